//! `Debug` of values for which the document gives no type, and which may hold secrets all the same.

use std::fmt;

use super::super::model::object::PropertyValue;
use super::super::model::table::with_table;
use super::super::model::{Encode, Field, Sink};
use super::Masked;
use super::names::{NAMES, is_secret, may_quote_secret, stars};

/// Shows a value as its own `Debug` does, or as JSON with `***` in place of what may be secret, if
/// it has such a thing.
pub struct Shown<'v>(pub &'v dyn PropertyValue);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match !NAMES.is_empty() && has_secret_key(self.0) {
            true => match serde_json::to_value(Masked::new(&Whole(self.0))) {
                Ok(value) => value.fmt(f),
                Err(_) => f.write_str("…"),
            },
            false => self.0.fmt(f),
        }
    }
}

/// Shows a value of any type as its own `Debug` does, or nothing of it if it has a key that may be
/// that of a secret.
///
/// Objects with known properties show no keys, and hide their secrets themselves.
pub struct Guarded<'v>(pub &'v dyn fmt::Debug);

impl fmt::Debug for Guarded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if NAMES.is_empty() {
            return self.0.fmt(f);
        }
        let text = match f.alternate() {
            true => format!("{:#?}", self.0),
            false => format!("{:?}", self.0),
        };
        let has_key = NAMES.iter().any(|name| text.contains(&key(name)));
        match has_key || is_text(&text) && may_quote_secret(&text) {
            true => f.write_str("…"),
            false => f.write_str(&text),
        }
    }
}

/// Returns the text that `Debug` shows of a key that is the name of a secret, or has such a start
/// or end.
fn key(secret: &str) -> String {
    let (starts, ends, name) = stars(secret);
    let quoted = format!("{name:?}");
    let name = quoted.trim_start_matches('"').trim_end_matches('"');
    let start = if starts { "" } else { "\"" };
    let end = if ends { "" } else { "\": " };
    match name {
        "" => "\": ".to_owned(),
        name => format!("{start}{name}{end}"),
    }
}

/// Whether it is a text alone, or JSON without a type that is one: what came is no JSON, perhaps.
fn is_text(shown: &str) -> bool {
    let shown = shown.strip_prefix("Ok(").unwrap_or(shown).trim_start();
    ["\"", "b\"", "String("]
        .iter()
        .any(|start| shown.starts_with(start))
}

/// A value of which only [`Encode`] is of interest.
struct Whole<'v>(&'v dyn PropertyValue);

impl Encode for Whole<'_> {
    fn encode(&self, sink: &mut dyn Sink) {
        self.0.encode(sink);
    }
}

fn has_secret_key(value: &dyn PropertyValue) -> bool {
    let mut search = Search(false);
    value.encode(&mut search);
    search.0
}

/// Looks for a key that may be that of a secret. Objects with known properties look for themselves
/// when they are shown.
struct Search(bool);

impl Sink for Search {
    fn null(&mut self) {}

    fn bool(&mut self, _: bool) {}

    fn i64(&mut self, _: i64) {}

    fn u64(&mut self, _: u64) {}

    fn f64(&mut self, _: f64) {}

    fn str(&mut self, text: &str) {
        self.0 |= may_quote_secret(text);
    }

    fn number(&mut self, _: &str) {}

    fn object(&mut self, _: &[Field<'_>]) {}

    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        for item in items {
            item.encode(self);
        }
    }

    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {
        for (name, value) in entries {
            match is_secret(name) {
                true => self.0 = true,
                false => value.encode(self),
            }
        }
    }
}

/// Writes an object as `Debug` is derived: its name, and each of its fields with its own name.
///
/// # Errors
///
/// If the text cannot be written.
pub fn debug(
    object: &dyn Encode,
    name: &str,
    names: &[&str],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    with_table(object, &mut |fields| {
        for (name, field) in names.iter().zip(fields) {
            let name = name.trim_start_matches("r#");
            debug.field(name, &Shown(field.value()));
        }
    });
    debug.finish()
}
