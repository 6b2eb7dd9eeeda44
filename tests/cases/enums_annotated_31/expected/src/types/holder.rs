//! Types of `Holder`.

use super::super::runtime;

use self::runtime::model::open_enum::{Unlisted, UnlistedInteger};

#[derive(Clone)]
#[non_exhaustive]
pub struct Holder {
    pub same: Option<HolderSame>,
    /// The same again.
    pub again: Option<HolderAgain>,
    pub other: Option<HolderOther>,
    pub bare: Option<HolderBare>,
    pub list: Option<Vec<HolderListItem>>,
    /// Always `"x"`, set by `new`.
    ///
    /// `"x"`: The X.
    pub preset: Option<String>,
}

impl Holder {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            same: None,
            again: None,
            other: None,
            bare: None,
            list: None,
            preset: Some("x".to_owned()),
        }
    }
}

impl Default for Holder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Holder {
        same: optional("same"),
        again: optional("again"),
        other: optional("other"),
        bare: optional("bare"),
        list: optional("list"),
        preset: optional("preset"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderSame {
    /// Ex.
    ///
    /// `x`.
    X,
    /// Why.
    ///
    /// `y`.
    Y,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    HolderSame {
        X => "x",
        Y => "y",
    }
}

/// Values: `"x"`, `"y"`.
pub type HolderAgain = HolderSame;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderOther {
    /// Ex.
    ///
    /// `x`.
    X,
    /// Another.
    ///
    /// `y`.
    Y,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    HolderOther {
        X => "x",
        Y => "y",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderBare {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    HolderBare {
        X => "x",
        Y => "y",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderListItem {
    /// `1`.
    One,
    /// `2`.
    Two,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    HolderListItem {
        One => 1,
        Two => 2,
    }
}
