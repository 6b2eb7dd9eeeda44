//! One operation: a method that begins a call, the call, and the description of both.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::arguments::{body_parts, borrowed, parameter_call};
use super::by_status::{content_type, parsing, status};
use super::docs::Rustdoc;
use super::imports::Imports;
use super::markdown::code;
use super::print::Item;
use super::streams::stream_parts;
use super::types::At;
use crate::model::{Content, GroupId, Operation, OperationId, Outcome, OutcomeKind};
use crate::name::{Ident, OperationNames};

/// ```text
/// pub fn get_folder(&self, id: Uuid) -> GetFolder { … }
/// pub type GetFolder = Call<types::Folder, types::ErrorBody, operation::GetFolder>;
/// impl GetFolder { pub fn verbose(mut self, verbose: bool) -> Self { … } }
/// const GET_FOLDER: &Operation<types::Folder, types::ErrorBody> = &Operation { … };
/// ```
pub(super) fn operation(context: Context<'_>, id: OperationId, imports: &mut Imports) -> Emitted {
    let operation = &context.model.operations[id];
    let names = &context.names.operations[id];
    let success = outcome_type(context, &operation.success, imports);
    let failure = outcome_type(context, &operation.failure, imports);
    let setters = setters(context, operation, names, &failure, imports);
    let marker = setters.is_some().then(|| names.call.clone());
    let mut methods = vec![super::methods::usual(context, id, names, imports)];
    for (further, name) in operation.further.iter().zip(&names.further) {
        let body = &further.body;
        methods.push(super::methods::further(
            context, id, names, name, body, imports,
        ));
    }
    let mut items = vec![call(
        context,
        operation,
        names,
        (&success, &failure),
        marker.as_ref(),
        imports,
    )];
    items.extend(setters);
    items.push(description(
        context, operation, names, &success, &failure, imports,
    ));
    Emitted {
        methods,
        items: items.into_iter().map(Item::from).collect(),
        marker,
    }
}

/// What is written of one operation.
pub(super) struct Emitted {
    /// The methods of the client that begin its call.
    pub(super) methods: Vec<TokenStream>,
    /// What stands below them.
    pub(super) items: Vec<Item>,
    /// The name of the type that tells the operation's call from others, if it has setters of its own.
    pub(super) marker: Option<Ident>,
}

/// `pub type GetFolder = Call<types::Folder, types::ErrorBody>;`
fn call(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    (success, failure): (&TokenStream, &TokenStream),
    marker: Option<&Ident>,
    imports: &mut Imports,
) -> TokenStream {
    let call = &names.call;
    let docs = format!(
        " A call of [`Client::{}`], which is sent when it is awaited.",
        names.method
    );
    let marker = marker.map(|marker| quote!(, operation::#marker));
    let ty = match &operation.success.kind {
        OutcomeKind::Stream(stream) => {
            imports.runtime("stream::call", "StreamCall");
            let (stream, _) = stream_parts(context, stream, imports);
            quote!(StreamCall<#stream, #failure #marker>)
        }
        OutcomeKind::Never | OutcomeKind::Content(_) | OutcomeKind::ByStatus(_) => {
            imports.runtime("call", "Call");
            quote!(Call<#success, #failure #marker>)
        }
    };
    quote! {
        #[doc = #docs]
        pub type #call = #ty;
    }
}

/// The types that tell calls with setters apart, those of other files too:
/// `pub mod operation { pub enum GetFolder {} … }`.
pub(super) fn markers(own: &[Ident], shared: &[TokenStream]) -> Option<Item> {
    (!own.is_empty() || !shared.is_empty()).then(|| {
        let docs = own
            .iter()
            .map(|marker| format!(" Marks [`{marker}`](super::{marker})."));
        quote! {
            /// Tells the calls with setters of their own apart; nobody needs to name one.
            pub mod operation {
                #(#shared)*
                #(#[doc = #docs] pub enum #own {})*
            }
        }
        .into()
    })
}

/// Whether the call of an operation has setters of its own.
pub(super) fn has_setters(operation: &Operation) -> bool {
    let mut parameters = operation.parameters.iter();
    parameters.any(|parameter| !parameter.is_asked())
        || operation.body.as_ref().is_some_and(|body| !body.required)
        || !operation.streams.is_empty()
}

/// The statics of the security schemes that the operations of a group name.
pub(super) fn schemes(context: Context<'_>, group: GroupId) -> BTreeSet<Ident> {
    let operations = context.facts.operations[group].iter();
    operations
        .flat_map(|&id| context.model.operations[id].security.iter().flatten())
        .map(|&scheme| context.names.schemes[scheme].constant.clone())
        .collect()
}

/// The setters of the call: a parameter that is not asked for, a body likewise; and further ways to
/// send it.
fn setters(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    failure: &TokenStream,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let call = &names.call;
    let mut setters: Vec<TokenStream> = Vec::new();
    let optional = operation.parameters.iter().zip(&names.parameters);
    for (parameter, name) in optional.filter(|(parameter, _)| !parameter.is_asked()) {
        let said = code(&parameter.wire.0);
        let docs = Rustdoc::of(&parameter.docs)
            .or(&format!("Sets the parameter {said}."))
            .outer();
        let deprecated = parameter.deprecated.then(|| quote!(#[deprecated]));
        let ty = borrowed(context, &parameter.ty, imports);
        let argument = name.argument();
        let write = parameter_call(context, parameter, &argument, imports);
        setters.push(quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name(mut self, #argument: #ty) -> Self {
                self.draft.#write;
                self
            }
        });
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let docs = Rustdoc::of(&body.docs).or("Sets the body.").outer();
        let (ty, write) = body_parts(context, &body.kind, &body.content_type, imports);
        setters.push(quote! {
            #docs
            #[inline]
            pub fn body(mut self, body: #ty) -> Self {
                self.draft.#write;
                self
            }
        });
    }
    let streams = operation.streams.iter();
    setters.extend(streams.map(|stream| super::streams::method(context, stream, failure, imports)));
    (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }))
}

fn outcome_type(context: Context<'_>, outcome: &Outcome, imports: &mut Imports) -> TokenStream {
    match &outcome.kind {
        OutcomeKind::Never => quote!(std::convert::Infallible),
        OutcomeKind::Content(content) => {
            content_type(context, content, At::Api, imports).unwrap_or_else(|| quote!(()))
        }
        OutcomeKind::ByStatus(id) => context.named(*id, At::Api, imports),
        // The stream is opened without decoding; what is decoded are its items.
        OutcomeKind::Stream(_) => quote!(()),
    }
}

fn description(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    success: &TokenStream,
    failure: &TokenStream,
    imports: &mut Imports,
) -> TokenStream {
    imports.runtime("call", "Answers");
    imports.runtime("call", "Operation");
    imports.foreign(&["http"], "Method");
    let constant = &names.constant;
    let name = names.method.as_str();
    let path = &operation.template;
    let method = format_ident!("{}", operation.method.name());
    let security = operation.security.iter().map(|together| {
        let schemes = together
            .iter()
            .map(|&scheme| &context.names.schemes[scheme].constant);
        quote!(&[#(&#schemes),*])
    });
    let accept = operation.accept.join(", ");
    let succeeded = answers(context, &operation.success, imports);
    let failed = answers(context, &operation.failure, imports);
    quote! {
        const #constant: &Operation<#success, #failure> = &Operation {
            name: #name,
            method: Method::#method,
            path: #path,
            security: &[#(#security),*],
            accept: #accept,
            success: #succeeded,
            failure: #failed,
        };
    }
}

fn answers(context: Context<'_>, outcome: &Outcome, imports: &mut Imports) -> TokenStream {
    if outcome.arms.is_empty() && matches!(outcome.kind, OutcomeKind::Never) {
        return quote!(Answers::NONE);
    }
    let arms = outcome.arms.iter();
    let statuses = arms.map(|arm| status(arm.status, imports));
    let statuses: Vec<TokenStream> = statuses.collect();
    let decode = match &outcome.kind {
        OutcomeKind::ByStatus(id) => {
            let name = context.named(*id, At::Api, imports);
            quote!(#name::from_reply)
        }
        kind => {
            imports.runtime_module("call::reply");
            match kind {
                OutcomeKind::Never | OutcomeKind::ByStatus(_) => quote!(reply::never),
                OutcomeKind::Content(Content::Empty) | OutcomeKind::Stream(_) => {
                    quote!(reply::empty)
                }
                OutcomeKind::Content(Content::Json(_)) => quote!(reply::json),
                OutcomeKind::Content(Content::Text) => quote!(reply::text),
                OutcomeKind::Content(Content::Parsed(ty)) => parsing(context, ty),
                OutcomeKind::Content(Content::Binary) => quote!(reply::bytes),
                OutcomeKind::Content(Content::SecretBinary) => quote!(reply::hidden_bytes),
            }
        }
    };
    quote!(Answers { statuses: &[#(#statuses),*], decode: #decode })
}
