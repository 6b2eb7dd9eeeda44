//! The client runtime: everything that emitted code calls into.
//!
//! Models are decoded from [`json::Json`] and encoded into a [`model::Sink`]; both are one concrete
//! type or trait object each, so that a model costs a few lines of code and next to no compile time.

pub mod encode_serde;
pub mod encode_text;
pub mod error_decode;
pub mod freeform;
pub mod json;
pub mod json_array;
pub mod json_node;
pub mod json_object;
pub mod json_parse;
pub mod json_visit;
pub mod model;
pub mod model_decode;
pub mod model_encode;
pub mod model_number;
pub mod nullable;
pub mod open_enum;
pub mod scalar_base64;
pub mod scalar_time;
pub mod scalar_uuid;
pub mod secret;
