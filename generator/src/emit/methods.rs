//! The methods of the client that begin a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::arguments::{body_parts, borrowed, parameter_call};
use super::by_status::status;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::operation_docs::{further_docs, method_docs};
use super::streams::stream_parts;
use super::types::plain;
use crate::model::{Body, OperationId, OutcomeKind};
use crate::name::{Ident, OperationNames};

/// `pub fn add_pet(&self, body: &types::Pet) -> AddPet { … }`
pub(super) fn usual(
    context: Context<'_>,
    id: OperationId,
    names: &OperationNames,
    imports: &mut Imports,
) -> TokenStream {
    let operation = &context.model.operations[id];
    let docs = method_docs(context, operation, names);
    let body = operation.body.as_ref().filter(|body| body.required);
    method(context, id, names, (&names.method, docs), body, imports)
}

/// `pub fn add_pet_form(&self, body: &types::Pet) -> AddPet { … }`: the same call with another body.
pub(super) fn further(
    context: Context<'_>,
    id: OperationId,
    names: &OperationNames,
    name: &Ident,
    body: &Body,
    imports: &mut Imports,
) -> TokenStream {
    let docs = further_docs(context, &context.model.operations[id], names, body);
    method(context, id, names, (name, docs), Some(body), imports)
}

/// The body of a method: the call with all that is known of it.
fn beginning(
    context: Context<'_>,
    id: OperationId,
    names: &OperationNames,
    mut statements: Vec<TokenStream>,
    imports: &mut Imports,
) -> TokenStream {
    let operation = &context.model.operations[id];
    let constant = &names.constant;
    let begin = match &operation.success.kind {
        OutcomeKind::Stream(stream) => {
            let (_, reading) = stream_parts(context, stream, imports);
            quote!(self.core.stream_call(#constant, #reading))
        }
        OutcomeKind::Never | OutcomeKind::Content(_) | OutcomeKind::ByStatus(_) => {
            quote!(self.core.call(#constant))
        }
    };
    let messages = &context.facts.messages[id];
    let undescribed = &context.facts.undescribed[id];
    if !undescribed.is_empty() && messages.as_ref().is_none_or(|names| !names.is_empty()) {
        let statuses = undescribed.iter().map(|key| status(*key, imports));
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

fn method(
    context: Context<'_>,
    id: OperationId,
    names: &OperationNames,
    (name, docs): (&Ident, Rustdoc),
    body: Option<&Body>,
    imports: &mut Imports,
) -> TokenStream {
    let operation = &context.model.operations[id];
    let call = &names.call;
    let docs = docs.outer();
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let mut arguments: Vec<TokenStream> = parameters
        .clone()
        .filter(|(parameter, _)| parameter.is_asked())
        .map(|(parameter, name)| {
            let (name, ty) = (name.argument(), borrowed(context, &parameter.ty, imports));
            quote!(#name: #ty)
        })
        .collect();
    let mut statements: Vec<TokenStream> = parameters
        .filter(|(parameter, _)| parameter.required)
        .map(|(parameter, name)| {
            let write = match &parameter.preset {
                Some(preset) => parameter_call(context, parameter, &plain(preset), imports),
                None => parameter_call(context, parameter, &name.argument(), imports),
            };
            quote!(call.draft.#write;)
        })
        .collect();
    if let Some(body) = body {
        let (ty, write) = body_parts(context, &body.kind, &body.content_type, imports);
        arguments.push(quote!(body: #ty));
        statements.push(quote!(call.draft.#write;));
    }
    let begin = beginning(context, id, names, statements, imports);
    // Every argument is one that the document requires; leaving one out of the signature would only move the error.
    let many = (arguments.len() > 6).then(|| {
        quote!(#[allow(clippy::too_many_arguments, reason = "the document requires all of them")])
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
