//! The lines of the list.

use std::collections::{BTreeMap, BTreeSet};

use clientgen_items::{MacroCall, line};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, ItemMacro, TraitItem, Type};

use super::source::{ModulePath, Place, Source, declared, is_public};

/// Lists what is public, sorted.
pub fn list(source: &Source) -> BTreeSet<String> {
    let public = source.public();
    let mut list = List {
        source,
        public: &public,
        lines: BTreeSet::new(),
    };
    for (module, items) in &source.modules {
        for item in items {
            list.item(module, item);
        }
    }
    for (module, name) in public.keys().filter(|(module, _)| module.is_empty()) {
        if !source.modules[module]
            .iter()
            .any(|item| declares(item, name))
        {
            list.add(name, "crate", &[]);
        }
    }
    list.bodies_of_macros();
    list.lines
}

struct List<'s> {
    source: &'s Source,
    public: &'s BTreeMap<Place, Vec<String>>,
    lines: BTreeSet<String>,
}

impl List<'_> {
    fn add(&mut self, path: &str, said: &str, attributes: &[Attribute]) {
        let gates = attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("cfg"));
        let gates: String = gates.map(|gate| format!(" {}", line(gate))).collect();
        self.lines.insert(format!("{path}: {said}{gates}"));
    }

    /// The paths of something that a module declares.
    fn paths(&self, module: &[String], name: &str) -> Vec<String> {
        let place = (module.to_vec(), name.to_owned());
        self.public.get(&place).cloned().unwrap_or_default()
    }

    fn item(&mut self, module: &ModulePath, item: &Item) {
        match item {
            Item::Impl(item) => self.implementation(module, item),
            Item::Macro(item) => self.written(module, item),
            item => {
                let Some((name, _)) = declared(item) else {
                    return;
                };
                for path in self.paths(module, &name) {
                    self.declaration(&path, item);
                }
            }
        }
    }

    fn declaration(&mut self, path: &str, item: &Item) {
        match item {
            Item::Const(item) => self.add(path, &format!("const {}", line(&item.ty)), &item.attrs),
            Item::Static(item) => {
                self.add(path, &format!("static {}", line(&item.ty)), &item.attrs)
            }
            Item::Fn(item) => self.add(path, &line(&item.sig), &item.attrs),
            Item::Type(item) => {
                let said = format!("type{} = {}", line(&item.generics), line(&item.ty));
                self.add(path, &said, &item.attrs);
            }
            Item::Struct(item) => {
                self.head(path, "struct", &item.generics, &item.attrs);
                self.fields(path, &item.fields, false);
            }
            Item::Enum(item) => {
                self.head(path, "enum", &item.generics, &item.attrs);
                for variant in &item.variants {
                    let inner = format!("{path}::{}", variant.ident);
                    self.add(&inner, "variant", &variant.attrs);
                    self.fields(&inner, &variant.fields, true);
                }
            }
            Item::Trait(item) => {
                let bounds = &item.supertraits;
                let said = format!("trait{} {}", line(&item.generics), line(bounds));
                self.add(path, said.trim_end(), &item.attrs);
                for member in &item.items {
                    if let TraitItem::Fn(function) = member {
                        let is_given = function.default.is_some();
                        let given = if is_given { " by default" } else { "" };
                        let inner = format!("{path}::{}", function.sig.ident);
                        let said = format!("{}{given}", line(&function.sig));
                        self.add(&inner, &said, &function.attrs);
                    }
                }
            }
            _ => {}
        }
    }

    fn head(&mut self, path: &str, kind: &str, generics: &syn::Generics, attributes: &[Attribute]) {
        let mut said = format!("{kind}{}", line(generics));
        for attribute in attributes {
            if attribute.path().is_ident("derive") || attribute.path().is_ident("non_exhaustive") {
                said.push_str(&format!(" {}", line(&attribute.meta)));
            }
        }
        self.add(path, &said, attributes);
    }

    fn fields(&mut self, path: &str, fields: &Fields, all: bool) {
        for (index, field) in fields.iter().enumerate() {
            if all || is_public(&field.vis) {
                let name = field
                    .ident
                    .as_ref()
                    .map_or(index.to_string(), ToString::to_string);
                let path = format!("{path}::{name}");
                self.add(&path, &format!("field {}", line(&field.ty)), &field.attrs);
            }
        }
    }

    fn implementation(&mut self, module: &ModulePath, item: &ItemImpl) {
        let of = self.place_of_type(module, &item.self_ty);
        let paths = of.as_ref().and_then(|place| self.public.get(place));
        let paths = paths.cloned().unwrap_or_default();
        if let Some((_, implemented, _)) = &item.trait_ {
            let said = format!(
                "impl{} {} for {} {}",
                line(&item.generics),
                line(implemented),
                line(&item.self_ty),
                line(&item.generics.where_clause)
            );
            // A trait of the client on a type of another crate stands with the trait.
            let own = self.source.follow(module, &steps(implemented));
            let own = own.filter(|_| of.is_none());
            let own = own.and_then(|place| self.public.get(&place));
            for path in paths.iter().chain(own.into_iter().flatten()) {
                self.add(path, said.trim_end(), &item.attrs);
            }
            return;
        }
        for path in paths {
            self.members(&path, item);
        }
    }

    /// The functions and constants of a type.
    fn members(&mut self, path: &str, item: &ItemImpl) {
        for member in &item.items {
            match member {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    let path = format!("{path}::{}", function.sig.ident);
                    self.add(&path, &line(&function.sig), &function.attrs);
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let path = format!("{path}::{}", constant.ident);
                    let said = format!("const {}", line(&constant.ty));
                    self.add(&path, &said, &constant.attrs);
                }
                _ => {}
            }
        }
    }

    fn place_of_type(&self, module: &[String], ty: &Type) -> Option<Place> {
        match ty {
            Type::Path(ty) => self.source.follow(module, &steps(&ty.path)),
            _ => None,
        }
    }

    /// A use of a macro says of which type it is in its first word.
    fn written(&mut self, module: &ModulePath, item: &ItemMacro) {
        let Some(call) = MacroCall::read(item) else {
            return;
        };
        let place = self.source.follow(module, std::slice::from_ref(&call.of));
        let paths = place.and_then(|place| self.public.get(&place));
        for path in paths.cloned().unwrap_or_default() {
            self.add(&path, &format!("{}!", call.name), &item.attrs);
        }
    }

    /// What each macro writes.
    fn bodies_of_macros(&mut self) {
        for item in self.source.modules.values().flatten() {
            if let Item::Macro(item) = item
                && let Some(name) = &item.ident
            {
                let mut said = Vec::new();
                declarations(item.mac.tokens.clone(), &mut said);
                for said in said {
                    self.add(&format!("{name}!"), &said, &[]);
                }
            }
        }
    }
}

fn declares(item: &Item, name: &str) -> bool {
    declared(item).is_some_and(|(own, _)| own == name)
}

fn steps(path: &syn::Path) -> Vec<String> {
    path.segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect()
}

/// Finds what is public in the body of a macro: functions, constants and implementations.
fn declarations(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |index: usize, word: &str| {
        let token = tokens.get(index);
        token.is_some_and(|token| token.to_string() == word)
    };
    for (index, token) in tokens.iter().enumerate() {
        let is_function = is(index, "pub") && (is(index + 1, "fn") || is(index + 2, "fn"));
        let is_constant = is(index, "pub") && is(index + 1, "const") && !is_function;
        if is_function || is_constant || is(index, "impl") {
            let head = tokens[index..].iter();
            let head = head.take_while(|token| !is_braces(token) && token.to_string() != "=");
            let head: TokenStream = head.cloned().collect();
            let said = line(&head);
            // An argument may say `impl` too.
            if !said.starts_with("impl") || said.contains(" for ") {
                found.push(said);
            }
        }
        if let TokenTree::Group(group) = token {
            declarations(group.stream(), found);
        }
    }
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}
