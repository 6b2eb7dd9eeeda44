//! JSON as it is parsed, before a model reads it.

use std::collections::BTreeMap;

use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::runtime::json::{Kind, Tape};
use clientgen_tests::runtime::model::freeform::from_value;
use serde_json::Value;

use crate::{read, refusal, sample_text};

#[test]
fn cursors_tell_types_apart() {
    let tape = Tape::parse(br#"[null,true,1,-1,1.5,"s",[1],{"a":1}]"#).unwrap();
    let kinds: Vec<Kind> = tape
        .root()
        .as_array()
        .unwrap()
        .map(|json| json.kind())
        .collect();
    let numbers = [Kind::Number; 3];
    assert_eq!(kinds[..2], [Kind::Null, Kind::Boolean]);
    assert_eq!(kinds[2..5], numbers);
    assert_eq!(kinds[5..], [Kind::String, Kind::Array, Kind::Object]);
    assert_eq!(tape.root().as_array().unwrap().len(), 8);
    assert_eq!(tape.root().as_str(), None);
    assert_eq!(tape.root().as_bool(), None);
    assert!(!tape.root().is_null());
}

#[test]
fn objects_are_searched_round() {
    let tape = Tape::parse(br#"{"a":{"b":9},"b":2,"c":[3]}"#).unwrap();
    let object = tape.root().as_object().unwrap();
    assert_eq!(object.len(), 3);
    assert!(!object.is_empty());
    assert_eq!(object.get("c").unwrap().kind(), Kind::Array);
    assert_eq!(object.get("b").unwrap().as_i64(), Some(2));
    assert_eq!(object.get("a").unwrap().kind(), Kind::Object);
    assert!(object.get("d").is_none());
    assert_eq!(object.get("b").unwrap().as_u64(), Some(2));
    let keys: Vec<&str> = object.entries().map(|(key, _)| key).collect();
    assert_eq!(keys, ["a", "b", "c"]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(read::<bool>("\u{feff} true\n"), Ok(true));
}

#[test]
fn deep_nesting_is_refused_without_overflow() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(read::<Value>(&nested(127)).is_ok());
    let refused =
        "$: expected JSON, found something else: recursion limit exceeded at line 1 column 128";
    assert_eq!(refusal::<Value>(&nested(128)), refused);
    assert_eq!(refusal::<Value>(&nested(1_000_000)), refused);
    assert!(refusal::<Value>(&"{\"a\":".repeat(1_000_000)).contains("recursion limit"));
}

#[test]
fn deep_models_do_not_overflow() {
    let deepest = (0..62).fold(sample_text(""), |inner, _| {
        sample_text(&format!(r#","children":[{inner}]"#))
    });
    assert!(read::<Sample>(&deepest).is_ok());
    assert!(serde_json::from_str::<Sample>(&deepest).is_ok());
}

#[test]
fn deep_trees_are_refused_without_overflow() {
    let nested = |depth: usize| (0..depth).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
    assert!(from_value::<Value>(&nested(127)).is_ok());
    assert_eq!(
        from_value::<Value>(&nested(500)).unwrap_err().to_string(),
        "$: expected JSON, found something else: nested too deep",
    );
}

/// A list reserves memory for what was read, not for what its length would need.
#[test]
fn long_lists_of_something_else_cost_little() {
    let text = format!("[{}null]", "0,".repeat(4_000_000));
    assert_eq!(
        refusal::<Vec<Sample>>(&text),
        "$[0]: expected object, found 0"
    );
}

/// Strings with escapes of all lengths about that from which on they are not copied, between
/// others.
fn escaped() -> Vec<String> {
    let escapes = [
        r"\n",
        r#"\""#,
        r"\\",
        r"\/",
        r"\u00e9",
        r"\ud83d\ude00",
        r"\\\u0000",
        r#"\\\"é"#,
        "\u{1f600}\\t",
    ];
    let lengths = (0..60).chain([300, 3_000]);
    let texts = lengths.flat_map(|length| {
        escapes.iter().enumerate().map(move |(index, escape)| {
            let (before, behind) = ("b\u{e4}".repeat(length * index / 40), "e".repeat(length));
            format!("{before}{escape}{behind}{}", escape.repeat(length % 3))
        })
    });
    texts.collect()
}

#[test]
fn strings_with_escapes_are_what_they_stand_for() {
    let texts = escaped();
    let items = texts
        .iter()
        .map(|text| format!(r#""{text}", "", -1.5, {{"a": "{text}", "{text}": "a"}}, "{text}""#));
    let text = format!("[{}]", items.collect::<Vec<_>>().join(" ,\n"));
    let expected: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(read::<Value>(&text).unwrap(), expected);
    let tape = Tape::parse(text.as_bytes()).unwrap();
    let items = tape.root().as_array().unwrap();
    for (item, expected) in items.zip(expected.as_array().unwrap()) {
        assert_eq!(item.as_str(), expected.as_str());
        let Some(expected) = expected.as_object() else {
            continue;
        };
        let object = item.as_object().unwrap();
        let found = object
            .entries()
            .map(|(name, value)| (name.to_owned(), Value::from(value.as_str().unwrap())));
        assert_eq!(&found.collect::<serde_json::Map<_, _>>(), expected);
        for (name, value) in expected {
            assert_eq!(object.get(name).unwrap().as_str(), value.as_str());
            assert!(object.get(&format!("{name}!")).is_none());
        }
    }
}

#[test]
fn properties_with_escapes_are_found() {
    let texts = escaped();
    let members = texts.iter().enumerate();
    let members = members.map(|(index, text)| format!("\"{text}{index}\":\"{text}\""));
    let text = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
    let expected: BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
    assert_eq!(
        read::<BTreeMap<String, String>>(&text).unwrap(),
        expected.clone()
    );
    let tape = Tape::parse(text.as_bytes()).unwrap();
    let object = tape.root().as_object().unwrap();
    let known: Vec<&str> = expected.keys().step_by(2).map(String::as_str).collect();
    let rest: BTreeMap<String, String> = object.additional(&known);
    assert_eq!(rest.len(), expected.len() / 2);
    assert!(rest.iter().all(|(name, text)| expected[name] == *text));
    assert!(rest.keys().all(|name| !known.contains(&name.as_str())));
}
