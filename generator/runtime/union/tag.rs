//! Tags of unions that a property tells apart, where the alternatives do not write them themselves.

use super::super::model::object::PropertyValue;
use super::super::model::{Encode, Field, Sink};

/// Writes an object with its tag, which is one of `tags`: the first of them, unless the object itself
/// has another.
#[allow(dead_code, reason = "a document may have no such unions")]
pub fn with_tag(value: &dyn Encode, tag: &str, tags: &[&'static str], sink: &mut dyn Sink) {
    let first = tags.first().map(|tag| tag as &dyn PropertyValue);
    value.encode(&mut Tagged {
        tag,
        tags,
        first,
        sink,
    });
}

/// Writes an object with its tag as [`with_tag`] does, where a tag is a number or a boolean.
#[allow(dead_code, reason = "a document may have no such unions")]
pub fn with_literal_tag(value: &dyn Encode, tag: &str, tags: &[&'static str], sink: &mut dyn Sink) {
    let first = tags.first().copied().map(Literal);
    let first = first.as_ref().map(|tag| tag as &dyn PropertyValue);
    value.encode(&mut Tagged {
        tag,
        tags,
        first,
        sink,
    });
}

/// A number or a boolean by its text.
#[derive(Debug, PartialEq)]
struct Literal(&'static str);

impl Encode for Literal {
    fn encode(&self, sink: &mut dyn Sink) {
        let digits = self.0.strip_prefix('-').unwrap_or(self.0);
        let is_integer = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        match (self.0, self.0.parse::<i64>(), self.0.parse::<f64>()) {
            ("true" | "false", _, _) => sink.bool(self.0 == "true"),
            (_, Ok(integer), _) => sink.i64(integer),
            (_, Err(_), Ok(_)) if is_integer => sink.number(self.0),
            (_, Err(_), Ok(number)) if number.is_finite() => sink.f64(number),
            _ => sink.str(self.0),
        }
    }
}

/// Hands an object on with its tag.
struct Tagged<'s> {
    tag: &'s str,
    tags: &'s [&'static str],
    /// The tag that is written unless the object has one.
    first: Option<&'s dyn PropertyValue>,
    sink: &'s mut dyn Sink,
}

impl Tagged<'_> {
    fn has_own(&self, value: &dyn Encode) -> bool {
        let mut text = ScalarText(None);
        value.encode(&mut text);
        text.0.is_some_and(|text| self.tags.contains(&&*text))
    }
}

impl Sink for Tagged<'_> {
    fn null(&mut self) {
        self.sink.null();
    }

    fn bool(&mut self, value: bool) {
        self.sink.bool(value);
    }

    fn i64(&mut self, value: i64) {
        self.sink.i64(value);
    }

    fn u64(&mut self, value: u64) {
        self.sink.u64(value);
    }

    fn f64(&mut self, value: f64) {
        self.sink.f64(value);
    }

    fn str(&mut self, value: &str) {
        self.sink.str(value);
    }

    fn sends(&self) -> bool {
        self.sink.sends()
    }

    fn masks(&self) -> bool {
        self.sink.masks()
    }

    fn number(&mut self, text: &str) {
        self.sink.number(text);
    }

    fn object(&mut self, fields: &[Field<'_>]) {
        let mut has_own = false;
        for field in fields {
            has_own |= field
                .property(self.tag)
                .is_some_and(|value| self.has_own(value));
            if let Field::additional(entries) = field {
                entries
                    .visit(&mut |name, value| has_own |= name == self.tag && self.has_own(value));
            }
        }
        let Some(tag) = self.first.filter(|_| !has_own) else {
            return self.sink.object(fields);
        };
        // Further properties of a name that is written already are left out.
        let others = fields.iter().copied();
        let others = others.filter(|field| field.property(self.tag).is_none());
        let tag = std::iter::once(Field::required(self.tag, tag));
        self.sink.object(&tag.chain(others).collect::<Vec<_>>());
    }

    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        self.sink.array(items);
    }

    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {
        let entries: Vec<(&str, &dyn Encode)> = entries.collect();
        let mut own = entries.iter().filter(|(name, _)| *name == self.tag);
        let has_own = own.any(|(_, value)| self.has_own(*value));
        let Some(tag) = self.first.filter(|_| !has_own) else {
            return self.sink.map(&mut entries.into_iter());
        };
        let others = entries.into_iter().filter(|(name, _)| *name != self.tag);
        let tag = std::iter::once((self.tag, tag as &dyn Encode));
        self.sink.map(&mut tag.chain(others));
    }
}

/// Takes a scalar as the text that tags are compared with.
struct ScalarText(Option<String>);

impl Sink for ScalarText {
    fn null(&mut self) {}

    fn bool(&mut self, value: bool) {
        self.0 = Some(value.to_string());
    }

    fn i64(&mut self, value: i64) {
        self.0 = Some(value.to_string());
    }

    fn u64(&mut self, value: u64) {
        self.0 = Some(value.to_string());
    }

    fn f64(&mut self, value: f64) {
        self.0 = Some(value.to_string());
    }

    fn str(&mut self, value: &str) {
        self.0 = Some(value.to_owned());
    }

    fn number(&mut self, text: &str) {
        self.0 = Some(text.to_owned());
    }

    fn object(&mut self, _: &[Field<'_>]) {}

    fn array(&mut self, _: &mut dyn Iterator<Item = &dyn Encode>) {}

    fn map<'v>(&mut self, _: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {}
}
