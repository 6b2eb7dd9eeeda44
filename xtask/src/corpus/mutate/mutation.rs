//! Mutations of a document, each of which leaves a document of JSON.

use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

use super::places;
use super::random::Random;

/// The change of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It goes.
    Drop,
    /// It is there a second time, under another name or as another item.
    Duplicate,
    /// It is where another place was, and that is here.
    Swap,
    /// It is of another type.
    Retype,
    /// It is as large, small, long or deep as can be.
    Stretch,
    /// It refers to something that it is in, or to anything else.
    Refer,
    /// Its key or text is a hostile one.
    Rename,
}

impl Kind {
    /// All kinds.
    pub const ALL: &'static [Self] = &[
        Self::Drop,
        Self::Duplicate,
        Self::Swap,
        Self::Retype,
        Self::Stretch,
        Self::Refer,
        Self::Rename,
    ];
}

/// A mutation that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutation {
    /// The changes that were made.
    pub kind: Kind,
    /// Where, as it was called before.
    pub pointer: String,
}

impl fmt::Display for Mutation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = format!("{:?}", self.kind).to_lowercase();
        write!(formatter, "{word} {:?}", format!("#{}", self.pointer))
    }
}

/// Names and texts of `tests/hostile.json`.
#[derive(Debug, Default, Deserialize)]
struct Hostile {
    names: Vec<String>,
    texts: Vec<String>,
}

static HOSTILE: LazyLock<Hostile> = LazyLock::new(|| {
    let text = include_str!("../../../../tests/hostile.json");
    serde_json::from_str(text).unwrap_or_default()
});

/// Makes up to three mutations, and says which.
pub fn mutate(document: &mut Value, random: &mut Random) -> Vec<Mutation> {
    let count = 1 + random.below(3);
    let mut made = Vec::new();
    for _ in 0..count {
        let places = places::all(document);
        let (Some(kind), Some(pointer)) = (random.one(Kind::ALL), random.one(&places)) else {
            break;
        };
        if apply(document, *kind, pointer, &places, random).is_some() {
            made.push(Mutation {
                kind: *kind,
                pointer: pointer.clone(),
            });
        }
    }
    made
}

/// Makes one mutation. None: there is no such thing at this place.
pub fn apply(
    document: &mut Value,
    kind: Kind,
    pointer: &str,
    places: &[String],
    random: &mut Random,
) -> Option<()> {
    match kind {
        Kind::Drop => places::remove(document, pointer).map(drop),
        Kind::Duplicate => duplicate(document, pointer, random),
        Kind::Swap => swap(document, pointer, random.one(places)?),
        Kind::Retype => {
            let place = document.pointer_mut(pointer)?;
            retype(place, random);
            Some(())
        }
        Kind::Stretch => {
            let place = document.pointer_mut(pointer)?;
            stretch(place, random);
            Some(())
        }
        Kind::Refer => {
            let target = refer(pointer, places, random)?;
            *document.pointer_mut(pointer)? = json!({"$ref": target});
            Some(())
        }
        Kind::Rename => rename(document, pointer, random),
    }
}

fn duplicate(document: &mut Value, pointer: &str, random: &mut Random) -> Option<()> {
    let value = document.pointer(pointer)?.clone();
    let (parent, key) = places::parent(pointer);
    match document.pointer_mut(parent)? {
        Value::Object(entries) => {
            // Names that differ little are those that clash.
            let alike = [
                format!("{key}_"),
                key.to_uppercase(),
                format!("{key} "),
                format!("{key}2"),
            ];
            entries.insert(random.one(&alike)?.clone(), value);
        }
        Value::Array(items) => items.push(value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
    }
    Some(())
}

/// A place and one that it is in cannot be swapped.
fn swap(document: &mut Value, left: &str, right: &str) -> Option<()> {
    let is_within = |inner: &str, outer: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if is_within(left, right) || is_within(right, left) {
        return None;
    }
    let taken = document.pointer_mut(left)?.take();
    let other = std::mem::replace(document.pointer_mut(right)?, taken);
    *document.pointer_mut(left)? = other;
    Some(())
}

fn retype(place: &mut Value, random: &mut Random) {
    let value = place.take();
    let text = value.as_str().unwrap_or("a").to_owned();
    let others = [
        Value::Null,
        json!(true),
        json!(0),
        json!(-1.5),
        json!(""),
        json!(text),
        json!([]),
        json!({}),
        json!([value.clone()]),
        json!({text: value.clone()}),
        json!(value.to_string()),
    ];
    let others: Vec<&Value> = others.iter().filter(|other| **other != value).collect();
    if let Some(other) = random.one(&others) {
        *place = (*other).clone();
    }
}

/// Deeper than any document is, and less deep than what readers refuse.
const DEEP: usize = 100;

/// More than any document has of anything in one place, and no more than a few readers mind.
const MANY: usize = 300;

fn stretch(place: &mut Value, random: &mut Random) {
    let value = place.take();
    *place = match value {
        Value::Number(_) | Value::Bool(_) | Value::Null => {
            let numbers = [
                json!(i64::MIN),
                json!(u64::MAX),
                json!(1e308),
                json!(-0.0),
                json!(5e-324),
                json!(4_294_967_296_u64),
            ];
            random.one(&numbers).cloned().unwrap_or_default()
        }
        Value::String(text) => json!(format!("{text}.").repeat(1000)),
        Value::Array(items) => items
            .iter()
            .cycle()
            .take(items.len().max(1) * MANY)
            .cloned()
            .collect(),
        Value::Object(mut entries) => {
            if random.below(2) == 0 {
                let copies = entries
                    .iter()
                    .next()
                    .map(|(key, entry)| (key.clone(), entry.clone()));
                let copies = copies.into_iter().flat_map(|(key, entry)| {
                    (0..MANY).map(move |at| (format!("{key}{at}"), entry.clone()))
                });
                entries.extend(copies.collect::<Vec<_>>());
                Value::Object(entries)
            } else {
                let inner = Value::Object(entries);
                let words = ["items", "additionalProperties", "not"];
                let word = random.one(&words).copied().unwrap_or("items");
                (0..DEEP).fold(inner, |inner, _| json!({word: inner}))
            }
        }
    };
}

/// A reference to what a place is in, or to any other place.
fn refer(pointer: &str, places: &[String], random: &mut Random) -> Option<String> {
    let above: Vec<usize> = pointer.match_indices('/').map(|(at, _)| at).collect();
    let target = match random.below(3) {
        0 => random.one(places)?,
        1 => pointer,
        _ => &pointer[..*random.one(&above)?],
    };
    Some(format!("#{}", target.replace('%', "%25")))
}

fn rename(document: &mut Value, pointer: &str, random: &mut Random) -> Option<()> {
    if let Value::String(text) = document.pointer_mut(pointer)? {
        let texts = if random.below(2) == 0 {
            &HOSTILE.names
        } else {
            &HOSTILE.texts
        };
        text.clone_from(random.one(texts)?);
        return Some(());
    }
    let (parent, key) = places::parent(pointer);
    let entries = document.pointer_mut(parent)?.as_object_mut()?;
    let value = entries.remove(&key)?;
    entries.insert(random.one(&HOSTILE.names)?.clone(), value);
    Some(())
}
