//! What the documentation of an operation says.

use super::Context;
use super::docs::{Rustdoc, one_line};
use super::markdown::code;
use crate::model::{Operation, Type, Webhook};
use crate::name::OperationNames;

pub(super) fn method_docs(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Rustdoc {
    let request = code(&format!("{} {}", operation.method.name(), operation.path));
    let mut docs = Rustdoc::of(&operation.docs).and(&format!("{request}."));
    argument_docs(operation, names, &mut docs);
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

/// What the document says about the arguments, one line each.
fn argument_docs(operation: &Operation, names: &OperationNames, docs: &mut Rustdoc) {
    let required = operation.parameters.iter().zip(&names.parameters);
    let mut arguments: Vec<(&str, String)> = required
        .filter(|(parameter, _)| parameter.required)
        .map(|(parameter, name)| (name.as_str(), one_line(&parameter.docs)))
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.push(("body", one_line(&body.docs)));
    }
    arguments.retain(|(_, said)| !said.is_empty());
    let line = |(name, said): &(&str, String)| format!("* {}: {said}\n", code(name));
    let list: String = arguments.iter().map(line).collect();
    if !list.is_empty() {
        docs.paragraph(&format!("Arguments:\n\n{list}"));
    }
}

/// What the document says about the replies, one line each.
fn replies_docs(operation: &Operation, docs: &mut Rustdoc) {
    let mut list = String::new();
    for arm in operation.success.arms.iter().chain(&operation.failure.arms) {
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
        docs.paragraph(&format!("Replies:\n\n{list}"));
    }
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
            docs.line(&format!("{request} with the payload {link}."));
        }
        Some(_) => docs.line(&format!("{request} with a payload of JSON.")),
        None => docs.line(&format!("{request}.")),
    }
}
