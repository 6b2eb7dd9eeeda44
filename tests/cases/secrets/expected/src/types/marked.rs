//! Types of `Marked`.

use uuid::Uuid;

use super::super::runtime;

use self::runtime::secret::Secret;

pub type Marked = Secret<Uuid>;
