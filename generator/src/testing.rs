//! What the tests of several stages share: documents as text, stages run up to some point, rows in short.

use crate::config::Config;
use crate::diagnostic::{Place, Report};
use crate::document::{self, Document};
use crate::lower;
use crate::model::Model;
use crate::resolve::{self, Api};
use crate::source::{self, NoSiblings, Source, Spent, Value};

/// The head of a document, so that a test shows only what it is about.
pub(crate) const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

/// A document as written.
pub(crate) fn document(text: &str) -> (Option<Document>, Report) {
    let (tree, mut report) = read(text);
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    let document =
        tree.and_then(|tree| document::read(tree, &source, Spent::default(), &mut report));
    (document, report)
}

/// The tree of a document without fault.
pub(crate) fn tree(text: &str) -> Value {
    read(text).0.expect("a tree")
}

fn read(text: &str) -> (Option<Value>, Report) {
    let mut report = Report::new();
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    (source::read(&source, &mut report), report)
}

/// The API of a document with this behind the head.
pub(crate) fn api(body: &str) -> (Api, Report) {
    let (document, mut report) = document(&format!("{HEAD}{body}"));
    let api = resolve::resolve(document.expect("a document"), &mut report);
    (api, report)
}

/// The model of a document with this behind the head.
pub(crate) fn model(body: &str) -> (Model, Report) {
    let (api, mut report) = api(body);
    let model = lower::lower(&api, &Config::default(), &mut report);
    (model, report)
}

/// Codes and pointers of all rows.
pub(crate) fn rows(report: &Report) -> Vec<(&'static str, String)> {
    let pointer = |place: &Place| match place {
        Place::Pointer { pointer, .. } => pointer.clone(),
        Place::Document => "document".to_owned(),
        Place::Span(range) => format!("{range:?}"),
    };
    report
        .iter()
        .map(|row| (row.code.id(), pointer(&row.place)))
        .collect()
}
