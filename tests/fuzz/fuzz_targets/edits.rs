//! Documents whose text was edited.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| clientgen_fuzz::check("edits", bytes));
