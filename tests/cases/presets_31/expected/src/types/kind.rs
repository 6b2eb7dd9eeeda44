//! Types of `Kind`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// `sigstop`.
    Sigstop,
    /// `sighup`.
    Sighup,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Kind {
        Sigstop => "sigstop",
        Sighup => "sighup",
    }
}
