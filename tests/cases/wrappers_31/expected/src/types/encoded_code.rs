//! Types of `EncodedCode`.

use super::Code;

/// contentEncoding: `"base64"`.
pub type EncodedCode = Code;
