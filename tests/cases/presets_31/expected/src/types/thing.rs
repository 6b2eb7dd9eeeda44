//! Types of `Thing`.

use super::super::runtime;
use super::Role;

#[derive(Clone)]
#[non_exhaustive]
pub struct Thing {
    /// What it is.
    ///
    /// Always `"thing"`, set by `new`.
    pub object: String,
    /// Always `"user"`, set by `new`.
    pub role: Role,
    /// Always `"sigstop"`, set by `new`.
    pub narrowed: String,
}

impl Thing {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "thing".to_owned(),
            role: Role::User,
            narrowed: "sigstop".to_owned(),
        }
    }
}

impl Default for Thing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Thing {
        object: required("object"),
        role: required("role"),
        narrowed: required("narrowed"),
    }
}
