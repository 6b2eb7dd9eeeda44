//! Types of `Operators`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add`](Self::add).
    pub fn add_field(mut self, add: i64) -> Self {
        self.add = Some(add);
        self
    }

    /// Sets [`sub`](Self::sub).
    pub fn sub_field(mut self, sub: i64) -> Self {
        self.sub = Some(sub);
        self
    }

    /// Sets [`mul`](Self::mul).
    pub fn mul_field(mut self, mul: i64) -> Self {
        self.mul = Some(mul);
        self
    }

    /// Sets [`div`](Self::div).
    pub fn div_field(mut self, div: i64) -> Self {
        self.div = Some(div);
        self
    }

    /// Sets [`rem`](Self::rem).
    pub fn rem_field(mut self, rem: i64) -> Self {
        self.rem = Some(rem);
        self
    }

    /// Sets [`neg`](field@Self::neg).
    pub fn neg(mut self, neg: i64) -> Self {
        self.neg = Some(neg);
        self
    }

    /// Sets [`not`](field@Self::not).
    pub fn not(mut self, not: i64) -> Self {
        self.not = Some(not);
        self
    }

    /// Sets [`shl`](Self::shl).
    pub fn shl_field(mut self, shl: i64) -> Self {
        self.shl = Some(shl);
        self
    }

    /// Sets [`bitand`](Self::bitand).
    pub fn bitand_field(mut self, bitand: i64) -> Self {
        self.bitand = Some(bitand);
        self
    }

    /// Sets [`cmp`](field@Self::cmp).
    pub fn cmp(mut self, cmp: i64) -> Self {
        self.cmp = Some(cmp);
        self
    }

    /// Sets [`hash`](field@Self::hash).
    pub fn hash(mut self, hash: i64) -> Self {
        self.hash = Some(hash);
        self
    }

    /// Sets [`index`](field@Self::index).
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets [`deref`](field@Self::deref).
    pub fn deref(mut self, deref: i64) -> Self {
        self.deref = Some(deref);
        self
    }

    /// Sets [`next`](field@Self::next).
    pub fn next(mut self, next: i64) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets [`from_str`](field@Self::from_str).
    pub fn from_str(mut self, from_str: i64) -> Self {
        self.from_str = Some(from_str);
        self
    }

    /// Sets [`as_ref`](field@Self::as_ref).
    pub fn as_ref(mut self, as_ref: i64) -> Self {
        self.as_ref = Some(as_ref);
        self
    }
}

impl Decode for Operators {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            add: object.optional("add")?,
            sub: object.optional("sub")?,
            mul: object.optional("mul")?,
            div: object.optional("div")?,
            rem: object.optional("rem")?,
            neg: object.optional("neg")?,
            not: object.optional("not")?,
            shl: object.optional("shl")?,
            bitand: object.optional("bitand")?,
            cmp: object.optional("cmp")?,
            hash: object.optional("hash")?,
            index: object.optional("index")?,
            deref: object.optional("deref")?,
            next: object.optional("next")?,
            from_str: object.optional("from_str")?,
            as_ref: object.optional("as_ref")?,
        })
    }
}

impl Encode for Operators {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("add", &self.add),
            optional("sub", &self.sub),
            optional("mul", &self.mul),
            optional("div", &self.div),
            optional("rem", &self.rem),
            optional("neg", &self.neg),
            optional("not", &self.not),
            optional("shl", &self.shl),
            optional("bitand", &self.bitand),
            optional("cmp", &self.cmp),
            optional("hash", &self.hash),
            optional("index", &self.index),
            optional("deref", &self.deref),
            optional("next", &self.next),
            optional("from_str", &self.from_str),
            optional("as_ref", &self.as_ref),
        ]);
    }
}

runtime::model::serde_bridge!(Operators);
