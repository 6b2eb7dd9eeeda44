//! Types of `Version`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Version {
    /// `1.2`.
    N1_2,
    /// `12`.
    N12,
    /// `v1.2`.
    V1_2,
    /// `2024-01-15`.
    N2024_01_15,
    /// `gpt-3.5-turbo`.
    Gpt3_5Turbo,
    /// `gpt-4-0613`.
    Gpt4_0613,
    /// `1-a-2`.
    N1A2,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Version {
        N1_2 => "1.2",
        N12 => "12",
        V1_2 => "v1.2",
        N2024_01_15 => "2024-01-15",
        Gpt3_5Turbo => "gpt-3.5-turbo",
        Gpt4_0613 => "gpt-4-0613",
        N1A2 => "1-a-2",
    }
}
