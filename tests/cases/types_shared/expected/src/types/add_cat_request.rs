//! Types of `request` of `addCat`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct AddCatRequest {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: AddCatRequestF,
}

/// What [`AddCatRequest::new`] needs.
pub struct AddCatRequestRequired {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: AddCatRequestF,
}

runtime::model::opaque_debug!(AddCatRequestRequired);

impl AddCatRequest {
    /// A `AddCatRequest` with what is required.
    #[inline]
    pub fn new(required: AddCatRequestRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: required.f,
        }
    }
}

runtime::model::object! {
    AddCatRequest {
        a: required("a"),
        b: required("b"),
        c: required("c"),
        d: required("d"),
        e: required("e"),
        f: required("f"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCatRequestF {
    pub deep: Option<AddCatRequestFDeep>,
}

impl AddCatRequestF {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`deep`](field@Self::deep).
    #[inline]
    pub fn deep(mut self, deep: AddCatRequestFDeep) -> Self {
        self.deep = Some(deep);
        self
    }
}

runtime::model::object! {
    AddCatRequestF {
        deep: optional("deep"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCatRequestFDeep {
    pub er: Option<bool>,
}

impl AddCatRequestFDeep {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`er`](field@Self::er).
    #[inline]
    pub fn er(mut self, er: bool) -> Self {
        self.er = Some(er);
        self
    }
}

runtime::model::object! {
    AddCatRequestFDeep {
        er: optional("er"),
    }
}
