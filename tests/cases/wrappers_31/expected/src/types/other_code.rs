//! Types of `OtherCode`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

/// contentEncoding: `"base32"`.
pub type OtherCode = Base64;
