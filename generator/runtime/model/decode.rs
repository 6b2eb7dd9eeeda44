//! Decodes the types of the standard library, and the properties of objects.

use std::collections::BTreeMap;

use super::super::json::Json;
use super::super::json::object::Object;
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

impl Json<'_> {
    /// Reads the value; null is an empty array or map, where that is what must be.
    pub(crate) fn or_empty<T: Decode>(self) -> T {
        match self.is_null().then(T::of_null) {
            Some(Some(empty)) => empty,
            _ => T::decode(self),
        }
    }
}

impl Object<'_> {
    /// Takes the value of the property `name`. If there is none, the object is refused. Null is an
    /// empty array or map, where that is what must be.
    pub fn required<T: Decode>(&mut self, name: &str) -> T {
        match self.take(name) {
            Some(json) => json.or_empty(),
            None => T::decode(self.json().lacks(name)),
        }
    }

    /// Takes the value of the property `name`, if there is one; null is none, unless it is a `T`.
    pub fn optional<T: Decode>(&mut self, name: &str) -> Option<T> {
        match self.take(name) {
            Some(json) if T::ACCEPTS_NULL || !json.is_null() => Some(T::decode(json)),
            _ => None,
        }
    }

    /// The properties that are not among `declared`.
    pub fn additional<T: Decode>(&self, declared: &[&str]) -> BTreeMap<String, T> {
        if T::IS_SECRET {
            self.json().hide_refusal();
        }
        let mut found = BTreeMap::new();
        for (key, json) in self.members() {
            if declared.iter().any(|name| key.is_text(name)) {
                continue;
            }
            if json.has_refused() {
                break;
            }
            found.insert(key.to_text().unwrap_or_default(), json.or_empty());
        }
        found
    }
}
