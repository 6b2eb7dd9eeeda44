//! Listed values, compared.

use super::comparing::{Comparing, Spot};
use super::flat::Flat;
use super::impact::{Difference, Effect, Impact, Judged, Level, Pair};
use super::kinds::Kinds;
use super::listed::Values;
use crate::compare::rules;
use crate::resolve::Value;
use crate::spelling;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// A message shows this many values at most.
const MOST_SHOWN: usize = 8;

/// A value is shown up to this length.
const LONGEST_SHOWN: usize = 40;

/// Returns values for people.
pub(super) fn shown<'v>(values: impl IntoIterator<Item = &'v Value>) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut values = values.into_iter();
    for value in values.by_ref().take(MOST_SHOWN) {
        let text = value.json_start(LONGEST_SHOWN);
        let text = match value {
            Value::String(text) => text.clone(),
            _ => text,
        };
        let start: String = text.chars().take(LONGEST_SHOWN).collect();
        let end = if start.len() < text.len() { "…" } else { "" };
        words.push(format!("`{start}{end}`"));
    }
    let more = values.count();
    let last = match more {
        0 => words.pop(),
        more => Some(format!("{more} more")),
    };
    match (words.is_empty(), last) {
        (true, last) => last.unwrap_or_default(),
        (false, last) => format!("{} and {}", words.join(", "), last.unwrap_or_default()),
    }
}

/// The values that are listed on one side only, and whether one at least is listed on both.
struct Gap<'a> {
    gone: Vec<&'a Value>,
    new: Vec<&'a Value>,
    shares: bool,
}

impl<'a> Comparing<'a> {
    /// Compares the listed values of the kinds that both sides have.
    pub(super) fn compare_values(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let kinds = base.kinds & head.kinds;
        for group in Kinds::GROUPS {
            let group = group & kinds;
            match (base.values_of(group), head.values_of(group)) {
                (None, None) => {}
                (Some(values), None) => self.opened(spot, &values),
                (None, Some(values)) => self.closed(spot, &values),
                (Some(old), Some(new)) => self.compare_lists(spot, &gap(&old, &new)),
            }
        }
    }

    fn opened(&mut self, spot: &Spot, values: &[&'a Value]) {
        let message = format!(
            "any value is allowed now, not only {}",
            shown(values.iter().copied())
        );
        let difference = Difference::new(Level::No, Level::Yes).unchecked();
        self.find(spot, &rules::ENUM_REMOVED, message, difference);
    }

    fn closed(&mut self, spot: &Spot, values: &[&'a Value]) {
        let message = format!(
            "nothing but {} is allowed now",
            shown(values.iter().copied())
        );
        let difference = Difference::new(Level::Yes, Level::No).unchecked();
        self.find(spot, &rules::ENUM_ADDED, message, difference);
    }

    fn compare_lists(&mut self, spot: &Spot, gap: &Gap<'a>) {
        let respelled = respelled(gap);
        for (old, new) in &respelled {
            let message = format!("the value {} is {} now", shown([*old]), shown([*new]));
            let difference = Difference::new(Level::Yes, Level::Yes).unchecked();
            let received = difference.impact(self.clients).received;
            let sent = Pair::new(Effect::breaks(OLD_SPELLING), Effect::breaks(NEW_SPELLING));
            let impact = Impact::new(sent, received);
            self.find_with(
                spot,
                &rules::ENUM_VALUE_RESPELLED,
                message,
                Judged { difference, impact },
            );
        }
        let gone = gap.gone.iter().copied();
        let (before, after): (UnorderedSet<_>, UnorderedSet<_>) = respelled
            .iter()
            .map(|(old, new)| (at(old), at(new)))
            .unzip();
        let gone = gone.filter(|value| !before.contains(&at(value)));
        let gone: Vec<&Value> = gone.collect();
        let new = gap.new.iter().copied();
        let new = new.filter(|value| !after.contains(&at(value)));
        let new: Vec<&Value> = new.collect();
        let is_disjoint = !gap.shares;
        if !gone.is_empty() {
            let message = format!(
                "{} {} no longer allowed",
                shown(gone.iter().copied()),
                are(&gone)
            );
            let difference = Difference {
                is_disjoint,
                ..Difference::new(Level::Yes, Level::No).unchecked()
            };
            self.find(spot, &rules::ENUM_VALUE_REMOVED, message, difference);
        }
        if !new.is_empty() {
            let message = format!("{} {} allowed now", shown(new.iter().copied()), are(&new));
            let difference = Difference {
                is_disjoint,
                ..Difference::new(Level::No, Level::Yes).unchecked()
            };
            self.find(spot, &rules::ENUM_VALUE_ADDED, message, difference);
        }
    }
}

const OLD_SPELLING: &str = "deployed clients send the old spelling, which the new server refuses";
const NEW_SPELLING: &str = "new clients send the new spelling, which the old server does not know";

fn are(values: &[&Value]) -> &'static str {
    match values.len() {
        1 => "is",
        _ => "are",
    }
}

/// Finds what is listed on one side only. Long lists are looked up, not searched.
fn gap<'a>(old: &[&'a Value], new: &[&'a Value]) -> Gap<'a> {
    let missing = |from: &[&'a Value], among: &[&'a Value]| -> Vec<&'a Value> {
        let among = Values::new(among.iter().copied());
        let lacks = |value: &&&'a Value| !among.has(value);
        from.iter().filter(lacks).copied().collect()
    };
    let gone = missing(old, new);
    Gap {
        shares: gone.len() < old.len(),
        new: missing(new, old),
        gone,
    }
}

/// Returns what tells one value of a list from another one, whatever they hold.
fn at(value: &Value) -> *const Value {
    std::ptr::from_ref(value)
}

/// Pairs of values that differ in case or separators only.
fn respelled<'a>(gap: &Gap<'a>) -> Vec<(&'a Value, &'a Value)> {
    let fold = |value: &Value| match value {
        Value::String(text) => Some(spelling::fold(text)).filter(|folded| !folded.is_empty()),
        _ => None,
    };
    let mut new_by_letters: UnorderedMap<String, Vec<&'a Value>> = UnorderedMap::new();
    for new in &gap.new {
        if let Some(folded) = fold(new) {
            new_by_letters.entry(folded).or_default().push(new);
        }
    }
    let pair = |old: &&'a Value| match new_by_letters.get(&fold(old)?)?.as_slice() {
        [new] => Some((*old, *new)),
        _ => None,
    };
    gap.gone.iter().filter_map(pair).collect()
}
