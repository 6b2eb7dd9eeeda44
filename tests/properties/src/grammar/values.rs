//! JSON values as a server may send them to the client of the case `everything`.

use arbitrary::Result;
use serde_json::{Map, Value};

use super::Grammar;

/// Names that the document of the case knows, and some that it does not.
const KEYS: &[&str] = &[
    "name", "count", "small", "large", "size", "ratio", "flag", "id", "at", "day", "data", "maybe",
    "any", "kind", "level", "fixed", "base", "friend", "password", "items", "pet", "loose",
    "scalars", "bag", "login", "node", "access", "map", "unknown", "a.b", "",
];

/// Texts that mean something to some type.
const TEXTS: &[&str] = &[
    "",
    "one",
    "two",
    "always",
    "2024-02-29T23:59:60Z",
    "2024-01-01T00:00:00.123456789+14:00",
    "2024-02-30",
    "67e55044-10b1-426f-9247-bb680e5fe0c8",
    "AAEC",
    "=",
    "-0",
    "1e400",
    "\u{0}",
    "\u{202e}",
    "ü😀",
    "null",
];

/// Values deeper than this say nothing new.
const DEEPEST: usize = 6;

/// Whether what is called a password is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// It is any value.
    Any,
    /// It is always this text, which stands nowhere else.
    Marked(&'static str),
}

/// Makes a value.
pub fn value(grammar: &mut Grammar<'_, '_>, secrets: Secrets) -> Result<Value> {
    grammar.value_at(0, secrets)
}

impl Grammar<'_, '_> {
    fn value_at(&mut self, depth: usize, secrets: Secrets) -> Result<Value> {
        let most = if depth < DEEPEST { 9 } else { 5 };
        Ok(match self.up_to(most)? {
            0 => Value::Null,
            1 => self.one(TEXTS)?.into(),
            2 => self.one(&[0, 1, 2, -3, i64::MAX, i64::MIN])?.into(),
            3 => self.one(&[0.5, -0.0, 1e300, 5e-324, 1e21])?.into(),
            4 => self.choices.arbitrary::<bool>()?.into(),
            5 => u64::MAX.into(),
            6 => {
                let count = self.up_to(3)?;
                let items = (0..count).map(|_| self.value_at(depth + 1, secrets));
                items.collect::<Result<Vec<_>>>()?.into()
            }
            _ => self.entries(depth + 1, secrets)?.into(),
        })
    }

    fn entries(&mut self, depth: usize, secrets: Secrets) -> Result<Map<String, Value>> {
        let mut entries = Map::new();
        for _ in 0..self.up_to(5)? {
            let key = self.one(KEYS)?;
            let value = match secrets {
                Secrets::Marked(text) if key == "password" => text.into(),
                Secrets::Marked(_) | Secrets::Any => self.value_at(depth, secrets)?,
            };
            entries.insert(key.to_owned(), value);
        }
        Ok(entries)
    }
}
