//! JSON or YAML, by what the text is and not by what the file is called.

use serde::de::DeserializeSeed;

use crate::diagnostic::{Code, Diagnostic, Place};

use super::Value;
use super::context::Context;
use super::flow;
use super::refusal::{Complaint, character_at, deep, empty, refuse, several};
use super::tree::Tree;

/// The tree of a text with what the reader noticed, or why there is none.
///
/// A text that begins like JSON is read as JSON; if it is none, it may still be YAML in flow style
/// (or with a trailing comma or a comment, which YAML allows). If it is neither, JSON's error is told.
pub(super) fn parse(name: &str, text: &str) -> Result<(Value, Context), Diagnostic> {
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml(name, text);
    }
    match json(name, text) {
        Err(error) if error.code == Code::JsonSyntax => yaml(name, text).map_err(|other| {
            let neither = other.code == Code::YamlSyntax;
            if neither { error } else { other }
        }),
        read => read,
    }
}

fn json(name: &str, text: &str) -> Result<(Value, Context), Diagnostic> {
    let mut context = Context::new(false);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tree = Tree {
        context: &mut context,
    };
    let value = tree.deserialize(&mut deserializer);
    match value.and_then(|value| deserializer.end().map(|()| value)) {
        Ok(value) => Ok((value, context)),
        Err(error) => Err(refuse(name, text, &context, &Complaint::json(text, &error))),
    }
}

fn yaml(name: &str, text: &str) -> Result<(Value, Context), Diagnostic> {
    if let Some(offset) = flow::too_deep(text) {
        return Err(deep(name, Place::Span(character_at(text, offset))));
    }
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(first) = documents.next() else {
        return Err(empty(name));
    };
    let (value, context) = yaml_document(name, text, first)?;
    for document in documents {
        if yaml_document(name, text, document)?.0 != Value::Null {
            return Err(several(name, text));
        }
    }
    if value == Value::Null {
        return Err(empty(name));
    }
    Ok((value, context))
}

fn yaml_document(
    name: &str,
    text: &str,
    document: serde_yaml::Deserializer<'_>,
) -> Result<(Value, Context), Diagnostic> {
    let mut context = Context::new(true);
    let tree = Tree {
        context: &mut context,
    };
    match tree.deserialize(document) {
        Ok(value) => Ok((value, context)),
        Err(error) => Err(refuse(name, text, &context, &Complaint::yaml(&error))),
    }
}
