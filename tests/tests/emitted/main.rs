//! What clients of small documents do with bytes: the committed types of some cases, compiled and used.

#![cfg(test)]
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    clippy::enum_variant_names,
    reason = "cases and runtime are mounted whole and private here; each test uses a part of them"
)]

mod callbacks;
mod cases;
mod headers;
mod presets;
mod read_only;
mod recursion;
#[path = "../../../generator/runtime/mod.rs"]
pub mod runtime;
mod shapes;
mod unions;

use runtime::model::{Decode, Encode, from_slice, to_request, to_vec};
use serde_json::Value;

/// Decodes text.
fn read<T: Decode>(text: &str) -> T {
    from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

/// What is written of a value for people and files.
fn written(value: &dyn Encode) -> Value {
    json(&to_vec(value))
}

/// What is sent of a value.
fn sent(value: &dyn Encode) -> Value {
    json(&to_request(value).unwrap())
}

/// Decodes text, and checks that encoding gives the same JSON.
fn round_trip<T: Decode + Encode>(text: &str) -> T {
    let value: T = read(text);
    let expected: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(written(&value), expected);
    value
}
