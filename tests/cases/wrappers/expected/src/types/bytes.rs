//! Types of `Bytes`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

pub type BytesType = Base64;
