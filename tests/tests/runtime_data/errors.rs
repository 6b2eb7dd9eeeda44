//! What errors of decoding say, and where they point.

use std::collections::BTreeMap;
use std::error::Error as _;

use chrono::{DateTime, FixedOffset, NaiveDate};
use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::fixtures::verification::{Verification, VerificationList};
use clientgen_tests::runtime::json::Tape;
use clientgen_tests::runtime::model::{Decode, DecodeError};
use clientgen_tests::runtime::scalar::base64::Base64;
use uuid::Uuid;

use crate::{read, refusal};

#[test]
fn say_where_and_what() {
    assert_eq!(
        refusal::<VerificationList>(r#"{"items":[{},{},{},{"created_at":"yesterday"}]}"#),
        r#"$.items[3].created_at: expected date-time, found "yesterday""#,
    );
    assert_eq!(
        refusal::<Sample>(r#"{"manager":null}"#),
        "$.name: required property is missing"
    );
    assert_eq!(
        refusal::<Sample>(r#"{"name":"a"}"#),
        "$.manager: required property is missing"
    );
    assert_eq!(
        refusal::<Sample>("[1]"),
        "$: expected object, found an array"
    );
    assert_eq!(
        refusal::<Vec<bool>>(r#"{"a":1}"#),
        "$: expected array, found an object"
    );
}

#[test]
fn are_about_the_first_of_several() {
    assert_eq!(
        refusal::<Sample>(r#"{"level":1,"name":2,"manager":3}"#),
        "$.name: expected string, found 2"
    );
    assert_eq!(
        refusal::<Vec<Vec<bool>>>("[[true],[false,1],2,[3]]"),
        "$[1][1]: expected boolean, found 1"
    );
    assert_eq!(
        refusal::<BTreeMap<String, BTreeMap<String, bool>>>(
            r#"{"a":{"b":true},"c":{"d":0,"e":1}}"#
        ),
        "$.c.d: expected boolean, found 0"
    );
}

#[test]
fn are_of_one_reading() {
    let tape = Tape::parse(b"[1,true]").unwrap();
    let flags = tape.read(|json| json.array().map(bool::decode).collect::<Vec<_>>());
    assert_eq!(
        flags.unwrap_err().to_string(),
        "$[0]: expected boolean, found 1"
    );
    let last = tape.read(|json| json.array().last().map(bool::decode));
    assert_eq!(last, Ok(Some(true)));
    let tried = tape.read(|json| {
        json.array()
            .map(|item| {
                let mut flag = None;
                item.attempt(&mut flag, bool::decode);
                flag
            })
            .collect::<Vec<_>>()
    });
    assert_eq!(tried, Ok(vec![None, Some(true)]));
}

#[test]
fn name_each_type_and_format_as_openapi_does() {
    assert_eq!(refusal::<String>("1"), "$: expected string, found 1");
    assert_eq!(refusal::<bool>("null"), "$: expected boolean, found null");
    assert_eq!(
        refusal::<i32>("3000000000"),
        "$: expected 32-bit integer, found 3000000000"
    );
    assert_eq!(
        refusal::<i64>("-1.5"),
        "$: expected 64-bit integer, found -1.5"
    );
    assert_eq!(
        refusal::<u32>("-1"),
        "$: expected unsigned 32-bit integer, found -1"
    );
    assert_eq!(
        refusal::<u64>("true"),
        "$: expected unsigned 64-bit integer, found true"
    );
    assert_eq!(refusal::<f64>(r#""x""#), r#"$: expected number, found "x""#);
    assert_eq!(refusal::<Uuid>(r#""x""#), r#"$: expected uuid, found "x""#);
    assert_eq!(refusal::<Uuid>("7"), "$: expected uuid, found 7");
    assert_eq!(
        refusal::<NaiveDate>(r#""x""#),
        r#"$: expected date, found "x""#
    );
    assert_eq!(
        refusal::<DateTime<FixedOffset>>(r#""2023-01-01""#),
        r#"$: expected date-time, found "2023-01-01""#
    );
    assert_eq!(
        refusal::<Base64>(r#""*""#),
        r#"$: expected base64, found "*""#
    );
}

#[test]
fn quote_keys_that_are_no_identifiers() {
    type Nested = BTreeMap<String, BTreeMap<String, Vec<bool>>>;
    let refused = |key: &str| refusal::<Nested>(&format!(r#"{{"outer":{{"{key}":[true,1]}}}}"#));
    assert_eq!(
        refused("a b"),
        r#"$.outer["a b"][1]: expected boolean, found 1"#
    );
    assert_eq!(refused(""), r#"$.outer[""][1]: expected boolean, found 1"#);
    assert_eq!(
        refused("1st"),
        r#"$.outer["1st"][1]: expected boolean, found 1"#
    );
    assert_eq!(
        refused(r#"a\"b"#),
        r#"$.outer["a\"b"][1]: expected boolean, found 1"#
    );
    assert_eq!(refused("_a1"), "$.outer._a1[1]: expected boolean, found 1");
}

/// UAX 9: what a server sends must not change the direction of what is written about it.
#[test]
fn escape_what_would_break_or_turn_their_line() {
    assert_eq!(
        refusal::<bool>("\"a\u{202e}\u{2028}\u{85}\\n\""),
        r#"$: expected boolean, found "a\u{202e}\u{2028}\u{85}\n""#
    );
    assert_eq!(
        refusal::<BTreeMap<String, bool>>("{\"\u{2066}\":1}"),
        r#"$["\u{2066}"]: expected boolean, found 1"#
    );
}

#[test]
fn point_into_additional_properties() {
    let text = r#"{"x-a":1,"ok":true}"#;
    assert_eq!(
        refusal::<BTreeMap<String, bool>>(text),
        r#"$["x-a"]: expected boolean, found 1"#
    );
}

#[test]
fn cut_what_is_long() {
    let text = "é".repeat(100);
    let shown = "é".repeat(60);
    assert_eq!(
        refusal::<bool>(&format!(r#""{text}""#)),
        format!(r#"$: expected boolean, found "{shown}…""#)
    );
    let message = refusal::<BTreeMap<String, bool>>(&format!(r#"{{"{}":1}}"#, "k y".repeat(1000)));
    assert!(message.len() < 200, "{message}");
    let message = refusal::<BTreeMap<String, bool>>(&format!(r#"{{"{}":1}}"#, "k".repeat(1000)));
    assert!(
        message.starts_with("$[\"kkk") && message.len() < 200,
        "{message}"
    );
    let message = refusal::<bool>(&"9".repeat(300));
    assert!(message.len() < 200, "{message}");
}

#[test]
fn tell_text_that_is_not_json() {
    assert_eq!(refusal::<bool>(""), "$: expected JSON, found nothing");
    assert_eq!(
        refusal::<bool>("true false"),
        "$: expected JSON, found something else: trailing characters at line 1 column 6"
    );
    assert_eq!(
        refusal::<bool>("tru"),
        "$: expected JSON, found something else: EOF while parsing a value at line 1 column 3"
    );
    let error = Tape::parse(b"\"\xff\"").unwrap_err();
    assert_eq!(
        error.to_string(),
        "$: expected JSON, found something else: invalid utf-8 sequence of 1 bytes from index 1"
    );
    assert_eq!((error.path().as_str(), error.expected()), ("$", "JSON"));
}

#[test]
fn have_parts() {
    let error = read::<Verification>(r#"{"service":{"id":"x"}}"#).unwrap_err();
    assert_eq!(error.path(), "$.service.id");
    assert_eq!(error.expected(), "uuid");
    assert_eq!(error.clone(), error);
    assert!(error.source().is_none());
    assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
}

#[test]
fn what_a_terminal_would_obey_is_spelled_out() {
    let hidden = "a\u{9b}b\u{202e}c\u{85}d\u{7f}e\u{200b}\u{ad}";
    let shown = r"a\u{9b}b\u{202e}c\u{85}d\u{7f}e\u{200b}\u{ad}";
    let text = serde_json::json!({ hidden: hidden }).to_string();
    let error = refusal::<BTreeMap<String, bool>>(&text);
    assert_eq!(
        error,
        format!("$[\"{shown}\"]: expected boolean, found \"{shown}\"")
    );
    let error = DecodeError::new("text", hidden).to_string();
    assert_eq!(error, format!("$: expected text, found {shown}"));
    let error = DecodeError::syntax(hidden).to_string();
    assert_eq!(
        error,
        format!("$: expected JSON, found something else: {shown}")
    );
}
