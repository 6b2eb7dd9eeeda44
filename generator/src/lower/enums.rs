//! Enums: which lists of values make one, and of what.

use std::hash::Hash;

use super::Lowering;
use super::annotations::{integers_of, strings_of};
use super::kinds::{Kind, UNTYPED};
use super::scalars::is_secret_format;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Scalar;
use crate::resolve::{JsonType, Keywords, Number, SchemaId, Value, ValueNote};
use crate::unordered::UnorderedSet;

/// An enum of more values than this is its type alone: no compiler takes such an enum.
const MOST_VALUES: usize = 5000;

impl Lowering<'_> {
    /// The enum that a list of values makes. None means that the type alone counts, or that the documentation does.
    pub(super) fn enum_kind(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        values: &[Value],
    ) -> Option<Kind> {
        if values.is_empty() {
            if !keywords.nullable {
                let message = "an enum without values";
                let label = "taken as its type alone";
                let place = self.keyword_place(id, "enum");
                self.report
                    .warn(Diagnostic::new(Code::EmptyEnum, place, message).label(label));
            }
            return None;
        }
        let types = match keywords.types.as_slice() {
            [] => super::unions::types_of_values(keywords),
            types => types.to_vec(),
        };
        let format = keywords.format.as_deref();
        if types == [JsonType::String] && is_secret_format(format, &self.config.formats) {
            let message = "listed values of a secret";
            let place = self.keyword_place(id, "enum");
            self.report
                .warn(Diagnostic::new(Code::CheckOnly, place, message).label("documented only"));
            return Some(Kind::Secret);
        }
        match types.as_slice() {
            [only] if values.len() > MOST_VALUES => {
                let message = format!("an enum of more than {MOST_VALUES} values");
                let label = "taken as its type alone";
                let place = self.keyword_place(id, "enum");
                self.report
                    .warn(Diagnostic::new(Code::CheckOnly, place, message).label(label));
                let inferred = keywords.types.is_empty();
                inferred.then(|| self.scalar_kind(id, *only, keywords))
            }
            [JsonType::String] => {
                let strings = self.take_listed(id, values, |value| match value {
                    Value::String(text) => Some(text.clone()),
                    _ => None,
                });
                (!strings.is_empty())
                    .then(|| Kind::Enum(strings_of(strings, &keywords.value_notes)))
            }
            [JsonType::Integer] => self.integer_enum_kind(id, values, &keywords.value_notes),
            [only] => self.kind_of_documented(id, *only, keywords),
            [] => None,
            [_, ..] => {
                let alternatives = self.split(id, keywords);
                Some(self.kind_of_alternatives(id, alternatives, None))
            }
        }
    }

    /// Finds the kind of values that are few and documented, for numbers and flags make no enum.
    fn kind_of_documented(
        &mut self,
        id: SchemaId,
        only: JsonType,
        keywords: &Keywords,
    ) -> Option<Kind> {
        let message = "listed values that make no enum";
        let place = self.keyword_place(id, "enum");
        self.report
            .warn(Diagnostic::new(Code::CheckOnly, place, message).label("documented only"));
        match (only, keywords.types.is_empty()) {
            (JsonType::Number, true) => Some(Kind::Scalar(Scalar::Double)),
            (JsonType::Boolean, true) => Some(Kind::Scalar(Scalar::Boolean)),
            (_, _) => None,
        }
    }

    fn integer_enum_kind(
        &mut self,
        id: SchemaId,
        values: &[Value],
        notes: &[ValueNote],
    ) -> Option<Kind> {
        let too_long = |value: &Value| match value {
            Value::Number(Number::Big(_)) => true,
            value => value
                .as_integer()
                .is_some_and(|value| i64::try_from(value).is_err()),
        };
        if values.iter().any(too_long) {
            let message = "an enum with an integer of more than 64 bits";
            let place = self.keyword_place(id, "enum");
            self.report
                .warn(Diagnostic::new(Code::NotHandled, place, message).label(UNTYPED));
            return Some(Kind::Any);
        }
        let integers = self.take_listed(id, values, |value| {
            value
                .as_integer()
                .and_then(|value| i64::try_from(value).ok())
        });
        (!integers.is_empty()).then(|| Kind::IntegerEnum(integers_of(integers, notes)))
    }

    /// Takes the values of the right type, each once. The others are reported.
    fn take_listed<T: Hash + Eq + Clone>(
        &mut self,
        id: SchemaId,
        values: &[Value],
        read: impl Fn(&Value) -> Option<T>,
    ) -> Vec<T> {
        let mut listed = Vec::with_capacity(values.len());
        let mut seen = UnorderedSet::new();
        for (index, value) in values.iter().enumerate() {
            match read(value) {
                Some(value) if seen.insert(value.clone()) => listed.push(value),
                found => {
                    let message = match found {
                        Some(_) => "a value that is listed twice",
                        None => "a value that is not of the enum's type",
                    };
                    let key = self.value_place(id, values, index);
                    let place = self.keyword_place(id, &key);
                    self.report
                        .warn(Diagnostic::new(Code::EnumValue, place, message).label("left out"));
                }
            }
        }
        listed
    }

    /// Finds where a value stands, from the schema on. The values may be those of a part or of several, which is then not known.
    fn value_place(&self, id: SchemaId, values: &[Value], index: usize) -> String {
        let keywords = &self.schemas.get(id).keywords;
        let own = keywords.values.as_deref() == Some(values);
        let place = keywords.values_at.get(index).filter(|_| own);
        place.cloned().unwrap_or_default()
    }
}
