//! How the types of the standard library are decoded.
// needs: error_decode, json, model

use std::collections::BTreeMap;

use super::error_decode::DecodeError;
use super::json::Json;
use super::model::Decode;

impl Decode for bool {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        json.as_bool()
            .ok_or_else(|| DecodeError::mismatch("boolean", json))
    }
}

impl Decode for String {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        json.string("string").map(str::to_owned)
    }
}

impl<T: Decode> Decode for Box<T> {
    const ACCEPTS_NULL: bool = T::ACCEPTS_NULL;

    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        T::decode(json).map(Self::new)
    }
}

/// Null is `None`.
impl<T: Decode> Decode for Option<T> {
    const ACCEPTS_NULL: bool = true;

    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        if json.is_null() {
            Ok(None)
        } else {
            T::decode(json).map(Some)
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let array = json.array()?;
        let mut items = Self::with_capacity(array.capacity(size_of::<T>()));
        for (index, item) in array.enumerate() {
            items.push(T::decode(item).map_err(|error| error.at_index(index))?);
        }
        Ok(items)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        json.object()?.additional(&[])
    }
}
