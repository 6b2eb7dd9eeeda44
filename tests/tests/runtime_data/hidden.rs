//! What is never printed.

use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::runtime::json::Tape;
use clientgen_tests::runtime::model::nullable::Nullable;
use clientgen_tests::runtime::model::{Encode, Sink};
use clientgen_tests::runtime::secret::{Masked, Secret};
use clientgen_tests::runtime::union::with_tag;

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

/// What is sent is what is serialized; for people there is a form without secrets.
#[test]
fn secrets_can_be_masked() {
    let inner = r#""children":[{"name":"c","manager":null,"password":"hunter3"}]"#;
    let more = format!(r#","password":"hunter2","tokens":{{"k3y":7}},{inner},"x":{{"y":[1]}}"#);
    let sample = sample(&more);
    assert!(serde_json::to_string(&sample).unwrap().contains("hunter2"));
    let masked = r#","password":"***","tokens":"***","children":[{"name":"c","manager":null,"password":"***"}],"x":{"y":[1]}"#;
    let written = serde_json::to_string(&Masked::new(&sample)).unwrap();
    assert_eq!(written, sample_text(masked));
    let yaml = serde_yaml::to_string(&Masked::new(&sample)).unwrap();
    assert!(!yaml.contains("hunter") && !yaml.contains("k3y"), "{yaml}");
    assert_eq!(format!("{:?}", Masked::new(&sample)), "Masked(…)");
    let secret = Secret::new("hunter2".to_owned());
    assert_eq!(serde_json::to_string(&secret.masked()).unwrap(), "\"***\"");
    // What is absent or null is no secret.
    let empty = crate::sample(r#","password":null"#);
    let written = serde_json::to_string(&Masked::new(&empty)).unwrap();
    assert_eq!(written, sample_text(r#","password":null"#));
}

/// A tag that is added to an object hides no less.
#[test]
fn secrets_below_a_tag_are_masked() {
    struct Tagged(Sample);

    impl Encode for Tagged {
        fn encode(&self, sink: &mut dyn Sink) {
            with_tag(&self.0, "kind", &["sample"], sink);
        }
    }

    let tagged = Tagged(sample(r#","password":"hunter2""#));
    let written = serde_json::to_string(&Masked::new(&tagged)).unwrap();
    assert_eq!(
        written,
        r#"{"kind":"sample","name":"n","manager":null,"password":"***"}"#
    );
}
