//! Types of `Integers`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Integers {
    pub plain: i64,
    /// Format: `int8`.
    pub int8: i32,
    /// Format: `int16`.
    pub int16: Option<i32>,
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    /// Format: `uint8`.
    pub uint8: Option<u32>,
    /// Format: `uint16`.
    pub uint16: Option<u32>,
    /// Format: `uint32`.
    pub uint32: Option<u32>,
    /// Format: `uint64`.
    pub uint64: Option<u64>,
    /// Format: `uint`.
    pub uint: Option<u64>,
}

impl Integers {
    /// A `Integers` with what is required.
    #[inline]
    pub fn new(plain: i64, int8: i32) -> Self {
        Self {
            plain,
            int8,
            int16: None,
            int32: None,
            int64: None,
            uint8: None,
            uint16: None,
            uint32: None,
            uint64: None,
            uint: None,
        }
    }

    /// Sets [`int16`](field@Self::int16).
    #[inline]
    pub fn int16(mut self, int16: i32) -> Self {
        self.int16 = Some(int16);
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

    /// Sets [`uint8`](field@Self::uint8).
    #[inline]
    pub fn uint8(mut self, uint8: u32) -> Self {
        self.uint8 = Some(uint8);
        self
    }

    /// Sets [`uint16`](field@Self::uint16).
    #[inline]
    pub fn uint16(mut self, uint16: u32) -> Self {
        self.uint16 = Some(uint16);
        self
    }

    /// Sets [`uint32`](field@Self::uint32).
    #[inline]
    pub fn uint32(mut self, uint32: u32) -> Self {
        self.uint32 = Some(uint32);
        self
    }

    /// Sets [`uint64`](field@Self::uint64).
    #[inline]
    pub fn uint64(mut self, uint64: u64) -> Self {
        self.uint64 = Some(uint64);
        self
    }

    /// Sets [`uint`](field@Self::uint).
    #[inline]
    pub fn uint(mut self, uint: u64) -> Self {
        self.uint = Some(uint);
        self
    }
}

runtime::model::object! {
    Integers {
        plain: required("plain"),
        int8: required("int8"),
        int16: optional("int16"),
        int32: optional("int32"),
        int64: optional("int64"),
        uint8: optional("uint8"),
        uint16: optional("uint16"),
        uint32: optional("uint32"),
        uint64: optional("uint64"),
        uint: optional("uint"),
    }
}
