//! Streams of events and lines.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| clientgen_fuzz::check("streams", bytes));
