//! Types of `Pin`.

use super::super::runtime::secret::Secret;

pub type Pin = Secret<String>;
