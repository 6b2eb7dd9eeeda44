//! Names of types as paths, so that a program needs no imports.

/// Names that emitted code imports, and the paths that users write.
const PATHS: &[(&str, &str)] = &[
    ("Base64", "client::json::Base64"),
    ("BigInteger", "client::json::BigInteger"),
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Bytes", "bytes::Bytes"),
    ("DateTime", "chrono::DateTime"),
    ("FilePart", "client::FilePart"),
    ("FixedOffset", "chrono::FixedOffset"),
    ("Infallible", "std::convert::Infallible"),
    ("JsonLines", "client::stream::JsonLines"),
    ("Multipart", "client::body::Multipart"),
    ("NaiveDate", "chrono::NaiveDate"),
    ("Nullable", "client::Nullable"),
    ("Payload", "client::body::Payload"),
    ("Secret", "client::Secret"),
    ("ServerEvents", "client::stream::ServerEvents"),
    ("TokenSource", "client::auth::TokenSource"),
    ("Uuid", "uuid::Uuid"),
    ("types", "client::types"),
];

/// Returns the text of a type with each name as a path.
pub(super) fn absolute(text: &str) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    let mut rest = text;
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    while let Some(first) = rest.chars().next() {
        let end = match is_word(first) {
            true => rest.find(|letter| !is_word(letter)).unwrap_or(rest.len()),
            false => rest.find(is_word).unwrap_or(rest.len()),
        };
        let (word, behind) = rest.split_at(end);
        let path = PATHS.iter().find(|(name, _)| *name == word);
        let is_inner = written.ends_with("::");
        written.push_str(path.filter(|_| !is_inner).map_or(word, |(_, path)| path));
        rest = behind;
    }
    written
}
