//! Types of `Pin`.

use super::super::runtime;

use self::runtime::secret::Secret;

pub type Pin = Secret<String>;
