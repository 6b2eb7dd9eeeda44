//! Types of `Password`.

use super::super::runtime::secret::Secret;

pub type Password = Secret<String>;
