//! Values that are one of several things, told apart by a tag or by what they look like.
// needs: freeform, json, json_array, json_object, json_refuse, model, model_number, union_tag, union_weight; crates: serde_json

use std::borrow::Cow;
use std::cmp::Reverse;

use serde_json::Value;

use super::json::{Form, Json};
use super::model::{Decode, Encode};
use super::union_weight;

#[allow(unused_imports, reason = "a document may have no such unions")]
pub use super::union_tag::{with_literal_tag, with_tag};

/// Reads one of the things.
pub type Read<T> = fn(Json<'_>) -> T;

/// What one of the things looks like.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "a document may have no such alternatives")]
pub enum Look {
    /// A boolean.
    Flag,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text,
    /// An array of such items; of any if there are none.
    List(&'static [Look]),
    /// An object.
    Object {
        /// Properties that must be there.
        required: &'static [&'static str],
        /// Properties that may be there.
        optional: &'static [&'static str],
        /// Properties that have one of these values if they are there.
        marks: &'static [(&'static str, &'static [&'static str])],
        /// Whether other properties are kept too.
        open: bool,
    },
    /// Anything.
    Anything,
}

/// How well a value fits: the smallest fits best.
///
/// Properties that would be lost count first, so that the thing is taken which loses none; then the marks that it has, the
/// properties that it knows, and those that it requires.
type Fit = (usize, Reverse<usize>, Reverse<usize>, Reverse<usize>);

/// Reads the value as the thing that it looks most like and that it can be read as; if there is none, `other` keeps it. Of
/// several, the first is taken that loses nothing of the value, however deep, else the one that loses least, unless it loses
/// what another one keeps.
#[allow(dead_code, reason = "a document may have no such unions")]
pub fn choose<T: Encode>(
    json: Json<'_>,
    other: fn(Value) -> T,
    candidates: &[(Look, Read<T>)],
) -> T {
    let order = order(json, &mut candidates.iter().map(|(look, _)| look));
    let mut readings = order.iter().filter_map(|&index| {
        let (look, read) = candidates.get(index)?;
        Some((look, json.attempt(read)?))
    });
    let Some((mut look, mut best)) = readings.next() else {
        return other(Value::decode(json));
    };
    if order.len() == 1 {
        return best;
    }
    let whole = union_weight::of_json(json);
    let mut weight = union_weight::of_value(&best);
    let mut looks = vec![look];
    while weight < whole {
        let Some((next, found)) = readings.next() else {
            // What is several of the things at once is none of them alone.
            return match looks.iter().any(|other| look.lacks(other, json)) {
                true => other(Value::decode(json)),
                false => best,
            };
        };
        looks.push(next);
        let found_weight = union_weight::of_value(&found);
        if found_weight > weight {
            (look, best, weight) = (next, found, found_weight);
        }
    }
    best
}

/// Reads the value as the thing that the property `tag` names, and refuses what that cannot be; if it names none of them,
/// `other` keeps it.
#[allow(dead_code, reason = "a document may have no such unions")]
pub fn by_tag<T>(
    json: Json<'_>,
    tag: &str,
    other: fn(Value) -> T,
    candidates: &[(&str, Read<T>)],
) -> T {
    let found = json.as_object().and_then(|object| object.get(tag));
    let tag = found.and_then(text);
    let found = candidates
        .iter()
        .find(|(known, _)| tag.as_deref() == Some(*known));
    match found {
        Some((_, read)) => read(json),
        None => other(Value::decode(json)),
    }
}

/// The candidates that the value may be, the best first.
#[allow(dead_code, reason = "a document may have no such unions")]
fn order(json: Json<'_>, looks: &mut dyn Iterator<Item = &Look>) -> Vec<usize> {
    let mut fits: Vec<(Fit, usize)> = looks
        .enumerate()
        .filter_map(|(index, look)| Some((look.fit(json)?, index)))
        .collect();
    fits.sort_unstable();
    fits.into_iter().map(|(_, index)| index).collect()
}

impl Look {
    /// How well a value looks like this. None if it does not.
    #[allow(dead_code, reason = "a document may have no such unions")]
    fn fit(&self, json: Json<'_>) -> Option<Fit> {
        let plain = |lost| (lost, Reverse(0), Reverse(0), Reverse(0));
        let same = match (self, json.form()) {
            (
                Self::Object {
                    required,
                    optional,
                    marks,
                    open,
                },
                Form::Object,
            ) => {
                return object_fit(json, required, optional, marks, *open);
            }
            (Self::List(items), Form::Array) => return list_fit(json, items),
            (Self::Anything, _) => return Some(plain(usize::MAX)),
            (Self::Integer, Form::Float(_) | Form::Big(_)) => json.as_integer_text().is_some(),
            (Self::Flag, Form::Bool(_))
            | (Self::Integer | Self::Number, Form::Unsigned(_) | Form::Signed(_))
            | (Self::Number, Form::Float(_) | Form::Big(_))
            | (Self::Text, Form::String(_)) => true,
            _ => false,
        };
        same.then(|| plain(0))
    }
}

impl Look {
    /// Whether the object has a property that `other` knows and this does not.
    #[allow(dead_code, reason = "a document may have no such unions")]
    fn lacks(&self, other: &Self, json: Json<'_>) -> bool {
        let entries = json.as_object().into_iter();
        let mut entries = entries.flat_map(|object| object.entries());
        entries.any(|(name, value)| !value.is_null() && !self.keeps(name) && other.knows(name))
    }

    fn knows(&self, name: &str) -> bool {
        match self {
            Self::Object {
                required, optional, ..
            } => required.contains(&name) || optional.contains(&name),
            Self::Flag
            | Self::Integer
            | Self::Number
            | Self::Text
            | Self::List(_)
            | Self::Anything => false,
        }
    }

    fn keeps(&self, name: &str) -> bool {
        self.knows(name) || !matches!(self, Self::Object { open: false, .. })
    }
}

/// How well the items fit, all together.
#[allow(dead_code, reason = "a document may have no such unions")]
fn list_fit(json: Json<'_>, looks: &[Look]) -> Option<Fit> {
    let mut all: Fit = (0, Reverse(0), Reverse(0), Reverse(0));
    for item in json.as_array()? {
        let fits = looks.iter().filter_map(|look| look.fit(item));
        match fits.min() {
            Some((lost, Reverse(marked), Reverse(known), Reverse(required))) => {
                all.0 = all.0.saturating_add(lost);
                all.1.0 += marked;
                all.2.0 += known;
                all.3.0 += required;
            }
            None if looks.is_empty() || item.is_null() => {}
            None => return None,
        }
    }
    Some(all)
}

#[allow(dead_code, reason = "a document may have no such unions")]
fn object_fit(
    json: Json<'_>,
    required: &[&str],
    optional: &[&str],
    marks: &[(&str, &[&str])],
    open: bool,
) -> Option<Fit> {
    let object = json.as_object()?;
    if required.iter().any(|name| object.get(name).is_none()) {
        return None;
    }
    let mut marked = 0;
    for (name, values) in marks {
        match object.get(name).and_then(text) {
            Some(text) if values.contains(&&*text) => marked += 1,
            Some(_) => return None,
            None => {}
        }
    }
    let known = |name: &str| required.contains(&name) || optional.contains(&name);
    let unknown = object.entries().filter(|(name, _)| !known(name)).count();
    Some((
        if open { 0 } else { unknown },
        Reverse(marked),
        Reverse(object.len() - unknown),
        Reverse(required.len()),
    ))
}

/// A scalar as text: strings as they are, others as in JSON, and integers in digits.
fn text(json: Json<'_>) -> Option<Cow<'_, str>> {
    if let Some(integer) = json.as_integer_text() {
        return Some(Cow::Owned(integer));
    }
    Some(match json.form() {
        Form::String(text) | Form::Big(text) => Cow::Borrowed(text),
        Form::Bool(value) => Cow::Owned(value.to_string()),
        Form::Float(value) => Cow::Owned(value.to_string()),
        Form::Unsigned(_) | Form::Signed(_) => return None,
        Form::Null | Form::Array | Form::Object => return None,
    })
}
