//! The headers of an operation's replies.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::debug;
use super::docs::{Rustdoc, type_docs};
use super::imports::Imports;
use super::print::Item;
use super::types::At;
use crate::model::{HeaderField, TypeId};

/// ```text
/// pub struct ListPetsHeaders { pub x_next: Option<String>, … }
/// impl ListPetsHeaders { pub fn of(headers: &HeaderMap) -> Self { … } }
/// ```
pub(super) fn headers(
    context: Context<'_>,
    id: TypeId,
    fields: &[HeaderField],
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    imports.foreign(&["http"], "HeaderMap");
    let name = &context.names.types[id];
    let names = &context.names.members[id].names;
    let docs = type_docs(&context.model.types[id]);
    let declared: Vec<TokenStream> = fields
        .iter()
        .zip(names)
        .map(|(field, name)| {
            let docs = Rustdoc::of(&field.docs).outer();
            let ty = context.ty(&field.ty, at, imports);
            quote!(#docs pub #name: Option<#ty>,)
        })
        .collect();
    let read = fields.iter().zip(names).map(|(field, name)| {
        let wire = &field.wire.0;
        match field.is_json {
            true => {
                imports.runtime("parameter::header_value", "read_json");
                quote!(#name: read_json(headers, #wire))
            }
            false => {
                imports.runtime("parameter::header_value", "read");
                quote!(#name: read(headers, #wire))
            }
        }
    });
    let read: Vec<TokenStream> = read.collect();
    let shown = fields.iter().map(|field| context.shows(&field.ty));
    let debugging = debug::of_fields(name, names.iter().zip(shown), imports);
    let debug = debugging.is_none().then(|| quote!(Debug,));
    let definition = quote! {
        #docs
        #[derive(Clone, #debug Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#declared)* }
    };
    let reading = quote! {
        impl #name {
            /// Reads the headers of a reply.
            #[inline]
            pub fn of(headers: &HeaderMap) -> Self {
                Self { #(#read),* }
            }
        }
    };
    let mut items = vec![definition.into(), reading.into()];
    items.extend(debugging.map(Item::from));
    items
}
