//! Arguments in paths, queries and headers.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| clientgen_fuzz::check("addresses", bytes));
