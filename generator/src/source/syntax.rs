//! JSON or YAML, by what the text is and not by what the file is called.

use serde::de::DeserializeSeed;

use crate::diagnostic::{Code, Diagnostic, Lines, Place};

use super::Value;
use super::context::{Context, MAX_DEPTH, MAX_VALUES, Stop};
use super::tree::Tree;

/// The tree of a text with what the reader noticed, or why there is none.
///
/// A text that begins like JSON is read as JSON; if it is none, it may still be YAML in flow style
/// (or with a trailing comma or a comment, which YAML allows). If it is neither, JSON's error is told.
pub(super) fn parse(name: &str, text: &str) -> Result<(Value, Context), Diagnostic> {
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml(name, text);
    }
    let json = json(name, text);
    match json {
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
        Err(error) => {
            let offset = Lines::new(text).offset(error.line(), error.column());
            let said = without_position(&error.to_string());
            Err(refuse(
                name,
                text,
                context.stop,
                offset,
                (Code::JsonSyntax, &said),
            ))
        }
    }
}

fn yaml(name: &str, text: &str) -> Result<(Value, Context), Diagnostic> {
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let mut context = Context::new(true);
    let mut value = Value::Null;
    if let Some(document) = documents.next() {
        let tree = Tree {
            context: &mut context,
        };
        let read = tree.deserialize(document);
        value = read.map_err(|error| yaml_error(name, text, context.stop, &error))?;
    }
    // What follows the document must be empty.
    for document in documents {
        let mut context = Context::new(true);
        let tree = Tree {
            context: &mut context,
        };
        let read = tree.deserialize(document);
        let other = read.map_err(|error| yaml_error(name, text, context.stop, &error))?;
        if other != Value::Null {
            return Err(several(name, text));
        }
    }
    if value == Value::Null {
        let message = "the document is empty";
        return Err(Diagnostic::new(
            Code::EmptyDocument,
            name,
            Place::Document,
            message,
        ));
    }
    Ok((value, context))
}

fn yaml_error(name: &str, text: &str, stop: Option<Stop>, error: &serde_yaml::Error) -> Diagnostic {
    let offset = error.location().map(|location| location.index());
    let said = error.to_string();
    // The parser underneath has limits of its own, which it tells in words only.
    let stop = if said.starts_with("repetition limit") {
        Some(Stop::Large)
    } else if said.contains("recursion limit") {
        Some(Stop::Deep)
    } else {
        stop
    };
    let said = without_position(&said);
    refuse(name, text, stop, offset, (Code::YamlSyntax, &said))
}

fn refuse(
    name: &str,
    text: &str,
    stop: Option<Stop>,
    offset: Option<usize>,
    (code, said): (Code, &str),
) -> Diagnostic {
    let place = offset.map_or(Place::Document, |offset| {
        Place::Span(one_character(text, offset))
    });
    let row = |code, message| Diagnostic::new(code, name, place, message);
    match stop {
        None => row(code, format!("{}: {said}", code.meaning())).label("cannot be read on from here"),
        Some(Stop::Deep) => row(
            Code::TooDeep,
            format!("lists and maps are nested more than {MAX_DEPTH} deep"),
        )
        .label("too deep"),
        Some(Stop::Large) => row(
            Code::TooLarge,
            format!("the document has more than {MAX_VALUES} values, aliases counted wherever they are used"),
        )
        .label("not read any further"),
        Some(Stop::ComplexKey) => row(
            Code::ComplexKey,
            "a list or a map is used as a key, which has no meaning in OpenAPI".to_owned(),
        )
        .label("not a key")
        .help("a key that begins with `{` or `[` needs quotes"),
    }
}

fn one_character(text: &str, offset: usize) -> std::ops::Range<usize> {
    let mut before = (0..=offset.min(text.len())).rev();
    let start = before
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or_default();
    let next = text.get(start..).and_then(|rest| rest.chars().next());
    let length = next.map_or(0, char::len_utf8);
    start..start + length
}

/// Drops the first ` at line 1 column 2` of a sentence: the row says it better.
fn without_position(said: &str) -> String {
    let Some((before, after)) = said.split_once(" at line ") else {
        return said.to_owned();
    };
    let rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = rest.strip_prefix(" column ").unwrap_or(rest);
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    format!("{before}{rest}")
}

fn several(name: &str, text: &str) -> Diagnostic {
    let place = second_document(text).map_or(Place::Document, Place::Span);
    let message = "the file holds more than one YAML document";
    Diagnostic::new(Code::SeveralDocuments, name, place, message)
        .label("another document begins here")
        .help("keep one document in the file")
}

/// The `---` that begins the second document. At the beginning of a line it always is one.
fn second_document(text: &str) -> Option<std::ops::Range<usize>> {
    let mut begun = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let marker = line
            .strip_prefix("---")
            .filter(|rest| rest.trim_start().len() < rest.len() || rest.is_empty());
        if marker.is_some() && begun {
            return Some(start..start + 3);
        }
        let content = !line.trim().is_empty() && !line.starts_with(['#', '%']);
        begun |= marker.is_some() || content;
        start += line.len();
    }
    None
}
