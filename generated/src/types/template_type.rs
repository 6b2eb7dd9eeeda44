//! Types of `TemplateType`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Where a template comes from.
///
/// * `CUSTOM`: it is one of your own.
/// * `PREBUILT`: it comes with AnyCheck and cannot be changed.
///
/// Example: `"CUSTOM"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TemplateType {
    /// `CUSTOM`.
    Custom,
    /// `PREBUILT`.
    Prebuilt,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    TemplateType {
        Custom => "CUSTOM",
        Prebuilt => "PREBUILT",
    }
}
