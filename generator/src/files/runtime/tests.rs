//! Tests of the table that the build script writes.

use std::collections::BTreeSet;

use clientgen_items::Items;

use super::{LENIENT_TIMES, MODULES, ROOTS, SECRET_NAMES, TIMES, roots, runtime};
use crate::facts::Need;

const EVERY_NEED: &[Need] = &[
    Need::OpenEnum,
    Need::Headers,
    Need::Union,
    Need::Nullable,
    Need::Uuid,
    Need::Time,
    Need::LenientTime,
    Need::BigInteger,
    Need::Base64,
    Need::Tuple,
    Need::FreeForm,
    Need::Multipart,
    Need::Parts,
    Need::UrlEncoded,
    Need::Binary,
    Need::ServerEvents,
    Need::JsonLines,
];

#[test]
fn modules_of_the_runtime_are_found_by_name() {
    let names: Vec<&str> = MODULES.iter().map(|module| module.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    let needs = EVERY_NEED.iter().flat_map(|need| roots(*need));
    let fixed = [LENIENT_TIMES, TIMES, SECRET_NAMES];
    for name in ROOTS.iter().chain(needs).chain(&fixed) {
        assert!(names.contains(name), "{name} is no module");
    }
}

#[test]
fn a_module_is_registered_if_its_file_is_there() {
    let files = runtime(&BTreeSet::from([Need::Uuid]), &BTreeSet::new()).files;
    let text = |path: &str| files.iter().find(|file| file.path == path);
    let modules = |path: &str| {
        let items = Items::of(&text(path).unwrap().contents).unwrap();
        let modules = items.iter().filter(|item| item.path.starts_with("mod "));
        let codes: Vec<String> = modules.map(|item| item.code.clone()).collect();
        codes
    };
    assert_eq!(modules("src/runtime/scalar/mod.rs"), ["pub mod uuid"]);
    assert!(text("src/runtime/scalar/uuid.rs").is_some());
    assert!(text("src/runtime/scalar/time.rs").is_none());
    // The attributes of a line go with it, and with it alone.
    let path = "src/runtime/body/mod.rs";
    let whole = Items::of(&text(path).unwrap().contents).unwrap();
    assert!(!whole.mentions("__tokio"), "{whole}");
    let bodies = modules(path);
    let expected = [
        "#[cfg(any(feature = \"gzip\", feature = \"brotli\"))] pub mod content_decoder",
        "pub mod content_encoding",
        "pub mod media_type",
        "pub mod payload",
    ];
    assert_eq!(bodies, expected);
}
