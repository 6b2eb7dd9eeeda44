//! Types of `a/b~c`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ASlashBTildeC {
    pub a: Option<String>,
}

impl ASlashBTildeC {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ASlashBTildeC {
        a: optional("a"),
    }
}
