//! Readings of a value as the alternatives of a union.

use std::sync::Arc;

use super::super::json::Json;
use super::super::model::Encode;
use super::alternatives::{Alternatives, Rows};
use super::weight;
use super::{Look, Read};

/// The readings of a value as what it may be.
pub(super) struct Readings<'t, T: 'static, K: 'static> {
    json: Json<'t>,
    table: Table<T, K>,
    last: Option<T>,
    pub(super) best: Option<T>,
}

/// The alternatives of a value, and their looks.
struct Table<T: 'static, K: 'static> {
    candidates: &'static [(K, Read<T>)],
    looks: fn(&'static K) -> Option<&'static [Look]>,
}

impl<'t, T, K> Readings<'t, T, K> {
    /// Begins with none.
    pub(super) fn new(
        json: Json<'t>,
        candidates: &'static [(K, Read<T>)],
        looks: fn(&'static K) -> Option<&'static [Look]>,
    ) -> Self {
        Self {
            json,
            table: Table { candidates, looks },
            last: None,
            best: None,
        }
    }
}

impl<T: Encode, K: Sync> Rows for Table<T, K> {
    fn looks(&self, index: usize) -> Option<&'static [Look]> {
        let (key, _) = self.candidates.get(index)?;
        (self.looks)(key)
    }

    fn weigh(&self, json: Json<'_>, index: usize) -> Option<usize> {
        let (_, read) = self.candidates.get(index)?;
        let mut value = None;
        json.attempt(&mut value, *read);
        value.map(|value| weight::of_value(&value))
    }
}

impl<T: Encode, K: Sync> Alternatives for Readings<'_, T, K> {
    fn looks(&self, index: usize) -> Option<&'static [Look]> {
        self.table.looks(index)
    }

    fn read(&mut self, index: usize) -> bool {
        if let Some((_, read)) = self.table.candidates.get(index) {
            self.json.attempt(&mut self.last, *read);
        }
        self.last.is_some()
    }

    fn weigh(&self) -> usize {
        let read = self.last.as_ref().or(self.best.as_ref());
        read.map_or(0, |value| weight::of_value(value))
    }

    fn keep(&mut self) {
        self.best = self.last.take();
    }

    fn can_keep(&self) -> bool {
        true
    }

    fn rows(&self) -> Arc<dyn Rows> {
        let Table { candidates, looks } = self.table;
        Arc::new(Table { candidates, looks })
    }
}
