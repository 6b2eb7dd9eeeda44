//! The properties as programs of libFuzzer, one for each. `cargo xtask fuzz` builds and runs them.

/// Ends the process if a property does not hold, which is what the fuzzer looks for.
///
/// # Panics
///
/// If the property does not hold, or if there is none of this name.
pub fn check(name: &str, bytes: &[u8]) {
    let target = clientgen_properties::find(name).expect("a property of this name");
    if let Err(why) = (target.holds)(bytes) {
        panic!("{why}");
    }
}
