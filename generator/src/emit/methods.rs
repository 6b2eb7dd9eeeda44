//! The methods of the client that begin a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::operations::OperationDocs;
use super::docs::{self, Rustdoc};
use super::operations::OperationEmitter;
use super::types::plain;
use crate::model::{Body, OutcomeKind};
use crate::name::Ident;

impl OperationEmitter<'_, '_> {
    /// `pub fn add_pet(&self, body: &types::Pet) -> AddPet { … }`
    pub(super) fn usual_method(&mut self) -> TokenStream {
        let docs = self.docs().usual();
        let body = self.operation.body.as_ref().filter(|body| body.required);
        self.method(&self.names.method, &docs, body)
    }

    /// `pub fn add_pet_form(&self, body: &types::Pet) -> AddPet { … }`: the same call with another
    /// body.
    pub(super) fn further_method(&mut self, name: &Ident, body: &Body) -> TokenStream {
        let docs = self.docs().further(body);
        self.method(name, &docs, Some(body))
    }

    fn docs(&self) -> OperationDocs<'_> {
        OperationDocs {
            context: self.file.context,
            operation: self.operation,
            names: self.names,
        }
    }

    /// The body of a method: the call with all that is known of it.
    fn beginning(&mut self, mut statements: Vec<TokenStream>) -> TokenStream {
        let (operation, facts) = (self.operation, self.file.context.facts);
        let constant = &self.names.constant;
        let begin = match &operation.success.kind {
            OutcomeKind::Stream(stream) => {
                let (_, reading) = self.file.stream_parts(stream);
                quote!(self.core.stream_call(#constant, #reading))
            }
            OutcomeKind::Never | OutcomeKind::Content(_) | OutcomeKind::ByStatus(_) => {
                quote!(self.core.call(#constant))
            }
        };
        let messages = &facts.messages[self.id];
        let undescribed = &facts.undescribed[self.id];
        if !undescribed.is_empty() && messages.as_ref().is_none_or(|names| !names.is_empty()) {
            let statuses = undescribed.iter().map(|key| self.file.status(*key));
            let statuses: Vec<TokenStream> = statuses.collect();
            statements.insert(0, quote!(call.draft.undescribed(&[#(#statuses),*]);));
        }
        if let Some(messages) = messages {
            statements.insert(0, quote!(call.draft.messages(&[#(#messages),*]);));
        }
        if let Some(server) = &operation.server {
            statements.insert(0, quote!(call.draft.server(#server);));
        }
        match statements.is_empty() {
            true => begin,
            false => quote! {
                let mut call = #begin;
                #(#statements)*
                call
            },
        }
    }

    fn method(&mut self, name: &Ident, docs: &Rustdoc, body: Option<&Body>) -> TokenStream {
        let (operation, names) = (self.operation, self.names);
        let call = &names.call;
        let docs = docs.outer();
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
        let parameters = operation.parameters.iter().zip(&names.parameters);
        let mut arguments: Vec<TokenStream> = parameters
            .clone()
            .filter(|(parameter, _)| parameter.is_asked())
            .map(|(parameter, name)| {
                let (name, ty) = (name.argument(), self.file.borrowed(&parameter.ty));
                quote!(#name: #ty)
            })
            .collect();
        let mut statements: Vec<TokenStream> = parameters
            .filter(|(parameter, _)| parameter.required)
            .map(|(parameter, name)| {
                let write = match &parameter.preset {
                    Some(preset) => self.file.parameter_call(parameter, &plain(preset)),
                    None => self.file.parameter_call(parameter, &name.argument()),
                };
                quote!(call.draft.#write;)
            })
            .collect();
        if let Some(body) = body {
            let (ty, write) = self.file.body_parts(body);
            arguments.push(quote!(body: #ty));
            statements.push(quote!(call.draft.#write;));
        }
        let begin = self.beginning(statements);
        // Every argument is one that the document requires; leaving one out of the signature would
        // only move the error.
        let many = (arguments.len() > 6).then(|| {
            let reason = docs::operations::WHY_MANY;
            quote!(#[allow(clippy::too_many_arguments, reason = #reason)])
        });
        quote! {
            #docs
            #deprecated
            #many
            #[inline]
            pub fn #name(&self, #(#arguments),*) -> #call {
                #begin
            }
        }
    }
}
