//! Types of `Reason`.

use super::super::runtime::secret::Secret;

pub type Reason = Secret<String>;
