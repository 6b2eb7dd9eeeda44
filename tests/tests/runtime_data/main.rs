//! The data half of the runtime: JSON, presence, enums, scalars, secrets, serde.

#![cfg(test)]

mod bridge;
mod enums;
mod errors;
mod evidence;
mod hidden;
mod numbers;
mod presence;
mod round_trip;
mod scalars;
mod table;
mod tape;

use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::runtime::model::{Decode, DecodeError, Encode, from_slice, to_vec};

/// Decodes text.
fn read<T: Decode>(text: &str) -> Result<T, DecodeError> {
    from_slice(text.as_bytes())
}

/// The message of the error that decoding gives.
fn refusal<T: Decode>(text: &str) -> String {
    match read::<T>(text) {
        Ok(_) => panic!("{text} was accepted"),
        Err(error) => error.to_string(),
    }
}

/// Encodes to text.
fn write(value: &dyn Encode) -> String {
    String::from_utf8(to_vec(value)).unwrap()
}

/// A sample with nothing but what is required, and `more` members of JSON text.
fn sample(more: &str) -> Sample {
    read(&sample_text(more)).unwrap()
}

fn sample_text(more: &str) -> String {
    format!(r#"{{"name":"n","manager":null{more}}}"#)
}

/// Whether serde_json is built with `arbitrary_precision`.
fn keeps_digits() -> bool {
    "1e999".parse::<serde_json::Number>().is_ok()
}
