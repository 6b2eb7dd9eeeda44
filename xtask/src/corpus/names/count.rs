//! The numbers of names.

use clientgen::{Named, NamedKind};
use serde_json::{Map, Value};

use super::fault::NameFault;

/// The number of names of each kind, and the number with each fault.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// As [`NamedKind::ALL`].
    kinds: [usize; NamedKind::ALL.len()],
    /// Types that have no key of their own, as another one cannot be told apart from them.
    untold: usize,
    /// As [`NameFault::ALL`].
    faults: [usize; NameFault::ALL.len()],
}

impl Counts {
    /// Counts names and their faults.
    pub fn of(all: &[Named], faults: impl Iterator<Item = NameFault>) -> Self {
        let mut counts = Self::default();
        for named in all {
            bump(&mut counts.kinds, NamedKind::ALL, &named.kind);
            let is_type = matches!(named.kind, NamedKind::Definition | NamedKind::Alias);
            counts.untold += usize::from(is_type && !named.is_told);
        }
        for fault in faults {
            bump(&mut counts.faults, NameFault::ALL, &fault);
        }
        counts
    }

    /// Returns the sum of both.
    pub fn and(mut self, other: &Self) -> Self {
        add(&mut self.kinds, &other.kinds);
        add(&mut self.faults, &other.faults);
        self.untold += other.untold;
        self
    }

    /// Returns what stands above the columns.
    pub fn head() -> String {
        let columns = Self::default().columns();
        let words: Vec<&str> = columns.into_iter().map(|(word, _)| word).collect();
        words.join("\t")
    }

    /// Returns the columns.
    pub fn line(&self) -> String {
        let numbers = self.columns().into_iter();
        let cells: Vec<String> = numbers.map(|(_, number)| number.to_string()).collect();
        cells.join("\t")
    }

    /// Returns the numbers by their words.
    pub fn object(&self) -> Value {
        let columns = self.columns().into_iter();
        let entries = columns.map(|(word, number)| (word.to_owned(), Value::from(number)));
        Value::Object(Map::from_iter(entries))
    }

    fn columns(&self) -> Vec<(&'static str, usize)> {
        let kinds = NamedKind::ALL.iter().map(|kind| kind.word());
        let mut columns: Vec<_> = kinds.zip(self.kinds).collect();
        columns.push(("untold types", self.untold));
        let faults = NameFault::ALL.iter().map(|fault| fault.word());
        columns.extend(faults.zip(self.faults));
        columns
    }
}

fn bump<T: PartialEq>(numbers: &mut [usize], all: &[T], one: &T) {
    let mut slots = numbers.iter_mut().zip(all);
    if let Some((slot, _)) = slots.find(|(_, other)| *other == one) {
        *slot += 1;
    }
}

fn add(numbers: &mut [usize], others: &[usize]) {
    for (number, other) in numbers.iter_mut().zip(others) {
        *number += other;
    }
}
