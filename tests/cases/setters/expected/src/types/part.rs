//! Types of `Part`.

use super::super::runtime;
use super::{Address, Filter};

#[derive(Clone)]
#[non_exhaustive]
pub struct Part {
    pub address: Address,
    pub filter: Filter,
    /// Always `"part"`, set by `new`.
    pub kind: String,
}

impl Part {
    /// A `Part` with what is required.
    #[inline]
    pub fn new(address: Address, filter: Filter) -> Self {
        Self {
            address,
            filter,
            kind: "part".to_owned(),
        }
    }
}

impl Default for Part {
    #[inline]
    fn default() -> Self {
        Self::new(Default::default(), Default::default())
    }
}

runtime::model::object! {
    Part {
        address: required("address"),
        filter: required("filter"),
        kind: required("kind"),
    }
}
