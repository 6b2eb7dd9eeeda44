//! The members of a JSON object, taken by name.
// needs: error_decode, json, model; crates: serde_json

use std::collections::BTreeMap;
use std::fmt;

use super::error_decode::DecodeError;
use super::json::{Json, Node};
use super::model::Decode;

/// The members of an object.
///
/// A lookup begins where the last one ended and wraps round, so that taking the members in the
/// order of the text, which is mostly that of the schema, needs one comparison each. If a key
/// occurs more than once, it is not specified which of its values is found.
#[derive(Clone)]
pub struct Object<'t> {
    members: &'t [Node<'t>],
    /// The end of `members` that begins behind the last hit.
    ahead: &'t [Node<'t>],
    len: usize,
}

impl<'t> Object<'t> {
    pub(super) fn new(members: &'t [Node<'t>], len: usize) -> Self {
        Self {
            members,
            ahead: members,
            len,
        }
    }

    /// The value of the property `name`.
    ///
    /// # Errors
    ///
    /// If there is none, or it is not a `T`.
    pub fn required<T: Decode>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.get(name) {
            Some(json) => T::decode(json).map_err(|error| error.at_key(name)),
            None => Err(DecodeError::missing(name)),
        }
    }

    /// The value of the property `name`, if there is one; null is none, unless it is a `T`.
    ///
    /// # Errors
    ///
    /// If it is there and not a `T`.
    pub fn optional<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.get(name) {
            Some(json) if T::ACCEPTS_NULL || !json.is_null() => T::decode(json)
                .map(Some)
                .map_err(|error| error.at_key(name)),
            _ => Ok(None),
        }
    }

    /// The properties that are not among `declared`.
    ///
    /// # Errors
    ///
    /// If one of them is not a `T`.
    pub fn additional<T: Decode>(
        &self,
        declared: &[&str],
    ) -> Result<BTreeMap<String, T>, DecodeError> {
        let mut found = BTreeMap::new();
        for (name, json) in self.entries().filter(|(name, _)| !declared.contains(name)) {
            let value = T::decode(json).map_err(|error| error.at_key(name))?;
            found.insert(name.to_owned(), value);
        }
        Ok(found)
    }

    /// The property `name` as it is in the document.
    pub fn get(&mut self, name: &str) -> Option<Json<'t>> {
        let (value, ahead) = find(self.ahead, name).or_else(|| find(self.members, name))?;
        self.ahead = ahead;
        Some(value)
    }

    /// The number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// All members in the order of the text.
    pub fn entries(&self) -> impl Iterator<Item = (&'t str, Json<'t>)> + use<'t> {
        let mut rest = self.members;
        std::iter::from_fn(move || {
            let (key, value, behind) = member(rest)?;
            rest = behind;
            Some((key, value))
        })
    }
}

/// Shows the number of members only: what was read may be secret.
impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Object({} members)", self.len)
    }
}

/// The value under `name`, and the members behind it.
fn find<'t>(mut members: &'t [Node<'t>], name: &str) -> Option<(Json<'t>, &'t [Node<'t>])> {
    while let Some((key, value, behind)) = member(members) {
        if key == name {
            return Some((value, behind));
        }
        members = behind;
    }
    None
}

/// The first member, and the members behind it.
fn member<'t>(members: &'t [Node<'t>]) -> Option<(&'t str, Json<'t>, &'t [Node<'t>])> {
    let (Node::String(key), behind) = members.split_first()? else {
        return None;
    };
    let (value, rest) = Json::split(behind)?;
    Some((key, value, rest))
}
