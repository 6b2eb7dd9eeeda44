//! What documents are read as, and what is said about them.

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::context::MAX_DEPTH;
use super::{Load, NoSiblings, Number, Source, Value, read};
use crate::diagnostic::{Code, Documents, Human, Report, render_human};

/// Reads a text; returns the tree in one line and the report as people see it.
#[track_caller]
fn read_bytes(bytes: &[u8]) -> (Option<Value>, Report, String) {
    let name = "api.yaml";
    let load = &NoSiblings;
    let mut report = Report::new();
    let value = read(&Source { name, bytes, load }, &mut report);
    assert_eq!(value.is_none(), report.has_errors());
    let text = String::from_utf8_lossy(bytes);
    let mut documents = Documents::new(&[(name, &text)]);
    let human = render_human(&report, &mut documents, Human::default());
    (value, report, human)
}

/// Checks that a text is read as a tree, without a word.
#[track_caller]
fn check(text: &str, expected: &str) {
    let (value, _, human) = read_bytes(text.as_bytes());
    assert_eq!(human, "");
    assert_eq!(show(&value.unwrap()), expected);
}

/// Checks that a text is read as a tree, and what is said about it.
#[track_caller]
fn check_said(text: &str, expected: &str, said: &str) {
    let (value, _, human) = read_bytes(text.as_bytes());
    assert_eq!(human.trim_end(), said.trim());
    assert_eq!(show(&value.unwrap()), expected);
}

/// Checks that a text is refused, and what is said about it.
#[track_caller]
fn check_refused(bytes: impl AsRef<[u8]>, said: &str) {
    let (_, _, human) = read_bytes(bytes.as_ref());
    assert_eq!(human.trim_end(), said.trim());
}

/// Checks that a text is refused for a reason, in little time.
#[track_caller]
fn check_limit(text: &str, code: Code) {
    let start = Instant::now();
    let (_, report, human) = read_bytes(text.as_bytes());
    let codes: Vec<_> = report.iter().map(|row| row.code).collect();
    assert_eq!(codes, [code], "{human}");
    assert!(human.contains(" --> api.yaml:"), "{human}");
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
}

fn show(value: &Value) -> String {
    let list = |items: Vec<String>| items.join(", ");
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(Number::Integer(value)) => value.to_string(),
        Value::Number(Number::Float(value)) => format!("{value:?}f"),
        Value::Number(Number::Big(value)) => format!("{value}big"),
        Value::String(value) => format!("{value:?}"),
        Value::Sequence(values) => format!("[{}]", list(values.iter().map(show).collect())),
        Value::Mapping(map) => {
            let entry = |(key, value)| format!("{key}: {}", show(value));
            format!("{{{}}}", list(map.iter().map(entry).collect()))
        }
    }
}

#[test]
fn scalars_of_json_and_yaml() {
    let expected = r#"{a: null, b: true, c: 1, d: -1.5f, e: "x", f: [], g: {}}"#;
    check(
        r#"{"a":null,"b":true,"c":1,"d":-1.5,"e":"x","f":[],"g":{}}"#,
        expected,
    );
    check(
        "a: ~\nb: true\nc: 1\nd: -1.5\ne: x\nf: []\ng: {}\n",
        expected,
    );
    check(
        "a:\nb: yes\nc: 012\nd: 2026-11-24\n",
        r#"{a: null, b: "yes", c: "012", d: "2026-11-24"}"#,
    );
    check("a: .nan\nb: -.inf\n", "{a: NaNf, b: -inff}");
}

#[test]
fn keys_are_kept_as_written() {
    check(
        "200: a\n1.10: b\non: c\nnull: d\ntrue: e\n0x1F: f\n~: g\n'x': h\n",
        r#"{200: "a", 1.10: "b", on: "c", null: "d", true: "e", 0x1F: "f", ~: "g", x: "h"}"#,
    );
}

#[test]
fn order_is_kept() {
    check(r#"{"z":1,"a":2,"m":3}"#, "{z: 1, a: 2, m: 3}");
}

#[test]
fn long_integers_are_kept() {
    let integers = "[9223372036854775807, 18446744073709551615, -9223372036854775809, \
                    123456789012345678901234567890, -170141183460469231731687303715884105728]";
    check(integers, integers);
    check(&format!("a: {integers}"), &format!("{{a: {integers}}}"));
    let long = "1234567890123456789012345678901234567890";
    check(
        &format!("[{long}, -{long}]"),
        &format!("[{long}big, -{long}big]"),
    );
    check(
        &format!("- {long}\n- -{long}\n"),
        &format!("[{long}big, -{long}big]"),
    );
    check(
        "[1e300, 123456789012345678901234567890.0]",
        "[1e300f, 1.2345678901234568e29f]",
    );
    check(
        "- 340282366920938463463374607431768211455",
        "[340282366920938463463374607431768211455big]",
    );
}

#[test]
fn syntax_is_seen_from_the_content() {
    check("\u{feff}{\"a\": 1}", "{a: 1}");
    check("\u{feff}a: 1", "{a: 1}");
    check("\n\n  [1,\n 2]\n", "[1, 2]");
    check("{a: 1, b: [x, y],}", r#"{a: 1, b: ["x", "y"]}"#);
    check("{\"a\": 1, # comment\n}", "{a: 1}");
    check("---\na: 1\n...\n", "{a: 1}");
    check("---\na: 1\n---\n", "{a: 1}");
}

#[test]
fn merge_keys_are_applied_in_yaml_only() {
    check(
        "base: &b {x: 1, y: 2}\nuse:\n  a: 0\n  <<: *b\n  y: 3\n",
        "{base: {x: 1, y: 2}, use: {a: 0, x: 1, y: 3}}",
    );
    check(
        "use:\n  <<: [{x: 1}, {x: 2, y: 3}]\n",
        "{use: {x: 1, y: 3}}",
    );
    check("use:\n  <<: {x: 1}\n  <<: {y: 2}\n", "{use: {x: 1, y: 2}}");
    check(r#"{"<<": {"x": 1}}"#, "{<<: {x: 1}}");
    check_said(
        "a:\n  <<: 1\n  b: 2\n",
        "{a: {b: 2}}",
        "
warning[W0003]: the merge key `<<` holds something other than a map or a list of maps
 --> api.yaml:2:3
  |
2 |   <<: 1
  |   ^^ not merged

1 warning (1 skipped)",
    );
}

#[test]
fn duplicate_keys_are_told_with_all_places() {
    check_said(
        "a:\n  b: 1\n  c: 2\n  b: 3\n",
        "{a: {b: 3, c: 2}}",
        "
warning[W0001]: the key is written more than once in this map
 --> api.yaml:4:3
  |
4 |   b: 3
  |   ^ the last one counts
  |
  = help: it is also in line 2

1 warning (1 repaired)",
    );
    check_said(
        "{\n\"b\": 1,\n\"b\": 2,\n\"b\": 3}",
        "{b: 3}",
        "
warning[W0001]: the key is written more than once in this map
 --> api.yaml:4:1
  |
4 | \"b\": 3}
  | ^^^ the last one counts
  |
  = help: it is also in lines 2, 3

1 warning (1 repaired)",
    );
}

#[test]
fn duplicates_under_an_alias_are_told_once() {
    let (value, report, _) = read_bytes(b"a: &a\n  b: 1\n  b: 2\nc: *a\nd: [*a, *a]\n");
    assert_eq!(report.len(), 1);
    assert_eq!(
        show(&value.unwrap()),
        "{a: {b: 2}, c: {b: 2}, d: [{b: 2}, {b: 2}]}"
    );
}

#[test]
fn duplicates_are_found_in_large_maps() {
    let mut text = String::from("{");
    for number in 0..100 {
        let _ = write!(text, "\"k{number}\": {number}, ");
    }
    text.push_str("\"k50\": 0}");
    let (value, report, _) = read_bytes(text.as_bytes());
    assert_eq!(report.len(), 1);
    let Value::Mapping(map) = value.unwrap() else {
        panic!()
    };
    assert_eq!(map.len(), 100);
    assert_eq!(map.keys().nth(50), Some("k50"));
    assert_eq!(map.get("k50"), Some(&Value::Number(Number::Integer(0))));
}

#[test]
fn tags_are_dropped() {
    check_said(
        "a: !money 12\nb: !!str 12\n",
        r#"{a: 12, b: "12"}"#,
        "
warning[W0002]: the tag `!money` has no meaning here
 --> api.yaml:1:4
  |
1 | a: !money 12
  |    ^^^^^^^^^ read as if it had no tag

1 warning (1 repaired)",
    );
}

#[test]
fn complex_keys_are_refused() {
    check_refused(
        "a:\n  {b: c}: d\n",
        "
error[E0008]: a list or a map is used as a key, which has no meaning in OpenAPI
 --> api.yaml:2:3
  |
2 |   {b: c}: d
  |   ^ not a key
  |
  = help: a key that begins with `{` or `[` needs quotes

1 error",
    );
}

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
error[E0005]: the document is not valid YAML: found a tab character that violates indentation, while scanning a plain scalar at line 1 column 4
 --> api.yaml:2:1
  |
2 |     b: 2
  | ^^^^ cannot be read on from here

1 error",
    );
    check_refused(
        "é: 1\né: \u{1}\n",
        "
error[E0005]: the document is not valid YAML: control characters are not allowed
 --> api.yaml:2:4
  |
2 | é: ␁
  |    ^ cannot be read on from here

1 error",
    );
    check_refused(
        "a: *b\n",
        "
error[E0005]: the document is not valid YAML: unknown anchor
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
    check_limit("a: &a [*a]", Code::TooDeep);
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
fn alias_bombs_are_refused() {
    let mut bomb = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..10 {
        let aliases = format!("*a{}, ", level - 1).repeat(9);
        let _ = writeln!(bomb, "a{level}: &a{level} [{aliases}]");
    }
    check_limit(&bomb, Code::TooLarge);
    let texts = format!(
        "a: &a {}\nb:\n{}",
        "x".repeat(1_000_000),
        "- *a\n".repeat(1000)
    );
    check_limit(&texts, Code::TooLarge);
}

#[test]
fn carriage_returns_and_wide_characters_do_not_shift_places() {
    let (_, _, human) = read_bytes("a: \"日本\"\r\nü: !t x\r\n".as_bytes());
    assert!(human.contains("--> api.yaml:2:4\n"), "{human}");
}

#[test]
fn a_document_alone_has_no_siblings() {
    let error = NoSiblings.load("other.yaml").unwrap_err();
    assert_eq!(
        error,
        "`other.yaml` cannot be read: only one document was given"
    );
}

#[test]
fn taking_keeps_the_order() {
    let (value, _, _) = read_bytes(b"{\"a\":1,\"b\":2,\"c\":3}");
    let Value::Mapping(mut map) = value.unwrap() else {
        panic!()
    };
    assert_eq!(map.take("b"), Some(Value::Number(Number::Integer(2))));
    assert_eq!(map.take("b"), None);
    assert_eq!(map.insert("d", Value::Null), None);
    assert_eq!(
        map.insert("a", Value::Null),
        Some(Value::Number(Number::Integer(1)))
    );
    assert_eq!(show(&Value::Mapping(map)), "{a: null, c: 3, d: null}");
}
