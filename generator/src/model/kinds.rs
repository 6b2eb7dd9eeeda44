//! Words for alternatives and for kinds of values.

use super::{Alternative, Naming, Scalar, Shape, Type, TypeDef, TypeId};
use crate::ids::Arena;

/// The words for one value of a scalar, and for several.
type Words = (&'static str, &'static str);

/// Returns what kind of JSON a type is, in words: `string`, `map`, and lists by what they hold:
/// `strings`, `Cat list`.
pub fn say_kind(types: &Arena<TypeId, TypeDef>, ty: &Type) -> String {
    let (say, is_exact) = (by_kind as fn(Scalar) -> Words, false);
    Speaker {
        types,
        say,
        is_exact,
    }
    .one(ty)
}

/// Returns the same by the exact types of scalars, and maps by what they hold: `uuids`, `Cat map`.
pub fn say_exact_kind(types: &Arena<TypeId, TypeDef>, ty: &Type) -> String {
    let (say, is_exact) = (by_type as fn(Scalar) -> Words, true);
    Speaker {
        types,
        say,
        is_exact,
    }
    .one(ty)
}

/// Returns what the document calls an alternative: its component, its title, its tag, the value of
/// a property that has only one, else what it is in JSON.
pub fn call_alternative(types: &Arena<TypeId, TypeDef>, alternative: &Alternative) -> String {
    let hints = &alternative.hints;
    if hints.is_base {
        return "base".to_owned();
    }
    let said = hints.component.as_ref().or(hints.title.as_ref());
    let said = said.or(alternative.tags.first()).cloned();
    let value = || hints.values.first().map(|(_, value)| value.text());
    let said = said.or_else(value);
    said.unwrap_or_else(|| call_kind(types, &alternative.ty).to_owned())
}

/// Returns what a type is called by its kind of JSON.
fn call_kind<'t>(types: &'t Arena<TypeId, TypeDef>, mut ty: &'t Type) -> &'static str {
    loop {
        match ty {
            Type::Named(id) => match &types[*id].shape {
                Shape::Alias(next) => ty = next,
                Shape::Enum(_) => return "string",
                Shape::IntegerEnum(_) => return "integer",
                Shape::Struct(_) | Shape::Form(_) | Shape::Headers(_) => return "object",
                Shape::Union(_) | Shape::ByStatus(_) | Shape::Deliveries(_) => return "value",
            },
            Type::Nullable(inner) | Type::Secret(inner) => ty = inner,
            Type::List(_) | Type::Tuple(_) => return "list",
            Type::Map(_) => return "map",
            Type::Object => return "object",
            Type::Any => return "value",
            Type::Scalar(scalar) => return by_kind(*scalar).0,
        }
    }
}

struct Speaker<'t> {
    types: &'t Arena<TypeId, TypeDef>,
    say: fn(Scalar) -> Words,
    is_exact: bool,
}

impl Speaker<'_> {
    /// Says what one value is.
    fn one(&self, ty: &Type) -> String {
        match ty {
            Type::List(items) => self.several(items),
            Type::Secret(inner) => self.one(inner),
            Type::Nullable(inner) => format!("nullable {}", self.one(inner)),
            Type::Scalar(scalar) => (self.say)(*scalar).0.to_owned(),
            Type::Tuple(_) => "tuple".to_owned(),
            Type::Map(values) if self.is_exact => format!("{} map", self.held(values)),
            Type::Map(_) => "map".to_owned(),
            Type::Object => "object".to_owned(),
            Type::Any => "value".to_owned(),
            Type::Named(id) => match &self.types[*id].shape {
                Shape::Alias(ty) => self.one(ty),
                Shape::Union(_) if matches!(self.types[*id].naming, Naming::Held(_)) => {
                    self.held(ty)
                }
                Shape::Enum(_) => "string".to_owned(),
                Shape::IntegerEnum(_) => "integer".to_owned(),
                Shape::Struct(_) | Shape::Form(_) | Shape::Headers(_) => "object".to_owned(),
                Shape::Union(_) | Shape::ByStatus(_) | Shape::Deliveries(_) => "value".to_owned(),
            },
        }
    }

    /// Says what a map holds: a component by its name.
    fn held(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => match &self.types[*id].naming {
                Naming::Own(words) | Naming::Held(words) => words.clone(),
                Naming::Within(..)
                | Naming::Alternative(..)
                | Naming::Reply(_)
                | Naming::Shared(_) => self.one(ty),
            },
            ty => self.one(ty),
        }
    }

    /// Says what several values are.
    fn several(&self, ty: &Type) -> String {
        match ty {
            Type::List(items) => match &**items {
                Type::List(_) => format!("{} lists", self.several(items)),
                items => format!("{} lists", self.one(items)),
            },
            Type::Secret(inner) => self.several(inner),
            Type::Nullable(inner) => format!("nullable {}", self.several(inner)),
            Type::Scalar(scalar) => (self.say)(*scalar).1.to_owned(),
            Type::Named(id) => {
                let def = &self.types[*id];
                match (&def.naming, &def.shape) {
                    (Naming::Own(words) | Naming::Held(words), _) => format!("{words} list"),
                    (_, Shape::Alias(ty)) => self.several(ty),
                    _ => format!("{}s", self.one(ty)),
                }
            }
            Type::Tuple(_) | Type::Map(_) | Type::Object | Type::Any => {
                format!("{}s", self.one(ty))
            }
        }
    }
}

fn by_kind(scalar: Scalar) -> Words {
    match scalar {
        Scalar::Boolean => ("boolean", "booleans"),
        Scalar::Int32 | Scalar::Int64 | Scalar::UInt32 | Scalar::UInt64 | Scalar::BigInteger => {
            ("integer", "integers")
        }
        Scalar::Double => ("number", "numbers"),
        Scalar::String | Scalar::Uuid | Scalar::DateTime | Scalar::Date | Scalar::Base64 => {
            ("string", "strings")
        }
    }
}

fn by_type(scalar: Scalar) -> Words {
    match scalar {
        Scalar::Int32 => ("int32", "int32s"),
        Scalar::UInt32 => ("uint32", "uint32s"),
        Scalar::UInt64 => ("uint64", "uint64s"),
        Scalar::BigInteger => ("big integer", "big integers"),
        Scalar::Uuid => ("uuid", "uuids"),
        Scalar::DateTime => ("date time", "date times"),
        Scalar::Date => ("date", "dates"),
        Scalar::Base64 => ("base64", "base64s"),
        Scalar::Boolean | Scalar::Int64 | Scalar::Double | Scalar::String => by_kind(scalar),
    }
}
