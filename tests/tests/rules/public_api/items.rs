//! The lines of the list.

use std::collections::{BTreeMap, BTreeSet};

use clientgen_items::line;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Fields, ImplItem, Item, ItemImpl, Lit, Meta, TraitItem, Type};

use super::macros;
use super::source::{ModulePath, Place, Source, declared, is_hidden, is_public};

/// What is public.
pub struct Listed {
    /// A line for each thing, sorted.
    pub lines: BTreeSet<String>,
    /// The lines of documentation, each with the path of the thing.
    pub docs: Vec<(String, String)>,
    /// What is there under a condition.
    pub gated: Vec<(String, Vec<Attribute>)>,
}

/// Lists what is public.
pub fn list(source: &Source) -> Listed {
    let public = source.public();
    let mut list = List {
        source,
        public: &public,
        lines: BTreeSet::new(),
        docs: Vec::new(),
        gated: Vec::new(),
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
    macros::add(&mut list);
    Listed {
        lines: list.lines,
        docs: list.docs,
        gated: list.gated,
    }
}

/// The list as it grows.
pub struct List<'s> {
    pub source: &'s Source,
    public: &'s BTreeMap<Place, Vec<String>>,
    lines: BTreeSet<String>,
    /// The lines of documentation, each with the path of the thing.
    docs: Vec<(String, String)>,
    /// What is there under a condition.
    gated: Vec<(String, Vec<Attribute>)>,
}

impl List<'_> {
    pub fn add(&mut self, path: &str, said: &str, attributes: &[Attribute]) {
        if is_hidden(attributes) {
            return;
        }
        let said_of = attributes.iter().filter_map(documented);
        self.docs
            .extend(said_of.map(|said| (path.to_owned(), said)));
        self.gated.push((path.to_owned(), attributes.to_vec()));
        let gates = attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("cfg"));
        let gates: String = gates.map(|gate| format!(" {}", line(gate))).collect();
        self.lines.insert(format!("{path}: {said}{gates}"));
    }

    /// The paths of something that a module declares.
    pub fn paths(&self, module: &[String], name: &str) -> Vec<String> {
        let place = (module.to_vec(), name.to_owned());
        self.public.get(&place).cloned().unwrap_or_default()
    }

    fn item(&mut self, module: &ModulePath, item: &Item) {
        match item {
            Item::Impl(item) => self.implementation(module, item),
            // What a use of one writes is another matter.
            Item::Macro(_) => {}
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
                    self.member_of_trait(path, member);
                }
            }
            _ => {}
        }
    }

    fn member_of_trait(&mut self, path: &str, member: &TraitItem) {
        let given = |is_given: bool| if is_given { " by default" } else { "" };
        let (name, said, attributes) = match member {
            TraitItem::Const(item) => {
                let said = format!("const {}{}", line(&item.ty), given(item.default.is_some()));
                (&item.ident, said, &item.attrs)
            }
            TraitItem::Fn(item) => {
                let said = format!("{}{}", line(&item.sig), given(item.default.is_some()));
                (&item.sig.ident, said, &item.attrs)
            }
            TraitItem::Type(item) => {
                let said = format!("type{} {}", line(&item.generics), line(&item.bounds));
                (&item.ident, said.trim_end().to_owned(), &item.attrs)
            }
            other => panic!("{path}: {}", line(other)),
        };
        self.add(&format!("{path}::{name}"), &said, attributes);
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
        let Some((_, implemented, _)) = &item.trait_ else {
            for path in self.paths_of_type(module, &item.self_ty) {
                self.members(&path, item);
            }
            return;
        };
        let types = item.items.iter().filter_map(|member| match member {
            ImplItem::Type(own) => Some(format!("type {} = {}", own.ident, line(&own.ty))),
            _ => None,
        });
        let types: Vec<String> = types.collect();
        let head = format!(
            "impl{} {} for {} {}",
            line(&item.generics),
            line(implemented),
            line(&item.self_ty),
            line(&item.generics.where_clause)
        );
        let said = match types.is_empty() {
            true => head.trim_end().to_owned(),
            false => format!("{} {{ {} }}", head.trim_end(), types.join("; ")),
        };
        for path in self.owners(module, implemented, &item.self_ty) {
            self.add(&path, &said, &item.attrs);
        }
    }

    /// The paths at which an implementation stands: those of the type; on a type of another crate
    /// those of the trait, and if that is foreign too, of each type of the client in the head.
    fn owners(&self, module: &[String], implemented: &syn::Path, ty: &Type) -> Vec<String> {
        let of_type = match ty {
            Type::Path(ty) => self.source.follow(module, &steps(&ty.path)),
            _ => None,
        };
        let own = of_type.or_else(|| self.source.follow(module, &steps(implemented)));
        if let Some((module, name)) = own {
            return self.paths(&module, &name);
        }
        let mut named = Named(Vec::new());
        named.visit_path(implemented);
        named.visit_type(ty);
        let places = named.0.iter();
        let places = places.filter_map(|path| self.source.follow(module, path));
        places
            .flat_map(|(module, name)| self.paths(&module, &name))
            .collect()
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

    fn paths_of_type(&self, module: &[String], ty: &Type) -> Vec<String> {
        let place = match ty {
            Type::Path(ty) => self.source.follow(module, &steps(&ty.path)),
            _ => None,
        };
        place.map_or_else(Vec::new, |(module, name)| self.paths(&module, &name))
    }
}

/// The paths that types and traits name, one in another.
struct Named(Vec<Vec<String>>);

impl<'a> Visit<'a> for Named {
    fn visit_path(&mut self, path: &'a syn::Path) {
        self.0.push(steps(path));
        visit::visit_path(self, path);
    }
}

/// A line of documentation.
fn documented(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    let Expr::Lit(said) = &meta.value else {
        return None;
    };
    match &said.lit {
        Lit::Str(said) if meta.path.is_ident("doc") => Some(said.value()),
        _ => None,
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
