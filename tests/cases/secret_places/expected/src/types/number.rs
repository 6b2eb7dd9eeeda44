//! Types of `Number`.

use super::super::runtime::secret::Secret;

pub type Number = Secret<i64>;
