//! Types of `Holder`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{Amount, Item, Level, More, TypedPart};

use self::runtime::model::nullable::Nullable;
use self::runtime::secret::Secret;

#[derive(Clone)]
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

    /// Sets [`typed`](field@Self::typed).
    #[inline]
    pub fn typed(mut self, typed: Item) -> Self {
        self.typed = Some(typed);
        self
    }

    /// Sets [`maybe`](field@Self::maybe).
    #[inline]
    pub fn maybe(mut self, maybe: Item) -> Self {
        self.maybe = Nullable::Value(maybe);
        self
    }

    /// Sets [`sent`](field@Self::sent).
    #[inline]
    pub fn sent(mut self, sent: Item) -> Self {
        self.sent = Some(sent);
        self
    }

    /// Sets [`old`](field@Self::old).
    #[deprecated]
    #[inline]
    pub fn old(mut self, old: Item) -> Self {
        self.old = Some(old);
        self
    }

    /// Sets [`hidden`](field@Self::hidden).
    #[inline]
    pub fn hidden(mut self, hidden: Secret<Item>) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Sets [`component`](field@Self::component).
    #[inline]
    pub fn component(mut self, component: TypedPart) -> Self {
        self.component = Some(component);
        self
    }

    /// Sets [`level`](field@Self::level).
    #[inline]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets [`amounts`](field@Self::amounts).
    #[inline]
    pub fn amounts(mut self, amounts: Vec<Amount>) -> Self {
        self.amounts = Some(amounts);
        self
    }

    /// Sets [`by_name`](field@Self::by_name).
    #[inline]
    pub fn by_name(mut self, by_name: BTreeMap<String, Item>) -> Self {
        self.by_name = Some(by_name);
        self
    }

    /// Sets [`more`](field@Self::more).
    #[inline]
    pub fn more(mut self, more: HolderMore) -> Self {
        self.more = Some(more);
        self
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
