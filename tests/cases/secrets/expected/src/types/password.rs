//! Types of `Password`.

use super::super::runtime;

use self::runtime::secret::Secret;

pub type Password = Secret<String>;
