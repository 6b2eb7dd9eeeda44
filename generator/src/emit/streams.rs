//! Calls whose replies are handed over as they come.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::emitter::Emitter;
use super::imports::Imports;
use super::operations::OperationEmitter;
use crate::model::{Items, Stream};

impl OperationEmitter<'_, '_> {
    /// `pub fn send_events(self) -> Opening<ServerEvents<types::Item>, types::Problem> { … }`
    pub(super) fn stream_setter(&mut self, stream: &Stream) -> TokenStream {
        self.file.imports.runtime("stream::opening", "Opening");
        let (ty, reading) = self.file.stream_parts(stream);
        let failure = &self.failure;
        let media_type = &stream.media_type;
        let (events, lines) = (
            docs::operations::SENDS_EVENTS,
            docs::operations::SENDS_LINES,
        );
        match &stream.items {
            Items::Events(_) | Items::TextEvents(_) => quote! {
                #(#[doc = #events])*
                #[inline]
                pub fn send_events(self) -> Opening<#ty, #failure> {
                    self.open(#media_type, #reading)
                }
            },
            Items::Lines(_) => quote! {
                #(#[doc = #lines])*
                #[inline]
                pub fn send_lines(self) -> Opening<#ty, #failure> {
                    self.open(#media_type, #reading)
                }
            },
        }
    }
}

impl Emitter<'_> {
    /// The type of a stream, and how it is read.
    pub(super) fn stream_parts(&mut self, stream: &Stream) -> (TokenStream, TokenStream) {
        match &stream.items {
            Items::Events(ty) => {
                let item = self.ty(ty);
                self.imports.events();
                (quote!(ServerEvents<#item>), quote!(server_events::json()))
            }
            Items::TextEvents(ty) => {
                let item = self.ty(ty);
                self.imports.events();
                (quote!(ServerEvents<#item>), quote!(server_events::text()))
            }
            Items::Lines(ty) => {
                let item = self.ty(ty);
                self.imports.runtime_module("stream::json_lines");
                self.imports.runtime("stream::json_lines", "JsonLines");
                (quote!(JsonLines<#item>), quote!(json_lines::json()))
            }
        }
    }
}

impl Imports {
    fn events(&mut self) {
        self.runtime_module("stream::server_events");
        self.runtime("stream::server_events", "ServerEvents");
    }
}
