//! Files with types.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs;
use super::emitter::{At, Emitter, TypeEmitter};
use super::plan;
use super::print::{Item, Page};
use crate::model::{HomeId, Shape, Type, TypeId};
use crate::name::Ident;

/// The macro that puts a condition before all that stands in it, so that each set of features is
/// written once.
const WITH: &str = "\
/// Items that are there with some features only.
macro_rules! with {
    ($features:meta => $($item:item)*) => {
        $(#[cfg($features)] $item)*
    };
}
";

/// `src/types/mod.rs`: a module per home, and all types in one place.
pub(super) fn index(context: Context<'_>) -> Page {
    let head = docs::types::of_all(&context.model.title, has_received(context));
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
    let gated = gated.iter();
    items.extend(gated.map(|(features, homes)| with(context, features, homes)));
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

/// Items that are there with some features only.
fn with(context: Context<'_>, features: &[&str], homes: &[HomeId]) -> Item {
    let modules = homes.iter().map(|&home| module(context, home));
    let exports = homes.iter().map(|&home| export(context, home));
    Item::With {
        condition: super::gates::condition_of(features),
        parts: vec![quote!(#(#modules)*), quote!(#(#exports)*)],
    }
}

/// Whether a struct is only received.
fn has_received(context: Context<'_>) -> bool {
    let mut types = context.model.types.iter();
    types.any(|(id, def)| matches!(def.shape, Shape::Struct(_)) && !context.facts.sent[id])
}

/// The file of one home.
pub(super) fn home(context: Context<'_>, home: HomeId) -> Page {
    let head = docs::types::of_home(&context.model.homes[home]);
    let mut file = Emitter::new(context, At::Home(home));
    let mut items = Vec::new();
    for &id in &context.facts.types[home] {
        items.extend(file.type_items(id));
    }
    file.page(&head, items)
}

impl Emitter<'_> {
    fn type_items(&mut self, id: TypeId) -> Vec<Item> {
        match &self.context.model.types[id].shape {
            Shape::Struct(structure) => self.begin(id, structure).items(),
            Shape::Enum(values) => self.begin(id, values).items(),
            Shape::IntegerEnum(values) => self.begin(id, values).items(),
            Shape::Union(union) => self.begin(id, union).items(),
            Shape::Alias(ty) => self.begin(id, ty).items(),
            Shape::Form(form) => self.begin(id, form).items(),
            Shape::Headers(fields) => self.begin(id, fields.as_slice()).items(),
            Shape::ByStatus(arms) => self.begin(id, arms.as_slice()).items(),
            Shape::Deliveries(all) => self.begin(id, all.as_slice()).items(),
        }
    }
}

impl TypeEmitter<'_, '_, Type> {
    /// Another name for a type, and for the struct of what it requires.
    fn items(self) -> Vec<Item> {
        let name = self.name;
        let docs = self.docs();
        let ty = self.file.ty(self.shape);
        let mut items = vec![quote!(#docs pub type #name = #ty;).into()];
        let required = self.context().names.required[self.id].as_ref();
        if let (Type::Named(of), Some(required)) = (self.shape, required)
            && let Some(all) = self.file.required(*of)
        {
            let docs = docs::types::needed_by_new(name);
            items.push(quote!(#[doc = #docs] pub type #required = #all;).into());
        }
        items
    }
}
