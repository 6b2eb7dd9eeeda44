//! The weight of a value: how much it holds, to see what a reading of it would lose.

use super::super::json::Json;
use super::super::model::object;
use super::super::model::{Encode, Field, Sink};

/// Counts the values in a value, itself included. Null counts as absent.
pub fn of_json(json: Json<'_>) -> usize {
    weigh(json, &mut of_json)
}

/// Writes down the weight of each array and object in a value at its place, counted from `start`,
/// and returns that of the value.
pub(super) fn record(json: Json<'_>, start: usize, weights: &mut [u32]) -> usize {
    let weight = weigh(json, &mut |inner| record(inner, start, weights));
    let place = json.at.checked_sub(start);
    if let Some(place) = place.and_then(|place| weights.get_mut(place)) {
        *place = u32::try_from(weight).unwrap_or(u32::MAX);
    }
    weight
}

/// Adds up what `inner` says of the values that a value holds, and counts itself.
fn weigh(json: Json<'_>, inner: &mut dyn FnMut(Json<'_>) -> usize) -> usize {
    if let Some(object) = json.as_object() {
        return 1 + object.values().map(inner).sum::<usize>();
    }
    if let Some(array) = json.as_array() {
        return 1 + array.map(inner).sum::<usize>();
    }
    usize::from(!json.is_null())
}

/// The same of what a value is written as.
pub fn of_value(value: &dyn Encode) -> usize {
    let mut scales = Scales(0);
    value.encode(&mut scales);
    scales.0
}

/// Weighs what is written, and keeps nothing.
struct Scales(usize);

impl Sink for Scales {
    fn null(&mut self) {}

    fn bool(&mut self, _value: bool) {
        self.0 += 1;
    }

    fn i64(&mut self, _value: i64) {
        self.0 += 1;
    }

    fn u64(&mut self, _value: u64) {
        self.0 += 1;
    }

    fn f64(&mut self, _value: f64) {
        self.0 += 1;
    }

    fn str(&mut self, _value: &str) {
        self.0 += 1;
    }

    fn number(&mut self, _text: &str) {
        self.0 += 1;
    }

    fn object(&mut self, fields: &[Field<'_>]) {
        self.0 += 1;
        object::members(fields, false, &mut |_, value| value.encode(self));
    }

    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        self.0 += 1;
        for item in items {
            item.encode(self);
        }
    }

    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {
        self.0 += 1;
        for (_, value) in entries {
            value.encode(self);
        }
    }
}
