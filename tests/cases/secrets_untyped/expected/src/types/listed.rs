//! Types of `Listed`.

use super::super::runtime;

use self::runtime::secret::Secret;

/// Possibly: values `"a"`, `"b"`.
pub type Listed = Secret<String>;
