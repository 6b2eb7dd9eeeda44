//! How objects with known properties are decoded and encoded: by one table of their properties.
// needs: error_decode, json, json_object, model

use std::collections::BTreeMap;

use super::error_decode::DecodeError;
use super::json_object::Object;
use super::model::{Decode, Encode};

/// Implements what a struct can do, from the table of its fields in the order of the document:
/// [`Decode`], [`Encode`] and serde's traits.
///
/// ```text
/// runtime::model_object::object!(Folder {
///     name: required("name"),
///     is_starred: optional("is_starred"),
///     ..additional_properties
/// });
/// ```
///
/// What stands before the name of a property is a function of this module, which says how the
/// property is encoded, and a method of [`Object`], which decodes it likewise.
#[allow(unused_macros, reason = "a document may have no objects")]
macro_rules! object {
    ($(#[$attribute:meta])* $name:ident {}) => {
        $(#[$attribute])*
        impl runtime::model::Decode for $name {
            #[inline]
            fn decode(
                json: runtime::json::Json<'_>,
            ) -> Result<Self, runtime::model::DecodeError> {
                json.object()?;
                Ok(Self {})
            }
        }

        $(#[$attribute])*
        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.object(&[]);
            }
        }

        runtime::model::serde_bridge!($name);
    };
    ($(#[$attribute:meta])* $name:ident {
        $($field:ident: $presence:ident($property:literal),)+
    }) => {
        $(#[$attribute])*
        impl runtime::model::Decode for $name {
            #[inline]
            #[allow(clippy::disallowed_names, reason = "the properties may have any name")]
            fn decode(
                json: runtime::json::Json<'_>,
            ) -> Result<Self, runtime::model::DecodeError> {
                let mut object = json.object()?;
                $(
                    let $field = match object.$presence($property) {
                        Ok(value) => value,
                        Err(error) => return Err(error),
                    };
                )+
                Ok(Self { $($field),+ })
            }
        }

        $(#[$attribute])*
        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.object(&[
                    $(runtime::model_object::$presence($property, &self.$field)),+
                ]);
            }
        }

        runtime::model::serde_bridge!($name);
    };
    ($(#[$attribute:meta])* $name:ident {
        $($field:ident: $presence:ident($property:literal),)* ..$rest:ident
    }) => {
        $(#[$attribute])*
        impl runtime::model::Decode for $name {
            #[inline]
            #[allow(clippy::disallowed_names, reason = "the properties may have any name")]
            fn decode(
                json: runtime::json::Json<'_>,
            ) -> Result<Self, runtime::model::DecodeError> {
                #[allow(unused_mut, reason = "all properties may be further ones")]
                let mut object = json.object()?;
                $(
                    let $field = match object.$presence($property) {
                        Ok(value) => value,
                        Err(error) => return Err(error),
                    };
                )*
                let $rest = object.additional(&[$($property),*])?;
                Ok(Self { $($field,)* $rest })
            }
        }

        $(#[$attribute])*
        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.object(&[
                    $(runtime::model_object::$presence($property, &self.$field),)*
                    runtime::model_object::additional(&self.$rest),
                ]);
            }
        }

        runtime::model::serde_bridge!($name);
    };
}
#[allow(unused_imports, reason = "a document may have no objects")]
pub(crate) use object;

/// What one field of a model adds to the object that it is written as.
#[derive(Clone, Copy)]
pub struct Field<'v>(Part<'v>);

#[derive(Clone, Copy)]
enum Part<'v> {
    Required(&'v str, &'v dyn Encode),
    Optional(&'v str, &'v dyn Encode),
    Received(&'v str, &'v dyn Encode),
    ReceivedNullable(&'v str, &'v dyn Encode),
    Additional(&'v dyn Entries),
}

/// A property that is always there.
pub fn required<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Required(name, value))
}

/// A property that may be missing, and is left out if its value is absent.
pub fn optional<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Optional(name, value))
}

/// A property that may be missing or null.
pub fn optional_nullable<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Optional(name, value))
}

/// A property that must be sent, if only as null, and may be missing when received.
pub fn sent_nullable<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Required(name, value))
}

/// A property that is never sent, and always there when received.
pub fn received<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Received(name, value))
}

/// A property that is never sent, and always there when received, if only as null.
pub fn received_nullable<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::ReceivedNullable(name, value))
}

/// A property that is never sent, and may be missing when received.
pub fn received_optional<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Received(name, value))
}

/// A property that is never sent, and may be missing or null when received.
pub fn received_optional_nullable<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Received(name, value))
}

/// The properties that the schema does not name, in the order of the map.
///
/// An entry with the name of a property that is written already is left out, for an object has
/// each key once.
pub fn additional<T: Encode>(entries: &BTreeMap<String, T>) -> Field<'_> {
    Field(Part::Additional(entries))
}

impl Object<'_> {
    /// The value of a property that is never sent.
    ///
    /// # Errors
    ///
    /// If there is none, or it is not a `T`.
    pub fn received<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        self.required(name).map(Some)
    }

    /// The value of a property that is never sent, or null.
    ///
    /// # Errors
    ///
    /// If there is none, or it is not a `T`.
    pub fn received_nullable<T: Decode>(&mut self, name: &str) -> Result<T, DecodeError> {
        self.required(name)
    }

    /// The value of a property that is never sent, if there is one.
    ///
    /// # Errors
    ///
    /// If it is there and not a `T`.
    pub fn received_optional<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        self.optional(name)
    }

    /// The value of a property that must be sent, if there is one.
    ///
    /// # Errors
    ///
    /// If it is there and not a `T`.
    pub fn sent_nullable<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
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
        match field.0 {
            Part::Additional(entries) => entries.visit(&mut |name, value| {
                if !fields.iter().any(|field| field.writes(name)) {
                    visit(name, value);
                }
            }),
            Part::Required(name, value) => visit(name, value),
            Part::Optional(name, value) if !value.is_absent() => visit(name, value),
            Part::Received(name, value) if !sends && !value.is_absent() => visit(name, value),
            Part::ReceivedNullable(name, value) if !sends => visit(name, value),
            Part::Optional(..) | Part::Received(..) | Part::ReceivedNullable(..) => {}
        }
    }
}

impl Field<'_> {
    fn writes(&self, wanted: &str) -> bool {
        match self.0 {
            Part::Required(name, _) | Part::Received(name, _) | Part::ReceivedNullable(name, _) => {
                name == wanted
            }
            Part::Optional(name, value) => name == wanted && !value.is_absent(),
            Part::Additional(_) => false,
        }
    }
}

/// A map of which the type of the values is forgotten.
trait Entries {
    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode));
}

impl<T: Encode> Entries for BTreeMap<String, T> {
    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode)) {
        for (name, value) in self {
            visit(name, value);
        }
    }
}
