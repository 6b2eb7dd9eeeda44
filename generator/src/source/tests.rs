//! What documents are read as, and what is said about them.

mod accepted;
mod refused;
mod together;

use std::time::{Duration, Instant};

use super::{NoSiblings, Number, Source, Value, read};
use crate::diagnostic::{Code, Documents, Human, Report, render_human};

/// Reads a text; returns the tree in one line and the report as people see it.
#[track_caller]
fn read_bytes(bytes: &[u8]) -> (Option<Value>, Report, String) {
    let name = "api.yaml";
    let load = &NoSiblings;
    let mut report = Report::new();
    let value = read(&Source::new(name, bytes, load), &mut report);
    assert_eq!(value.is_none(), report.has_errors());
    let text = String::from_utf8_lossy(bytes);
    let mut documents = Documents::new(&[(name, &text)]);
    let human = render_human(&report, &mut documents, Human::default());
    (value, report, human)
}

/// Checks that a text is read as a tree, without a word.
#[track_caller]
fn check(text: &str, expected: &str) {
    let (value, _, human) = read_bytes(text.as_bytes());
    assert_eq!(human, "");
    assert_eq!(show(&value.unwrap()), expected);
}

/// Checks that a text is read as a tree, and what is said about it.
#[track_caller]
fn check_said(text: &str, expected: &str, said: &str) {
    let (value, _, human) = read_bytes(text.as_bytes());
    assert_eq!(human.trim_end(), said.trim());
    assert_eq!(show(&value.unwrap()), expected);
}

/// Checks that a text is refused, and what is said about it.
#[track_caller]
fn check_refused(bytes: impl AsRef<[u8]>, said: &str) {
    let (_, _, human) = read_bytes(bytes.as_ref());
    assert_eq!(human.trim_end(), said.trim());
}

/// Checks that a text is refused for a reason, in little time.
#[track_caller]
fn check_limit(text: &str, code: Code) {
    let start = Instant::now();
    let (_, report, human) = read_bytes(text.as_bytes());
    let codes: Vec<_> = report.iter().map(|row| row.code).collect();
    assert_eq!(codes, [code], "{human}");
    assert!(human.contains(" --> api.yaml:"), "{human}");
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
}

fn show(value: &Value) -> String {
    let list = |items: Vec<String>| items.join(", ");
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(Number::Integer(value)) => value.to_string(),
        Value::Number(Number::Float(value)) => format!("{value:?}f"),
        Value::Number(Number::Big(value)) => format!("{value}big"),
        Value::String(value) => format!("{value:?}"),
        Value::Sequence(values) => format!("[{}]", list(values.iter().map(show).collect())),
        Value::Mapping(map) => {
            let entry = |(key, value)| format!("{key}: {}", show(value));
            format!("{{{}}}", list(map.iter().map(entry).collect()))
        }
    }
}
