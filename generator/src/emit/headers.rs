//! The headers of an operation's replies.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Rustdoc};
use super::emitter::TypeEmitter;
use super::print::Item;
use crate::model::HeaderField;

impl TypeEmitter<'_, '_, [HeaderField]> {
    /// ```text
    /// pub struct ListPetsHeaders { pub x_next: Option<String>, … }
    /// impl ListPetsHeaders { pub fn of(headers: &HeaderMap) -> Self { … } }
    /// ```
    pub(super) fn items(mut self) -> Vec<Item> {
        let (fields, names) = (self.shape, &self.members.names);
        let context = self.context();
        let shown = fields.iter().map(|field| context.shows(&field.ty));
        let debugging = self.debug_of_fields(names.iter().zip(shown));
        let definition = self.definition(debugging.is_none());
        let mut items = vec![definition.into(), self.reading().into()];
        items.extend(debugging.map(Item::from));
        items
    }

    fn definition(&mut self, derives_debug: bool) -> TokenStream {
        let name = self.name;
        let docs = self.docs();
        let fields = self.shape.iter().zip(&self.members.names);
        let declared = fields.map(|(field, name)| {
            let docs = Rustdoc::of(&field.docs).outer();
            let ty = self.file.ty(&field.ty);
            quote!(#docs pub #name: Option<#ty>,)
        });
        let debug = derives_debug.then(|| quote!(Debug,));
        quote! {
            #docs
            #[derive(Clone, #debug Default, PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#declared)* }
        }
    }

    fn reading(&mut self) -> TokenStream {
        self.file.imports.foreign(&["http"], "HeaderMap");
        let name = self.name;
        let fields = self.shape.iter().zip(&self.members.names);
        let read = fields.map(|(field, name)| {
            let wire = &field.wire.0;
            let (function, read) = match field.is_json {
                true => ("read_json", quote!(read_json(headers, #wire))),
                false => ("read", quote!(read(headers, #wire))),
            };
            let imports = &mut self.file.imports;
            imports.runtime("parameter::header_value", function);
            quote!(#name: #read)
        });
        let docs = docs::types::READS_HEADERS;
        quote! {
            impl #name {
                #[doc = #docs]
                #[inline]
                pub fn of(headers: &HeaderMap) -> Self {
                    Self { #(#read),* }
                }
            }
        }
    }
}
