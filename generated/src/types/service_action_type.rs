//! Types of `ServiceActionType`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// How a service is started.
///
/// Example: `"WEBVIEW"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceActionType {
    /// `URL`.
    Url,
    /// `WEBVIEW`.
    Webview,
    /// `SCREEN`.
    Screen,
    /// `SCREEN_PREFIX`.
    ScreenPrefix,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ServiceActionType {
        Url => "URL",
        Webview => "WEBVIEW",
        Screen => "SCREEN",
        ScreenPrefix => "SCREEN_PREFIX",
    }
}
