//! Files with types.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::{Rustdoc, type_docs};
use super::imports::Imports;
use super::markdown::code;
use super::print::{Item, Page};
use super::types::At;
use super::{by_status, deliveries, enums, forms, headers, plan, structs, unions};
use crate::model::{HomeId, Shape, Type, TypeId};
use crate::name::Ident;

/// The macro that puts a condition before all that stands in it, so that each set of features is
/// written once.
const WITH: &str = "\
/// What is there with some features only.
macro_rules! with {
    ($features:meta => $($item:item)*) => {
        $(#[cfg($features)] $item)*
    };
}
";

/// `src/types/mod.rs`: a module per home, and all types in one place.
pub(super) fn index(context: Context<'_>) -> Page {
    let title = code(&context.model.title);
    let head = Rustdoc::default().and(&format!("The types of {title}."));
    let mut always = Vec::new();
    let mut gated: BTreeMap<Vec<&str>, Vec<HomeId>> = BTreeMap::new();
    for home in plan::inhabited(context) {
        match context.gate_features(&context.facts.home_gates[home]) {
            Some(features) => gated.entry(features).or_default().push(home),
            None => always.push(home),
        }
    }
    let modules = always.iter().map(|&home| module(context, home));
    let exports = always.iter().map(|&home| export(context, home));
    let mut items: Vec<Item> = vec![quote!(#(#modules)*).into(), quote!(#(#exports)*).into()];
    if !gated.is_empty() {
        items.push(Item::Text(WITH.to_owned()));
    }
    for (features, mut homes) in gated {
        homes.sort_by_key(|&home| &context.names.homes[home]);
        items.push(Item::Text(gated_text(context, &features, &homes)));
    }
    Page {
        head: head.inner(),
        items,
    }
}

/// `mod cat;`
fn module(context: Context<'_>, home: HomeId) -> TokenStream {
    let module = &context.names.homes[home];
    quote!(mod #module;)
}

/// `pub use self::cat::Cat;`
fn export(context: Context<'_>, home: HomeId) -> TokenStream {
    let module = &context.names.homes[home];
    match declared(context, home).as_slice() {
        [name] => quote!(pub use self::#module::#name;),
        names => quote!(pub use self::#module::{ #(#names),* };),
    }
}

/// The names of a file with types, in order.
fn declared(context: Context<'_>, home: HomeId) -> Vec<&Ident> {
    let names = context.facts.types[home].iter().flat_map(|&id| {
        let required = context.names.required[id].as_ref();
        std::iter::once(&context.names.types[id]).chain(required)
    });
    let mut names: Vec<&Ident> = names.collect();
    names.sort();
    names
}

/// What is there with some features only. Within a macro rustfmt leaves everything as it is.
fn gated_text(context: Context<'_>, features: &[&str], homes: &[HomeId]) -> String {
    let mut condition = super::gates::condition(features);
    if condition.len() > 90 {
        let broken = condition.replace("feature =", "\n        feature =");
        condition = broken.replace(", \n", ",\n").replace("\")", "\",\n    )");
    }
    let modules = homes.iter().map(|&home| &context.names.homes[home]);
    let mut text = format!("with! {{\n    {condition} =>\n");
    modules.for_each(|module| text.push_str(&format!("    mod {module};\n")));
    text.push('\n');
    for &home in homes {
        let module = &context.names.homes[home];
        let names: Vec<&str> = declared(context, home)
            .into_iter()
            .map(Ident::as_str)
            .collect();
        let names = match names.as_slice() {
            [name] => (*name).to_owned(),
            names if names.iter().map(|name| name.len() + 2).sum::<usize>() < 70 => {
                format!("{{{}}}", names.join(", "))
            }
            names => format!("{{\n        {},\n    }}", names.join(",\n        ")),
        };
        text.push_str(&format!("    pub use self::{module}::{names};\n"));
    }
    text.push_str("}\n");
    text
}

/// The file of one home.
pub(super) fn home(context: Context<'_>, home: HomeId) -> Page {
    let home_of = &context.model.homes[home];
    let title = code(&home_of.title);
    let text = match &home_of.part {
        Some(part) => format!("Types of {} of {title}.", code(part)),
        None => format!("Types of {title}."),
    };
    let head = Rustdoc::default().and(&text);
    let mut imports = Imports::default();
    let mut items = Vec::new();
    for &id in &context.facts.types[home] {
        items.extend(items_of(context, id, At::Home(home), &mut imports));
    }
    let mut all = imports.lines();
    all.extend(items);
    Page {
        head: head.inner(),
        items: all,
    }
}

fn items_of(context: Context<'_>, id: TypeId, at: At, imports: &mut Imports) -> Vec<Item> {
    match &context.model.types[id].shape {
        Shape::Struct(structure) => structs::structure(context, id, structure, at, imports),
        Shape::Enum(values) => enums::strings(context, id, values, imports),
        Shape::IntegerEnum(values) => enums::integers(context, id, values, imports),
        Shape::Union(union) => unions::union(context, id, union, at, imports),
        Shape::Alias(ty) => alias(context, id, ty, at, imports),
        Shape::Form(form) => forms::form(context, id, form, at, imports),
        Shape::Headers(fields) => headers::headers(context, id, fields, at, imports),
        Shape::ByStatus(arms) => by_status::by_status(context, id, arms, at, imports),
        Shape::Deliveries(all) => deliveries::deliveries(context, id, all, at, imports),
    }
}

/// Another name for a type, and for the struct of what it requires.
fn alias(context: Context<'_>, id: TypeId, of: &Type, at: At, imports: &mut Imports) -> Vec<Item> {
    let name = &context.names.types[id];
    let docs = type_docs(&context.model.types[id]);
    let ty = context.ty(of, at, imports);
    let mut items = vec![quote!(#docs pub type #name = #ty;).into()];
    if let (Type::Named(of), Some(required)) = (of, &context.names.required[id])
        && let Some(all) = context.required(*of, at, imports)
    {
        let docs = format!(" What [`{name}::new`] needs.");
        items.push(quote!(#[doc = #docs] pub type #required = #all;).into());
    }
    items
}
