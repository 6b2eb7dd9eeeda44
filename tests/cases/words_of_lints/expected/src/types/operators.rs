//! Types of `Operators`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operators {
    pub add: Option<i64>,
    pub sub: Option<i64>,
    pub mul: Option<i64>,
    pub div: Option<i64>,
    pub rem: Option<i64>,
    pub neg: Option<i64>,
    pub not: Option<i64>,
    pub shl: Option<i64>,
    pub bitand: Option<i64>,
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

    /// Sets [`add`](Self::add).
    #[inline]
    pub fn add_field(mut self, add: i64) -> Self {
        self.add = Some(add);
        self
    }

    /// Sets [`sub`](Self::sub).
    #[inline]
    pub fn sub_field(mut self, sub: i64) -> Self {
        self.sub = Some(sub);
        self
    }

    /// Sets [`mul`](Self::mul).
    #[inline]
    pub fn mul_field(mut self, mul: i64) -> Self {
        self.mul = Some(mul);
        self
    }

    /// Sets [`div`](Self::div).
    #[inline]
    pub fn div_field(mut self, div: i64) -> Self {
        self.div = Some(div);
        self
    }

    /// Sets [`rem`](Self::rem).
    #[inline]
    pub fn rem_field(mut self, rem: i64) -> Self {
        self.rem = Some(rem);
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

    /// Sets [`shl`](Self::shl).
    #[inline]
    pub fn shl_field(mut self, shl: i64) -> Self {
        self.shl = Some(shl);
        self
    }

    /// Sets [`bitand`](Self::bitand).
    #[inline]
    pub fn bitand_field(mut self, bitand: i64) -> Self {
        self.bitand = Some(bitand);
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

runtime::model_object::object!(Operators {
    add: optional("add"),
    sub: optional("sub"),
    mul: optional("mul"),
    div: optional("div"),
    rem: optional("rem"),
    neg: optional("neg"),
    not: optional("not"),
    shl: optional("shl"),
    bitand: optional("bitand"),
    cmp: optional("cmp"),
    hash: optional("hash"),
    index: optional("index"),
    deref: optional("deref"),
    next: optional("next"),
    from_str: optional("from_str"),
    as_ref: optional("as_ref"),
});
