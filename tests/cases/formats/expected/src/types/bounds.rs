//! Types of `Bounds`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bounds {
    /// At most: `4000000000`.
    pub long: Option<i64>,
    /// Format: `uint32`. At most: `4294967296`.
    pub unsigned: Option<i64>,
    /// At least: `0`. At most: `18446744073709551615`.
    pub longest: Option<u64>,
    /// At least: `0`. At most: `9223372036854775807`.
    pub usual: Option<i64>,
    /// Format: `uint32`. At least: `-1`.
    pub negative: Option<i64>,
    /// Format: `uint64`. At least: `-10`.
    pub also_negative: Option<i64>,
    pub beyond: Option<i64>,
}

impl Bounds {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`long`](field@Self::long).
    #[inline]
    pub fn long(mut self, long: i64) -> Self {
        self.long = Some(long);
        self
    }

    /// Sets [`unsigned`](field@Self::unsigned).
    #[inline]
    pub fn unsigned(mut self, unsigned: i64) -> Self {
        self.unsigned = Some(unsigned);
        self
    }

    /// Sets [`longest`](field@Self::longest).
    #[inline]
    pub fn longest(mut self, longest: u64) -> Self {
        self.longest = Some(longest);
        self
    }

    /// Sets [`usual`](field@Self::usual).
    #[inline]
    pub fn usual(mut self, usual: i64) -> Self {
        self.usual = Some(usual);
        self
    }

    /// Sets [`negative`](field@Self::negative).
    #[inline]
    pub fn negative(mut self, negative: i64) -> Self {
        self.negative = Some(negative);
        self
    }

    /// Sets [`also_negative`](field@Self::also_negative).
    #[inline]
    pub fn also_negative(mut self, also_negative: i64) -> Self {
        self.also_negative = Some(also_negative);
        self
    }

    /// Sets [`beyond`](field@Self::beyond).
    #[inline]
    pub fn beyond(mut self, beyond: i64) -> Self {
        self.beyond = Some(beyond);
        self
    }
}

runtime::model::object! {
    Bounds {
        long: optional("long"),
        unsigned: optional("unsigned"),
        longest: optional("longest"),
        usual: optional("usual"),
        negative: optional("negative"),
        also_negative: optional("also_negative"),
        beyond: optional("beyond"),
    }
}
