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

    /// Sets [`add_`](field@Self::add_).
    #[inline]
    pub fn add_(mut self, add_: i64) -> Self {
        self.add_ = Some(add_);
        self
    }

    /// Sets [`sub_`](field@Self::sub_).
    #[inline]
    pub fn sub_(mut self, sub_: i64) -> Self {
        self.sub_ = Some(sub_);
        self
    }

    /// Sets [`mul_`](field@Self::mul_).
    #[inline]
    pub fn mul_(mut self, mul_: i64) -> Self {
        self.mul_ = Some(mul_);
        self
    }

    /// Sets [`div_`](field@Self::div_).
    #[inline]
    pub fn div_(mut self, div_: i64) -> Self {
        self.div_ = Some(div_);
        self
    }

    /// Sets [`rem_`](field@Self::rem_).
    #[inline]
    pub fn rem_(mut self, rem_: i64) -> Self {
        self.rem_ = Some(rem_);
        self
    }

    /// Sets [`neg`](field@Self::neg).
    #[inline]
    pub fn neg(mut self, neg: i64) -> Self {
        self.neg = Some(neg);
        self
    }

    /// Sets [`not`](field@Self::not).
    #[inline]
    pub fn not(mut self, not: i64) -> Self {
        self.not = Some(not);
        self
    }

    /// Sets [`shl_`](field@Self::shl_).
    #[inline]
    pub fn shl_(mut self, shl_: i64) -> Self {
        self.shl_ = Some(shl_);
        self
    }

    /// Sets [`bitand_`](field@Self::bitand_).
    #[inline]
    pub fn bitand_(mut self, bitand_: i64) -> Self {
        self.bitand_ = Some(bitand_);
        self
    }

    /// Sets [`cmp`](field@Self::cmp).
    #[inline]
    pub fn cmp(mut self, cmp: i64) -> Self {
        self.cmp = Some(cmp);
        self
    }

    /// Sets [`hash`](field@Self::hash).
    #[inline]
    pub fn hash(mut self, hash: i64) -> Self {
        self.hash = Some(hash);
        self
    }

    /// Sets [`index`](field@Self::index).
    #[inline]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets [`deref`](field@Self::deref).
    #[inline]
    pub fn deref(mut self, deref: i64) -> Self {
        self.deref = Some(deref);
        self
    }

    /// Sets [`next`](field@Self::next).
    #[inline]
    pub fn next(mut self, next: i64) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets [`from_str`](field@Self::from_str).
    #[inline]
    pub fn from_str(mut self, from_str: i64) -> Self {
        self.from_str = Some(from_str);
        self
    }

    /// Sets [`as_ref`](field@Self::as_ref).
    #[inline]
    pub fn as_ref(mut self, as_ref: i64) -> Self {
        self.as_ref = Some(as_ref);
        self
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
