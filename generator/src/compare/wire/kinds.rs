//! The kinds of JSON values, as sets.

use std::ops::{BitAnd, BitOr};

use crate::resolve::{JsonType, Value};

/// A set of kinds of values other than null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    /// No kind.
    pub(super) const NONE: Self = Self(0);
    /// Booleans.
    pub(super) const BOOLEAN: Self = Self(1);
    /// Integers.
    pub(super) const INTEGER: Self = Self(2);
    /// Numbers with a fraction.
    pub(super) const FRACTION: Self = Self(4);
    /// Numbers.
    pub(super) const NUMBER: Self = Self(6);
    /// Strings.
    pub(super) const STRING: Self = Self(8);
    /// Arrays.
    pub(super) const ARRAY: Self = Self(16);
    /// Objects.
    pub(super) const OBJECT: Self = Self(32);
    /// Booleans, numbers and strings.
    pub(super) const SCALAR: Self = Self(15);
    /// All kinds.
    pub(super) const ALL: Self = Self(63);
    /// The groups that have facets of their own.
    pub(super) const GROUPS: [Self; 5] = [
        Self::BOOLEAN,
        Self::NUMBER,
        Self::STRING,
        Self::ARRAY,
        Self::OBJECT,
    ];

    /// The kinds of a type.
    pub(super) const fn of_type(json: JsonType) -> Self {
        match json {
            JsonType::Boolean => Self::BOOLEAN,
            JsonType::Integer => Self::INTEGER,
            JsonType::Number => Self::NUMBER,
            JsonType::String => Self::STRING,
            JsonType::Array => Self::ARRAY,
            JsonType::Object => Self::OBJECT,
        }
    }

    /// The kind of a value. Null has none.
    pub(super) fn of_value(value: &Value) -> Self {
        match value {
            Value::Null => Self::NONE,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(_) if value.as_integer().is_some() => Self::INTEGER,
            Value::Number(_) => Self::FRACTION,
            Value::String(_) => Self::STRING,
            Value::Sequence(_) => Self::ARRAY,
            Value::Mapping(_) => Self::OBJECT,
        }
    }

    /// Whether there is none.
    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of the others are among them.
    pub(super) const fn has(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether one of the others is among them.
    pub(super) const fn meets(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// Those that are not among others.
    pub(super) const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether our clients take values of these kinds for one of several things, so that another
    /// kind is kept as it came.
    pub(super) fn are_several(self) -> bool {
        let groups = Self::GROUPS.iter();
        groups.filter(|group| self.meets(**group)).count() > 1
    }

    /// Returns the words for people.
    pub(super) fn words(self) -> String {
        if self == Self::ALL {
            return "any type".to_owned();
        }
        let names = [
            (Self::STRING, "string"),
            (Self::NUMBER, "number"),
            (Self::BOOLEAN, "boolean"),
            (Self::ARRAY, "array"),
            (Self::OBJECT, "object"),
        ];
        let mut words = Vec::new();
        for (kind, name) in names {
            if self.has(kind) {
                words.push(name);
            } else if kind == Self::NUMBER && self.meets(kind) {
                words.push(match self.has(Self::INTEGER) {
                    true => "integer",
                    false => "fraction",
                });
            }
        }
        match words.is_empty() {
            true => "null".to_owned(),
            false => words.join(" or "),
        }
    }
}

impl BitAnd for Kinds {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
