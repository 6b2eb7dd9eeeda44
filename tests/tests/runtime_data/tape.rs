//! JSON as it is parsed, before a model reads it.

use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::runtime::freeform::from_value;
use clientgen_tests::runtime::json::{Kind, Tape};
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
