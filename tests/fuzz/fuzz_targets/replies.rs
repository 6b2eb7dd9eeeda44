//! Replies decoded as every type.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| clientgen_fuzz::check("replies", bytes));
