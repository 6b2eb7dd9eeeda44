//! What has to be escaped in a parameter, by the place where it stands.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Where a parameter stands, which decides what has to be escaped, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// In a body of `application/x-www-form-urlencoded`.
    Form,
}

/// RFC 3986's unreserved characters stay.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// And, of the reserved ones, those that have no meaning in a query.
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What the URL standard escapes in a form, but for the space, which becomes a plus sign.
const FORM: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_');

/// And, of the reserved ones, those that have no meaning in a form.
const RESERVED_FORM: &AsciiSet = &RESERVED.add(b'~');

/// What RFC 6265 does not allow in the value of a cookie, and what would make decoding ambiguous.
const COOKIE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b',')
    .add(b';')
    .add(b'\\')
    .add(b'%')
    .add(b'&')
    .add(b'=');

/// The text in the form in which it can stand at `place`.
pub(crate) fn escape(place: Place, allow_reserved: bool, text: &str) -> String {
    match place {
        Place::Path => encode(text, UNRESERVED),
        Place::Query if allow_reserved => expand(text, |text| encode(text, RESERVED)),
        Place::Query => encode_query(text),
        Place::Form if allow_reserved => {
            expand(text, |text| encode(text, RESERVED_FORM).replace("%20", "+"))
        }
        Place::Form => encode(text, FORM).replace("%20", "+"),
        // A header has no escapes; what it cannot hold is refused when it is made.
        Place::Header => text.to_owned(),
        Place::Cookie => encode(text, COOKIE),
    }
}

/// The text with its percent-encoded triples as they are, and the rest encoded (RFC 6570 section 3.2.3).
fn expand(text: &str, encode: impl Fn(&str) -> String) -> String {
    let (mut expanded, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, behind)) = rest.split_once('%') {
        expanded.push_str(&encode(before));
        let digits = behind.get(..2).filter(|digits| {
            let mut digits = digits.bytes();
            digits.all(|digit| digit.is_ascii_hexdigit())
        });
        expanded.push_str(digits.map_or("%25", |_| "%"));
        expanded.push_str(digits.unwrap_or_default());
        rest = behind.get(digits.map_or(0, str::len)..).unwrap_or_default();
    }
    expanded + &encode(rest)
}

/// A name or a value in a query.
pub(crate) fn encode_query(text: &str) -> String {
    encode(text, UNRESERVED)
}

/// Most texts stay as they are, and are copied at once then.
fn encode(text: &str, escaped: &'static AsciiSet) -> String {
    Cow::from(utf8_percent_encode(text, escaped)).into_owned()
}

/// Whether a cookie can hold the text as it is.
pub(crate) fn is_cookie_safe(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, 0x21 | 0x23..=0x2B | 0x2D..=0x3A | 0x3C..=0x5B | 0x5D..=0x7E))
}
