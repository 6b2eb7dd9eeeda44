//! Types of `Pet`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub picture: Option<Base64>,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            picture: None,
        }
    }

    /// Sets [`picture`](field@Self::picture).
    #[inline]
    pub fn picture(mut self, picture: Base64) -> Self {
        self.picture = Some(picture);
        self
    }
}

runtime::model::object! {
    Pet {
        name: required("name"),
        picture: optional("picture"),
    }
}
