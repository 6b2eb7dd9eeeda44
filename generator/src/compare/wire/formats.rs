//! Formats that OpenAPI 3.0 and 3.1 spell in different ways.

use crate::resolve::Keywords;

/// Returns the format of OpenAPI 3.0 for what 3.1 says with a keyword of JSON Schema, and that keyword
/// (OpenAPI 3.1.0, 4.4: `byte` and `binary` are spelled anew).
pub(super) fn old_format(keywords: &Keywords) -> Option<(&'static str, &'static str)> {
    let says = |keyword: &str, value: &str| {
        let said = keywords.checked_as(keyword);
        said.is_some_and(|said| said.eq_ignore_ascii_case(value))
    };
    match keywords.format {
        Some(_) => None,
        None if says("contentEncoding", "base64") => Some(("byte", "contentEncoding")),
        None if says("contentMediaType", "application/octet-stream") => {
            Some(("binary", "contentMediaType"))
        }
        None => None,
    }
}
