//! What is laid out how, and that nothing gets lost.

mod rules;

use std::str::FromStr as _;

use proc_macro2::{TokenStream, TokenTree};

use crate::{Comment, Layout};

/// The layout of a text of Rust.
fn laid_out(text: &str) -> String {
    let mut printed = String::new();
    Layout::default().print(TokenStream::from_str(text).unwrap(), &mut printed);
    printed
}

/// Tokens, but for commas and braces.
fn tokens(text: &str) -> Vec<String> {
    fn take(stream: TokenStream, all: &mut Vec<String>) {
        for token in stream {
            match token {
                TokenTree::Group(group) => {
                    all.push(format!("{:?}", group.delimiter()));
                    take(group.stream(), all);
                    all.push("end".to_owned());
                }
                TokenTree::Punct(mark) => all.push(mark.as_char().to_string()),
                other => all.push(other.to_string()),
            }
        }
    }
    let mut all = Vec::new();
    take(TokenStream::from_str(text).unwrap(), &mut all);
    all.retain(|token| ![",", "Brace", "end"].contains(&&**token));
    all
}

/// Tokens, but for commas, braces, imports and modules, which may move.
fn without_imports(text: &str) -> Vec<String> {
    let mut moves = false;
    let mut all = tokens(text);
    all.retain(|token| {
        let begins = moves || token == "use" || token == "mod";
        moves = begins && token != ";";
        !begins
    });
    all
}

/// Pieces that the layout leaves as they are.
const KEPT: &[&str] = &[
    "//! A file.\n//!\n//! More of it.\n",
    "use crate::a::{self, B};\nuse std::fmt;\n",
    "pub mod a;\nmod b;\n",
    "/// A struct.\n#[derive(Clone, Debug)]\npub struct A {\n    /// A field.\n    pub a: Option<Vec<B>>,\n    b: &'static [u8],\n}\n",
    "pub struct Empty {}\n",
    "pub struct Pair(u8, (u8,));\n",
    "pub enum E {\n    /// One.\n    A(Box<B>),\n    B,\n    C { a: u8 },\n}\n",
    "pub type A = B<'static, dyn C + Send>;\n",
    "impl<T: ?Sized> A<T> for B<T>\nwhere\n    T: Into<String>,\n{\n    const N: usize = 1;\n\n    fn a(&self) {}\n\n    fn b(mut self, b: impl Fn(u8) -> u8) -> Self {\n        self.b = b;\n        self\n    }\n}\n",
    "static A: Operation<B, ()> = Operation {\n    name: \"a\",\n    security: &[&[&C]],\n    kind: Kind::D,\n};\n",
    "runtime::call::call_controls!(A => types::B, types::C);\n",
    "fn a(json: Json<'_>) -> Result<Self, Error> {\n    let mut object = json.object()?;\n    Ok(Self {\n        name: object.required(\"name\")?,\n        ..Self::default()\n    })\n}\n",
    "fn a() {\n    match b {\n        1..=3 => {}\n        B::C { d, .. } if d > 1 || -d < 2 => return,\n        [e, ..] => e.f(|x| x + 1),\n        _ => {\n            let g = &mut *h;\n            g()\n        }\n    }\n    i()\n}\n",
    "fn a() {\n    for b in &c {\n        d(b);\n    }\n    if let Some(e) = f.as_ref() {\n        e.g();\n    } else {\n        h();\n    }\n    while !i {}\n}\n",
    "fn a() {\n    sink.object(&[\n        required(\"first_name\", &self.first_name),\n        required(\"second_name\", &self.second_name),\n    ]);\n}\n",
    "fn a() {\n    let response = self\n        .client\n        .get(\"the address of it\")\n        .header(\"name\", \"value\")\n        .send();\n}\n",
    "fn a() {\n    call.form_body(\n        body,\n        &[Field {\n            name: \"one\",\n            format: Format::Form,\n        }],\n    );\n}\n",
    "const A: [u8; 4] = [0; 4];\n",
];

#[test]
fn what_is_laid_out_stays_so() {
    for text in KEPT {
        assert_eq!(laid_out(text), *text);
    }
}

#[test]
fn what_does_not_fit_is_broken() {
    let long = "x".repeat(40);
    let pieces = [
        (
            format!("fn a(a{long}: u8, b{long}: u8, c: u8) -> D {{}}"),
            format!("fn a(\n    a{long}: u8,\n    b{long}: u8,\n    c: u8,\n) -> D {{}}\n"),
        ),
        (
            format!("use a::{{a{long}, b{long}, cdefghij}};"),
            format!("use a::{{\n    a{long}, b{long}, cdefghij,\n}};\n"),
        ),
        (
            format!("fn a() {{ let b = c(d{long}, e{long}); }}"),
            format!("fn a() {{\n    let b = c(\n        d{long},\n        e{long},\n    );\n}}\n"),
        ),
        (
            format!("fn a() {{ match b {{ A{long} => b{long}(c{long}).d(), }} }}"),
            format!(
                "fn a() {{\n    match b {{\n        A{long} => {{\n            b{long}(c{long}).d()\n        }}\n    }}\n}}\n"
            )
            .replace(".d()", ".d()"),
        ),
        (
            format!("static A{long}: B<C{long}, D{long}> = E {{ f: g, h: i, jklmn: o }};"),
            format!(
                "static A{long}: B<\n    C{long},\n    D{long},\n> = E {{\n    f: g,\n    h: i,\n    jklmn: o,\n}};\n"
            ),
        ),
        (
            format!("a!(B{long} => C{long}, D{long});"),
            format!("a!(\n    B{long} => C{long},\n    D{long}\n);\n"),
        ),
    ];
    for (text, expected) in pieces {
        assert_eq!(laid_out(&text), expected);
    }
}

/// A macro with braces may be given a condition, and items behind it.
#[test]
fn items_are_laid_out_within_braces() {
    let within = |code: &str| {
        let mut text = "with! {\n".to_owned();
        Layout::default().print_within(code.parse().unwrap(), &mut text);
        text
    };
    assert_eq!(within(""), "with! {\n");
    assert_eq!(
        within("mod b; mod a; /// C.\npub mod d { mod e; }"),
        "with! {\n    mod a;\n    mod b;\n\n    /// C.\n    pub mod d {\n        mod e;\n    }\n"
    );
    let one = "feature = \"a\" =>";
    assert_eq!(within(one), format!("with! {{\n    {one}\n"));
    let some = "any(feature = \"cats\", feature = \"dogs\") =>";
    assert_eq!(within(some), format!("with! {{\n    {some}\n"));
    let long = "x".repeat(40);
    let many = format!("any(feature = \"a{long}\", feature = \"b{long}\") =>");
    let broken = format!(
        "    any(\n        feature = \"a{long}\",\n        feature = \"b{long}\",\n    ) =>\n"
    );
    assert_eq!(within(&many), format!("with! {{\n{broken}"));
}

#[test]
fn documentation_becomes_comments() {
    assert_eq!(
        laid_out(r##"#[doc = " a\"\u{e4}\\ "] mod a;"##),
        "/// a\"ä\\\nmod a;\n"
    );
    assert_eq!(
        laid_out(r##"#[doc = r#" "b" "#] mod a;"##),
        "/// \"b\"\nmod a;\n"
    );
    assert_eq!(laid_out(r#"#![doc = ""]"#), "//!\n");
    // No comment can say this.
    assert_eq!(
        laid_out(r#"#[doc = "/a"] mod a;"#),
        "#[doc = \"/a\"]\nmod a;\n"
    );
    assert_eq!(
        laid_out(r#"#[doc = "a\nb"] mod a;"#),
        "#[doc = \"a\\nb\"]\nmod a;\n"
    );
}

#[test]
fn comments_go_through_tokens() {
    let mut comment = Comment::default();
    assert!(comment.outer().is_empty() && comment.inner().is_empty());
    for line in ["a \"ä\"", "", "b\nc  ", "/d", "e\rf"] {
        comment.push_line(line);
    }
    let printed = |mut tokens: TokenStream| {
        tokens.extend(TokenStream::from_str("mod a;").unwrap());
        let mut text = String::new();
        Layout::default().print(tokens, &mut text);
        text
    };
    assert_eq!(
        printed(comment.outer()),
        "/// a \"ä\"\n///\n/// b\n/// c\n/// /d\n#[doc = \" e\\rf\"]\nmod a;\n"
    );
    assert!(printed(comment.inner()).starts_with("//! a \"ä\"\n//!\n//! b\n"));
}

#[test]
fn nothing_gets_lost() {
    let sources = [
        include_str!("../../runtime/call/mod.rs"),
        include_str!("../../runtime/json/mod.rs"),
        include_str!("../../runtime/model/mod.rs"),
        include_str!("../../runtime/call/retry.rs"),
        include_str!("../../runtime/body/multipart.rs"),
        include_str!("../../runtime/model/open_enum.rs"),
        include_str!("../../../tests/cases/unions/expected/src/types/pet.rs"),
        include_str!("scan.rs"),
        include_str!("roles.rs"),
        include_str!("expressions.rs"),
        include_str!("tests.rs"),
    ];
    for source in sources {
        let printed = laid_out(source);
        assert_eq!(without_imports(&printed), without_imports(source));
        let [mut before, mut after] = [tokens(source), tokens(&printed)];
        before.sort();
        after.sort();
        assert_eq!(after, before);
        assert_eq!(laid_out(&printed), printed);
    }
}

#[test]
fn whatever_comes_is_printed() {
    let pieces = [
        "",
        "a",
        ",",
        "=> , ; . :: < > <<>> ? ! # $",
        "{}{}()[]",
        "(,)[;]{=>}",
        "fn",
        "fn (",
        "impl for {",
        "match { => => }",
        "struct a b c < d ; let x = < y",
        "#[a] #[b]",
        "use {",
        "|a",
        "static : =",
        "pub(crate)",
        "where a",
        "a.b.c.?d",
        "'a: loop { break 'a }",
        "- - x && & y",
    ];
    let long = "y".repeat(99);
    for piece in pieces {
        // What is not balanced is no stream of tokens.
        for text in [
            piece.to_owned(),
            format!("{piece} {long} {piece}"),
            format!("f({piece} {long})"),
        ] {
            if TokenStream::from_str(&text).is_ok() {
                assert_eq!(tokens(&laid_out(&text)), tokens(&text), "{text}");
            }
        }
    }
}

/// Items, statements, fields, arms and arguments of any number.
const REPEATED: &[(&str, &str, &str)] = &[
    ("impl A { ", "fn a(&self) { b() } ", "}"),
    ("", "struct A { b: u8 } ", ""),
    ("", "object! { A { b: u8 } } ", ""),
    ("", "mod a; ", ""),
    ("", "use b::a; ", ""),
    ("use a::{", "c, b, ", "c};"),
    ("#[cfg(any(", "a = \"b\", ", "c))] mod d;"),
    ("fn a() { ", "b(); ", "}"),
    ("fn a() { ", "if b { c() } ", "}"),
    ("fn a() { ", "let b = c; ", "}"),
    ("enum A { ", "B(u8), ", "}"),
    ("struct A { ", "pub b: u8, ", "}"),
    ("fn a() { match b { ", "\"c\" => d, ", "_ => e } }"),
    ("static A: B = &[", "C { d: 1 }, ", "];"),
    ("fn a() { b(", "c, ", ") }"),
    ("fn a(", "b: u8, ", ") {}"),
    ("fn a() { b", ".c(d)", " }"),
    ("fn a() -> bool { b", " && c(d)", " }"),
    ("use a::{", "b, ", "c};"),
    ("type A = B<", "C, ", "D>;"),
];

#[test]
fn each_token_is_looked_at_a_few_times() {
    const FEW: usize = 500;
    const TIMES: usize = 4;
    let looked = |(before, again, after): &(&str, &str, &str), count: usize| {
        let text = format!("{before}{}{after}", again.repeat(count));
        let mut layout = Layout::default();
        layout.print(TokenStream::from_str(&text).unwrap(), &mut String::new());
        layout.tape.looked.get()
    };
    for piece in REPEATED {
        let (few, many) = (looked(piece, FEW), looked(piece, FEW * TIMES));
        assert!(many <= few * (TIMES + 1), "{}: {few}, {many}", piece.1);
    }
}
