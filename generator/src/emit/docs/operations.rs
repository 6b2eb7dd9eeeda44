//! What the documentation of an operation says.

use super::{Rustdoc, one_line};
use crate::emit::Context;
use crate::emit::markdown::code;
use crate::model::{
    Arm, Body, Content, Docs, Operation, OutcomeKind, StatusMatch, Type, Webhook, Webhooks,
    WireName,
};
use crate::name::{Ident, OperationNames};

/// The root of the client, seen from a file of operations.
pub(in crate::emit) const ROOT: &str = "super::super";

/// Documents the methods of an operation.
#[derive(Clone, Copy)]
pub(in crate::emit) struct OperationDocs<'a> {
    pub(in crate::emit) context: Context<'a>,
    pub(in crate::emit) operation: &'a Operation,
    pub(in crate::emit) names: &'a OperationNames,
}

impl OperationDocs<'_> {
    /// Says what the usual method sends and gets.
    pub(in crate::emit) fn usual(&self) -> Rustdoc {
        let operation = self.operation;
        let request = code(&format!("{} {}", operation.method.name(), operation.path));
        let mut docs = Rustdoc::of(&operation.docs).and(&format!("{request}."));
        let body = operation.body.as_ref().filter(|body| body.required);
        self.argument_docs(body, &mut docs);
        replies_docs(operation, &mut docs);
        let context = self.context;
        if let Some(id) = operation.headers {
            let name = &context.names.types[id];
            let link = format!("[`{name}`]({ROOT}::types::{name})");
            docs.line(&format!("Their headers, typed: {link}."));
        }
        self.errors_docs(&mut docs);
        let callbacks = WebhookDocs {
            context,
            kind: "Callback",
            root: ROOT,
            docs: &mut docs,
        };
        callbacks.write(&operation.callbacks);
        docs
    }

    /// Documents a method that sends another body than usual.
    pub(in crate::emit) fn further(&self, body: &Body) -> Rustdoc {
        let usual = &self.names.method;
        let media_type = code(&body.content_type);
        let mut docs = Rustdoc::default();
        docs.line(&format!(
            "The same as [`{usual}`](Self::{usual}) with a body of {media_type}."
        ));
        self.argument_docs(Some(body), &mut docs);
        self.errors_docs(&mut docs);
        docs
    }

    /// Says which error the call ends with, and what is in it.
    fn errors_docs(&self, docs: &mut Rustdoc) {
        let body = format!("[`body`]({ROOT}::Error::body)");
        let named = |id| {
            let name = &self.context.names.types[id];
            let link = format!("[`{name}`]({ROOT}::types::{name})");
            format!("its {body} is of the type\n{link} if the document describes the failure")
        };
        let said = match &self.operation.failure.kind {
            OutcomeKind::Never => "the document describes no failure".to_owned(),
            OutcomeKind::ByStatus(id) | OutcomeKind::Content(Content::Json(Type::Named(id))) => {
                named(*id)
            }
            OutcomeKind::Content(Content::Empty) | OutcomeKind::Stream(_) => {
                "failures that the document describes have no\nbody".to_owned()
            }
            OutcomeKind::Content(
                Content::Json(_)
                | Content::Text
                | Content::Parsed(_)
                | Content::Binary
                | Content::SecretBinary,
            ) => format!("its {body} is decoded\nif the document describes the failure"),
        };
        docs.line("# Errors");
        docs.line(&format!("An [`Error`]({ROOT}::Error): {said}."));
    }

    /// Lists what the document says about the arguments, one line each.
    fn argument_docs(&self, body: Option<&Body>, docs: &mut Rustdoc) {
        let context = self.context;
        let required = self.operation.parameters.iter();
        let required = required.zip(&self.names.parameters);
        let mut arguments: Vec<(String, String)> = required
            .filter(|(parameter, _)| parameter.is_asked())
            .map(|(parameter, name)| {
                let members = match context.needs_members(parameter) {
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
}

/// Lists what the document says about the replies, one line each.
fn replies_docs(operation: &Operation, docs: &mut Rustdoc) {
    let arms = || operation.success.arms.iter().chain(&operation.failure.arms);
    list_replies("Replies", arms(), docs);
    if arms().any(|arm| may_redirect(arm.status)) && arms().any(|arm| is_success(arm.status)) {
        docs.line("A redirect is followed; with `redirects(false)` it is the reply.");
    }
    if arms().any(|arm| arm.content == Content::Json(Type::Any)) {
        docs.paragraph(
            "Of a reply that can be anything, a body that is no JSON is its text, as a JSON string; \
             `send_streaming` gives its bytes.",
        );
    }
}

/// Whether a status may be one that is followed to where the reply points (RFC 9110, section 15.4):
/// 304 and others are not.
fn may_redirect(status: StatusMatch) -> bool {
    match status {
        StatusMatch::Code(code) => matches!(code, 301 | 302 | 303 | 307 | 308),
        StatusMatch::Range(hundreds) => hundreds == 3,
        StatusMatch::Default => false,
    }
}

fn is_success(status: StatusMatch) -> bool {
    match status {
        StatusMatch::Code(code) => code / 100 == 2,
        StatusMatch::Range(hundreds) => hundreds == 2,
        StatusMatch::Default => false,
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

/// Documents the requests that the API sends.
pub(in crate::emit) struct WebhookDocs<'d, 'a> {
    pub(in crate::emit) context: Context<'a>,
    /// The word for such a request.
    pub(in crate::emit) kind: &'static str,
    /// The root of the client, seen from the file.
    pub(in crate::emit) root: &'static str,
    /// The documentation that it is added to.
    pub(in crate::emit) docs: &'d mut Rustdoc,
}

impl WebhookDocs<'_, '_> {
    /// The requests that the API sends, and how what they bring is read.
    pub(in crate::emit) fn write(mut self, webhooks: &Webhooks) {
        for webhook in &webhooks.requests {
            self.request(webhook);
        }
        if let Some(id) = webhooks.payload {
            let (root, name) = (self.root, &self.context.names.types[id]);
            let link = format!("[`{name}::read`]({root}::types::{name}::read)");
            self.docs
                .line(&format!("{link} reads what comes in, by its name."));
        }
    }

    /// A request that the API sends, with links to the types of its payload and of the answers.
    fn request(&mut self, webhook: &Webhook) {
        let kind = self.kind;
        self.docs
            .paragraph(&format!("# {kind} {}", code(&webhook.name)));
        self.docs.append(&Rustdoc::of(&webhook.docs));
        let place = webhook
            .expression
            .as_deref()
            .map(|expression| format!(" to {}", code(expression)));
        let method = webhook.method.name();
        let request = format!("A `{method}` request{}", place.unwrap_or_default());
        match &webhook.payload {
            Content::Json(ty) => {
                let payload = self.linked(ty, "payload");
                self.docs.line(&format!("{request} with {payload}."));
            }
            Content::Text | Content::Parsed(_) => {
                self.docs.line(&format!("{request} with a text."))
            }
            Content::Binary | Content::SecretBinary => {
                self.docs.line(&format!("{request} with bytes."))
            }
            Content::Empty => self.docs.line(&format!("{request}.")),
        }
        self.docs.append(&Rustdoc::of(&webhook.payload_docs));
        let line =
            |(name, said): &(WireName, Docs)| format!("* {}: {}\n", code(&name.0), one_line(said));
        let parameters: String = webhook.parameters.iter().map(line).collect();
        if !parameters.is_empty() {
            self.docs.paragraph(&format!("Parameters:\n\n{parameters}"));
        }
        let mut typed: Vec<String> = Vec::new();
        for arm in &webhook.replies {
            if let Content::Json(ty) = &arm.content {
                let status = code(&arm.status.key());
                typed.push(format!("{status} has {}", self.linked(ty, "body")));
            }
        }
        list_replies("Answers", webhook.replies.iter(), self.docs);
        if !typed.is_empty() {
            self.docs.line(&format!("The answer {}.", typed.join(", ")));
        }
    }

    /// A value with a link to its type, if the type has a name.
    fn linked(&self, ty: &Type, what: &str) -> String {
        let root = self.root;
        let link = |id| {
            let name = &self.context.names.types[id];
            format!("[`{name}`]({root}::types::{name})")
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
}

/// Says what a call is.
pub(in crate::emit) fn of_call(method: &Ident) -> String {
    format!(" A call of [`Client::{method}`], which is sent when it is awaited.")
}

/// Says what the setter of a parameter does, for one of which the document says nothing.
pub(in crate::emit) fn sets_parameter(wire: &WireName) -> String {
    format!("Sets the parameter {}.", code(&wire.0))
}

/// The documentation of the setter of a body.
pub(in crate::emit) const SETS_BODY: &str = "Sets the body.";

/// The documentation of the setters of streams, line by line.
pub(in crate::emit) const SENDS_EVENTS: [&str; 2] = [
    " Sends the call and hands over the reply as server-sent events, each as it comes. The time",
    " limit ends with the headers.",
];
pub(in crate::emit) const SENDS_LINES: [&str; 2] = [
    " Sends the call and hands over the reply as items of JSON, each as it comes. The time",
    " limit ends with the headers.",
];

/// The documentation of the module of markers.
pub(in crate::emit) const MARKERS: &str =
    " Tells the calls with setters of their own apart; nobody needs to name one.";

/// Says which call a marker marks.
pub(in crate::emit) fn of_marker(marker: &Ident) -> String {
    format!(" Marks [`{marker}`](super::{marker}).")
}

/// Why a method may have many arguments.
pub(in crate::emit) const WHY_MANY: &str = "the document requires all of them";
