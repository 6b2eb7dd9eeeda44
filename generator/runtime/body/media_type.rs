//! Media types (RFC 9110, section 8.3.1).

/// Whether a media type is JSON or is written in it, in whatever letters and with whatever
/// parameters: `application/json`, `Application/Problem+JSON; charset=utf-8`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}
