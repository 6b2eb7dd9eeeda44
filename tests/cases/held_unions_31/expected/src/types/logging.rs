//! Types of `Logging`.

use super::super::runtime;
use super::StringOrStrings;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logging {
    /// Names of loggers.
    pub extra_loggers: Nullable<StringOrStrings>,
}

impl Logging {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Logging {
        extra_loggers: optional_nullable("extraLoggers"),
    }
}
