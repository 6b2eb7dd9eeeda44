//! Headers of replies as typed values, in the style `simple` (OpenAPI 3.0.4, section "Style Examples").

use http::HeaderMap;
use http::header::SET_COOKIE;
use serde_json::{Map, Value};

use super::super::json::Tape;
use super::super::model::{self, Decode};

/// The value of a header; none if it is not there, or cannot be read as what the document says.
///
/// Several lines of one name are one value with commas between, but for `Set-Cookie`, whose lines are values of their own
/// (RFC 9110 section 5.3). Whether a value is a text, JSON, a list or an object is seen by what can be read as a `T`.
#[must_use]
#[allow(dead_code, reason = "all headers of a document may be JSON")]
pub fn read<T: Decode>(headers: &HeaderMap, name: &str) -> Option<T> {
    let forms = forms(headers, name);
    let mut tapes = forms.iter().filter_map(|form| Tape::deserialize(form).ok());
    tapes.find_map(|mut tape| {
        // Its numbers and booleans are texts.
        tape.is_text = true;
        tape.read(T::decode).ok()
    })
}

/// The value of a header that the document describes by a media type (`content`) of JSON; none if it is not there, or cannot be
/// read as what the document says.
#[must_use]
#[allow(dead_code, reason = "a document may have no such headers")]
pub fn read_json<T: Decode>(headers: &HeaderMap, name: &str) -> Option<T> {
    model::from_slice(headers.get(name)?.as_bytes()).ok()
}

/// Lists the readings of the header, the likeliest first.
fn forms(headers: &HeaderMap, name: &str) -> Vec<Value> {
    let lines: Vec<_> = headers
        .get_all(name)
        .iter()
        .map(|line| String::from_utf8_lossy(line.as_bytes()))
        .collect();
    let is_whole = name.eq_ignore_ascii_case(SET_COOKIE.as_str());
    match lines.as_slice() {
        [] => Vec::new(),
        [line] if is_whole => vec![Value::from(&**line), list([&**line])],
        lines if is_whole => vec![list(lines.iter().map(|line| &**line))],
        lines => joined(lines.join(", ").trim()),
    }
}

/// Lists the readings of a value with commas.
fn joined(text: &str) -> Vec<Value> {
    let mut forms = vec![Value::from(text)];
    forms.extend(serde_json::from_str::<Value>(text));
    let texts: Vec<&str> = text.split(',').map(str::trim).collect();
    let texts = if text.is_empty() {
        &[]
    } else {
        texts.as_slice()
    };
    forms.push(list(texts.iter().copied()));
    let exploded = texts.iter().map(|text| text.split_once('='));
    let exploded: Option<Vec<(&str, &str)>> = exploded.collect();
    let pairs = texts.chunks_exact(2).map(|pair| (pair[0], pair[1]));
    match exploded {
        Some(members) => forms.push(object(members)),
        None if texts.len() % 2 == 0 => forms.push(object(pairs)),
        None => {}
    }
    forms
}

fn list<'t>(texts: impl IntoIterator<Item = &'t str>) -> Value {
    texts.into_iter().map(Value::from).collect()
}

fn object<'t>(members: impl IntoIterator<Item = (&'t str, &'t str)>) -> Value {
    let members = members.into_iter();
    let members = members.map(|(name, value)| (name.to_owned(), Value::from(value)));
    Value::Object(members.collect::<Map<_, _>>())
}
