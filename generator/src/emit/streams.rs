//! Calls whose replies are handed over as they come.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::imports::Imports;
use super::types::At;
use crate::model::{Items, Stream};

/// `pub fn send_events(self) -> Opening<ServerEvents<types::Item>, types::Problem> { … }`
pub(super) fn method(
    context: Context<'_>,
    stream: &Stream,
    failure: &TokenStream,
    imports: &mut Imports,
) -> TokenStream {
    imports.runtime("stream::opening", "Opening");
    let (ty, reading) = stream_parts(context, stream, imports);
    let media_type = &stream.media_type;
    match &stream.items {
        Items::Events(_) | Items::TextEvents(_) => quote! {
            /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
            /// limit ends with the headers.
            #[inline]
            pub fn send_events(self) -> Opening<#ty, #failure> {
                self.open(#media_type, #reading)
            }
        },
        Items::Lines(_) => quote! {
            /// Sends the call and hands over the reply as items of JSON, each as it comes. The time
            /// limit ends with the headers.
            #[inline]
            pub fn send_lines(self) -> Opening<#ty, #failure> {
                self.open(#media_type, #reading)
            }
        },
    }
}

/// The type of a stream, and how it is read.
pub(super) fn stream_parts(
    context: Context<'_>,
    stream: &Stream,
    imports: &mut Imports,
) -> (TokenStream, TokenStream) {
    match &stream.items {
        Items::Events(ty) => {
            let item = context.ty(ty, At::Api, imports);
            events(imports);
            (quote!(ServerEvents<#item>), quote!(server_events::json()))
        }
        Items::TextEvents(ty) => {
            let item = context.ty(ty, At::Api, imports);
            events(imports);
            (quote!(ServerEvents<#item>), quote!(server_events::text()))
        }
        Items::Lines(ty) => {
            let item = context.ty(ty, At::Api, imports);
            imports.runtime_module("stream::json_lines");
            imports.runtime("stream::json_lines", "JsonLines");
            (quote!(JsonLines<#item>), quote!(json_lines::json()))
        }
    }
}

fn events(imports: &mut Imports) {
    imports.runtime_module("stream::server_events");
    imports.runtime("stream::server_events", "ServerEvents");
}
