//! Values that several parts of a schema list.

#[cfg(test)]
mod tests;

use super::equality::{number, same};
use crate::resolve::Value;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// So few values are looked through.
const FEW: usize = 8;

/// The values that a schema lists, with where each stands.
pub(super) struct Listed<'a> {
    values: &'a [Value],
    /// The places of texts.
    texts: UnorderedMap<&'a str, usize>,
    /// The places of numbers, by the bits of the nearest float.
    numbers: UnorderedMap<u64, usize>,
}

impl<'a> Listed<'a> {
    /// Looks at the values of a schema.
    pub(super) fn new(values: &'a [Value]) -> Self {
        let mut listed = Self {
            values,
            texts: UnorderedMap::new(),
            numbers: UnorderedMap::new(),
        };
        if values.len() <= FEW {
            return listed;
        }
        for (at, value) in values.iter().enumerate() {
            if let Value::String(text) = value {
                listed.texts.entry(text).or_insert(at);
            } else if let Some(bits) = bits(value) {
                listed.numbers.entry(bits).or_insert(at);
            }
        }
        listed
    }

    /// Leaves those of some values that are listed here. Mostly they stand in the same order.
    pub(super) fn retain(&self, kept: &mut Vec<&'a Value>) {
        let mut next = 0;
        kept.retain(|value| {
            let is_next = self.values.get(next);
            let is_next = is_next.is_some_and(|other| same(value, other));
            let found = if is_next {
                Some(next)
            } else {
                self.find(value)
            };
            next = found.map_or(next, |at| at + 1);
            found.is_some()
        });
    }

    fn find(&self, value: &Value) -> Option<usize> {
        let is_same = |at: &usize| self.values.get(*at).is_some_and(|one| same(value, one));
        if self.values.len() > FEW {
            if let Value::String(text) = value {
                return self.texts.get(text.as_str()).copied();
            }
            if let Some(bits) = bits(value) {
                let at = self.numbers.get(&bits).copied();
                // Whole numbers that one float is nearest to are told apart one by one.
                if at.is_none() || at.filter(is_same).is_some() {
                    return at;
                }
            }
        }
        self.values.iter().position(|other| same(value, other))
    }
}

/// Values among which others are looked up again and again.
#[derive(Default)]
pub(super) struct Values<'v> {
    texts: UnorderedSet<&'v str>,
    /// By the bits of the nearest float.
    numbers: UnorderedMap<u64, Vec<&'v Value>>,
    others: Vec<&'v Value>,
}

impl<'v> Values<'v> {
    /// Puts values in order.
    pub(super) fn new(values: impl IntoIterator<Item = &'v Value>) -> Self {
        let mut all = Self::default();
        for value in values {
            all.add(value);
        }
        all
    }

    /// Adds a value.
    pub(super) fn add(&mut self, value: &'v Value) {
        match (value, bits(value)) {
            (Value::String(text), _) => {
                self.texts.insert(text);
            }
            (_, Some(bits)) => self.numbers.entry(bits).or_default().push(value),
            (_, None) => self.others.push(value),
        }
    }

    /// Whether the same value is among them.
    pub(super) fn has(&self, value: &Value) -> bool {
        if let Value::String(text) = value {
            return self.texts.contains(text.as_str());
        }
        let among = match bits(value) {
            Some(bits) => self.numbers.get(&bits),
            None => Some(&self.others),
        };
        let mut among = among.into_iter().flatten();
        among.any(|other| same(value, other))
    }
}

/// The bits of the nearest float of a number, which are the same for both zeros.
fn bits(value: &Value) -> Option<u64> {
    let Value::Number(given) = value else {
        return None;
    };
    number(given).map(|float| (float + 0.0).to_bits())
}
