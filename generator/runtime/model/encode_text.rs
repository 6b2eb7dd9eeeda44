//! Writes values as compact JSON text.

use serde::Serialize;

use super::object::members;
use super::{Encode, Field, Sink};

/// The room that a text begins with, in bytes: small objects need no more.
const USUAL: usize = 128;

/// Appends one value to a text.
#[derive(Debug)]
pub struct TextSink {
    text: Vec<u8>,
    sends: bool,
    /// Whether a number was given that JSON cannot say, so that null stands in its place.
    is_lossy: bool,
}

impl TextSink {
    /// An empty text; what is only received is left out of one that is going to be sent.
    #[must_use]
    pub fn new(sends: bool) -> Self {
        Self {
            text: Vec::with_capacity(USUAL),
            sends,
            is_lossy: false,
        }
    }

    /// Whether a number was NaN or infinite, which JSON cannot say (RFC 8259 section 6).
    #[must_use]
    pub fn is_lossy(&self) -> bool {
        self.is_lossy
    }

    /// The text.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.text
    }

    /// Lets serde_json write a scalar. Its result says nothing: a `Vec` takes whatever it is given.
    fn scalar<T: Serialize + ?Sized>(&mut self, value: &T) {
        let _ = serde_json::to_writer(&mut self.text, value);
    }

    /// Writes a string. Most have nothing to escape (RFC 8259 section 7), which is seen at many bytes at once.
    fn string(&mut self, text: &str) {
        let escaped = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
        if text.bytes().fold(false, |any, byte| any | escaped(byte)) {
            return self.scalar(text);
        }
        self.text.reserve(text.len() + 2);
        self.text.push(b'"');
        self.text.extend_from_slice(text.as_bytes());
        self.text.push(b'"');
    }

    /// Writes a key after the comma that it needs if it is not the first.
    fn key(&mut self, name: &str, start: usize) {
        self.separate(start);
        self.string(name);
        self.text.push(b':');
    }

    fn separate(&mut self, start: usize) {
        if self.text.len() > start {
            self.text.push(b',');
        }
    }

    /// Writes a bracket; what `separate` compares with.
    fn open(&mut self, bracket: u8) -> usize {
        self.text.push(bracket);
        self.text.len()
    }
}

impl Sink for TextSink {
    fn null(&mut self) {
        self.text.extend_from_slice(b"null");
    }

    fn bool(&mut self, value: bool) {
        self.scalar(&value);
    }

    fn i64(&mut self, value: i64) {
        self.scalar(&value);
    }

    fn u64(&mut self, value: u64) {
        self.scalar(&value);
    }

    fn f64(&mut self, value: f64) {
        self.is_lossy |= !value.is_finite();
        self.scalar(&value);
    }

    fn str(&mut self, value: &str) {
        self.string(value);
    }

    fn sends(&self) -> bool {
        self.sends
    }

    fn number(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    fn object(&mut self, fields: &[Field<'_>]) {
        let start = self.open(b'{');
        members(fields, self.sends, &mut |name, value| {
            self.key(name, start);
            value.encode(self);
        });
        self.text.push(b'}');
    }

    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        let start = self.open(b'[');
        for item in items {
            self.separate(start);
            item.encode(self);
        }
        self.text.push(b']');
    }

    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {
        let start = self.open(b'{');
        for (name, value) in entries {
            self.key(name, start);
            value.encode(self);
        }
        self.text.push(b'}');
    }
}
