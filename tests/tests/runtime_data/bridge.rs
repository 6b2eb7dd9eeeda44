//! Models through serde, in formats that are JSON and that are not.

use std::collections::BTreeMap;
use std::fmt::Debug;

use clientgen_tests::fixtures::VERIFICATION;
use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::fixtures::verification::Verification;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{keeps_digits, read, sample, sample_text};

/// Numbers of each kind, each state of presence, text with escapes.
const MIXED: &str = r#","level":7,"password":null,"output":{"z":[-1,18446744073709551615,2.284846674563825,true,null,{}],"a":"\"é\n"},"extra":[0.5]"#;

fn through_json<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

fn through_value<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_value(serde_json::to_value(value).unwrap()).unwrap()
}

fn through_reader<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_reader(&*serde_json::to_vec_pretty(value).unwrap()).unwrap()
}

fn through_yaml<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_yaml::from_str(&serde_yaml::to_string(value).unwrap()).unwrap()
}

fn through_cbor<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    ciborium::from_reader(&*bytes).unwrap()
}

/// Each format gives back what it was given.
fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(&through_json(value), value, "JSON");
    assert_eq!(&through_value(value), value, "a tree");
    assert_eq!(&through_reader(value), value, "a reader");
    assert_eq!(&through_yaml(value), value, "YAML");
    assert_eq!(&through_cbor(value), value, "CBOR");
}

#[test]
fn every_format_gives_back_what_it_was_given() {
    survives(&read::<Verification>(VERIFICATION).unwrap());
    survives(&sample(MIXED));
}

#[test]
fn serde_writes_what_the_runtime_writes() {
    let sample = sample(MIXED);
    assert_eq!(
        serde_json::to_string(&sample).unwrap(),
        crate::write(&sample)
    );
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Flattened {
    before: i32,
    #[serde(flatten)]
    sample: Sample,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
enum Untagged {
    Number(i32),
    Sample(Box<Sample>),
    Map(BTreeMap<String, bool>),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "type")]
enum Tagged {
    Sample(Sample),
}

#[test]
fn flattened_into_a_parent() {
    let text = format!(r#"{{"before":1,{}"#, &sample_text(MIXED)[1..]);
    let parent = serde_json::from_str::<Flattened>(&text).unwrap();
    assert_eq!(parent.sample, sample(MIXED));
    assert_eq!(
        serde_json::to_value(&parent).unwrap(),
        serde_json::from_str::<Value>(&text).unwrap()
    );
    survives(&parent);
}

#[test]
fn below_an_untagged_parent() {
    let parent = serde_json::from_str::<Vec<Untagged>>(&format!(
        r#"[1,{},{{"a":true}}]"#,
        sample_text(MIXED)
    ))
    .unwrap();
    assert_eq!(parent[1], Untagged::Sample(Box::new(sample(MIXED))));
    assert!(matches!(parent[2], Untagged::Map(_)));
    survives(&parent);
}

#[test]
fn below_a_tagged_parent() {
    survives(&Tagged::Sample(sample(MIXED)));
}

#[test]
fn long_numbers_survive_where_serde_json_keeps_them() {
    let text = sample_text(r#","output":[123456789012345678901234567890,1.10,1e+400]"#);
    if keeps_digits() {
        let sample = serde_json::from_str::<Sample>(&text).unwrap();
        assert_eq!(sample, read::<Sample>(&text).unwrap());
        assert_eq!(serde_json::to_string(&sample).unwrap(), text);
        assert_eq!(
            serde_json::to_value(&sample).unwrap(),
            serde_json::from_str::<Value>(&text).unwrap()
        );
        assert_eq!(through_json(&sample), sample);
        assert_eq!(through_value(&sample), sample);
        // Not through a tree: what serde buffers for an untagged enum cannot hold such a number.
        let parent = Untagged::Sample(Box::new(sample));
        assert_eq!(through_json(&parent), parent);
    }
}

#[test]
fn errors_carry_the_path() {
    let error = serde_json::from_str::<Sample>(&sample_text(r#","children":[{}]"#)).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("$.children[0].name: required property is missing"),
        "{error}"
    );
    let error = serde_yaml::from_str::<Sample>("name: [1]\nmanager: null").unwrap_err();
    assert_eq!(error.to_string(), "$.name: expected string, found an array");
}

#[test]
fn yaml_and_cbor_in_their_own_ways() {
    let sample =
        serde_yaml::from_str::<Sample>("name: n\nmanager: ~\noutput: .nan\nlevel: 0x7\n").unwrap();
    assert_eq!(sample.output, Some(Value::Null));
    assert_eq!(sample.level.map(|level| level.as_i64()), Some(7));
    assert!(serde_yaml::from_str::<Sample>("name: n\nmanager: ~\n? [1]\n: 2\n").is_err());
    let bytes = ciborium::Value::Bytes(vec![1]);
    assert!(
        bytes
            .deserialized::<clientgen_tests::fixtures::sample::Level>()
            .is_err()
    );
}

/// A format that does not say what it holds cannot be read by whoever looks at what there is.
#[test]
fn a_format_that_does_not_describe_itself_says_so() {
    let sample = sample(MIXED);
    let bytes = bincode::serialize(&sample).unwrap();
    let error = bincode::deserialize::<Sample>(&bytes)
        .unwrap_err()
        .to_string();
    let words =
        "models are read only from formats that describe themselves, as JSON, YAML and CBOR do";
    assert!(error.ends_with(words), "{error}");
    // Below a parent too.
    let bytes = bincode::serialize(&(7, &sample)).unwrap();
    let error = bincode::deserialize::<(i32, Sample)>(&bytes).unwrap_err();
    assert!(error.to_string().ends_with(words), "{error}");
    // What is wrong with a value of another format is told as it is.
    let mut bytes = Vec::new();
    ciborium::into_writer(&[1, 2], &mut bytes).unwrap();
    let error = ciborium::from_reader::<Sample, _>(&*bytes)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("expected object") && !error.contains("describe"),
        "{error}"
    );
}
