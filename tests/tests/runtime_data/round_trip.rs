//! What was read is written again as it was.

use std::collections::BTreeMap;

use clientgen_tests::fixtures::VERIFICATION;
use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::fixtures::verification::{Verification, VerificationList};
use clientgen_tests::fixtures::verification_status::VerificationStatus;
use clientgen_tests::runtime::json::Json;
use clientgen_tests::runtime::model::freeform::{from_value, to_value};
use clientgen_tests::runtime::model::to_vec;
use serde_json::{Value, json};

use crate::{read, sample_text, write};

#[test]
fn the_documented_example_comes_out_as_it_went_in() {
    let verification = read::<Verification>(VERIFICATION).unwrap();
    assert_eq!(verification.status, Some(VerificationStatus::Completed));
    let written = serde_json::from_slice::<Value>(&to_vec(&verification)).unwrap();
    assert_eq!(
        written,
        serde_json::from_str::<Value>(VERIFICATION).unwrap()
    );
}

#[test]
fn escapes_and_surrogates() {
    for (text, value) in [
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\u0000\u001f\u007f""#, "\0\u{1f}\u{7f}"),
        (r#""\ud83d\ude00 😀 é""#, "😀 😀 é"),
        (r#""""#, ""),
    ] {
        assert_eq!(read::<String>(text).unwrap(), value);
        let written = write(&value.to_owned());
        assert_eq!(written, serde_json::to_string(value).unwrap());
        assert_eq!(read::<String>(&written).unwrap(), value);
    }
    assert!(read::<String>(r#""\ud83d""#).is_err());
}

#[test]
fn keys_with_escapes_are_found() {
    let text = r#"{"n\u0061me":"\u006e","manager":null,"\u00e9\"":1}"#;
    let sample = read::<Sample>(text).unwrap();
    assert_eq!(write(&sample), sample_text(r#","é\"":1"#));
}

#[test]
fn collections() {
    let text = r#"{"a":[],"b":[[1,null],[]],"c":{}}"#;
    assert_eq!(write(&read::<Value>(text).unwrap()), text);
    let map = read::<BTreeMap<String, Vec<Option<i32>>>>(r#"{"a":[1,null],"b":[]}"#).unwrap();
    assert_eq!(write(&map), r#"{"a":[1,null],"b":[]}"#);
    assert_eq!(write(&Box::new(map)), r#"{"a":[1,null],"b":[]}"#);
    assert_eq!(write(&["a", "b"].as_slice()), r#"["a","b"]"#);
}

#[test]
fn recursion() {
    let child = sample_text(r#","children":[]"#);
    let text = sample_text(&format!(r#","children":[{child},{child}],"x":true"#));
    assert_eq!(write(&read::<Sample>(&text).unwrap()), text);
}

#[test]
fn trees_of_serde_json() {
    let value = json!({"total": 1, "items": [{"credit_used": 10, "api_key": null}]});
    let list = from_value::<VerificationList>(&value).unwrap();
    assert_eq!(to_value(&list), value);
    assert_eq!(
        from_value::<VerificationList>(&json!({"items": [{"total_files": "x"}]}))
            .unwrap_err()
            .to_string(),
        r#"$.items[0].total_files: expected 64-bit integer, found "x""#,
    );
}

#[test]
fn decoding_can_be_handed_on() {
    fn own(json: Json<'_>) -> Option<&str> {
        json.as_str()
    }
    let tape = clientgen_tests::runtime::json::Tape::parse(br#""text""#).unwrap();
    assert_eq!(own(tape.root()), Some("text"));
}
