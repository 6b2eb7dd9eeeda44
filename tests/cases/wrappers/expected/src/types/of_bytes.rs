//! Types of `OfBytes`.

use super::BytesType;

pub type OfBytes = BytesType;
