//! Types of `Reason`.

use super::super::runtime;

use self::runtime::secret::Secret;

pub type Reason = Secret<String>;
