//! Types of `FileCategory`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

/// What uploaded files are for.
///
/// * `VERIFICATION_INPUT_FILE`: to be read by a verification.
/// * `PROFILE_PICTURE`: a picture of a user.
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

runtime::open_enum::string_enum!(FileCategory {
    VerificationInputFile => "VERIFICATION_INPUT_FILE",
    ProfilePicture => "PROFILE_PICTURE",
});
