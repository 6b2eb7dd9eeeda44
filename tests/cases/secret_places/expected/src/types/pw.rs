//! Types of `Pw`.

use super::super::runtime;

use self::runtime::secret::Secret;

pub type Pw = Secret<String>;
