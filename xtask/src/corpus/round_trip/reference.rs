//! References within a document.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

/// What a fragment of a URI does not hold as it is (RFC 3986, section 3.5), and `%` itself.
const UNFIT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The pointer that a node refers to. None: it is no reference, or one to another document.
pub fn target(node: &Value) -> Option<String> {
    let fragment = node.get("$ref")?.as_str()?.strip_prefix('#')?;
    let pointer = percent_decode_str(fragment).decode_utf8_lossy();
    Some(pointer.into_owned())
}

/// A pointer as a fragment.
pub fn fragment(pointer: &str) -> String {
    utf8_percent_encode(pointer, UNFIT).to_string()
}
