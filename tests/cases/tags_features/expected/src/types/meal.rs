//! Types of `Meal`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone)]
#[non_exhaustive]
pub struct Meal {
    pub food: String,
    pub left: Nullable<i64>,
}

impl Meal {
    /// A `Meal` with what is required.
    #[inline]
    pub fn new(food: impl Into<String>) -> Self {
        Self {
            food: food.into(),
            left: Nullable::Absent,
        }
    }

    /// Sets [`left`](field@Self::left).
    #[inline]
    pub fn left(mut self, left: i64) -> Self {
        self.left = Nullable::Value(left);
        self
    }

    /// Sets [`left`](field@Self::left) to null.
    #[inline]
    pub fn left_null(mut self) -> Self {
        self.left = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Meal {
        food: required("food"),
        left: optional_nullable("left"),
    }
}
