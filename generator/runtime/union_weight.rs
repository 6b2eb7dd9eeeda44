//! How much a value holds, to see what a reading of it would lose.
// needs: json, model, model_object

use super::json::{Form, Json};
use super::model::{Encode, Field, Sink};
use super::model_object;

/// How many values there are in a value, itself included. What is null counts as absent.
pub fn of_json(json: Json<'_>) -> usize {
    match json.form() {
        Form::Null => 0,
        Form::Array => {
            let items = json.as_array().into_iter().flatten();
            1 + items.map(of_json).sum::<usize>()
        }
        Form::Object => {
            let entries = json.as_object().into_iter();
            let values = entries.flat_map(|object| object.entries());
            1 + values.map(|(_, value)| of_json(value)).sum::<usize>()
        }
        Form::Bool(_)
        | Form::Unsigned(_)
        | Form::Signed(_)
        | Form::Float(_)
        | Form::Big(_)
        | Form::String(_) => 1,
    }
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
        model_object::members(fields, false, &mut |_, value| value.encode(self));
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
