//! Names that stand twice where the compiler takes one.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Fields, File, FnArg, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, Pat, Signature};

use crate::Outcome;

/// Checks that fields, variants, arguments, methods and items have names of their own.
pub fn check(file: &File) -> Outcome {
    let mut doubles = Doubles::default();
    doubles.items(&file.items);
    doubles.visit_file(file);
    doubles.found.map_or(Ok(()), Err)
}

#[derive(Default)]
struct Doubles {
    /// Methods by the type that they are of.
    methods: BTreeSet<(String, String)>,
    found: Option<String>,
}

impl Doubles {
    fn distinct(&mut self, kind: &str, names: impl Iterator<Item = String>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name.clone()) {
                self.found = Some(format!("two {kind} are called `{name}`"));
            }
        }
    }

    /// Types and values, which may be called the same.
    fn items(&mut self, items: &[Item]) {
        let types = items.iter().filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            Item::Type(item) => Some(item.ident.to_string()),
            Item::Mod(item) => Some(item.ident.to_string()),
            _ => None,
        });
        self.distinct("types", types);
        let values = items.iter().filter_map(|item| match item {
            Item::Const(item) => Some(item.ident.to_string()),
            Item::Static(item) => Some(item.ident.to_string()),
            Item::Fn(item) => Some(item.sig.ident.to_string()),
            _ => None,
        });
        // Any number of constants may have no name.
        self.distinct("values", values.filter(|name| name != "_"));
    }

    /// A method of a type. Such as differ in `cfg` are none that are known.
    fn method(&mut self, of: &ItemImpl, method: &ImplItemFn) {
        let syn::Type::Path(path) = &*of.self_ty else {
            return;
        };
        let name = method.sig.ident.to_string();
        let words = path
            .path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());
        let of = words.collect::<Vec<_>>().join("::");
        if !self.methods.insert((of.clone(), name.clone())) {
            self.found = Some(format!("two methods of `{of}` are called `{name}`"));
        }
    }
}

impl<'a> Visit<'a> for Doubles {
    fn visit_fields(&mut self, fields: &'a Fields) {
        let names = fields.iter().filter_map(|field| field.ident.as_ref());
        self.distinct("fields", names.map(ToString::to_string));
        visit::visit_fields(self, fields);
    }

    fn visit_item_enum(&mut self, item: &'a ItemEnum) {
        let names = item
            .variants
            .iter()
            .map(|variant| variant.ident.to_string());
        self.distinct("variants", names);
        visit::visit_item_enum(self, item);
    }

    fn visit_signature(&mut self, signature: &'a Signature) {
        let names = signature
            .inputs
            .iter()
            .filter_map(|argument| match argument {
                FnArg::Typed(typed) => match &*typed.pat {
                    Pat::Ident(pattern) => Some(pattern.ident.to_string()),
                    _ => None,
                },
                FnArg::Receiver(_) => Some("self".to_owned()),
            });
        self.distinct("arguments", names);
        visit::visit_signature(self, signature);
    }

    fn visit_item_impl(&mut self, item: &'a ItemImpl) {
        if item.trait_.is_none() {
            for method in &item.items {
                if let ImplItem::Fn(method) = method {
                    self.method(item, method);
                }
            }
        }
        visit::visit_item_impl(self, item);
    }
}
