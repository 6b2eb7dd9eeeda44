//! Types of `Holder`.

use super::super::runtime;
use super::{NullableType, Status};

use self::runtime::model::nullable::Nullable;
use self::runtime::model::open_enum::{Unlisted, UnlistedInteger};

#[derive(Clone)]
#[non_exhaustive]
pub struct Holder {
    /// Where a thing stands.
    pub status: Status,
    pub nullable: Option<NullableType>,
    pub maybe: Nullable<NullableType>,
    pub colour: Option<HolderColour>,
    pub levels: Option<Vec<HolderLevelsItem>>,
}

impl Holder {
    /// A `Holder` with what is required.
    #[inline]
    pub fn new(status: Status, nullable: Option<NullableType>) -> Self {
        Self {
            status,
            nullable,
            maybe: Nullable::Absent,
            colour: None,
            levels: None,
        }
    }

    /// Sets [`maybe`](field@Self::maybe).
    #[inline]
    pub fn maybe(mut self, maybe: NullableType) -> Self {
        self.maybe = Nullable::Value(maybe);
        self
    }

    /// Sets [`maybe`](field@Self::maybe) to null.
    #[inline]
    pub fn maybe_null(mut self) -> Self {
        self.maybe = Nullable::Null;
        self
    }

    /// Sets [`colour`](field@Self::colour).
    #[inline]
    pub fn colour(mut self, colour: HolderColour) -> Self {
        self.colour = Some(colour);
        self
    }

    /// Sets [`levels`](field@Self::levels).
    #[inline]
    pub fn levels(mut self, levels: Vec<HolderLevelsItem>) -> Self {
        self.levels = Some(levels);
        self
    }
}

runtime::model::object! {
    Holder {
        status: required("status"),
        nullable: required("nullable"),
        maybe: optional_nullable("maybe"),
        colour: optional("colour"),
        levels: optional("levels"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderColour {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    HolderColour {
        Red => "red",
        Green => "green",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderLevelsItem {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    HolderLevelsItem {
        N1 => 1,
        N2 => 2,
    }
}
