//! What the table of an object is good for besides JSON: `Debug` and `PartialEq`.

use super::object::{Field, PropertyValue};
use super::{Encode, Sink};

/// Implements `Debug`, `PartialEq` and serde's traits for an object, of which these are the fields.
///
/// They say what would be derived, for a fraction of what that takes the compiler: a derived trait is
/// a function which names every field once more.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! by_table {
    ($name:ident { $($field:ident)* }) => {
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                runtime::secret::shown::debug(self, stringify!($name), &[$(stringify!($field)),*], f)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                runtime::model::equal(self, other)
            }
        }

        runtime::model::serde_bridge!($name);
    };
}
pub(crate) use by_table;

/// Implements `Debug` for a struct of arguments, without their values.
#[allow(unused_macros, reason = "a document may have no such structs")]
macro_rules! opaque_debug {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use opaque_debug;

/// Whether two objects of one type are equal in each field.
#[must_use]
pub fn equal(object: &dyn Encode, other: &dyn Encode) -> bool {
    let mut is_equal = true;
    with_table(object, &mut |fields| {
        with_table(other, &mut |others| {
            let mut pairs = fields.iter().zip(others);
            is_equal = pairs.all(|(field, other)| field.value().equals(other.value()));
        });
    });
    is_equal
}

/// Calls `take` with the table of an object.
pub(crate) fn with_table(object: &dyn Encode, take: &mut dyn FnMut(&[Field<'_>])) {
    object.encode(&mut Table(take));
}

/// Takes the table of an object, and nothing else.
struct Table<'t>(&'t mut dyn FnMut(&[Field<'_>]));

impl Sink for Table<'_> {
    fn null(&mut self) {}

    fn bool(&mut self, _: bool) {}

    fn i64(&mut self, _: i64) {}

    fn u64(&mut self, _: u64) {}

    fn f64(&mut self, _: f64) {}

    fn str(&mut self, _: &str) {}

    fn number(&mut self, _: &str) {}

    fn object(&mut self, fields: &[Field<'_>]) {
        (self.0)(fields);
    }

    fn array(&mut self, _: &mut dyn Iterator<Item = &dyn Encode>) {}

    fn map<'v>(&mut self, _: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {}
}

impl<'v> Field<'v> {
    pub(crate) fn value(self) -> &'v dyn PropertyValue {
        match self {
            Self::required(_, value)
            | Self::optional(_, value)
            | Self::optional_nullable(_, value)
            | Self::sent_nullable(_, value)
            | Self::received(_, value)
            | Self::received_nullable(_, value)
            | Self::received_optional(_, value)
            | Self::received_optional_nullable(_, value) => value,
            Self::additional(entries) => entries,
        }
    }
}
