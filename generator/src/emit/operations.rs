//! One operation: a method that begins a call, the call, and the description of both.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::docs::{self, Rustdoc};
use super::emitter::Emitter;
use super::print::Item;
use crate::model::{Content, GroupId, Operation, OperationId, Outcome, OutcomeKind};
use crate::name::{Ident, OperationNames};

/// Emits the items of one operation.
pub(super) struct OperationEmitter<'f, 'a> {
    pub(super) file: &'f mut Emitter<'a>,
    pub(super) id: OperationId,
    pub(super) operation: &'a Operation,
    pub(super) names: &'a OperationNames,
    /// The type of what a success brings.
    success: TokenStream,
    /// The type of what a failure brings.
    pub(super) failure: TokenStream,
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

impl<'f, 'a> OperationEmitter<'f, 'a> {
    /// Begins an operation of a file.
    pub(super) fn new(file: &'f mut Emitter<'a>, id: OperationId) -> Self {
        let operation = &file.context.model.operations[id];
        Self {
            id,
            operation,
            names: &file.context.names.operations[id],
            success: file.outcome_type(&operation.success),
            failure: file.outcome_type(&operation.failure),
            file,
        }
    }

    /// ```text
    /// pub fn get_folder(&self, id: Uuid) -> GetFolder { … }
    /// pub type GetFolder = Call<types::Folder, types::ErrorBody, operation::GetFolder>;
    /// impl GetFolder { pub fn verbose(mut self, verbose: bool) -> Self { … } }
    /// const GET_FOLDER: &Operation<types::Folder, types::ErrorBody> = &Operation { … };
    /// ```
    pub(super) fn emit(mut self) -> Emitted {
        let (operation, names) = (self.operation, self.names);
        let setters = self.setters();
        let marker = setters.is_some().then(|| names.call.clone());
        let mut methods = vec![self.usual_method()];
        for (further, name) in operation.further.iter().zip(&names.further) {
            methods.push(self.further_method(name, &further.body));
        }
        let mut items = vec![self.call(marker.as_ref())];
        items.extend(setters);
        items.push(self.description());
        Emitted {
            methods,
            items: items.into_iter().map(Item::from).collect(),
            marker,
        }
    }

    /// `pub type GetFolder = Call<types::Folder, types::ErrorBody>;`
    fn call(&mut self, marker: Option<&Ident>) -> TokenStream {
        let (success, failure) = (&self.success, &self.failure);
        let call = &self.names.call;
        let docs = docs::operations::of_call(&self.names.method);
        let marker = marker.map(|marker| quote!(, operation::#marker));
        let ty = match &self.operation.success.kind {
            OutcomeKind::Stream(stream) => {
                self.file.imports.runtime("stream::call", "StreamCall");
                let (stream, _) = self.file.stream_parts(stream);
                quote!(StreamCall<#stream, #failure #marker>)
            }
            OutcomeKind::Never | OutcomeKind::Content(_) | OutcomeKind::ByStatus(_) => {
                self.file.imports.runtime("call", "Call");
                quote!(Call<#success, #failure #marker>)
            }
        };
        quote! {
            #[doc = #docs]
            pub type #call = #ty;
        }
    }

    /// The setters of the call: a parameter that is not asked for, a body likewise; and further
    /// ways to send it.
    fn setters(&mut self) -> Option<TokenStream> {
        let (operation, names) = (self.operation, self.names);
        let call = &names.call;
        let mut setters: Vec<TokenStream> = Vec::new();
        let optional = operation.parameters.iter().zip(&names.parameters);
        for (parameter, name) in optional.filter(|(parameter, _)| !parameter.is_asked()) {
            let docs = Rustdoc::of(&parameter.docs)
                .or(&docs::operations::sets_parameter(&parameter.wire))
                .outer();
            let deprecated = parameter.deprecated.then(|| quote!(#[deprecated]));
            let ty = self.file.borrowed(&parameter.ty);
            let argument = name.argument();
            let write = self.file.parameter_call(parameter, &argument);
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
            let docs = Rustdoc::of(&body.docs)
                .or(docs::operations::SETS_BODY)
                .outer();
            let (ty, write) = self.file.body_parts(body);
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
        setters.extend(streams.map(|stream| self.stream_setter(stream)));
        (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }))
    }

    fn description(&mut self) -> TokenStream {
        let (operation, names) = (self.operation, self.names);
        let schemes = &self.file.context.names.schemes;
        self.file.imports.runtime("call", "Answers");
        self.file.imports.runtime("call", "Operation");
        self.file.imports.foreign(&["http"], "Method");
        let constant = &names.constant;
        let name = names.method.as_str();
        let path = &operation.template;
        let method = format_ident!("{}", operation.method.name());
        let security = operation.security.iter().map(|together| {
            let schemes = together.iter().map(|&scheme| &schemes[scheme].constant);
            quote!(&[#(&#schemes),*])
        });
        let (success, failure) = (&self.success, &self.failure);
        let accept = operation.accept.join(", ");
        let succeeded = self.file.answers(&operation.success);
        let failed = self.file.answers(&operation.failure);
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
}

impl Emitter<'_> {
    fn outcome_type(&mut self, outcome: &Outcome) -> TokenStream {
        match &outcome.kind {
            OutcomeKind::Never => quote!(std::convert::Infallible),
            OutcomeKind::Content(content) => {
                self.content_type(content).unwrap_or_else(|| quote!(()))
            }
            OutcomeKind::ByStatus(id) => self.named(*id),
            // The stream is opened without decoding; what is decoded are its items.
            OutcomeKind::Stream(_) => quote!(()),
        }
    }

    fn answers(&mut self, outcome: &Outcome) -> TokenStream {
        if outcome.arms.is_empty() && matches!(outcome.kind, OutcomeKind::Never) {
            return quote!(Answers::NONE);
        }
        let arms = outcome.arms.iter();
        let statuses = arms.map(|arm| self.status(arm.status));
        let statuses: Vec<TokenStream> = statuses.collect();
        let decode = match &outcome.kind {
            OutcomeKind::ByStatus(id) => {
                let name = self.named(*id);
                quote!(#name::from_reply)
            }
            kind => {
                self.imports.runtime_module("call::reply");
                match kind {
                    OutcomeKind::Never | OutcomeKind::ByStatus(_) => quote!(reply::never),
                    OutcomeKind::Content(Content::Empty) | OutcomeKind::Stream(_) => {
                        quote!(reply::empty)
                    }
                    OutcomeKind::Content(Content::Json(_)) => quote!(reply::json),
                    OutcomeKind::Content(Content::Text) => quote!(reply::text),
                    OutcomeKind::Content(Content::Parsed(ty)) => self.context.parsing(ty),
                    OutcomeKind::Content(Content::Binary) => quote!(reply::bytes),
                    OutcomeKind::Content(Content::SecretBinary) => quote!(reply::hidden_bytes),
                }
            }
        };
        quote!(Answers { statuses: &[#(#statuses),*], decode: #decode })
    }
}

/// The types that tell calls with setters apart, those of other files too:
/// `pub mod operation { pub enum GetFolder {} … }`.
pub(super) fn markers(own: &[Ident], shared: &[TokenStream]) -> Option<Item> {
    (!own.is_empty() || !shared.is_empty()).then(|| {
        let head = docs::operations::MARKERS;
        let docs = own.iter().map(docs::operations::of_marker);
        quote! {
            #[doc = #head]
            #[doc(hidden)]
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
