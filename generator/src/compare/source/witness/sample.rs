//! Values of types as JSON and as Rust, different ones by a number.

use super::super::item::Slot;
use super::super::surface::Surface;
use crate::model::{
    Enum, IntegerEnum, Presence, Preset, Scalar, Shape, Struct, Type, TypeId, Union, spell_out,
};
use serde_json::{Map, Value, json};

/// Types within types that are deeper are left empty.
const DEEPEST: usize = 6;

/// Writes a value for an argument, if there is a simple one.
pub(super) fn expression(surface: &Surface<'_>, slot: &Slot<'_>, seed: usize) -> Option<String> {
    let text = format!("s{seed}");
    Some(match (slot.template.as_ref(), slot.ty) {
        ("&str" | "impl Into<String>", _) => format!("{text:?}"),
        ("impl Into<serde_json::Value>", _) => format!("serde_json::json!({text:?})"),
        ("impl Into<Payload>", _) => format!("{text:?}.as_bytes().to_vec()"),
        (template, Some(ty)) => {
            let ty = spell_out(&surface.revision.model.types, ty);
            let json = of_type(surface, &ty, seed, 0).to_string();
            let value = match &ty {
                Type::Scalar(Scalar::Uuid | Scalar::DateTime | Scalar::Date) => {
                    format!("{}.parse().unwrap()", json)
                }
                _ => format!("sample({json:?})"),
            };
            match template {
                "&{}" => format!("&{value}"),
                "&[{}]" => format!("&[{value}]"),
                "{}" => value,
                "Option<{}>" => format!("Some({value})"),
                "Box<{}>" => format!("Box::new({value})"),
                "Vec<{}>" => format!("vec![{value}]"),
                _ => return None,
            }
        }
        (_, None) => return None,
    })
}

/// Returns a value of a type as JSON.
pub(super) fn of_type(surface: &Surface<'_>, ty: &Type, seed: usize, depth: usize) -> Value {
    match ty {
        Type::Named(id) => of_named(surface, *id, seed, depth + 1),
        Type::List(items) => match depth > DEEPEST {
            true => json!([]),
            false => json!([of_type(surface, items, seed, depth + 1)]),
        },
        Type::Tuple(_) if depth > DEEPEST => json!([]),
        Type::Tuple(places) => places
            .iter()
            .map(|place| of_type(surface, place, seed, depth + 1))
            .collect(),
        Type::Map(_) | Type::Object => json!({}),
        Type::Nullable(inner) | Type::Secret(inner) => of_type(surface, inner, seed, depth),
        Type::Scalar(scalar) => of_scalar(*scalar, seed),
        Type::Any => json!(format!("s{seed}")),
    }
}

fn of_scalar(scalar: Scalar, seed: usize) -> Value {
    match scalar {
        Scalar::Boolean => json!(seed % 2 == 1),
        Scalar::Int32 | Scalar::Int64 | Scalar::UInt32 | Scalar::UInt64 | Scalar::BigInteger => {
            json!(seed)
        }
        Scalar::Double => json!(seed as f64 + 0.5),
        Scalar::String => json!(format!("s{seed}")),
        Scalar::Uuid => json!(format!("00000000-0000-4000-8000-{:012}", seed)),
        Scalar::DateTime => json!(format!("2026-01-{:02}T00:00:00Z", seed % 28 + 1)),
        Scalar::Date => json!(format!("2026-01-{:02}", seed % 28 + 1)),
        Scalar::Base64 => json!(["AAAA", "AQAA", "AgAA"][seed % 3]),
    }
}

fn of_named(surface: &Surface<'_>, id: TypeId, seed: usize, depth: usize) -> Value {
    match &surface.revision.model.types[id].shape {
        Shape::Struct(structure) => of_struct(surface, structure, seed, depth),
        Shape::Enum(Enum { variants }) => match variants.len() {
            0 => json!(format!("s{seed}")),
            count => json!(variants[seed % count].value.0),
        },
        Shape::IntegerEnum(IntegerEnum { variants }) => match variants.len() {
            0 => json!(seed),
            count => json!(variants[seed % count].value),
        },
        Shape::Union(union) => of_union(surface, union, seed, depth),
        Shape::Alias(ty) => of_type(surface, ty, seed, depth),
        Shape::Form(_) | Shape::Headers(_) | Shape::ByStatus(_) | Shape::Deliveries(_) => {
            Value::Null
        }
    }
}

/// Returns an object with what must be there.
fn of_struct(surface: &Surface<'_>, structure: &Struct, seed: usize, depth: usize) -> Value {
    let mut object = Map::new();
    for field in &structure.fields {
        let is_there = matches!(
            field.presence,
            Presence::Required
                | Presence::RequiredNullable
                | Presence::Received
                | Presence::ReceivedNullable
                | Presence::Sent
                | Presence::SentNullable
        );
        let value = match &field.preset {
            Some(Preset::Text(text)) => json!(text),
            Some(Preset::Integer(value)) => json!(value),
            Some(Preset::Number(text) | Preset::Json(text)) => text.parse().unwrap_or(Value::Null),
            Some(Preset::Flag(flag)) => json!(flag),
            None if is_there && depth <= DEEPEST => of_type(surface, &field.ty, seed, depth),
            None => continue,
        };
        object.insert(field.wire.0.clone(), value);
    }
    Value::Object(object)
}

fn of_union(surface: &Surface<'_>, union: &Union, seed: usize, depth: usize) -> Value {
    let first = union.alternatives.first().filter(|_| depth <= DEEPEST);
    let Some(first) = first else {
        return json!(seed);
    };
    let mut value = of_type(surface, &first.ty, seed, depth);
    if let (Some(tag), Some(name), Value::Object(object)) =
        (&union.tag, first.tags.first(), &mut value)
    {
        object.insert(tag.0.clone(), json!(name));
    }
    value
}
