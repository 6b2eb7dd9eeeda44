//! Types of `Holder`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{Amount, Item, Level, More, TypedPart};

use self::runtime::model::nullable::Nullable;
use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    pub part: Item,
    /// The item.
    ///
    /// Default of the server: `{"size": 7}`. Example: `{"size": 8}`.
    pub typed: Option<Item>,
    pub maybe: Nullable<Item>,
    /// Only received, never sent.
    pub read: Option<Item>,
    /// Only sent, never received.
    pub sent: Option<Item>,
    #[deprecated]
    pub old: Option<Item>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub hidden: Option<Secret<Item>>,
    pub component: Option<TypedPart>,
    /// How high.
    ///
    /// Default of the server: `"high"`.
    pub level: Option<Level>,
    pub amounts: Option<Vec<Amount>>,
    /// Each value: one.
    pub by_name: Option<BTreeMap<String, Item>>,
    pub more: Option<HolderMore>,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Holder {
    /// A `Holder` with what is required.
    #[inline]
    pub fn new(part: Item) -> Self {
        Self {
            part,
            typed: None,
            maybe: Nullable::Absent,
            read: None,
            sent: None,
            old: None,
            hidden: None,
            component: None,
            level: None,
            amounts: None,
            by_name: None,
            more: None,
        }
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "a deprecated property is still read and written")]
    Holder {
        part: required("part"),
        typed: optional("typed"),
        maybe: optional_nullable("maybe"),
        read: received_optional("read"),
        sent: optional("sent"),
        old: optional("old"),
        hidden: optional("hidden"),
        component: optional("component"),
        level: optional("level"),
        amounts: optional("amounts"),
        by_name: optional("by_name"),
        more: optional("more"),
    }
}

pub type HolderMore = More;
