//! Values of properties as values of their types.

use super::Lowering;
use crate::model::{Preset, Scalar, Shape, Type, TypeId, Union, WireName, spell_out};
use crate::resolve::{Number, Value};
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    /// The value as one of a type. None if the type has no such value.
    pub(super) fn as_preset(&self, ty: &Type, value: &Value) -> Option<Preset> {
        self.as_preset_within(ty, value, &mut UnorderedSet::new())
    }

    fn as_preset_within<'t>(
        &'t self,
        mut ty: &'t Type,
        value: &Value,
        seen: &mut UnorderedSet<TypeId>,
    ) -> Option<Preset> {
        let read: fn(&Value) -> Option<Preset> = loop {
            break match ty {
                Type::Named(id) => match &self.types[*id].shape {
                    Shape::Alias(next) => {
                        ty = next;
                        continue;
                    }
                    Shape::Enum(_) => as_text,
                    Shape::IntegerEnum(_) => as_integer,
                    Shape::Union(union) if seen.insert(*id) => {
                        return self.as_alternative(union, value, seen);
                    }
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
                Type::Scalar(Scalar::Uuid) => as_uuid,
                Type::Scalar(Scalar::Date) => as_date,
                Type::Object => as_object,
                Type::List(items) if is_open(items) => as_list,
                Type::Map(values) if is_open(values) => as_object,
                Type::Scalar(_)
                | Type::List(_)
                | Type::Tuple(_)
                | Type::Map(_)
                | Type::Nullable(_)
                | Type::Secret(_) => return None,
            };
        };
        read(value)
    }

    /// The value as one of an alternative that is a single value. A text is one of a string before
    /// it is what can be read from it.
    fn as_alternative(
        &self,
        union: &Union,
        value: &Value,
        seen: &mut UnorderedSet<TypeId>,
    ) -> Option<Preset> {
        let mut found = None;
        for alternative in &union.alternatives {
            let ty = spell_out(&self.types, &alternative.ty);
            if matches!(ty, Type::Scalar(Scalar::Uuid | Scalar::Date) | Type::Any) {
                continue;
            }
            match self.as_preset_within(&ty, value, seen) {
                Some(Preset::Json(_)) | None => {}
                Some(preset @ Preset::Text(_)) => return Some(preset),
                Some(preset) => found = found.or(Some(preset)),
            }
        }
        found
    }

    /// Whether the tag of an alternative is written as a number or a boolean, since no text is allowed for it.
    pub(super) fn has_literal_tag(&self, ty: &Type, tag: &WireName) -> bool {
        let bearers = self.bearers(ty, tag);
        let is_literal = |bearer: &TypeId| {
            let index = self.field_index(*bearer, tag);
            match (&self.types[*bearer].shape, index) {
                (Shape::Struct(structure), Some(index)) => {
                    self.is_literal(&structure.fields[index].ty)
                }
                _ => false,
            }
        };
        !bearers.is_empty() && bearers.iter().all(is_literal)
    }

    /// Whether values of a type are numbers and booleans only.
    fn is_literal(&self, ty: &Type) -> bool {
        let mut seen = UnorderedSet::new();
        let mut waiting = vec![ty];
        while let Some(ty) = waiting.pop() {
            match ty {
                Type::Scalar(
                    Scalar::Int32
                    | Scalar::Int64
                    | Scalar::UInt32
                    | Scalar::UInt64
                    | Scalar::BigInteger
                    | Scalar::Double
                    | Scalar::Boolean,
                ) => {}
                Type::Nullable(inner) | Type::Secret(inner) => waiting.push(inner),
                Type::Named(id) if seen.insert(*id) => match &self.types[*id].shape {
                    Shape::Alias(next) => waiting.push(next),
                    Shape::IntegerEnum(_) => {}
                    Shape::Union(union) => {
                        let alternatives = union.alternatives.iter();
                        waiting.extend(alternatives.map(|alternative| &alternative.ty));
                    }
                    _ => return false,
                },
                _ => return false,
            }
        }
        true
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

pub(super) fn as_any(value: &Value) -> Option<Preset> {
    match value {
        Value::String(_) => as_text(value),
        Value::Bool(_) => as_flag(value),
        Value::Number(Number::Integer(integer)) => {
            // A JSON value has room for these.
            let is_long = || u64::try_from(*integer).is_ok();
            as_integer(value).or_else(|| is_long().then(|| as_json(value)))
        }
        Value::Number(_) => as_number(value),
        Value::Null | Value::Sequence(_) | Value::Mapping(_) => Some(as_json(value)),
    }
}

fn as_json(value: &Value) -> Preset {
    Preset::Json(value.to_json())
}

fn as_object(value: &Value) -> Option<Preset> {
    matches!(value, Value::Mapping(_)).then(|| as_json(value))
}

fn as_list(value: &Value) -> Option<Preset> {
    matches!(value, Value::Sequence(_)).then(|| as_json(value))
}

/// A UUID that is written again as it stands.
fn as_uuid(value: &Value) -> Option<Preset> {
    let Value::String(text) = value else {
        return None;
    };
    let fits = text.bytes().enumerate().all(|(place, byte)| match place {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
    });
    (text.len() == 36 && fits).then(|| Preset::Text(text.clone()))
}

/// A date, of the first 28 days of a month, which all of them have.
fn as_date(value: &Value) -> Option<Preset> {
    let Value::String(text) = value else {
        return None;
    };
    let fits = text.bytes().enumerate().all(|(place, byte)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let part = |from, to| text.get(from..to).and_then(|part| part.parse::<u8>().ok());
    let is_day = matches!((part(5, 7), part(8, 10)), (Some(1..=12), Some(1..=28)));
    (text.len() == 10 && fits && is_day).then(|| Preset::Text(text.clone()))
}

/// Whether values of a type can be any JSON of some kind, however deep.
fn is_open(ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Object => true,
        Type::List(inner) | Type::Map(inner) => is_open(inner),
        Type::Named(_) | Type::Tuple(_) | Type::Nullable(_) | Type::Secret(_) | Type::Scalar(_) => {
            false
        }
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
