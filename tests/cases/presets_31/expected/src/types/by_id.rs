//! Types of `ById`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ById {
    /// Set by `new`.
    pub key: Uuid,
}

impl ById {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            key: Uuid::from_u128(0x3f2504e0_4f89_41d3_9a0c_0305e82c3301),
        }
    }
}

impl Default for ById {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    ById {
        key: required("key"),
    }
}
