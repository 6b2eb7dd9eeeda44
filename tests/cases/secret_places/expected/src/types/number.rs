//! Types of `Number`.

use super::super::runtime;

use self::runtime::secret::Secret;

pub type Number = Secret<i64>;
