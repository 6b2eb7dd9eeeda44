//! Types of `DeploymentStatus`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeploymentStatus {
    /// `u`.
    Updating,
    /// `r`.
    Ready,
    /// `s`.
    S,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    DeploymentStatus {
        Updating => "u",
        Ready => "r",
        S => "s",
    }
}
