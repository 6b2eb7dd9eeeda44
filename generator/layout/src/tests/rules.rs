//! Rules of rustfmt, each with a text that breaks without it. The texts are what rustfmt writes.

use super::laid_out;

/// Texts before and after.
const PIECES: &[(&str, &str)] = &[
    // Modules are sorted by letters, imports by versions; `self` is first, and capitals count.
    (
        "mod b; #[cfg(a)] pub mod a10; mod a9; mod a_b; fn f() {} mod a;",
        "#[cfg(a)]\npub mod a10;\nmod a9;\nmod a_b;\nmod b;\n\nfn f() {}\n\nmod a;\n",
    ),
    (
        "use super::a10::B; use super::a9::{C, B, A_B, AB, self, b}; use std::fmt; use self::z; \
         use super::a9; use super::*;",
        "use self::z;\nuse super::a9;\nuse super::a9::{self, A_B, AB, B, C, b};\n\
         use super::a10::B;\nuse super::*;\nuse std::fmt;\n",
    ),
    (
        "use a::{r#type, *, b as z};",
        "use a::{b as z, r#type, *};\n",
    ),
    (
        "#[macro_use] mod b; mod a;",
        "#[macro_use]\nmod b;\nmod a;\n",
    ),
    // The last columns stay free behind a list of imports.
    (
        "use super::{Boolean, FilterList, NextToken, TrafficMirrorFilterIdList, TrafficMirrorFilterMaxi, \
         B};",
        "use super::{\n    B, Boolean, FilterList, NextToken, TrafficMirrorFilterIdList, \
         TrafficMirrorFilterMaxi,\n};\n",
    ),
    // What is alone in the parentheses of an attribute brings its own.
    (
        "#[cfg(any(feature = \"first-of-them\", feature = \"second-of-them\", feature = \"third-of-them\"))] \
         mod a;",
        "#[cfg(any(\n    feature = \"first-of-them\",\n    feature = \"second-of-them\",\n    \
         feature = \"third-of-them\"\n))]\nmod a;\n",
    ),
    (
        "#[cfg(any(feature = \"first-of-two-long-ones\", feature = \"second-of-two\"))] mod a;",
        "#[cfg(any(feature = \"first-of-two-long-ones\", feature = \"second-of-two\"))]\n\
         mod a;\n",
    ),
    // A chain behind an arrow begins there.
    (
        "fn a() { match b { Self::First(value) => f.debug_tuple(\"WorkflowExecutionStarted\")\
         .field(value).finish(), } }",
        "fn a() {\n    match b {\n        Self::First(value) => f\n            \
         .debug_tuple(\"WorkflowExecutionStarted\")\n            .field(value)\n            \
         .finish(),\n    }\n}\n",
    ),
    // A chain that is too long is broken, even if its last call has many parts.
    (
        "fn a() { call.draft.messages(&[\"reason\", \"message\", \"detail\", \"title\", \"description\"]); }",
        "fn a() {\n    call.draft\n        \
         .messages(&[\"reason\", \"message\", \"detail\", \"title\", \"description\"]);\n}\n",
    ),
    // An argument that cannot be broken well is moved.
    (
        "fn a() { match b { \"c\" => Ok(Self::Text(String::from_utf8_lossy(body).into_owned().into())), } }",
        "fn a() {\n    match b {\n        \"c\" => Ok(Self::Text(\n            \
         String::from_utf8_lossy(body).into_owned().into(),\n        )),\n    }\n}\n",
    ),
    // The body of a closure that is a call of several lines has braces.
    (
        "fn a() { json.hidden(|json| union::by_tag(json, \"kind\", Self::Other, \
         &[(\"Secrets\", |json| Self::A(json))])) }",
        "fn a() {\n    json.hidden(|json| {\n        union::by_tag(\n            json,\n            \
         \"kind\",\n            Self::Other,\n            \
         &[(\"Secrets\", |json| Self::A(json))],\n        )\n    })\n}\n",
    ),
];

#[test]
fn rules_are_those_of_rustfmt() {
    for (before, after) in PIECES {
        assert_eq!(laid_out(before), *after);
        assert_eq!(laid_out(after), *after);
    }
}

/// A piece that is moved below its name, and a string, which is not.
#[test]
fn fields_are_moved_below_their_names() {
    let path = format!("types::{}::from_reply", "A".repeat(70));
    assert_eq!(
        laid_out(&format!(
            "const A: B = C {{ d: {{ E {{ decode: {path}, f: g }} }} }};"
        )),
        format!(
            "const A: B = C {{\n    d: {{\n        E {{\n            decode:\n                \
             {path},\n            f: g,\n        }}\n    }},\n}};\n"
        )
    );
    let text = format!("\"{}\"", "a".repeat(90));
    assert_eq!(
        laid_out(&format!("const A: B = C {{ path: {text}, f: g }};")),
        format!("const A: B = C {{\n    path: {text},\n    f: g,\n}};\n")
    );
}

/// rustfmt counts the indentation of what a function returns twice.
#[test]
fn braces_of_functions_may_stand_alone() {
    let function = |length: usize| {
        let parameters = format!("a: &{}, b: {}", "A".repeat(40), "B".repeat(40));
        laid_out(&format!(
            "impl A {{ fn a({parameters}) -> {} {{ c() }} }}",
            "R".repeat(length)
        ))
    };
    // `    ) -> … {` takes eleven columns beside the name.
    assert!(function(96 - 11).contains("R {\n"));
    assert!(function(97 - 11).contains("R\n    {\n"));
}
