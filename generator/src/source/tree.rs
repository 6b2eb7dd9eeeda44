//! One `Deserialize` for JSON and YAML: from any format of serde to a [`Value`].

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::context::{Context, NoteKind, Stop};
use super::entries;
use super::number;
use super::{Number, Value};

/// With `arbitrary_precision`, which another crate of a build may turn on,
/// `serde_json` hands out a number as a map with this key.
const JSON_NUMBER: &str = "$serde_json::private::Number";

/// Reads one value.
pub(super) struct Tree<'c> {
    pub(super) context: &'c mut Context,
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.visit_i128(i128::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.visit_i128(i128::from(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.context.spend(0)?;
        Ok(Value::Number(Number::Integer(value)))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.context.spend(0)?;
        let number =
            i128::try_from(value).map_or_else(|_| Number::Big(value.to_string()), Number::Integer);
        Ok(Value::Number(number))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.context.spend(0)?;
        self.context.rounded |= number::may_be_rounded(value);
        Ok(Value::Number(Number::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.context.spend(value.len())?;
        self.context.rounded |= number::may_be_integer(value);
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let context = self.context;
        context.enter()?;
        let mut values = Vec::new();
        let mut notes = context.notes.len();
        while let Some(value) = access
            .next_element_seed(Tree { context })
            .inspect_err(|_| context.trail.push(values.len().to_string()))?
        {
            context.locate_notes(notes, || values.len().to_string());
            notes = context.notes.len();
            values.push(value);
        }
        context.leave();
        values.shrink_to_fit();
        Ok(Value::Sequence(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let context = self.context;
        context.enter()?;
        let mut entries = Vec::new();
        while let Some(key) = access.next_key_seed(Key { context })? {
            let notes = context.notes.len();
            let value = access
                .next_value_seed(Tree { context })
                .inspect_err(|_| context.trail.push(key.clone()))?;
            context.locate_notes(notes, || key.clone());
            entries.push((key, value));
        }
        context.leave();
        if let [(key, Value::String(text))] = entries.as_slice()
            && key == JSON_NUMBER
            && let Some(number) = number::parse(text)
        {
            return Ok(Value::Number(number));
        }
        Ok(Value::Mapping(entries::mapping(entries, context)))
    }

    /// A value with a tag that YAML itself does not define.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Value, A::Error> {
        let context = self.context;
        let (tag, variant) = access.variant::<String>()?;
        context.note(NoteKind::Tag(tag), None);
        variant.newtype_variant_seed(Tree { context })
    }
}

/// Reads a key as it is written, also when it looks like a number, a boolean or null.
struct Key<'c> {
    context: &'c mut Context,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        let Self { context } = self;
        let mut seen = false;
        let visitor = KeyText {
            context,
            seen: &mut seen,
        };
        let key = deserializer.deserialize_str(visitor);
        if key.is_err() && !seen && context.yaml {
            context.stop = Some(Stop::ComplexKey);
        }
        key
    }
}

struct KeyText<'c> {
    context: &'c mut Context,
    seen: &'c mut bool,
}

impl<'de> Visitor<'de> for KeyText<'_> {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<String, E> {
        *self.seen = true;
        self.context.spend(key.len())?;
        Ok(key.to_owned())
    }
}
