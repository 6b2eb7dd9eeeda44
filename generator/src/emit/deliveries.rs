//! What the requests of the API bring, as an enum by their names.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::by_status::held;
use super::debug;
use super::docs::{Rustdoc, one_line, type_docs};
use super::imports::Imports;
use super::markdown::code;
use super::print::Item;
use super::types::At;
use crate::model::{Content, Delivery, TypeId};

/// ```text
/// pub enum WebhookPayload { StatusChanged(Box<Event>), Ping, Other(serde_json::Value) }
/// impl WebhookPayload { pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> { … } }
/// ```
pub(super) fn deliveries(
    context: Context<'_>,
    id: TypeId,
    deliveries: &[Delivery],
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    let name = &context.names.types[id];
    let definitions = definitions(context, id, deliveries, at, imports);
    let docs = type_docs(&context.model.types[id]);
    let variants = context.names.members[id].names.iter();
    let shown = deliveries
        .iter()
        .map(|delivery| context.shows_content(&delivery.content));
    let other = Some(context.shows_other());
    let debugging = debug::of_variants(name, variants.zip(shown), other, imports);
    let debug = debugging.is_none().then(|| quote!(Debug,));
    let definition = quote! {
        #docs
        #[derive(Clone, #debug PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#definitions)*
            /// What came by a name that the document does not have.
            Other(serde_json::Value),
        }
    };
    let mut items = vec![definition.into()];
    items.extend(debugging.map(Item::from));
    items.push(reading(context, id, deliveries, imports).into());
    items
}

fn definitions(
    context: Context<'_>,
    id: TypeId,
    deliveries: &[Delivery],
    at: At,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let variants = &context.names.members[id].names;
    let both = deliveries.iter().zip(variants).enumerate();
    both.map(|(index, (delivery, variant))| {
        let docs = Rustdoc::default()
            .verbatim(&format!("Named {}.", code(&delivery.name)))
            .and(&one_line(&delivery.docs))
            .outer();
        let boxed = context.facts.boxed[id].contains(&index);
        let content = held(context, &delivery.content, boxed, at, imports);
        quote!(#docs #variant #content,)
    })
    .collect()
}

fn reading(
    context: Context<'_>,
    id: TypeId,
    deliveries: &[Delivery],
    imports: &mut Imports,
) -> TokenStream {
    imports.runtime("model", "DecodeError");
    imports.runtime("model", "from_slice");
    let name = &context.names.types[id];
    let variants = &context.names.members[id].names;
    let both = deliveries.iter().zip(variants).enumerate();
    let rows = both.map(|(index, (delivery, variant))| {
        let name = &delivery.name;
        let boxed = context.facts.boxed[id].contains(&index);
        let read = match &delivery.content {
            Content::Empty => quote!(Ok(Self::#variant)),
            Content::Json(_) if boxed => {
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
    quote! {
        impl #name {
            /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
            ///
            /// # Errors
            ///
            /// If the body is not what the document says.
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
