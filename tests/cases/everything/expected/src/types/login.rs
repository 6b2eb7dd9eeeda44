//! Types of `Login`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Login {
    pub name: String,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub password: Secret<String>,
    pub any: Option<serde_json::Value>,
}

impl Login {
    /// A `Login` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: Secret::new(password.into()),
            any: None,
        }
    }
}

runtime::model::object! {
    Login {
        name: required("name"),
        password: required("password"),
        any: optional("any"),
    }
}
