//! Types of `Pw`.

use super::super::runtime::secret::Secret;

pub type Pw = Secret<String>;
