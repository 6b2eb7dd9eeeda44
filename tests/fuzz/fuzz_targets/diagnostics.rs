//! Diagnostics of documents made of choices.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| clientgen_fuzz::check("diagnostics", bytes));
