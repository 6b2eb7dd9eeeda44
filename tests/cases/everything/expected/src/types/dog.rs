//! Types of `Dog`.

use super::super::runtime;
use super::Pet;

#[derive(Clone)]
#[non_exhaustive]
pub struct Dog {
    /// Set by `new`.
    pub kind: String,
    pub flag: bool,
    pub friend: Option<Pet>,
}

impl Dog {
    /// A `Dog` with what is required.
    #[inline]
    pub fn new(flag: bool) -> Self {
        Self {
            kind: "two".to_owned(),
            flag,
            friend: None,
        }
    }
}

runtime::model::object! {
    Dog {
        kind: required("kind"),
        flag: required("flag"),
        friend: optional("friend"),
    }
}
