//! Documents that cannot be read.

use std::fmt::Write;

use super::{check_limit, check_refused, read_bytes};
use crate::diagnostic::Code;
use crate::source::context::{MAX_DEPTH, MAX_WAY};
use crate::source::spent::MAX_REPEATED;

#[test]
fn other_encodings_are_refused() {
    check_refused(
        b"a: 1\nb: \xff\n",
        "
error[E0001]: the document is not UTF-8 text: byte 8 in line 2 is 0xff, which cannot stand there
 --> api.yaml:2:4
  |
2 | b: \u{fffd}
  |    ^
  |
  = help: save the document as UTF-8

1 error",
    );
    for bytes in [
        b"\xff\xfea\0" as &[u8],
        b"\xfe\xff\0a",
        b"a\0:\0",
        b"\0a\0:",
    ] {
        let (_, _, human) = read_bytes(bytes);
        assert!(
            human
                .starts_with("error[E0001]: the document is UTF-16 text, seen at byte 0, line 1\n")
        );
    }
}

#[test]
fn empty_documents_are_refused() {
    for text in [
        "",
        " \n",
        "# nothing\n",
        "---\n",
        "\u{feff}",
        "null",
        "---\n---\n",
    ] {
        check_refused(
            text,
            "
error[E0002]: the document is empty
--> api.yaml

1 error",
        );
    }
}

#[test]
fn several_documents_are_refused() {
    check_refused(
        "# one\n---\na: 1\n---\nb: 2\n",
        "
error[E0003]: the file holds more than one YAML document
 --> api.yaml:4:1
  |
4 | ---
  | ^^^ another document begins here
  |
  = help: keep one document in the file

1 error",
    );
}

#[test]
fn syntax_errors_have_a_place() {
    check_refused(
        "{\n  \"a\": 1\n  \"b\": 2\n}\n",
        "
error[E0004]: the document is not valid JSON: expected `,` or `}`
 --> api.yaml:3:3
  |
3 |   \"b\": 2
  |   ^ cannot be read on from here

1 error",
    );
    check_refused(
        "a: 1\n\tb: 2\n",
        "
error[E0005]: the document is not valid YAML: while scanning a plain scalar, found a tab
 --> api.yaml:2:1
  |
2 |     b: 2
  | ^^^^ cannot be read on from here

1 error",
    );
    check_refused(
        "é: 1\né: \0\n",
        "
error[E0005]: the document is not valid YAML: found unprintable character
 --> api.yaml:2:4
  |
2 | é: \\u{0}
  |    ^^^^^ cannot be read on from here

1 error",
    );
    check_refused(
        "a: *b\n",
        "
error[E0005]: the document is not valid YAML: while parsing node, found unknown anchor
 --> api.yaml:1:4
  |
1 | a: *b
  |    ^ cannot be read on from here

1 error",
    );
}

#[test]
fn deep_nesting_is_refused() {
    let levels = 10_000;
    check_limit(&"[".repeat(levels), Code::TooDeep);
    check_limit(
        &format!("{}{}", "[".repeat(levels), "]".repeat(levels)),
        Code::TooDeep,
    );
    check_limit(&"{\"a\":".repeat(levels), Code::TooDeep);
    check_limit(&format!("a: {}", "[".repeat(levels)), Code::TooDeep);
    check_limit(&format!("a: {}", "[".repeat(1_000_000)), Code::TooDeep);
    check_limit(&format!("a: {}", "{a: ".repeat(100_000)), Code::TooDeep);
    check_limit(&"- ".repeat(levels), Code::TooDeep);
    let anchored = format!("a: &a {}1{}", "[".repeat(60), "]".repeat(60));
    check_limit(
        &format!("{anchored}\nb: {}*a{}", "[".repeat(60), "]".repeat(60)),
        Code::TooDeep,
    );
}

#[test]
fn nesting_is_read_up_to_the_limit() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("- ", "")] {
        let nested = |levels| format!("{}1{}", open.repeat(levels), close.repeat(levels));
        assert!(read_bytes(nested(MAX_DEPTH).as_bytes()).0.is_some());
        check_limit(&nested(MAX_DEPTH + 1), Code::TooDeep);
    }
}

#[test]
fn long_ways_are_refused() {
    let key = "k".repeat(MAX_WAY);
    let half = "k".repeat(MAX_WAY / 2);
    // Of several values each has a way of its own.
    for fine in [
        format!("{{\"{key}\": 1}}"),
        format!("{{\"{half}\": {{\"{half}\": [1]}}, \"b\": {{\"{half}\": 1}}}}"),
        format!("? {key}\n: 1\n"),
        format!("? {half}\n: &a {{? {half} : 1}}\nb: {{? {half} : 1}}\n"),
        format!("? {half}\n: &a 1\n? *a\n: 1\n? {{? {key} : 1}}\n: 1\n"),
    ] {
        assert!(read_bytes(fine.as_bytes()).0.is_some(), "{fine}");
    }
    for long in [
        format!("{{\"{key}k\": 1}}"),
        format!("{{\"{half}\": [{{\"{half}\": {{\"a\": 1}}}}]}}"),
        format!("? {key}k\n: 1\n"),
        format!("? {half}\n: - ? {half}\n    : a: 1\n"),
        format!("a: &a {{? {half} : 1}}\n? {half}k\n: *a\n"),
        format!("a: &a {{? {half} : 1}}\n? {half}\n: [{{b: *a}}]\n"),
        format!("a: &a {key}\nb: {{*a : 1}}\n"),
    ] {
        check_limit(&long, Code::TooFar);
    }
}

#[test]
fn alias_bombs_are_refused() {
    let mut bomb = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..10 {
        let aliases = format!("*a{}, ", level - 1).repeat(9);
        let _ = writeln!(bomb, "a{level}: &a{level} [{aliases}]");
    }
    check_limit(&bomb, Code::TooOften);
    let texts = format!(
        "a: &a {}\nb:\n{}",
        "x".repeat(1_000_000),
        "- *a\n".repeat(1000)
    );
    check_limit(&texts, Code::TooOften);
}

/// An anchor of a list of so many values is at what counts as a thousand more than it.
fn repeated(times: usize) -> String {
    let list = vec!["0"; 1000].join(", ");
    format!("a: &a [{list}]\nb: [{}]\n", vec!["*a"; times].join(", "))
}

#[test]
fn what_aliases_repeat_is_read_up_to_the_limit() {
    let times = MAX_REPEATED / 1000;
    assert!(read_bytes(repeated(times).as_bytes()).0.is_some());
    check_limit(&repeated(times + 1), Code::TooOften);
    // Keys count, too, and so do texts by their length, and what a merge key puts into a map.
    let key = "k".repeat(64 * 9);
    let names = format!("a: &a {{? {key} : 1}}\nb:\n");
    let merges = |times| format!("{names}{}", "- {<<: *a}\n".repeat(times));
    // The key counts as ten, and its value as one.
    let times = MAX_REPEATED / 11;
    assert!(read_bytes(merges(times).as_bytes()).0.is_some());
    check_limit(&merges(times + 1), Code::TooOften);
    let texts = |times| format!("a: &a {key}\nb:\n{}", "- *a\n".repeat(times));
    let times = MAX_REPEATED / 9;
    assert!(read_bytes(texts(times).as_bytes()).0.is_some());
    check_limit(&texts(times + 1), Code::TooOften);
    // An alias of what counts as one value repeats nothing that is not written.
    let flags = format!("a: &a yes\nb:\n{}", "- *a\n".repeat(MAX_REPEATED + 1));
    assert!(read_bytes(flags.as_bytes()).0.is_some());
}

#[test]
fn what_is_repeated_too_often_is_told_at_its_anchor() {
    let mut text = "a: &small [1]\nb: &often # what is repeated\n  c: [\n".to_owned();
    let _ = writeln!(text, "{}  ]", "    0,\n".repeat(999));
    let _ = writeln!(
        text,
        "d: [*small, *small, *small, {}]",
        "*often, ".repeat(1000)
    );
    let (_, _, human) = read_bytes(text.as_bytes());
    let said = "error[E0009]: what aliases repeat has more than 100000 values
 --> api.yaml:2:4
  |
2 | b: &often # what is repeated
  |    ^^^^^^ counted as 1002 values, 100 times before it was too much
";
    assert!(human.starts_with(said), "{human}");
}

#[test]
fn what_aliases_repeat_counts_in_texts_that_are_read_leniently() {
    let lenient = |times: usize| format!("c:\n  d: [\n  0]\n{}", repeated(times));
    let (value, report, _) = read_bytes(lenient(10).as_bytes());
    let codes: Vec<_> = report.iter().map(|row| row.code).collect();
    assert!(value.is_some() && codes == [Code::LenientYaml], "{codes:?}");
    check_limit(&lenient(MAX_REPEATED / 1000 + 1), Code::YamlSyntax);
}

#[test]
fn documents_of_too_many_values_are_refused() {
    // What has an anchor is kept, and counts once more on each level.
    let list = vec!["0"; 60_000].join(",");
    let anchors: String = (0..90).map(|level| format!("&a{level} [")).collect();
    check_limit(
        &format!("a: {anchors}{list}{}", "]".repeat(90)),
        Code::TooLarge,
    );
}
