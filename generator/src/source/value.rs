//! The value tree: what a document says, in the order in which it says it.

use std::collections::BTreeSet;
use std::vec;

/// The JSON in place of a value that is not shown.
const HIDDEN: &str = "\"…\"";

/// A value of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// A list.
    Sequence(Vec<Value>),
    /// A map with string keys, in document order.
    Mapping(Mapping),
}

impl Value {
    /// The value as an integer, if it is one; `2.0` is.
    pub fn as_integer(&self) -> Option<i128> {
        match self {
            Self::Number(Number::Integer(integer)) => Some(*integer),
            // The cast is exact: below 2^53 every integral float is an integer.
            Self::Number(Number::Float(float)) if float.fract() == 0.0 && float.abs() < 9e15 => {
                Some(*float as i128)
            }
            _ => None,
        }
    }

    /// The value as compact JSON text. What JSON has no word for (`.nan`, `.inf`) is written as a string.
    pub fn to_json(&self) -> String {
        self.json_start(usize::MAX)
    }

    /// The beginning of the value as compact JSON text: all of it, or more than so many characters.
    pub fn json_start(&self, characters: usize) -> String {
        self.json_start_without(characters, &BTreeSet::new())
    }

    /// The beginning of the value as compact JSON text, in which `"…"` stands for the values of
    /// some keys, however deep.
    pub fn json_start_without(&self, characters: usize, hidden: &BTreeSet<String>) -> String {
        let mut text = String::new();
        // No character has more than four bytes.
        let most = characters.saturating_add(1).saturating_mul(4);
        self.write_json(&mut text, most, hidden);
        text
    }

    /// Writes nothing more into a text of more than `most` bytes.
    fn write_json(&self, text: &mut String, most: usize, hidden: &BTreeSet<String>) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(flag) => text.push_str(if *flag { "true" } else { "false" }),
            Self::Number(number) => text.push_str(&number.to_json()),
            Self::String(string) => text.push_str(&json_string(string)),
            Self::Sequence(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    if text.len() > most {
                        return;
                    }
                    text.push_str(if index == 0 { "" } else { ", " });
                    item.write_json(text, most, hidden);
                }
                text.push(']');
            }
            Self::Mapping(mapping) => {
                text.push('{');
                for (index, (key, value)) in mapping.iter().enumerate() {
                    if text.len() > most {
                        return;
                    }
                    text.push_str(if index == 0 { "" } else { ", " });
                    text.push_str(&json_string(key));
                    text.push_str(": ");
                    match hidden.contains(key) {
                        true => text.push_str(HIDDEN),
                        false => value.write_json(text, most, hidden),
                    }
                }
                text.push('}');
            }
        }
    }

    /// The kind of value as a noun with its article, for messages.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "a map",
        }
    }
}

impl Number {
    fn to_json(&self) -> String {
        match self {
            Self::Integer(integer) => integer.to_string(),
            Self::Float(float) if float.is_finite() => float.to_string(),
            Self::Float(float) => json_string(&float.to_string()),
            Self::Big(digits) => digits.clone(),
        }
    }
}

/// A string in JSON's quotes (RFC 8259 section 7).
fn json_string(string: &str) -> String {
    // Writing a string into memory does not fail.
    serde_json::to_string(string).unwrap_or_default()
}

/// A number as far as it can be told apart without loss.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    /// An integer of at most 128 bits.
    Integer(i128),
    /// A number with a fraction or an exponent; may be infinite or not a number in YAML.
    Float(f64),
    /// An integer of more than 128 bits, as written.
    Big(String),
}

/// A map in document order. Keys are unique.
///
/// Lookups compare key by key, which is fastest for the small maps documents are made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    entries: Vec<(String, Value)>,
}

impl Mapping {
    /// Takes entries whose keys are known to differ.
    pub(super) const fn from_unique(entries: Vec<(String, Value)>) -> Self {
        Self { entries }
    }

    /// The entries with values that can be changed.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Value)> {
        self.entries
            .iter_mut()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value)
    }

    /// Removes an entry and returns its value; the others keep their order.
    pub fn take(&mut self, key: &str) -> Option<Value> {
        Some(self.take_entry(key)?.1)
    }

    /// Removes an entry and returns it; the others keep their order.
    pub fn take_entry(&mut self, key: &str) -> Option<(String, Value)> {
        let index = self.entries.iter().position(|(name, _)| name == key)?;
        Some(self.entries.remove(index))
    }

    /// Sets the value of a key: in its place if it is there, else at the end. Returns the old value.
    pub fn insert(&mut self, key: impl Into<String>, value: Value) -> Option<Value> {
        let key = key.into();
        match self.entries.iter_mut().find(|(name, _)| *name == key) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Whether there is an entry of that key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The entries in document order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The keys in document order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl IntoIterator for Mapping {
    type Item = (String, Value);
    type IntoIter = vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}
