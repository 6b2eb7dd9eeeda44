//! The headers of an operation's replies.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::models::docs;
use super::print::Item;
use super::types::At;
use crate::model::{HeaderField, TypeId};

/// ```text
/// pub struct ListPetsHeaders { pub x_next: Option<String>, … }
/// impl ListPetsHeaders { pub fn of(headers: &HeaderMap) -> Result<Self, DecodeError> { … } }
/// ```
pub(super) fn headers(
    context: Context<'_>,
    id: TypeId,
    fields: &[HeaderField],
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    imports.foreign(&["http"], "HeaderMap");
    imports.runtime("model", "DecodeError");
    imports.runtime("header_value", "header");
    let name = &context.names.types[id];
    let names = &context.names.members[id].names;
    let docs = docs(&context.model.types[id]);
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
        quote!(#name: header(headers, #wire)?)
    });
    let definition = quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#declared)* }
    };
    let reading = quote! {
        impl #name {
            /// Reads the headers of a reply.
            ///
            /// # Errors
            ///
            /// If one of them is not what the document says.
            #[inline]
            pub fn of(headers: &HeaderMap) -> Result<Self, DecodeError> {
                Ok(Self { #(#read),* })
            }
        }
    };
    vec![definition.into(), reading.into()]
}
