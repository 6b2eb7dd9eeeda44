//! Writes values through any serde serializer.

use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::super::secret::names::is_secret;
use super::object::members;
use super::{Encode, Field, Sink};

/// The text in place of a secret.
pub(crate) const MASK: &str = "***";

/// A value that serde can serialize.
pub struct AsSerde<'v> {
    value: &'v dyn Encode,
    /// Whether secrets are hidden.
    masks: bool,
}

impl<'v> AsSerde<'v> {
    /// All of the value.
    #[must_use]
    pub fn whole(value: &'v dyn Encode) -> Self {
        Self {
            value,
            masks: false,
        }
    }

    /// The value without its secrets.
    #[must_use]
    pub fn masked(value: &'v dyn Encode) -> Self {
        Self { value, masks: true }
    }
}

/// Hands one value to a serializer, and keeps what that returns.
struct SerdeSink<S: Serializer> {
    state: State<S>,
    masks: bool,
}

enum State<S: Serializer> {
    Ready(S),
    Done(Result<S::Ok, S::Error>),
    Busy,
}

impl Serialize for AsSerde<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sink = SerdeSink {
            state: State::Ready(serializer),
            masks: self.masks,
        };
        self.value.encode(&mut sink);
        match sink.state {
            State::Done(result) => result,
            // An encoder that wrote nothing: null is what comes closest.
            State::Ready(serializer) => serializer.serialize_unit(),
            State::Busy => Err(serde::ser::Error::custom(
                "a value was written while it was written",
            )),
        }
    }
}

/// Shows nothing of the value, which may be secret.
impl fmt::Debug for AsSerde<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AsSerde(…)")
    }
}

impl<S: Serializer> SerdeSink<S> {
    fn write(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        self.state = match std::mem::replace(&mut self.state, State::Busy) {
            State::Ready(serializer) => State::Done(write(serializer)),
            // Only the first call counts.
            other => other,
        };
    }
}

impl<S: Serializer> Sink for SerdeSink<S> {
    fn null(&mut self) {
        self.write(Serializer::serialize_unit);
    }

    fn bool(&mut self, value: bool) {
        self.write(|serializer| serializer.serialize_bool(value));
    }

    fn i64(&mut self, value: i64) {
        self.write(|serializer| serializer.serialize_i64(value));
    }

    fn u64(&mut self, value: u64) {
        self.write(|serializer| serializer.serialize_u64(value));
    }

    fn f64(&mut self, value: f64) {
        self.write(|serializer| serializer.serialize_f64(value));
    }

    fn str(&mut self, value: &str) {
        self.write(|serializer| serializer.serialize_str(value));
    }

    /// Beyond 128 bits only serde_json knows how to hand the text of a number to itself, and only if it is built to.
    fn number(&mut self, text: &str) {
        self.write(|serializer| {
            if let Ok(value) = text.parse() {
                return serializer.serialize_i128(value);
            }
            if let Ok(value) = text.parse() {
                return serializer.serialize_u128(value);
            }
            match text.parse::<serde_json::Number>() {
                Ok(number) if number.to_string() == text => number.serialize(serializer),
                _ => Err(S::Error::custom(
                    "a number has more digits than the format holds",
                )),
            }
        });
    }

    fn masks(&self) -> bool {
        self.masks
    }

    fn object(&mut self, fields: &[Field<'_>]) {
        let masks = self.masks;
        self.write(|serializer| {
            let mut entries: Vec<(&str, &dyn Encode)> = Vec::with_capacity(fields.len());
            members(fields, false, &mut |name, value| {
                entries.push((name, value))
            });
            let mut map = serializer.serialize_map(Some(entries.len()))?;
            for (name, value) in entries {
                let is_declared = || fields.iter().any(|field| field.property(name).is_some());
                match masks && is_secret(name) && !is_declared() {
                    true => map.serialize_entry(name, MASK)?,
                    false => map.serialize_entry(name, &AsSerde { value, masks })?,
                }
            }
            map.end()
        });
    }

    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        let masks = self.masks;
        self.write(|serializer| {
            let mut seq = serializer.serialize_seq(exact(items.size_hint()))?;
            for item in items {
                seq.serialize_element(&AsSerde { value: item, masks })?;
            }
            seq.end()
        });
    }

    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {
        let masks = self.masks;
        self.write(|serializer| {
            let mut map = serializer.serialize_map(exact(entries.size_hint()))?;
            for (name, value) in entries {
                match masks && is_secret(name) {
                    true => map.serialize_entry(name, MASK)?,
                    false => map.serialize_entry(name, &AsSerde { value, masks })?,
                }
            }
            map.end()
        });
    }
}

fn exact((least, most): (usize, Option<usize>)) -> Option<usize> {
    most.filter(|most| *most == least)
}
