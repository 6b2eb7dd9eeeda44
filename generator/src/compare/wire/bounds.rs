//! Bounds and patterns, compared.

use std::cmp::Ordering;

use super::comparing::{Comparing, Spot};
use super::equality::{number, same};
use super::flat::{Flat, kinds_of_bound};
use super::impact::{Difference, Level};
use super::kinds::Kinds;
use super::ranges::{Bound, stated, tighter, values};
use super::values::shown;
use crate::compare::rules;
use crate::resolve::Value;

/// Sentences about bounds, by what they do.
#[derive(Default)]
struct Told {
    tightened: Vec<String>,
    loosened: Vec<String>,
    changed: Vec<String>,
}

/// Returns the one of two bounds that leaves out more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tighter {
    Neither,
    Old,
    New,
    /// Each leaves out what the other does not.
    Both,
}

impl<'a> Comparing<'a> {
    /// Compares the bounds of the kinds that both sides have.
    pub(super) fn compare_bounds(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let kinds = base.kinds & head.kinds;
        if base.bounds.is_empty()
            && head.bounds.is_empty()
            && base.number_format == head.number_format
        {
            return;
        }
        // Values that are listed say more than bounds, as far as they are within these.
        let is_within = |listed: &Flat<'a>, bound: &Flat<'a>| {
            let is_listed = listed.listed.has(kinds) && !bound.listed.meets(kinds);
            is_listed && listed.values.iter().all(|value| meets(value, bound))
        };
        if is_within(base, head) || is_within(head, base) {
            return;
        }
        let mut told = Told::default();
        for keyword in ["minLength", "minItems", "minProperties"] {
            if kinds.meets(kinds_of_bound(keyword)) {
                let of =
                    |flat: &Flat<'a>| count(flat, keyword, u64::max).filter(|least| *least > 0);
                told.compare(keyword, of(base), of(head), |old, new| new > old);
            }
        }
        for keyword in ["maxLength", "maxItems", "maxProperties"] {
            if kinds.meets(kinds_of_bound(keyword)) {
                let of = |flat: &Flat<'a>| count(flat, keyword, u64::min);
                told.compare(keyword, of(base), of(head), |old, new| new < old);
            }
        }
        if kinds.meets(Kinds::ARRAY) {
            let of = |flat: &Flat<'a>| flag(flat, "uniqueItems").then_some(1);
            told.compare("uniqueItems", of(base), of(head), |_, _| false);
        }
        // Our clients know a tuple by its length.
        let has_tuple = !base.prefix.is_empty() || !head.prefix.is_empty();
        self.tell_bounds(spot, told, !has_tuple);
        if kinds.meets(Kinds::NUMBER) {
            self.compare_numbers(spot, base, head);
        }
        if kinds.meets(Kinds::STRING) {
            self.compare_patterns(spot, base, head);
        }
    }

    fn tell_bounds(&mut self, spot: &Spot, told: Told, is_unchecked: bool) {
        let sentences = [
            (&rules::BOUNDS_TIGHTENED, told.tightened, (true, false)),
            (&rules::BOUNDS_LOOSENED, told.loosened, (false, true)),
            (&rules::BOUNDS_CHANGED, told.changed, (true, true)),
        ];
        for (rule, messages, (narrower, wider)) in sentences {
            if !messages.is_empty() {
                let difference = Difference::new(Level::of(narrower), Level::of(wider));
                let difference = difference.read(is_unchecked, is_unchecked);
                self.find(spot, rule, messages.join(", "), difference);
            }
        }
    }

    /// Compares the bounds of numbers as documents state them, and what formats say of them.
    fn compare_numbers(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let mut told = Told::default();
        let (old, new) = (stated(base), stated(head));
        let bounds = [
            ("the least value", old.0, new.0, true),
            ("the greatest value", old.1, new.1, false),
        ];
        for (what, old, new, is_least) in bounds {
            told.add(what, tighter(old, new, is_least), old, new);
        }
        told.compare_multiples(base, head);
        self.compare_ranges(spot, base, head);
        self.tell_bounds(spot, told, true);
    }

    fn compare_patterns(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let (old, new) = (patterns(base), patterns(head));
        let gone: Vec<&str> = old
            .iter()
            .filter(|one| !new.contains(one))
            .copied()
            .collect();
        let added: Vec<&str> = new
            .iter()
            .filter(|one| !old.contains(one))
            .copied()
            .collect();
        let words = |patterns: &[&str]| {
            let quoted: Vec<String> = patterns.iter().map(|one| format!("`{one}`")).collect();
            quoted.join(" and ")
        };
        let (rule, message, difference) = match (gone.is_empty(), added.is_empty()) {
            (true, true) => return,
            (true, false) => (
                &rules::PATTERN_ADDED,
                format!("texts must match {} now", words(&added)),
                Difference::new(Level::Yes, Level::No),
            ),
            (false, true) => (
                &rules::PATTERN_REMOVED,
                format!("texts need not match {} any more", words(&gone)),
                Difference::new(Level::No, Level::Maybe),
            ),
            (false, false) => (
                &rules::PATTERN_CHANGED,
                format!(
                    "texts must match {} instead of {} now",
                    words(&added),
                    words(&gone)
                ),
                Difference::new(Level::Maybe, Level::Maybe),
            ),
        };
        self.find(spot, rule, message, difference.unchecked());
    }
}

impl Told {
    /// Compares two counts, of which there may be none.
    fn compare(
        &mut self,
        keyword: &str,
        old: Option<u64>,
        new: Option<u64>,
        is_tighter: impl Fn(u64, u64) -> bool,
    ) {
        let tighter = match (old, new) {
            (Some(old), Some(new)) if old == new => Tighter::Neither,
            (None, None) => Tighter::Neither,
            (None, Some(_)) => Tighter::New,
            (Some(_), None) => Tighter::Old,
            (Some(old), Some(new)) if is_tighter(old, new) => Tighter::New,
            (Some(_), Some(_)) => Tighter::Old,
        };
        let what = format!("`{keyword}`");
        let shown = |count: Option<u64>| count.map(|count| count.to_string());
        self.push(&what, tighter, shown(old), shown(new));
    }

    /// Adds what was found about a bound of numbers.
    fn add(&mut self, what: &str, tighter: Ordering, old: Option<Bound>, new: Option<Bound>) {
        let tighter = match tighter {
            Ordering::Equal => Tighter::Neither,
            Ordering::Less => Tighter::Old,
            Ordering::Greater => Tighter::New,
        };
        let shown = |bound: Option<Bound>| bound.map(|bound| bound.to_string());
        self.push(what, tighter, shown(old), shown(new));
    }

    fn push(&mut self, what: &str, tighter: Tighter, old: Option<String>, new: Option<String>) {
        let into = match tighter {
            Tighter::Neither => return,
            Tighter::Old => &mut self.loosened,
            Tighter::New => &mut self.tightened,
            Tighter::Both => &mut self.changed,
        };
        into.push(match (old, new) {
            (Some(old), Some(new)) => format!("{what} is {new} instead of {old} now"),
            (None, Some(new)) => format!("{what} is {new} now"),
            (Some(old), None) => format!("{what} is not bound any more; it was {old}"),
            (None, None) => return,
        });
    }

    fn compare_multiples(&mut self, base: &Flat<'_>, head: &Flat<'_>) {
        let (old, new) = (values(base, "multipleOf"), values(head, "multipleOf"));
        let is_multiple =
            |of: &[&Value], by: &[&Value]| by.iter().all(|by| of.iter().any(|of| divides(by, of)));
        let (within_old, within_new) = (is_multiple(&new, &old), is_multiple(&old, &new));
        let tighter = match (within_old, within_new) {
            (true, true) => return,
            (true, false) => Tighter::New,
            (false, true) => Tighter::Old,
            (false, false) => Tighter::Both,
        };
        let word = |values: &[&Value]| (!values.is_empty()).then(|| shown(values.iter().copied()));
        self.push("`multipleOf`", tighter, word(&old), word(&new));
    }
}

/// Whether each multiple of `multiple` is one of `divisor`.
fn divides(divisor: &Value, multiple: &Value) -> bool {
    if same(divisor, multiple) {
        return true;
    }
    match (divisor, multiple) {
        (Value::Number(divisor), Value::Number(multiple)) => {
            let (divisor, multiple) = (number(divisor), number(multiple));
            let quotient = multiple
                .zip(divisor)
                .map(|(multiple, divisor)| multiple / divisor);
            quotient.is_some_and(|quotient| quotient.is_finite() && quotient.fract() == 0.0)
        }
        _ => false,
    }
}

fn count(flat: &Flat<'_>, keyword: &str, tighter: fn(u64, u64) -> u64) -> Option<u64> {
    let counts = values(flat, keyword);
    let counts = counts.iter().filter_map(|value| value.as_integer());
    let counts = counts.filter_map(|count| u64::try_from(count).ok());
    counts.reduce(tighter)
}

fn flag(flat: &Flat<'_>, keyword: &str) -> bool {
    let flags = values(flat, keyword);
    flags.iter().any(|value| matches!(value, Value::Bool(true)))
}

/// The patterns that leave any text out.
fn patterns<'a>(flat: &Flat<'a>) -> Vec<&'a str> {
    let texts = values(flat, "pattern").into_iter();
    let texts = texts.filter_map(|value| match value {
        Value::String(text) => Some(text.as_str()),
        _ => None,
    });
    let any = [
        "",
        ".*",
        "^.*$",
        "^.*",
        ".*$",
        "^",
        "$",
        "[\\s\\S]*",
        "^[\\s\\S]*$",
    ];
    texts.filter(|text| !any.contains(text)).collect()
}

/// Whether a scalar is surely within all bounds.
fn meets(value: &Value, flat: &Flat<'_>) -> bool {
    flat.bounds.iter().all(|bound| {
        if !kinds_of_bound(bound.keyword).has(Kinds::of_value(value)) {
            return true;
        }
        let length = |text: &str| i128::try_from(text.chars().count()).unwrap_or(i128::MAX);
        let limit = bound.value.as_integer();
        match (value, bound.keyword, limit) {
            (Value::String(text), "minLength", Some(least)) => length(text) >= least,
            (Value::String(text), "maxLength", Some(most)) => length(text) <= most,
            _ => false,
        }
    })
}
