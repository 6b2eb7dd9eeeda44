//! What unions are told apart by: an integer is one however it is written.

use clientgen_tests::fixtures::sample::Level;
use clientgen_tests::runtime::json::Json;
use clientgen_tests::runtime::model::{Decode, Encode, Sink};
use clientgen_tests::runtime::union::{Look, Read, by_tag, choose};
use serde_json::Value;

use crate::{read, write};

/// An integer or a text.
#[derive(Debug, PartialEq)]
enum Amount {
    Count(i64),
    Words(String),
    Other(Value),
}

impl Decode for Amount {
    fn decode(json: Json<'_>) -> Self {
        const CANDIDATES: &[(&[Look], Read<Amount>)] = &[
            (&[Look::Integer], |json| Amount::Count(i64::decode(json))),
            (&[Look::Text], |json| Amount::Words(String::decode(json))),
        ];
        choose(json, Self::Other, CANDIDATES)
    }
}

impl Encode for Amount {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Count(value) => value.encode(sink),
            Self::Words(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

/// An object that a property with a number tells apart.
#[derive(Debug, PartialEq)]
enum Version {
    First,
    Second,
    Other(Value),
}

const fn marked(values: &'static [(&'static str, &'static [&'static str])]) -> Look {
    Look::Object {
        required: &[],
        optional: &["v"],
        marks: values,
        open: false,
    }
}

impl Version {
    fn by_marks(json: Json<'_>) -> Self {
        const CANDIDATES: &[(&[Look], Read<Version>)] = &[
            (&[marked(&[("v", &["1"])])], |_| Version::First),
            (&[marked(&[("v", &["200"])])], |_| Version::Second),
        ];
        choose(json, Self::Other, CANDIDATES)
    }

    fn by_tag(json: Json<'_>) -> Self {
        const CANDIDATES: &[(&str, Read<Version>)] =
            &[("1", |_| Version::First), ("200", |_| Version::Second)];
        by_tag(json, "v", Self::Other, CANDIDATES)
    }
}

impl Encode for Version {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.null();
    }
}

struct Marked(Version);

impl Decode for Marked {
    fn decode(json: Json<'_>) -> Self {
        Self(Version::by_marks(json))
    }
}

struct Tagged(Version);

impl Decode for Tagged {
    fn decode(json: Json<'_>) -> Self {
        Self(Version::by_tag(json))
    }
}

#[test]
fn an_integer_with_a_fraction_of_zero_looks_like_one() {
    for (text, count) in [
        ("1", 1),
        ("1.0", 1),
        ("1e2", 100),
        ("-2.50e1", -25),
        ("1e18", 10_i64.pow(18)),
    ] {
        assert_eq!(read(text), Ok(Amount::Count(count)), "{text}");
    }
    assert!(matches!(read("1.5"), Ok(Amount::Other(_))));
    assert_eq!(read(r#""1.0""#), Ok(Amount::Words("1.0".to_owned())));
}

#[test]
fn values_that_tell_objects_apart_are_compared_by_value() {
    for (text, version) in [
        (r#"{"v":1}"#, Version::First),
        (r#"{"v":1.0}"#, Version::First),
        (r#"{"v":1e0}"#, Version::First),
        (r#"{"v":2e2}"#, Version::Second),
        (r#"{"v":200.00}"#, Version::Second),
        (r#"{"v":"200"}"#, Version::Second),
    ] {
        assert_eq!(read::<Marked>(text).unwrap().0, version, "{text}");
        assert_eq!(read::<Tagged>(text).unwrap().0, version, "{text}");
    }
    assert!(matches!(
        read::<Tagged>(r#"{"v":1.5}"#).unwrap().0,
        Version::Other(_)
    ));
}

#[test]
fn values_of_enums_are_compared_by_value() {
    let levels = read::<Vec<Level>>("[1.0,2e0,-1.00,3.0,10e-1]").unwrap();
    let expected = [
        Level::One,
        Level::Two,
        Level::Below,
        Level::from(3),
        Level::One,
    ];
    assert_eq!(levels, expected);
    assert_eq!(write(&levels), "[1,2,-1,3,1]");
}
