//! Types of `Bytes`.

use super::super::runtime::scalar_base64::Base64;

pub type BytesType = Base64;
