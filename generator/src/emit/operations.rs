//! One operation: a method that begins a call, the call, and the description of both.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::Context;
use super::by_status::content_type;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::markdown::code;
use super::print::Item;
use super::types::{Argument, At};
use crate::model::{
    BodyKind, Content, GroupId, Location, Operation, OperationId, Outcome, OutcomeKind, Parameter,
    ParameterCoding, StatusMatch, Style, Type, Webhook,
};
use crate::name::{Ident, OperationNames};

/// ```text
/// impl Client { pub fn get_folder(&self, id: Uuid) -> GetFolder { … } }
/// pub struct GetFolder { call: Call<types::Folder, types::ErrorBody> }
/// impl GetFolder { pub fn verbose(mut self, verbose: bool) -> Self { … } }
/// runtime::call::call_controls!(GetFolder => types::Folder, types::ErrorBody);
/// static GET_FOLDER: Operation<types::Folder, types::ErrorBody> = Operation { … };
/// ```
pub(super) fn operation(context: Context<'_>, id: OperationId, imports: &mut Imports) -> Vec<Item> {
    let operation = &context.model.operations[id];
    let names = &context.names.operations[id];
    let call = &names.call;
    let success = outcome_type(context, &operation.success, imports);
    let failure = outcome_type(context, &operation.failure, imports);
    imports.runtime("call", "Call");
    let docs = format!(
        " A call of [`Client::{}`], which is sent when it is awaited.",
        names.method
    );
    let mut items = vec![
        method(context, operation, names, imports),
        quote! {
            #[doc = #docs]
            #[derive(Debug)]
            #[must_use = "a call is sent only when it is awaited"]
            pub struct #call {
                call: Call<#success, #failure>,
            }
        },
    ];
    items.extend(setters(context, operation, names, imports));
    items.push(quote!(runtime::call::call_controls!(#call => #success, #failure);));
    items.push(description(
        context, operation, names, &success, &failure, imports,
    ));
    items.into_iter().map(Item::from).collect()
}

/// The statics of the security schemes that the operations of a group name.
pub(super) fn schemes(context: Context<'_>, group: GroupId) -> BTreeSet<Ident> {
    let operations = context.facts.operations[group].iter();
    operations
        .flat_map(|&id| context.model.operations[id].security.iter().flatten())
        .map(|&scheme| context.names.schemes[scheme].constant.clone())
        .collect()
}

fn method(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    imports: &mut Imports,
) -> TokenStream {
    let (name, call, constant) = (&names.method, &names.call, &names.constant);
    let docs = method_docs(context, operation).outer();
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let required: Vec<(&Parameter, &Ident)> = operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .filter(|(parameter, _)| parameter.required)
        .collect();
    let mut arguments: Vec<TokenStream> = required
        .iter()
        .map(|(parameter, name)| {
            let ty = borrowed(context, &parameter.ty, imports);
            quote!(#name: #ty)
        })
        .collect();
    let mut statements: Vec<TokenStream> = required
        .iter()
        .map(|(parameter, name)| {
            let write = parameter_call(parameter, name, imports);
            quote!(call.#write;)
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let (ty, write) = body_parts(context, &body.kind, &body.content_type, imports);
        arguments.push(quote!(body: #ty));
        statements.push(quote!(call.#write;));
    }
    let begin = match statements.is_empty() {
        true => quote!(#call { call: self.core.call(&#constant) }),
        false => quote! {
            let mut call = self.core.call(&#constant);
            #(#statements)*
            #call { call }
        },
    };
    // Every argument is one that the document requires; leaving one out of the signature would only move the error.
    let many = (arguments.len() > 6).then(|| {
        quote!(#[allow(clippy::too_many_arguments, reason = "the document requires all of them")])
    });
    quote! {
        impl Client {
            #docs
            #deprecated
            #many
            pub fn #name(&self, #(#arguments),*) -> #call {
                #begin
            }
        }
    }
}

fn method_docs(context: Context<'_>, operation: &Operation) -> Rustdoc {
    let request = code(&format!("{} {}", operation.method.name(), operation.path));
    let mut docs = Rustdoc::of(&operation.docs).and(&format!("{request}."));
    replies_docs(operation, &mut docs);
    for callback in &operation.callbacks {
        webhook_docs(
            context,
            callback,
            "Callback",
            "super::super::types",
            &mut docs,
        );
    }
    docs
}

/// What the document says about the replies, one line each.
fn replies_docs(operation: &Operation, docs: &mut Rustdoc) {
    let mut list = String::new();
    for arm in operation.success.arms.iter().chain(&operation.failure.arms) {
        let said = arm.docs.description.as_deref().unwrap_or_default().trim();
        if said.is_empty() && arm.headers.is_empty() {
            continue;
        }
        let indented = |text: &str| text.trim().replace('\n', "\n  ");
        list.push_str(&format!(
            "* {}: {}\n",
            code(&arm.status.key()),
            indented(said)
        ));
        for (name, header) in &arm.headers {
            let said = super::docs::one_line(header);
            list.push_str(&format!("  * Header {}: {said}\n", code(&name.0)));
        }
    }
    docs.paragraph(&list);
}

/// A request that the API sends, with a link to the type of its payload.
pub(super) fn webhook_docs(
    context: Context<'_>,
    webhook: &Webhook,
    kind: &str,
    types: &str,
    docs: &mut Rustdoc,
) {
    docs.paragraph(&format!("# {kind} {}", code(&webhook.name)));
    docs.append(&Rustdoc::of(&webhook.docs));
    let place = webhook
        .expression
        .as_deref()
        .map(|expression| format!(" to {}", code(expression)));
    let method = webhook.method.name();
    let request = format!("A `{method}` request{}", place.unwrap_or_default());
    match &webhook.payload {
        Some(Type::Named(id)) => {
            let payload = &context.names.types[*id];
            let link = format!("[`{payload}`]({types}::{payload})");
            docs.line(&format!("{request} with a {link} as its payload."));
        }
        Some(_) | None => docs.line(&format!("{request}.")),
    }
}

/// The setters of the call: a parameter that need not be given, a body likewise.
fn setters(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let call = &names.call;
    let mut setters: Vec<TokenStream> = Vec::new();
    let optional = operation.parameters.iter().zip(&names.parameters);
    for (parameter, name) in optional.filter(|(parameter, _)| !parameter.required) {
        let said = code(&parameter.wire.0);
        let docs = Rustdoc::of(&parameter.docs)
            .or(&format!("Sets the parameter {said}."))
            .outer();
        let deprecated = parameter.deprecated.then(|| quote!(#[deprecated]));
        let ty = borrowed(context, &parameter.ty, imports);
        let write = parameter_call(parameter, name, imports);
        setters.push(quote! {
            #docs
            #deprecated
            pub fn #name(mut self, #name: #ty) -> Self {
                self.call.#write;
                self
            }
        });
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let docs = Rustdoc::of(&body.docs).or("Sets the body.").outer();
        let (ty, write) = body_parts(context, &body.kind, &body.content_type, imports);
        setters.push(quote! {
            #docs
            pub fn body(mut self, body: #ty) -> Self {
                self.call.#write;
                self
            }
        });
    }
    (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }))
}

/// The type of an argument that is only read.
fn borrowed(context: Context<'_>, ty: &Type, imports: &mut Imports) -> TokenStream {
    match (context.argument(ty), ty) {
        (Argument::Text | Argument::Secret, _) => quote!(&str),
        (Argument::Copy, _) => context.ty(ty, At::Api, imports),
        (Argument::Value, Type::List(items)) => {
            let items = context.ty(items, At::Api, imports);
            quote!(&[#items])
        }
        (Argument::Value, _) => {
            let ty = context.ty(ty, At::Api, imports);
            quote!(&#ty)
        }
    }
}

/// `query("name", &name)`, or with a format if it is not the usual one.
fn parameter_call(parameter: &Parameter, name: &Ident, imports: &mut Imports) -> TokenStream {
    let wire = &parameter.wire.0;
    let plain = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header_parameter",
        Location::Cookie => "cookie_parameter",
    };
    if is_usual(parameter) {
        let plain = format_ident!("{plain}");
        return quote!(#plain(#wire, &#name));
    }
    let with = format_ident!("{plain}_with");
    let format = format(parameter.coding, imports);
    quote!(#with(#wire, #format, &#name))
}

/// How a value is written.
fn format(coding: ParameterCoding, imports: &mut Imports) -> TokenStream {
    imports.runtime("parameter_style", "Format");
    imports.runtime("parameter_style", "Style");
    let (style, explode, allow_reserved) = match coding {
        ParameterCoding::Json => (quote!(Json), false, false),
        ParameterCoding::Style {
            style,
            explode,
            allow_reserved,
        } => (style_name(style), explode, allow_reserved),
    };
    quote!(Format { style: Style::#style, explode: #explode, allow_reserved: #allow_reserved })
}

fn is_usual(parameter: &Parameter) -> bool {
    let (style, explode) = match parameter.location {
        Location::Path | Location::Header => (Style::Simple, false),
        Location::Query | Location::Cookie => (Style::Form, true),
    };
    parameter.coding
        == ParameterCoding::Style {
            style,
            explode,
            allow_reserved: false,
        }
}

fn style_name(style: Style) -> TokenStream {
    match style {
        Style::Form => quote!(Form),
        Style::SpaceDelimited => quote!(SpaceDelimited),
        Style::PipeDelimited => quote!(PipeDelimited),
        Style::DeepObject => quote!(DeepObject),
        Style::Simple => quote!(Simple),
        Style::Label => quote!(Label),
        Style::Matrix => quote!(Matrix),
    }
}

/// The type of the argument `body`, and how it is written.
fn body_parts(
    context: Context<'_>,
    kind: &BodyKind,
    content_type: &str,
    imports: &mut Imports,
) -> (TokenStream, TokenStream) {
    match kind {
        BodyKind::Json(ty) => {
            let ty = context.ty(ty, At::Api, imports);
            (quote!(&#ty), quote!(json_body(#content_type, body)))
        }
        BodyKind::Multipart(id) => {
            let ty = context.named(*id, At::Api, imports);
            (quote!(&#ty), quote!(multipart_body(body.to_multipart())))
        }
        BodyKind::UrlEncoded(ty, fields) => {
            let ty = context.ty(ty, At::Api, imports);
            let fields = fields.iter().map(|(wire, coding)| {
                imports.runtime("form", "FormField");
                let (wire, format) = (&wire.0, format(*coding, imports));
                quote!(FormField { name: #wire, format: #format })
            });
            let fields: Vec<TokenStream> = fields.collect();
            (quote!(&#ty), quote!(form_body(body, &[#(#fields),*])))
        }
        BodyKind::Text => (quote!(&str), quote!(body(#content_type, body))),
        BodyKind::Binary => {
            imports.runtime("payload", "Payload");
            (
                quote!(impl Into<Payload>),
                quote!(body(#content_type, body)),
            )
        }
    }
}

fn outcome_type(context: Context<'_>, outcome: &Outcome, imports: &mut Imports) -> TokenStream {
    match &outcome.kind {
        OutcomeKind::Never => quote!(std::convert::Infallible),
        OutcomeKind::Content(content) => {
            content_type(context, content, At::Api, imports).unwrap_or_else(|| quote!(()))
        }
        OutcomeKind::ByStatus(id) => context.named(*id, At::Api, imports),
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
    let path = &operation.path;
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
        static #constant: Operation<#success, #failure> = Operation {
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
    let statuses = outcome.arms.iter().map(|arm| {
        imports.runtime("call", "Status");
        match arm.status {
            StatusMatch::Code(code) => {
                let code = Literal::u16_unsuffixed(code);
                quote!(Status::Code(#code))
            }
            StatusMatch::Range(hundreds) => {
                let hundreds = Literal::u8_unsuffixed(hundreds);
                quote!(Status::Range(#hundreds))
            }
            StatusMatch::Default => quote!(Status::Default),
        }
    });
    let statuses: Vec<TokenStream> = statuses.collect();
    let decode = match &outcome.kind {
        OutcomeKind::ByStatus(id) => {
            let name = context.named(*id, At::Api, imports);
            quote!(#name::from_reply)
        }
        kind => {
            imports.runtime_module("reply");
            match kind {
                OutcomeKind::Never | OutcomeKind::ByStatus(_) => quote!(reply::never),
                OutcomeKind::Content(Content::Empty) => quote!(reply::empty),
                OutcomeKind::Content(Content::Json(_)) => quote!(reply::json),
                OutcomeKind::Content(Content::Text) => quote!(reply::text),
                OutcomeKind::Content(Content::Binary) => quote!(reply::bytes),
            }
        }
    };
    quote!(Answers { statuses: &[#(#statuses),*], decode: #decode })
}
