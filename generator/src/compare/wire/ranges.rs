//! Ranges of numbers: what documents state, what formats add, and what the types of our clients
//! hold.

use std::cmp::Ordering;
use std::fmt;

use super::comparing::{Comparing, Spot};
use super::equality::number;
use super::flat::Flat;
use super::impact::{Difference, Effect, Impact, Judged, Level, Pair};
use super::kinds::Kinds;
use crate::compare::rules;
use crate::compare::side::Clients;
use crate::resolve::{Number, Value};

/// A bound of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bound {
    /// The number.
    value: f64,
    /// The number, if it is an integer that a float may not tell from the next one.
    integer: Option<i128>,
    /// Whether the number itself is left out.
    is_exclusive: bool,
}

impl Bound {
    fn of(value: &Value, is_exclusive: bool) -> Option<Self> {
        let Value::Number(found) = value else {
            return None;
        };
        Some(Self {
            value: number(found)?,
            integer: match found {
                Number::Integer(integer) => Some(*integer),
                Number::Float(_) | Number::Big(_) => value.as_integer(),
            },
            is_exclusive,
        })
    }

    /// The least or greatest integer within a bound.
    fn whole(self, is_least: bool) -> Self {
        let step = if is_least { 1 } else { -1 };
        let integer = match (self.integer, self.is_exclusive) {
            (Some(integer), true) => integer.checked_add(step),
            (Some(integer), false) => Some(integer),
            (None, _) => {
                let rounded = match is_least {
                    true => self.value.ceil(),
                    false => self.value.floor(),
                };
                let rounded = Value::Number(Number::Float(rounded));
                rounded.as_integer()
            }
        };
        integer.map_or(self, Self::integer)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the integer beside it is the one that counts"
    )]
    fn integer(integer: i128) -> Self {
        Self {
            value: integer as f64,
            integer: Some(integer),
            is_exclusive: false,
        }
    }

    fn compare(self, other: Self) -> Ordering {
        match (self.integer, other.integer) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => self.value.total_cmp(&other.value),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.integer {
            Some(integer) => write!(f, "{integer}")?,
            None => write!(f, "{}", self.value)?,
        }
        f.write_str(if self.is_exclusive {
            " (exclusive)"
        } else {
            ""
        })
    }
}

/// Says of two bounds which is tighter: the new one (greater), the old one (less) or neither.
pub(super) fn tighter(old: Option<Bound>, new: Option<Bound>, is_least: bool) -> Ordering {
    let (old, new) = match (old, new) {
        (None, None) => return Ordering::Equal,
        (None, Some(_)) => return Ordering::Greater,
        (Some(_), None) => return Ordering::Less,
        (Some(old), Some(new)) => (old, new),
    };
    let order = match is_least {
        true => new.compare(old),
        false => old.compare(new),
    };
    order.then(new.is_exclusive.cmp(&old.is_exclusive))
}

/// The tightest bounds that are stated.
pub(super) fn stated(flat: &Flat<'_>) -> (Option<Bound>, Option<Bound>) {
    let is_whole = !flat.kinds.meets(Kinds::FRACTION);
    let find = |keywords: [&str; 2], is_least: bool| {
        let [inclusive, exclusive] = keywords;
        let plain = values(flat, inclusive).into_iter();
        let plain = plain.filter_map(|value| Bound::of(value, false));
        let strict = values(flat, exclusive).into_iter();
        let strict = strict.filter_map(|value| Bound::of(value, true));
        let bounds = plain.chain(strict);
        let bounds = bounds.map(|bound| match is_whole {
            true => bound.whole(is_least),
            false => bound,
        });
        bounds.reduce(|old, new| match tighter(Some(old), Some(new), is_least) {
            Ordering::Greater => new,
            Ordering::Less | Ordering::Equal => old,
        })
    };
    (
        find(["minimum", "exclusiveMinimum"], true),
        find(["maximum", "exclusiveMaximum"], false),
    )
}

/// A range of integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    least: i128,
    most: i128,
}

impl Range {
    const INT64: Self = Self::new(i64::MIN as i128, i64::MAX as i128);

    const fn new(least: i128, most: i128) -> Self {
        Self { least, most }
    }

    fn is_within(self, other: Self) -> bool {
        other.least <= self.least && self.most <= other.most || self.least > self.most
    }

    fn and(self, other: Self) -> Self {
        Self::new(self.least.max(other.least), self.most.min(other.most))
    }

    fn of_format(format: &str) -> Option<Self> {
        Some(match format {
            "int8" => Self::new(i8::MIN.into(), i8::MAX.into()),
            "int16" => Self::new(i16::MIN.into(), i16::MAX.into()),
            "int32" => Self::new(i32::MIN.into(), i32::MAX.into()),
            "int64" => Self::INT64,
            "uint8" => Self::new(0, u8::MAX.into()),
            "uint16" => Self::new(0, u16::MAX.into()),
            "uint32" => Self::new(0, u32::MAX.into()),
            "uint64" | "uint" => Self::new(0, u64::MAX.into()),
            _ => return None,
        })
    }
}

/// The integers of a schema.
struct Integers {
    /// Those that the document announces: by bounds where there are some, else by the format.
    announced: Range,
    /// Those that the type of our clients holds.
    held: Range,
    /// Whether the format leaves out integers of 64 bits.
    is_short: bool,
}

impl Integers {
    /// None: they are numbers of any kind to our clients.
    fn of(flat: &Flat<'_>) -> Option<Self> {
        let format = flat.number_format.and_then(Range::of_format);
        if format.is_none() && flat.kinds.meets(Kinds::FRACTION) {
            return None;
        }
        let usual = format.unwrap_or(Range::INT64);
        let (least, most) = stated(flat);
        let whole = |bound: Option<Bound>| bound.and_then(|bound| bound.integer);
        let (least, most) = (whole(least), whole(most));
        let announced = Range::new(least.unwrap_or(usual.least), most.unwrap_or(usual.most));
        let is_outside = !announced.is_within(usual);
        let long = match usual {
            Range { least: 0, .. } => Range::new(0, u32::MAX.into()),
            _ => Range::new(i32::MIN.into(), i32::MAX.into()),
        };
        // A short format is held by 32 bits, a longer one by 64, and bounds that are wider than
        // that count.
        let held = match (
            is_outside || !usual.is_within(long),
            announced.is_within(Range::INT64),
        ) {
            (false, _) => long,
            (true, false) if announced.least >= 0 => Range::new(0, u64::MAX.into()),
            (true, _) if usual.least == 0 && !is_outside => Range::new(0, u64::MAX.into()),
            (true, _) => Range::INT64,
        };
        Some(Self {
            announced,
            held,
            is_short: usual.is_within(long),
        })
    }
}

const TOO_LONG: &str =
    "the new server may send integers that the type of deployed clients does not hold";
const ANNOUNCED: &str =
    "the new document announces integers that the type of deployed clients does not hold";
const TOO_LONG_BEFORE: &str =
    "the old server may send integers that the type of new clients does not hold";

impl<'a> Comparing<'a> {
    /// Compares the formats of numbers, and what the types of our clients hold.
    pub(super) fn compare_ranges(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let is_same_format = base.number_format == head.number_format;
        let word = |format: Option<&str>| match format {
            Some(format) => format!("`{format}`"),
            None => "none".to_owned(),
        };
        let message = format!(
            "the format is {} instead of {} now",
            word(head.number_format),
            word(base.number_format)
        );
        match (Integers::of(base), Integers::of(head)) {
            (Some(old), Some(new)) => {
                self.compare_integers(spot, &old, &new, (is_same_format, message))
            }
            _ if is_same_format => {}
            _ => {
                let (old, new) = (precision(base.number_format), precision(head.number_format));
                let level = |is: bool| Level::of(is);
                let difference = Difference::new(level(new < old), level(old < new)).unchecked();
                self.find(spot, &rules::FORMAT_CHANGED, message, difference);
            }
        }
    }

    fn compare_integers(
        &mut self,
        spot: &Spot,
        old: &Integers,
        new: &Integers,
        (is_same_format, message): (bool, String),
    ) {
        let within = |inner: Range, outer: Range| Level::of(!inner.is_within(outer));
        let sent = |one: &Integers| match self.clients {
            Clients::Generated => one.announced.and(one.held),
            Clients::Strict => one.announced,
        };
        let difference = Difference::new(
            within(sent(old), new.announced),
            within(sent(new), old.announced),
        );
        let mut impact = difference.impact(self.clients);
        if self.clients == Clients::Generated {
            impact.received = Pair::new(exceeding(old, new), exceeding_before(old, new));
        }
        if !is_same_format {
            self.find_with(
                spot,
                &rules::FORMAT_CHANGED,
                message,
                Judged { difference, impact },
            );
        } else if impact.received != Pair::SAFE && self.clients == Clients::Generated {
            let message = "integers are longer now than the types of clients".to_owned();
            let impact = Impact::new(Pair::SAFE, impact.received);
            self.find_with(
                spot,
                &rules::INTEGER_SIZE_CHANGED,
                message,
                Judged { difference, impact },
            );
        }
    }
}

/// What becomes of integers of the new server.
fn exceeding(old: &Integers, new: &Integers) -> Effect {
    if new.announced.is_within(old.held) || new.announced.is_within(old.announced) {
        return Effect::SAFE;
    }
    match old.is_short || new.announced.is_within(Range::INT64) {
        true => Effect::breaks(TOO_LONG),
        // The old document did not say either that there are no such integers.
        false => Effect::may(ANNOUNCED),
    }
}

/// What becomes of integers of the old server.
fn exceeding_before(old: &Integers, new: &Integers) -> Effect {
    match old.announced.is_within(new.held) || old.announced.is_within(new.announced) {
        true => Effect::SAFE,
        false => Effect::breaks(TOO_LONG_BEFORE),
    }
}

/// How precise numbers of a format are.
fn precision(format: Option<&str>) -> u8 {
    match format {
        Some("float") => 1,
        _ => 2,
    }
}

/// Returns the values of a keyword in all parts.
pub(super) fn values<'a>(flat: &Flat<'a>, keyword: &str) -> Vec<&'a Value> {
    let bounds = flat.bounds.iter();
    let bounds = bounds.filter(|bound| bound.keyword == keyword);
    bounds.map(|bound| &bound.value).collect()
}
