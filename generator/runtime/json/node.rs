//! How one value stands on a tape, in twelve bytes.

use serde::de::Error;

/// One value; what an array or object holds follows it on the tape.
///
/// Twice as small as a node that holds a string itself: a tape is then about as large as its text,
/// and writing it costs half as many pages of fresh memory.
#[derive(Clone, Copy)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Unsigned(Halves),
    Signed(Halves),
    Float(Halves),
    /// The text of a number that fits none of the above, among the copied texts.
    Big(Span),
    /// A string value, or the key of the value that follows, in the parsed text.
    Source(Span),
    /// The same, among the copied texts.
    Copied(Span),
    /// The same, in the parsed text with escapes: where it begins, and how long it is without them.
    Escaped(Span),
    Array(Extent),
    Object(Extent),
}

/// Eight bytes that need no alignment to eight.
#[derive(Clone, Copy)]
pub(crate) struct Halves(u32, u32);

/// A part of a text, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub(super) start: u32,
    pub(super) len: u32,
}

/// How much an array or object holds.
#[derive(Clone, Copy)]
pub(crate) struct Extent {
    /// Items or members.
    pub(super) len: u32,
    /// Nodes behind this one that belong to it.
    pub(super) nodes: u32,
}

impl Extent {
    pub(super) const NOTHING: Self = Self { len: 0, nodes: 0 };
}

impl Halves {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the other half holds the rest"
    )]
    pub(super) fn of(whole: u64) -> Self {
        Self((whole >> 32) as u32, whole as u32)
    }

    pub(crate) fn whole(self) -> u64 {
        u64::from(self.0) << 32 | u64::from(self.1)
    }
}

impl Node {
    pub(super) fn unsigned(value: u64) -> Self {
        Self::Unsigned(Halves::of(value))
    }

    /// Whatever is not negative is held as unsigned.
    pub(super) fn signed(value: i64) -> Self {
        u64::try_from(value).map_or_else(
            |_| Self::Signed(Halves::of(value.cast_unsigned())),
            Self::unsigned,
        )
    }

    pub(super) fn float(value: f64) -> Self {
        Self::Float(Halves::of(value.to_bits()))
    }

    /// Nodes of the value, itself included.
    pub(crate) fn size(self) -> usize {
        match self {
            Self::Array(extent) | Self::Object(extent) => extent.nodes as usize + 1,
            _ => 1,
        }
    }
}

/// Counts that a node can hold.
pub(super) fn small<E: Error>(count: usize) -> Result<u32, E> {
    u32::try_from(count).map_err(|_| E::custom("more than 4 GiB"))
}
