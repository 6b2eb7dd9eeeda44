//! What the documentation of an operation says.

use super::Context;
use super::arguments::needs_members;
use super::docs::{Rustdoc, one_line};
use super::markdown::code;
use crate::model::{
    Arm, Body, Content, Docs, Operation, OutcomeKind, StatusMatch, Type, Webhook, Webhooks,
    WireName,
};
use crate::name::OperationNames;

pub(super) fn method_docs(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Rustdoc {
    let request = code(&format!("{} {}", operation.method.name(), operation.path));
    let mut docs = Rustdoc::of(&operation.docs).and(&format!("{request}."));
    let body = operation.body.as_ref().filter(|body| body.required);
    argument_docs(context, operation, names, body, &mut docs);
    replies_docs(operation, &mut docs);
    if let Some(id) = operation.headers {
        let name = &context.names.types[id];
        let link = format!("[`{name}`](super::super::types::{name})");
        docs.line(&format!("Their headers, typed: {link}."));
    }
    errors_docs(context, operation, &mut docs);
    let types = "super::super::types";
    webhooks_docs(context, &operation.callbacks, "Callback", types, &mut docs);
    docs
}

/// What is said of a method that sends another body than usual.
pub(super) fn further_docs(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    body: &Body,
) -> Rustdoc {
    let usual = &names.method;
    let media_type = code(&body.content_type);
    let mut docs = Rustdoc::default();
    docs.line(&format!(
        "The same as [`{usual}`](Self::{usual}) with a body of {media_type}."
    ));
    argument_docs(context, operation, names, Some(body), &mut docs);
    errors_docs(context, operation, &mut docs);
    docs
}

/// Says which error the call ends with, and what is in it.
fn errors_docs(context: Context<'_>, operation: &Operation, docs: &mut Rustdoc) {
    const BODY: &str = "[`body`](super::super::Error::body)";
    let named = |id| {
        let name = &context.names.types[id];
        let link = format!("[`{name}`](super::super::types::{name})");
        format!("its {BODY} is of the type {link} if the document describes the failure")
    };
    let said = match &operation.failure.kind {
        OutcomeKind::Never => "the document describes no failure".to_owned(),
        OutcomeKind::ByStatus(id) | OutcomeKind::Content(Content::Json(Type::Named(id))) => {
            named(*id)
        }
        OutcomeKind::Content(Content::Empty) | OutcomeKind::Stream(_) => {
            "failures that the document describes have no body".to_owned()
        }
        OutcomeKind::Content(
            Content::Json(_)
            | Content::Text
            | Content::Parsed(_)
            | Content::Binary
            | Content::SecretBinary,
        ) => format!("its {BODY} is decoded if the document describes the failure"),
    };
    docs.line("# Errors");
    docs.line(&format!("An [`Error`](super::super::Error): {said}."));
}

/// What the document says about the arguments, one line each.
fn argument_docs(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    body: Option<&Body>,
    docs: &mut Rustdoc,
) {
    let required = operation.parameters.iter().zip(&names.parameters);
    let mut arguments: Vec<(String, String)> = required
        .filter(|(parameter, _)| parameter.is_asked())
        .map(|(parameter, name)| {
            let members = match needs_members(context, parameter) {
                true if parameter.may_be_empty => " May be empty.",
                true => " Must not be empty.",
                false => "",
            };
            let said = one_line(&parameter.docs) + members;
            (name.argument().to_string(), said.trim_start().to_owned())
        })
        .collect();
    if let Some(body) = body {
        arguments.push(("body".to_owned(), one_line(&body.docs)));
    }
    arguments.retain(|(_, said)| !said.is_empty());
    let line = |(name, said): &(String, String)| format!("* {}: {said}\n", code(name));
    let list: String = arguments.iter().map(line).collect();
    if !list.is_empty() {
        docs.paragraph(&format!("Arguments:\n\n{list}"));
    }
}

/// What the document says about the replies, one line each.
fn replies_docs(operation: &Operation, docs: &mut Rustdoc) {
    let arms = || operation.success.arms.iter().chain(&operation.failure.arms);
    list_replies("Replies", arms(), docs);
    let is = |digit: u16, status: StatusMatch| match status {
        StatusMatch::Code(code) => code / 100 == digit,
        StatusMatch::Range(hundreds) => u16::from(hundreds) == digit,
        StatusMatch::Default => false,
    };
    if arms().any(|arm| is(3, arm.status)) && arms().any(|arm| is(2, arm.status)) {
        docs.line("A redirect is followed; with `redirects(false)` it is the reply.");
    }
    if arms().any(|arm| arm.content == Content::Json(Type::Any)) {
        docs.paragraph(
            "Of a reply that can be anything, a body that is no JSON is its text, as a JSON string; \
             `send_streaming` gives its bytes.",
        );
    }
}

fn list_replies<'a>(word: &str, arms: impl Iterator<Item = &'a Arm>, docs: &mut Rustdoc) {
    let mut list = String::new();
    for arm in arms {
        let said = one_line(&arm.docs);
        if said.is_empty() && arm.headers.is_empty() {
            continue;
        }
        list.push_str(&format!("* {}: {said}\n", code(&arm.status.key())));
        for (name, header) in &arm.headers {
            let said = one_line(header);
            list.push_str(&format!("  * Header {}: {said}\n", code(&name.0)));
        }
    }
    if !list.is_empty() {
        docs.paragraph(&format!("{word}:\n\n{list}"));
    }
}

/// The requests that the API sends, and how what they bring is read.
pub(super) fn webhooks_docs(
    context: Context<'_>,
    webhooks: &Webhooks,
    kind: &str,
    types: &str,
    docs: &mut Rustdoc,
) {
    for webhook in &webhooks.requests {
        webhook_docs(context, webhook, kind, types, docs);
    }
    if let Some(id) = webhooks.payload {
        let name = &context.names.types[id];
        let link = format!("[`{name}::read`]({types}::{name}::read)");
        docs.line(&format!("{link} reads what comes in, by its name."));
    }
}

/// A request that the API sends, with links to the types of its payload and of the answers.
fn webhook_docs(
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
        Content::Json(ty) => docs.line(&format!(
            "{request} with {}.",
            linked(context, ty, "payload", types)
        )),
        Content::Text | Content::Parsed(_) => docs.line(&format!("{request} with a text.")),
        Content::Binary | Content::SecretBinary => docs.line(&format!("{request} with bytes.")),
        Content::Empty => docs.line(&format!("{request}.")),
    }
    docs.append(&Rustdoc::of(&webhook.payload_docs));
    let line =
        |(name, said): &(WireName, Docs)| format!("* {}: {}\n", code(&name.0), one_line(said));
    let parameters: String = webhook.parameters.iter().map(line).collect();
    if !parameters.is_empty() {
        docs.paragraph(&format!("Parameters:\n\n{parameters}"));
    }
    let mut typed: Vec<String> = Vec::new();
    for arm in &webhook.replies {
        if let Content::Json(ty) = &arm.content {
            let status = code(&arm.status.key());
            typed.push(format!(
                "{status} has {}",
                linked(context, ty, "body", types)
            ));
        }
    }
    list_replies("Answers", webhook.replies.iter(), docs);
    if !typed.is_empty() {
        docs.line(&format!("The answer {}.", typed.join(", ")));
    }
}

/// A value with a link to its type, if the type has a name.
fn linked(context: Context<'_>, ty: &Type, what: &str, types: &str) -> String {
    let link = |id| {
        let name = &context.names.types[id];
        format!("[`{name}`]({types}::{name})")
    };
    match ty {
        Type::Named(id) => format!("the {what} {}", link(*id)),
        Type::List(inner) => match &**inner {
            Type::Named(id) => format!("a {what} that is a list of {}", link(*id)),
            _ => format!("a {what} of JSON"),
        },
        _ => format!("a {what} of JSON"),
    }
}
