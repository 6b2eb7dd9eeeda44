//! Types of `Code`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

/// contentEncoding: `"base64"`.
pub type Code = Base64;
