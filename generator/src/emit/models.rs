//! Files with types.

use quote::quote;

use super::Context;
use super::docs::{Rustdoc, type_docs};
use super::imports::Imports;
use super::markdown::code;
use super::print::{Item, Page};
use super::types::At;
use super::{by_status, deliveries, enums, forms, headers, plan, structs, unions};
use crate::model::{HomeId, Shape, Type, TypeId};

/// `src/types/mod.rs`: a module per home, and all types in one place.
pub(super) fn index(context: Context<'_>) -> Page {
    let title = code(&context.model.title);
    let head = Rustdoc::default().and(&format!("The types of {title}."));
    let mut modules = Vec::new();
    let mut exports = Vec::new();
    for home in plan::inhabited(context) {
        let module = &context.names.homes[home];
        let mut names: Vec<_> = context.facts.types[home]
            .iter()
            .flat_map(|&id| {
                let required = context.names.required[id].as_ref();
                std::iter::once(&context.names.types[id]).chain(required)
            })
            .collect();
        names.sort();
        let gate = context.gate(&context.facts.home_gates[home]);
        modules.push(quote!(#gate mod #module;));
        exports.push(match names.as_slice() {
            [name] => quote!(#gate pub use self::#module::#name;),
            names => quote!(#gate pub use self::#module::{ #(#names),* };),
        });
    }
    Page {
        head: head.inner(),
        items: vec![quote!(#(#modules)*).into(), quote!(#(#exports)*).into()],
    }
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
