//! How the types of the standard library are decoded.

use std::collections::BTreeMap;

use super::super::json::Json;
use super::Decode;

impl Decode for bool {
    fn decode(json: Json<'_>) -> Self {
        json.or_refuse(json.as_bool(), "boolean")
    }
}

impl Decode for String {
    fn decode(json: Json<'_>) -> Self {
        json.or_refuse(json.to_text(), "string")
    }
}

impl<T: Decode> Decode for Box<T> {
    const ACCEPTS_NULL: bool = T::ACCEPTS_NULL;
    const IS_SECRET: bool = T::IS_SECRET;

    fn decode(json: Json<'_>) -> Self {
        Self::new(T::decode(json))
    }

    fn of_null() -> Option<Self> {
        T::of_null().map(Self::new)
    }
}

/// Null is `None`.
impl<T: Decode> Decode for Option<T> {
    const ACCEPTS_NULL: bool = true;
    const IS_SECRET: bool = T::IS_SECRET;

    fn decode(json: Json<'_>) -> Self {
        (!json.is_null()).then(|| T::decode(json))
    }
}

impl<T: Decode> Decode for Vec<T> {
    const IS_SECRET: bool = T::IS_SECRET;

    fn decode(json: Json<'_>) -> Self {
        let array = json.array();
        if T::IS_SECRET {
            json.hide_refusal();
        }
        let mut items = Self::with_capacity(array.capacity(size_of::<T>()));
        for item in array {
            items.push(T::decode(item));
            if json.has_refused() {
                break;
            }
        }
        items
    }

    fn of_null() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    const IS_SECRET: bool = T::IS_SECRET;

    fn decode(json: Json<'_>) -> Self {
        json.object().additional(&[])
    }

    fn of_null() -> Option<Self> {
        Some(Self::new())
    }
}
