//! Bytes as base64 (RFC 4648 section 4), OpenAPI's format `byte`.

use std::fmt;
use std::ops::Deref;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;

use super::super::json::Json;
use super::super::model::{Decode, Encode, Sink};

/// Padding is written, but not asked for.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes that are a base64 string on the wire.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(Bytes);

impl Base64 {
    /// Wraps the bytes themselves, not their base64.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Deref for Base64 {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl<T: Into<Bytes>> From<T> for Base64 {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

/// Shows the number of bytes only.
impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

impl Decode for Base64 {
    fn decode(json: Json<'_>) -> Self {
        let bytes = json.as_str().and_then(|text| ENGINE.decode(text).ok());
        json.or_refuse(bytes.map(Self::from), "base64")
    }
}

impl Encode for Base64 {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.str(&ENGINE.encode(&self.0));
    }
}
