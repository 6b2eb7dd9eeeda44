//! Types of `Holder`.

use super::super::runtime;
use super::Item;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    /// Said of the property.
    ///
    /// Default of the server: `{"size": 1}`.
    pub item: Option<Item>,
    pub maybe: Nullable<Item>,
    /// It or null.
    pub also: Nullable<Item>,
}

impl Holder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Holder {
        item: optional("item"),
        maybe: optional_nullable("maybe"),
        also: optional_nullable("also"),
    }
}
