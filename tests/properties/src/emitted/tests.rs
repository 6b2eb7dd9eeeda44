//! Faults that are planted into emitted text are found.

use super::check_rust;

#[test]
fn what_is_emitted_passes() {
    let text = "//! Of `A`.\n\n#[derive(Clone)]\npub struct A {\n    /// A // text */ planted!().\n    pub a: String,\n}\n";
    assert_eq!(check_rust(text), Ok(()));
}

#[test]
fn what_is_planted_is_found() {
    let planted = [
        ("// a\n", "a comment"),
        ("/* a */\n", "a comment of a block"),
        ("fn f() { planted!() }\n", "the macro `planted`"),
        ("fn f() { planted ! {} }\n", "the macro `planted`"),
        ("macro_rules! a { () => {} }\n", "the macro `macro_rules`"),
        ("unsafe fn f() {}\n", "a word"),
        ("#[planted]\nstruct A;\n", "the attribute `planted`"),
        ("trait A {}\n", "the kind trait"),
        ("struct A { a: u8, a: u8 }\n", "two fields are called `a`"),
        ("enum A { B, B }\n", "two variants are called `B`"),
        ("fn f(a: u8, a: u8) {}\n", "two arguments are called `a`"),
        (
            "impl A { fn f() {} }\nimpl A { fn f() {} }\n",
            "two methods of `A` are called `f`",
        ),
        ("struct A;\ntype A = u8;\n", "two types are called `A`"),
        ("const A: &str = \"\u{202e}\";\n", "it has '\\u{202e}'"),
        ("/// a\rb\nstruct A;\n", "it has '\\r'"),
        ("struct A\n", "no Rust"),
        ("const A: &str = \"a\n", "a literal without an end"),
    ];
    for (text, why) in planted {
        let found = check_rust(text).unwrap_err();
        assert!(found.contains(why), "{text:?} gives {found}");
    }
}
