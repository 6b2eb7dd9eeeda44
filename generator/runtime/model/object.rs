//! How objects with known properties are decoded and encoded: by one table of their properties.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use super::super::json::object::Object;
use super::{Decode, Encode};

/// Implements what a struct can do, from the table of its fields in the order of the document:
/// [`Decode`], [`Encode`], `Debug`, `PartialEq` and serde's traits.
///
/// ```text
/// runtime::model::object!(Folder {
///     name: required("name"),
///     is_starred: optional("is_starred"),
///     ..additional_properties
/// });
/// ```
///
/// What stands before the name of a property is a variant of [`Field`], which says how the property
/// is encoded, and a method of [`Object`], which decodes it likewise.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! object {
    ($(#[$attribute:meta])* $name:ident {}) => {
        $(#[$attribute])*
        impl runtime::model::Decode for $name {
            #[inline]
            fn decode(json: runtime::json::Json<'_>) -> Self {
                json.object();
                Self {}
            }
        }

        $(#[$attribute])*
        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.object(&[]);
            }
        }

        runtime::model::by_table!($name {});
    };
    ($(#[$attribute:meta])* $name:ident {
        $($field:ident: $presence:ident($property:literal),)+
    }) => {
        $(#[$attribute])*
        impl runtime::model::Decode for $name {
            #[inline]
            fn decode(json: runtime::json::Json<'_>) -> Self {
                let mut object = json.object();
                Self {
                    $($field: object.$presence($property)),+
                }
            }
        }

        $(#[$attribute])*
        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.object(&[
                    $(runtime::model::Field::$presence($property, &self.$field)),+
                ]);
            }
        }

        runtime::model::by_table!($name { $($field)+ });
    };
    ($(#[$attribute:meta])* $name:ident {
        $($field:ident: $presence:ident($property:literal),)* ..$rest:ident
    }) => {
        $(#[$attribute])*
        impl runtime::model::Decode for $name {
            #[inline]
            fn decode(json: runtime::json::Json<'_>) -> Self {
                #[allow(unused_mut, reason = "all properties may be further ones")]
                let mut object = json.object();
                Self {
                    $($field: object.$presence($property),)*
                    $rest: object.additional(&[$($property),*]),
                }
            }
        }

        $(#[$attribute])*
        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.object(&[
                    $(runtime::model::Field::$presence($property, &self.$field),)*
                    runtime::model::Field::additional(&self.$rest),
                ]);
            }
        }

        runtime::model::by_table!($name { $($field)* $rest });
    };
}
pub(crate) use object;

/// What one field of a model adds to the object that it is written as.
///
/// A variant each for what tables say of a property, and nothing to be called: a table of a hundred
/// properties is one value. Only tables of the client make them, so documentation leaves them out.
#[derive(Clone, Copy)]
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    reason = "the same words as the methods of objects that decode what these encode"
)]
pub enum Field<'v> {
    /// A property that is always there.
    required(&'v str, &'v dyn PropertyValue),
    /// A property that may be missing, and is left out if its value is absent.
    optional(&'v str, &'v dyn PropertyValue),
    /// A property that may be missing or null.
    optional_nullable(&'v str, &'v dyn PropertyValue),
    /// A property that must be sent, if only as null, and may be missing when received.
    sent_nullable(&'v str, &'v dyn PropertyValue),
    /// A property that is never sent, and always there when received.
    received(&'v str, &'v dyn PropertyValue),
    /// A property that is never sent, and always there when received, if only as null.
    received_nullable(&'v str, &'v dyn PropertyValue),
    /// A property that is never sent, and may be missing when received.
    received_optional(&'v str, &'v dyn PropertyValue),
    /// A property that is never sent, and may be missing or null when received.
    received_optional_nullable(&'v str, &'v dyn PropertyValue),
    /// The properties that the schema does not name, in the order of the map.
    ///
    /// An entry with the name of a property that is written already is left out, for an object has
    /// each key once.
    additional(&'v dyn Entries),
}

#[allow(dead_code, reason = "a document may have no such properties")]
impl Object<'_> {
    /// The value of a property that is never sent. If there is none, the object is refused.
    pub(crate) fn received<T: Decode>(&mut self, name: &str) -> Option<T> {
        Some(self.required(name))
    }

    /// The value of a property that is never sent, or null. If there is none, the object is refused.
    pub(crate) fn received_nullable<T: Decode>(&mut self, name: &str) -> T {
        self.required(name)
    }

    /// The value of a property that is never sent, if there is one.
    pub(crate) fn received_optional<T: Decode>(&mut self, name: &str) -> Option<T> {
        self.optional(name)
    }

    /// The value of a property that must be sent, if there is one.
    pub(crate) fn sent_nullable<T: Decode>(&mut self, name: &str) -> Option<T> {
        self.optional(name)
    }
}

/// Calls `visit` with each name and value that `fields` write, in order; `sends` is that of the sink.
pub fn members<'v>(
    fields: &[Field<'v>],
    sends: bool,
    visit: &mut dyn FnMut(&'v str, &'v dyn Encode),
) {
    for field in fields {
        match *field {
            Field::additional(entries) => entries.visit(&mut |name, value| {
                if !fields.iter().any(|field| field.writes(name)) {
                    visit(name, value);
                }
            }),
            Field::required(name, value) | Field::sent_nullable(name, value) => visit(name, value),
            Field::optional(name, value) | Field::optional_nullable(name, value) => {
                if !value.is_absent() {
                    visit(name, value);
                }
            }
            Field::received(name, value)
            | Field::received_optional(name, value)
            | Field::received_optional_nullable(name, value) => {
                if !sends && !value.is_absent() {
                    visit(name, value);
                }
            }
            Field::received_nullable(name, value) => {
                if !sends {
                    visit(name, value);
                }
            }
        }
    }
}

impl<'v> Field<'v> {
    fn writes(&self, wanted: &str) -> bool {
        let may_be_absent = matches!(self, Self::optional(..) | Self::optional_nullable(..));
        let value = self.property(wanted);
        value.is_some_and(|value| !may_be_absent || !value.is_absent())
    }

    /// Returns the value if this is the property of that name.
    pub(crate) fn property(&self, wanted: &str) -> Option<&'v dyn PropertyValue> {
        match *self {
            Self::required(name, value)
            | Self::optional(name, value)
            | Self::optional_nullable(name, value)
            | Self::sent_nullable(name, value)
            | Self::received(name, value)
            | Self::received_nullable(name, value)
            | Self::received_optional(name, value)
            | Self::received_optional_nullable(name, value) => (name == wanted).then_some(value),
            Self::additional(_) => None,
        }
    }
}

/// The value of a property whose type is forgotten. Only a [`Field`] has one, so documentation
/// leaves it out.
#[doc(hidden)]
pub trait PropertyValue: Encode + fmt::Debug + Any {
    /// Whether the other value has the same type, and is equal.
    fn equals(&self, other: &dyn PropertyValue) -> bool;
}

impl<T: Encode + fmt::Debug + PartialEq + Any> PropertyValue for T {
    fn equals(&self, other: &dyn PropertyValue) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref() == Some(self)
    }
}

/// A map of which the type of the values is forgotten. Only a [`Field`] has one, so documentation
/// leaves it out.
#[doc(hidden)]
pub trait Entries: PropertyValue {
    /// Calls `visit` with each entry in order.
    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode));
}

impl<T: PropertyValue + PartialEq> Entries for BTreeMap<String, T> {
    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode)) {
        for (name, value) in self {
            visit(name, value);
        }
    }
}
