//! Types of `FileCategory`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// What uploaded files are for. Those that a verification is to read are
/// `VERIFICATION_INPUT_FILE`; what `PROFILE_PICTURE` is for is not documented.
///
/// Example: `"VERIFICATION_INPUT_FILE"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FileCategory {
    /// `VERIFICATION_INPUT_FILE`.
    VerificationInputFile,
    /// `PROFILE_PICTURE`.
    ProfilePicture,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    FileCategory {
        VerificationInputFile => "VERIFICATION_INPUT_FILE",
        ProfilePicture => "PROFILE_PICTURE",
    }
}
