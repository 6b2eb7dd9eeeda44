//! What users of a client get from the compiler when they hold it wrong.
//!
//! The expected texts stand beside the cases; `TRYBUILD=overwrite cargo test -p clientgen-ui` writes them anew.

#[test]
fn mistakes_are_found_by_the_compiler() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
