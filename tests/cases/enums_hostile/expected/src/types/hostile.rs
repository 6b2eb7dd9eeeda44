//! Types of `Hostile`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Hostile {
    /// an empty text.
    Empty,
    /// an empty text.
    Space,
    /// `self`.
    SelfValue2,
    /// `Self`.
    SelfValue,
    /// `Other`.
    OtherValue,
    /// `other`.
    OtherValue3,
    /// `OTHER`.
    OtherValue2,
    /// `1`.
    N1,
    /// `-1`.
    Minus1,
    /// `+1`.
    Plus1,
    /// `é`.
    E,
    /// `日本`.
    RiBen,
    /// `😀`.
    Grinning,
    /// `a-b`.
    AB4,
    /// `a_b`.
    AB6,
    /// `a b`.
    AB2,
    /// `a"b`.
    AB3,
    /// `a\b`.
    AB5,
    /// `a b`.
    AB,
    /// `{}`.
    OpenClose,
    /// `as_str`.
    AsStr,
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `None`.
    None,
    /// `Some`.
    Some,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(Hostile {
    Empty => "",
    Space => " ",
    SelfValue2 => "self",
    SelfValue => "Self",
    OtherValue => "Other",
    OtherValue3 => "other",
    OtherValue2 => "OTHER",
    N1 => "1",
    Minus1 => "-1",
    Plus1 => "+1",
    E => "é",
    RiBen => "日本",
    Grinning => "😀",
    AB4 => "a-b",
    AB6 => "a_b",
    AB2 => "a b",
    AB3 => "a\"b",
    AB5 => "a\\b",
    AB => "a\nb",
    OpenClose => "{}",
    AsStr => "as_str",
    Ok => "Ok",
    Err => "Err",
    None => "None",
    Some => "Some",
});
