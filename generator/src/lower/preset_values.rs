//! Values of properties as values of their types.

use std::collections::HashSet;

use super::Lowering;
use crate::model::{Preset, Scalar, Shape, Type, TypeId, WireName};
use crate::resolve::{Number, Value};

impl Lowering<'_> {
    /// The value as one of a type. None if the type has no such value.
    pub(super) fn as_preset<'t>(&'t self, mut ty: &'t Type, value: &Value) -> Option<Preset> {
        let read: fn(&Value) -> Option<Preset> = loop {
            break match ty {
                Type::Named(id) => match &self.types[*id].shape {
                    Shape::Alias(next) => {
                        ty = next;
                        continue;
                    }
                    Shape::Enum(_) => as_text,
                    Shape::IntegerEnum(_) => as_integer,
                    _ => return None,
                },
                Type::Any => as_any,
                Type::Scalar(Scalar::String) => as_text,
                Type::Scalar(Scalar::Boolean) => as_flag,
                Type::Scalar(Scalar::Double) => as_number,
                Type::Scalar(Scalar::Int64 | Scalar::BigInteger) => as_integer,
                Type::Secret(inner) if **inner == Type::Scalar(Scalar::String) => as_text,
                Type::Scalar(scalar @ (Scalar::Int32 | Scalar::UInt32 | Scalar::UInt64)) => {
                    return as_integer(value).filter(|preset| fits(*scalar, preset));
                }
                Type::Scalar(_)
                | Type::List(_)
                | Type::Tuple(_)
                | Type::Map(_)
                | Type::Nullable(_)
                | Type::Secret(_)
                | Type::Object => return None,
            };
        };
        read(value)
    }

    /// Whether the tag of an alternative is written as a number or a boolean, since no text is allowed for it.
    pub(super) fn has_literal_tag(&self, ty: &Type, tag: &WireName) -> bool {
        let bearers = self.bearers(ty, tag);
        let is_literal = |bearer: &TypeId| {
            let index = self.field_index(*bearer, tag);
            match (&self.types[*bearer].shape, index) {
                (Shape::Struct(structure), Some(index)) => {
                    self.is_literal(&structure.fields[index].ty, &mut HashSet::new())
                }
                _ => false,
            }
        };
        !bearers.is_empty() && bearers.iter().all(is_literal)
    }

    /// Whether values of a type are numbers and booleans only.
    fn is_literal(&self, ty: &Type, seen: &mut HashSet<TypeId>) -> bool {
        match ty {
            Type::Scalar(
                Scalar::Int32
                | Scalar::Int64
                | Scalar::UInt32
                | Scalar::UInt64
                | Scalar::BigInteger
                | Scalar::Double
                | Scalar::Boolean,
            ) => true,
            Type::Nullable(inner) | Type::Secret(inner) => self.is_literal(inner, seen),
            Type::Named(id) if seen.insert(*id) => match &self.types[*id].shape {
                Shape::Alias(next) => self.is_literal(next, seen),
                Shape::IntegerEnum(_) => true,
                Shape::Union(union) => {
                    let mut alternatives = union.alternatives.iter();
                    alternatives.all(|alternative| self.is_literal(&alternative.ty, seen))
                }
                _ => false,
            },
            _ => false,
        }
    }
}

impl Preset {
    /// The value as the text that a tag is compared with.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Number(text) => text.clone(),
            Self::Integer(value) => value.to_string(),
            Self::Flag(value) => value.to_string(),
        }
    }
}

fn as_text(value: &Value) -> Option<Preset> {
    match value {
        Value::String(text) => Some(Preset::Text(text.clone())),
        _ => None,
    }
}

/// An integer, also if it is the text of a tag.
fn as_integer(value: &Value) -> Option<Preset> {
    let integer = match value {
        Value::String(text) => text.parse().ok(),
        value => value
            .as_integer()
            .and_then(|value| i64::try_from(value).ok()),
    };
    integer.map(Preset::Integer)
}

fn as_flag(value: &Value) -> Option<Preset> {
    match value {
        Value::Bool(flag) => Some(Preset::Flag(*flag)),
        Value::String(text) => text.parse().ok().map(Preset::Flag),
        _ => None,
    }
}

fn as_number(value: &Value) -> Option<Preset> {
    let text = match value {
        Value::Number(Number::Integer(_) | Number::Float(_)) => value.to_json(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    let is_finite = text.parse().is_ok_and(f64::is_finite);
    is_finite.then_some(Preset::Number(text))
}

fn as_any(value: &Value) -> Option<Preset> {
    match value {
        Value::String(_) => as_text(value),
        Value::Bool(_) => as_flag(value),
        Value::Number(Number::Integer(_)) => as_integer(value),
        Value::Number(_) => as_number(value),
        Value::Null | Value::Sequence(_) | Value::Mapping(_) => None,
    }
}

fn fits(scalar: Scalar, preset: &Preset) -> bool {
    let Preset::Integer(value) = preset else {
        return false;
    };
    match scalar {
        Scalar::Int32 => i32::try_from(*value).is_ok(),
        Scalar::UInt32 => u32::try_from(*value).is_ok(),
        Scalar::UInt64 => u64::try_from(*value).is_ok(),
        _ => true,
    }
}
