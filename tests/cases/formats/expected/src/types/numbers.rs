//! Types of `Numbers`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Numbers {
    pub plain: f64,
    pub float: f64,
    pub double: Option<f64>,
    pub int32: Option<i32>,
    pub int64: Option<i64>,
}

impl Numbers {
    /// A `Numbers` with what is required.
    #[inline]
    pub fn new(plain: f64, float: f64) -> Self {
        Self {
            plain,
            float,
            double: None,
            int32: None,
            int64: None,
        }
    }

    /// Sets [`double`](field@Self::double).
    #[inline]
    pub fn double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    /// Sets [`int32`](field@Self::int32).
    #[inline]
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    /// Sets [`int64`](field@Self::int64).
    #[inline]
    pub fn int64(mut self, int64: i64) -> Self {
        self.int64 = Some(int64);
        self
    }
}

runtime::model::object! {
    Numbers {
        plain: required("plain"),
        float: required("float"),
        double: optional("double"),
        int32: optional("int32"),
        int64: optional("int64"),
    }
}
