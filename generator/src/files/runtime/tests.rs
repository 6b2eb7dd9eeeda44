//! Tests of the table that the build script writes.

use std::collections::BTreeSet;

use clientgen_items::Items;

use super::{MODULES, SECRET_NAMES, number, runtime};
use crate::facts::Need;

/// The reader of sources of the build script.
#[path = "../../../build/names.rs"]
mod names;

#[test]
fn the_numbers_of_modules_are_theirs() {
    let names: Vec<&str> = MODULES.iter().map(|module| module.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    assert_eq!(names[SECRET_NAMES], "secret::names");
    assert_eq!(names[number::AUTH], "auth");
    assert_eq!(names[number::UNION_WEIGHT], "union::weight");
}

/// Reads the paths of a source as it would be written.
fn paths(text: &str) -> Result<Vec<String>, String> {
    let names = names::read(text)?;
    Ok(names.paths.iter().map(|path| path.join("::")).collect())
}

#[test]
fn imports_are_read_in_whatever_form() {
    let expected = ["super::lines", "super::lines::Line", "super::opening"];
    for text in [
        "use super::{lines::{self, Line}, opening};",
        "pub(super) use super::{\n    lines::{self as l, Line as _,},\n    opening,\n};",
        "fn f() { use super::{{lines::{self, Line}}, opening}; }",
    ] {
        assert_eq!(paths(text).unwrap(), expected, "{text}");
    }
    let other_order = paths("use super::{opening, lines::{Line, self}};").unwrap();
    assert_eq!(
        other_order,
        ["super::opening", "super::lines::Line", "super::lines"]
    );
}

#[test]
fn a_name_that_is_imported_begins_paths() {
    let body = "super::super::body";
    for text in [
        "use super::super::body; fn f() { body::multipart::x() }",
        "fn f() { b::multipart::x() } use super::super::body as b;",
        "fn f() { b::multipart::x() } use super::super::body::{self as b};",
        "macro_rules! m { () => { body::multipart::x() } } use super::super::body;",
    ] {
        let expected = [body.to_owned(), format!("{body}::multipart::x")];
        let mut found = paths(text).unwrap();
        found.sort();
        assert_eq!(found, expected, "{text}");
    }
    // `http` is that crate, imported or not.
    assert_eq!(
        paths("use http; fn f() { http::x() }").unwrap(),
        ["http::x"]
    );
}

#[test]
fn paths_are_read_wherever_they_stand() {
    let text = "impl ::serde::A for a::B<dyn c::D> where x: E { \
                fn f() -> impl Sized + use<'_> { <T as g::H>::i::j::<k::L>(\"m::n\") /* o::p */ } }";
    assert_eq!(
        paths(text).unwrap(),
        ["serde::A", "a::B", "c::D", "g::H", "k::L"]
    );
    let inner = "mod inner { use super::{super::a, b::C}; fn f() { a::d() } }";
    let expected = ["super::a", "self::b::C", "super::a::d"];
    assert_eq!(paths(inner).unwrap(), expected);
}

#[test]
fn lines_register_modules_in_whatever_form() {
    let text = "mod a;\npub mod b;\npub(super) mod c;\n#[cfg(x)]\n/// D.\npub(crate) mod d; // yes\nmod e {}\n\
                #[cfg(\n    x\n)]\nmod f;\n";
    let modules = names::read(text).unwrap().modules;
    let found = modules.iter().map(|one| (one.name.as_str(), one.is_public));
    let expected = [
        ("a", false),
        ("b", true),
        ("c", false),
        ("d", false),
        ("f", false),
    ];
    assert_eq!(found.collect::<Vec<_>>(), expected);
    let lines = modules.iter().map(|one| &text[one.lines.clone()]);
    let expected = [
        "mod a;\n",
        "pub mod b;\n",
        "pub(super) mod c;\n",
        "#[cfg(x)]\n/// D.\npub(crate) mod d; // yes\n",
        "#[cfg(\n    x\n)]\nmod f;\n",
    ];
    assert_eq!(lines.collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_not_understood_is_an_error() {
    for text in [
        "use super::*;",
        "use crate::a;",
        "fn f() { crate::a::b() }",
        "macro_rules! m { ($x:ident) => { use super::$x; } }",
        "macro_rules! m { ($x:ident) => { mod $x; } }",
        "use super::a",
        "mod a { mod b; }",
        "fn f() { mod b; }",
        " mod a;",
        "mod a; mod b;",
        "#[cfg(\n    x)] mod a;\n",
        "#[inline] fn a() {}\nmod a;\n",
        "fn f( {",
    ] {
        assert!(paths(text).is_err(), "{text}");
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
