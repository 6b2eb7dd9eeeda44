//! Documents that are read, some with a remark.

use std::fmt::Write;

use super::{check, check_said, read_bytes, show};
use crate::source::{Load, NoSiblings, Number, Value};

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
fn integers_longer_than_any_float_are_kept() {
    let long = "7".repeat(400);
    check(&format!("[{long}, -1]"), &format!("[{long}big, -1]"));
    check(
        &format!("- {long}\n- '{long}'\n"),
        &format!("[{long}big, \"{long}\"]"),
    );
}

#[test]
fn a_long_integer_is_kept_behind_an_alias_too() {
    let long = "7".repeat(40);
    check(
        &format!("- &a +{long}\n- *a\n"),
        &format!("[{long}big, {long}big]"),
    );
}

#[test]
fn numbers_are_what_yaml_says() {
    check(
        "[0x1F, -0x1f, +0o17, 0b101, 0x, 0x-5, 0xG, +-5, 00, -007, 0, -0, +5]",
        r#"[31, -31, 15, 5, "0x", "0x-5", "0xG", "+-5", "00", "-007", 0, 0, 5]"#,
    );
    check(
        "[1., .5, -.5, 1e5, 1e, 1e400, ., 1_000, 12:30, inf, nan, +.inf, .NaN]",
        r#"[1.0f, 0.5f, -0.5f, 100000.0f, "1e", "1e400", ".", "1_000", "12:30", "inf", "nan", inff, NaNf]"#,
    );
    check(
        "- 0xffffffffffffffffffffffffffffffff\n- -0x80000000000000000000000000000000\n",
        "[340282366920938463463374607431768211455big, -170141183460469231731687303715884105728]",
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
    check(
        "use:\n  a: 1\n  <<: {b: 2, a: 0}\n  c: 3\n",
        "{use: {a: 1, b: 2, c: 3}}",
    );
    check(r#"{"<<": {"x": 1}}"#, "{<<: {x: 1}}");
    check("'<<': {x: 1}\n", "{<<: {x: 1}}");
    check("!!merge <<: {x: 1}\n!!str <<: 2\n", "{x: 1, <<: 2}");
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
fn several_merge_keys_are_told_and_all_applied() {
    check_said(
        "use:\n  <<: {x: 1}\n  z: 0\n  <<: {y: 2, x: 3}\n",
        "{use: {x: 1, z: 0, y: 2}}",
        "
warning[W0001]: the merge key `<<` is written more than once in this map
 --> api.yaml:4:3
  |
4 |   <<: {y: 2, x: 3}
  |   ^^ all of them are merged, the first one wins
  |
  = help: write one with a list: `<<: [*a, *b]`

1 warning (1 repaired)",
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
fn tags_of_yaml_are_honoured() {
    check(
        "[!!str 1, !!int '1', !!float 1, !!bool 'true', !!null '', !!binary 12, ! 12]",
        r#"["1", 1, 1.0f, true, null, "12", "12"]"#,
    );
    check(
        "a: !!seq []\nb: !!map {}\n!!str c: !!null\n",
        "{a: [], b: {}, c: null}",
    );
}

#[test]
fn tags_that_do_not_suit_are_told() {
    let text = "%TAG !e! tag:example.com,2000:\n---\na: !!int x\n!k b: !!set {c}\nd: !e!f 1\n";
    let (value, report, _) = read_bytes(text.as_bytes());
    let said: Vec<_> = report.iter().map(|row| row.message.as_str()).collect();
    assert_eq!(
        said,
        [
            "the tag `!!int` has no meaning here",
            "the tag `!k` has no meaning here",
            "the tag `!!set` has no meaning here",
            "the tag `!<tag:example.com,2000:f>` has no meaning here",
        ]
    );
    assert_eq!(show(&value.unwrap()), r#"{a: "x", b: {c: null}, d: 1}"#);
}

#[test]
fn complex_keys_are_left_out() {
    check_said(
        "a:\n  {b: c, b: d}: {e: f, e: g}\n  h: i\n",
        r#"{a: {h: "i"}}"#,
        "
warning[W0005]: a list or a map is used as a key, which has no meaning in OpenAPI
 --> api.yaml:2:3
  |
2 |   {b: c, b: d}: {e: f, e: g}
  |   ^ the entry is left out
  |
  = help: a key that begins with `{` or `[` needs quotes

1 warning (1 skipped)",
    );
    let text = "a: &a [1]\n? &b\n  c: 2\n: [3]\n*a : 4\nd: *b\ne: !t 5\n";
    let (value, _, human) = read_bytes(text.as_bytes());
    assert_eq!(show(&value.unwrap()), "{a: [1], d: {c: 2}, e: 5}");
    // What comes behind is still found.
    let places: Vec<_> = human.lines().filter(|line| line.contains("-->")).collect();
    assert_eq!(
        places,
        [
            " --> api.yaml:2:3",
            " --> api.yaml:5:1",
            " --> api.yaml:7:4"
        ]
    );
}

#[test]
fn keys_may_be_anchors_and_aliases() {
    check(
        "&a 1.10: &b x\nd: {*a : 1}\n*b : *a\nc: [*a, *b]\n",
        r#"{1.10: "x", d: {1.10: 1}, x: 1.1f, c: [1.1f, "x"]}"#,
    );
}

#[test]
fn an_alias_within_its_own_anchor_is_null() {
    check_said(
        "a: &a\n  - 1\n  - *a\n",
        "{a: [1, null]}",
        "
warning[W0006]: the alias stands within what it repeats, which would never end
 --> api.yaml:3:5
  |
3 |   - *a
  |     ^^ read as null
  |
  = help: a schema that contains itself is written with `$ref`

1 warning (1 skipped)",
    );
}

#[test]
fn documents_that_say_nothing_do_not_count() {
    check("---\n---\n# here\n---\na: 1\n...\n", "{a: 1}");
}

#[test]
fn control_characters_are_kept() {
    check("a: x\u{1}y\n", r#"{a: "x\u{1}y"}"#);
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

#[test]
fn a_key_that_is_written_very_often_is_told_in_short() {
    let text = format!("{}a: 0\n", "a: 1\n".repeat(1000));
    let (_, report, _) = read_bytes(text.as_bytes());
    let help: Vec<_> = report
        .iter()
        .filter_map(|row| row.help.as_deref())
        .collect();
    assert_eq!(help, ["it is also in lines 1, 2, 3, 4, 5 and 995 more"]);
}
