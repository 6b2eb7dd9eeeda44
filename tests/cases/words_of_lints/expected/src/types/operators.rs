//! Types of `Operators`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operators {
    pub add_: Option<i64>,
    pub sub_: Option<i64>,
    pub mul_: Option<i64>,
    pub div_: Option<i64>,
    pub rem_: Option<i64>,
    pub neg: Option<i64>,
    pub not: Option<i64>,
    pub shl_: Option<i64>,
    pub bitand_: Option<i64>,
    pub cmp: Option<i64>,
    pub hash: Option<i64>,
    pub index: Option<i64>,
    pub deref: Option<i64>,
    pub next: Option<i64>,
    pub from_str: Option<i64>,
    pub as_ref: Option<i64>,
}

impl Operators {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Operators {
        add_: optional("add"),
        sub_: optional("sub"),
        mul_: optional("mul"),
        div_: optional("div"),
        rem_: optional("rem"),
        neg: optional("neg"),
        not: optional("not"),
        shl_: optional("shl"),
        bitand_: optional("bitand"),
        cmp: optional("cmp"),
        hash: optional("hash"),
        index: optional("index"),
        deref: optional("deref"),
        next: optional("next"),
        from_str: optional("from_str"),
        as_ref: optional("as_ref"),
    }
}
