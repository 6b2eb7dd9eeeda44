//! Types of `Reaction`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reaction {
    /// `likes`.
    Likes,
    /// `likes-+1`.
    LikesPlus1,
    /// `likes--1`.
    LikesMinus1,
    /// `in-progress`.
    InProgress,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `>=18`.
    GreaterEqual18,
    /// `≥18`.
    GreaterOrEqual18,
    /// `<18`.
    Less18,
    /// `.5`.
    Dot5,
    /// `C++17`.
    CPlusPlus17,
    /// `∞`.
    Infinity,
    /// `a → b`.
    AToB,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Reaction {
        Likes => "likes",
        LikesPlus1 => "likes-+1",
        LikesMinus1 => "likes--1",
        InProgress => "in-progress",
        Plus1 => "+1",
        Minus1 => "-1",
        GreaterEqual18 => ">=18",
        GreaterOrEqual18 => "≥18",
        Less18 => "<18",
        Dot5 => ".5",
        CPlusPlus17 => "C++17",
        Infinity => "∞",
        AToB => "a → b",
    }
}
