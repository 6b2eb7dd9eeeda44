//! Values that are one of several things, told apart by a tag or by what they look like.

pub mod alternatives;
mod choice;
pub mod compare;
pub mod judge;
pub mod notes;
pub mod readings;
pub mod records;
pub mod remembered;
pub mod tag;
pub mod weight;

use std::any::TypeId;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;

use serde_json::Value;

use super::json::{Form, Json};
use super::model::{Decode, Encode};
use alternatives::Alternatives;
use judge::{Judge, Outcome};
use notes::Wanted;
use readings::Readings;
use records::Seen;

#[allow(unused_imports, reason = "a document may have no such unions")]
pub use tag::{with_literal_tag, with_tag};

/// Reads one of the things.
pub type Read<T> = fn(Json<'_>) -> T;

/// The look of one of the things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub(super) type Fit = (usize, Reverse<usize>, Reverse<usize>, Reverse<usize>);

/// The fit of what is not compared by it.
const SAME: Fit = (0, Reverse(0), Reverse(0), Reverse(0));

/// Reads the value as the thing that it looks most like and that it can be read as; if there is none, `other` keeps it. Of
/// several, the first is taken that loses nothing of the value, however deep, else the one that loses least, unless it loses
/// what another one keeps.
///
/// A union that is an alternative counts as what it looks like there: it is as if its alternatives
/// stood in its place. What it looks like are all of the things that its alternatives look like.
#[allow(dead_code, reason = "a document may have no such unions")]
pub fn choose<T: Encode + 'static>(
    json: Json<'_>,
    other: fn(Value) -> T,
    candidates: &'static [(&'static [Look], Read<T>)],
) -> T {
    let mut readings = Readings::new(json, candidates, |looks| Some(looks));
    match (
        Judge::choose(json, TypeId::of::<T>(), &mut readings),
        readings.best,
    ) {
        (Outcome::Kept, Some(best)) => best,
        (Outcome::Kept | Outcome::Alone, _) => other(Value::decode(json)),
        (Outcome::StandIn, _) => other(Value::Null),
    }
}

/// Reads the value as the thing that the property `tag` names, and refuses what that cannot be; if it names none of them,
/// `other` keeps it.
#[allow(dead_code, reason = "a document may have no such unions")]
pub fn by_tag<T: Encode + 'static>(
    json: Json<'_>,
    tag: &str,
    other: fn(Value) -> T,
    candidates: &'static [(&'static str, Read<T>)],
) -> T {
    let found = json.as_object().and_then(|object| object.get(tag));
    let tag = found.and_then(text);
    let index = candidates
        .iter()
        .position(|(known, _)| tag.as_deref() == Some(*known));
    let mut readings = Readings::new(json, candidates, |_| None);
    match (
        Judge::follow(json, TypeId::of::<T>(), index, &mut readings),
        readings.best,
        index.and_then(|index| candidates.get(index)),
    ) {
        (Outcome::Kept, Some(best), _) => best,
        (Outcome::Kept | Outcome::Alone, _, Some((_, read))) => read(json),
        (Outcome::Kept | Outcome::Alone, _, None) => other(Value::decode(json)),
        (Outcome::StandIn, ..) => other(Value::Null),
    }
}

/// A look that the value has, and the alternative that looks so.
#[derive(Clone, Copy)]
pub(crate) struct Fitting {
    fit: Fit,
    /// The turn among those that fit as well.
    turn: (usize, usize),
    pub(super) index: usize,
    pub(super) look: &'static Look,
    /// The reading as the alternative, if the value was read for this look.
    seen: Option<Seen>,
}

/// The one thing that the value may be, or all that it may be.
pub(crate) enum Order {
    /// It may be this one, if any.
    One(Option<Fitting>),
    /// It may be any of these in the list; the first fits best.
    Several(Range<usize>),
}

/// The looks that a value has, which come behind those of the values around it.
struct Found<'l> {
    list: &'l mut Vec<Fitting>,
    start: usize,
    only: Option<Fitting>,
}

impl Found<'_> {
    fn add(&mut self, fitting: Fitting) {
        // Most values look like one thing, for which no list is needed.
        match self.only {
            None => self.only = Some(fitting),
            Some(first) if self.list.len() == self.start => self.list.extend([first, fitting]),
            Some(_) => self.list.push(fitting),
        }
    }

    fn has(&self, place: usize, look: &Look) -> bool {
        let several = self.list.get(self.start..).unwrap_or_default();
        let mut all = self.only.iter().chain(several);
        all.any(|fitting| fitting.turn.0 == place || fitting.look == look)
    }

    /// Puts what fits best before the others.
    fn order(self) -> Order {
        let end = self.list.len();
        match self.list.get_mut(self.start..) {
            None | Some([]) => Order::One(self.only),
            Some(several) => {
                several.sort_unstable_by_key(|fitting| (fitting.fit, fitting.turn));
                Order::Several(self.start..end)
            }
        }
    }
}

/// The things that the value may be, of alternatives with their looks.
#[allow(dead_code, reason = "a document may have no such unions")]
pub(crate) fn order(json: Json<'_>, among: &dyn Alternatives, list: &mut Vec<Fitting>) -> Order {
    let start = list.len();
    let only = None;
    let mut found = Found { list, start, only };
    for (index, looks) in all_looks(among) {
        for (turn, look) in looks.iter().enumerate() {
            if let Some(fit) = look.fit(json) {
                let turn = (index, turn);
                found.add(Fitting {
                    fit,
                    turn,
                    index,
                    look,
                    seen: None,
                });
            }
        }
    }
    found.order()
}

/// The things that the value may be of those that the union around wants, in its order. None if a
/// wanted look is none of the alternatives', or if the value may be others too: then what is wanted
/// sums up what those look like.
#[allow(dead_code, reason = "a document may have no such unions")]
pub(crate) fn order_as_wanted(
    json: Json<'_>,
    among: &dyn Alternatives,
    wanted: Wanted,
    list: &mut Vec<Fitting>,
) -> Option<Order> {
    let start = list.len();
    let only = None;
    let mut found = Found { list, start, only };
    let mut is_partial = false;
    for (index, looks) in all_looks(among) {
        for look in looks {
            let same = wanted.looks(found.list).find(|(_, other)| *other == look);
            // The value has the looks that are wanted of it: they need not be fitted again.
            match same {
                Some((place, _)) => found.add(Fitting {
                    fit: SAME,
                    turn: (place, index),
                    index,
                    look,
                    seen: None,
                }),
                None => is_partial = is_partial || look.fit(json).is_some(),
            }
        }
    }
    let has_all = wanted
        .looks(found.list)
        .all(|(place, look)| found.has(place, look));
    if !has_all || is_partial {
        found.list.truncate(start);
        return None;
    }
    Some(found.order())
}

/// Lists the looks of each alternative.
#[allow(dead_code, reason = "a document may have no such unions")]
pub(crate) fn all_looks(
    among: &dyn Alternatives,
) -> impl Iterator<Item = (usize, &'static [Look])> {
    (0..).map_while(|index| Some((index, among.looks(index)?)))
}

impl Look {
    /// Judges how well a value looks like this. None if it does not.
    #[allow(dead_code, reason = "a document may have no such unions")]
    fn fit(&self, json: Json<'_>) -> Option<Fit> {
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
            (Self::Anything, _) => return Some((usize::MAX, SAME.1, SAME.2, SAME.3)),
            (Self::Integer, Form::Float(_) | Form::Big(_)) => json.as_integer_text().is_some(),
            (Self::Flag, Form::Bool(_))
            | (Self::Integer | Self::Number, Form::Unsigned(_) | Form::Signed(_))
            | (Self::Number, Form::Float(_) | Form::Big(_))
            | (Self::Text, Form::String(_)) => true,
            _ => false,
        };
        same.then_some(SAME)
    }
}

impl Look {
    /// Whether the object has a property that `other` knows and this does not.
    #[allow(dead_code, reason = "a document may have no such unions")]
    pub(super) fn lacks(&self, other: &Self, json: Json<'_>) -> bool {
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

/// Judges how well the items fit, all together.
#[allow(dead_code, reason = "a document may have no such unions")]
fn list_fit(json: Json<'_>, looks: &[Look]) -> Option<Fit> {
    let mut all: Fit = SAME;
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
