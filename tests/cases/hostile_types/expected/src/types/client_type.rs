//! Types of `Client`.

use super::super::runtime;
use super::StringType;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Client {
    pub a: Option<StringType>,
}

impl Client {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Client {
        a: optional("a"),
    }
}
