//! What is never printed.

use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::runtime::json::Tape;
use clientgen_tests::runtime::nullable::Nullable;
use clientgen_tests::runtime::secret::Secret;

use crate::{read, refusal, sample, sample_text, write};

#[test]
fn secrets_are_not_printed() {
    let sample = sample(r#","password":"hunter2","tokens":{"k3y":7}"#);
    let debug = format!("{sample:?} {sample:#?}");
    assert!(
        !debug.contains("hunter2") && !debug.contains("k3y"),
        "{debug}"
    );
    assert!(debug.contains("Value(Secret(…))"), "{debug}");
}

#[test]
fn secrets_are_sent_and_compared() {
    let text = sample_text(r#","password":"hunter2""#);
    let sample = read::<Sample>(&text).unwrap();
    assert_eq!(write(&sample), text);
    assert_eq!(sample.password, Nullable::Value(Secret::from("hunter2")));
    assert_ne!(sample.password, Nullable::Value(Secret::from("other")));
    let secret = Secret::new(5);
    assert_eq!((*secret.expose(), secret.into_inner()), (5, 5));
}

#[test]
fn errors_below_a_secret_show_neither_value_nor_path() {
    assert_eq!(
        refusal::<Sample>(&sample_text(r#","password":123456"#)),
        "$.password: expected string, found a secret value",
    );
    assert_eq!(
        refusal::<Sample>(&sample_text(r#","tokens":{"k3y":"hunter2"}"#)),
        "$.tokens: expected 32-bit integer, found a secret value",
    );
    let through_serde =
        serde_json::from_str::<Sample>(&sample_text(r#","password":123456"#)).unwrap_err();
    assert!(
        !through_serde.to_string().contains("123456"),
        "{through_serde}"
    );
}

#[test]
fn cursors_show_no_content() {
    let tape = Tape::parse(br#"{"a":["hunter2"]}"#).unwrap();
    let object = tape.root().as_object().unwrap();
    let array = object.get("a").unwrap().as_array().unwrap();
    assert_eq!(format!("{tape:?}"), "Tape(4 nodes)");
    assert_eq!(format!("{:?}", tape.root()), "Json(Object)");
    assert_eq!(
        format!("{object:?} {array:?}"),
        "Object(1 members) Array(1 items)"
    );
}
