//! Types of `login`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct LoginRequest {
    pub user: String,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub password: Secret<String>,
}

impl LoginRequest {
    /// A `LoginRequest` with what is required.
    #[inline]
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            password: Secret::new(password.into()),
        }
    }
}

runtime::model::object! {
    LoginRequest {
        user: required("user"),
        password: required("password"),
    }
}
