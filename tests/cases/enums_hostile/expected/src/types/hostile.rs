//! Types of `Hostile`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Hostile {
    /// `""`.
    Empty,
    /// `" "`.
    Space,
    /// `self`.
    SelfValueLower,
    /// `Self`.
    SelfValueTitle,
    /// `Other`.
    OtherTitle,
    /// `other`.
    OtherLower,
    /// `OTHER`.
    OtherUpper,
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
    ADashB,
    /// `a_b`.
    AUnderscoreB,
    /// `a b`.
    ASpaceB,
    /// `a"b`.
    AQuoteB,
    /// `a\b`.
    ABackslashB,
    /// `a b`.
    ANewlineB,
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

runtime::model::open_enum::string_enum! {
    Hostile {
        Empty => "",
        Space => " ",
        SelfValueLower => "self",
        SelfValueTitle => "Self",
        OtherTitle => "Other",
        OtherLower => "other",
        OtherUpper => "OTHER",
        N1 => "1",
        Minus1 => "-1",
        Plus1 => "+1",
        E => "é",
        RiBen => "日本",
        Grinning => "😀",
        ADashB => "a-b",
        AUnderscoreB => "a_b",
        ASpaceB => "a b",
        AQuoteB => "a\"b",
        ABackslashB => "a\\b",
        ANewlineB => "a\nb",
        OpenClose => "{}",
        AsStr => "as_str",
        Ok => "Ok",
        Err => "Err",
        None => "None",
        Some => "Some",
    }
}
