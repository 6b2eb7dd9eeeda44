//! What the requests of the API bring, as an enum by their names.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::emitter::TypeEmitter;
use super::print::Item;
use crate::model::{Content, Delivery};

impl TypeEmitter<'_, '_, [Delivery]> {
    /// ```text
    /// pub enum WebhookPayload { StatusChanged(Box<Event>), Ping, Other(serde_json::Value) }
    /// impl WebhookPayload { pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> { … } }
    /// ```
    pub(super) fn items(mut self) -> Vec<Item> {
        let (name, docs) = (self.name, self.docs());
        let definitions = self.definitions();
        let context = self.context();
        let contents = self.shape.iter().map(|delivery| &delivery.content);
        let shown = contents.map(|content| context.shows_content(content));
        let variants = self.members.names.iter().zip(shown);
        let debugging = self.debug_of_variants(variants, Some(context.shows_other()));
        let debug = debugging.is_none().then(|| quote!(Debug,));
        let other = docs::types::OTHER_DELIVERY;
        let definition = quote! {
            #docs
            #[derive(Clone, #debug PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#definitions)*
                #[doc = #other]
                Other(serde_json::Value),
            }
        };
        let mut items = vec![definition.into()];
        items.extend(debugging.map(Item::from));
        items.push(self.reading().into());
        items
    }

    fn definitions(&mut self) -> Vec<TokenStream> {
        let both = self.shape.iter().zip(&self.members.names).enumerate();
        both.map(|(index, (delivery, variant))| {
            let docs = docs::types::of_delivery(delivery).outer();
            let content = self.held(index, &delivery.content);
            quote!(#docs #variant #content,)
        })
        .collect()
    }

    fn reading(&mut self) -> TokenStream {
        self.file.imports.runtime("model", "DecodeError");
        self.file.imports.runtime("model", "from_slice");
        let name = self.name;
        let both = self.shape.iter().zip(&self.members.names).enumerate();
        let rows = both.map(|(index, (delivery, variant))| {
            let name = &delivery.name;
            let read = match &delivery.content {
                Content::Empty => quote!(Ok(Self::#variant)),
                Content::Json(_) if self.is_boxed(index) => {
                    quote!(from_slice(body).map(Box::new).map(Self::#variant))
                }
                Content::Json(_) => quote!(from_slice(body).map(Self::#variant)),
                // Payloads are taken as texts, whatever they stand for.
                Content::Text => {
                    quote!(Ok(Self::#variant(String::from_utf8_lossy(body).into_owned())))
                }
                // A text that is parsed is a secret, which is hidden as it is.
                Content::Parsed(_) => {
                    quote!(Ok(Self::#variant(String::from_utf8_lossy(body).into_owned().into())))
                }
                Content::Binary => quote!(Ok(Self::#variant(Bytes::copy_from_slice(body)))),
                Content::SecretBinary => {
                    quote!(Ok(Self::#variant(Bytes::copy_from_slice(body).into())))
                }
            };
            quote!(#name => #read,)
        });
        let docs = docs::types::READS_DELIVERY;
        quote! {
            impl #name {
                #(#[doc = #docs])*
                #[inline]
                pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
                    match name {
                        #(#rows)*
                        _ => from_slice(body).map(Self::Other),
                    }
                }
            }
        }
    }
}
