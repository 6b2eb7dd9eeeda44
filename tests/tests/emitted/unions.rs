//! Unions: by tag, by what a value looks like, and what is neither.

use serde_json::json;

use super::cases::unions::types as tagged;
use super::cases::unions_31::types as untagged;
use super::runtime::model::from_slice;
use super::{read, round_trip, sent};

#[test]
fn a_tag_names_the_alternative_whatever_else_fits() {
    let pet: tagged::Pet = round_trip(r#"{"petType": "Cat", "hunts": true}"#);
    assert!(matches!(pet, tagged::Pet::Cat(cat) if cat.hunts));
    let pet: tagged::MappedPet = round_trip(r#"{"petType": "kitty", "hunts": true}"#);
    assert!(matches!(pet, tagged::MappedPet::Cat(_)));
    let versioned: tagged::Versioned = round_trip(r#"{"version": 2, "b": "x"}"#);
    assert!(matches!(versioned, tagged::Versioned::Two(_)));
}

#[test]
fn an_unknown_tag_and_a_missing_one_are_kept() {
    for text in [
        r#"{"petType": "Bird", "sings": true}"#,
        "{}",
        "[1]",
        "\"cat\"",
    ] {
        let pet: tagged::Pet = round_trip(text);
        assert!(matches!(pet, tagged::Pet::Other(_)), "{text}");
    }
}

#[test]
fn a_known_tag_with_another_body_is_an_error_that_says_where() {
    let error = from_slice::<tagged::Pet>(br#"{"petType": "Cat", "hunts": "often"}"#);
    assert!(error.expect_err("no boolean").to_string().contains("hunts"));
}

#[test]
fn a_tag_that_the_alternatives_lack_is_written() {
    let payment = tagged::Payment::from(tagged::Transfer::new("DE00"));
    assert_eq!(
        sent(&payment),
        json!({"method": "transfer", "iban": "DE00"})
    );
    let _: tagged::Payment = round_trip(r#"{"method": "transfer", "iban": "DE00"}"#);
    let card: tagged::Payment = read(r#"{"method": "card", "number": "4111"}"#);
    assert!(!format!("{card:?}").contains("4111"));
}

#[test]
fn heirs_of_a_base_have_its_properties() {
    let event: tagged::Event =
        round_trip(r#"{"type": "created", "at": "2026-01-01T00:00:00Z", "by": "me"}"#);
    assert!(
        matches!(event, tagged::Event::Created(created) if created.by.as_deref() == Some("me"))
    );
    let vehicle: tagged::Vehicle = round_trip(r#"{"kind": "Yacht", "masts": 2, "crew": 3}"#);
    assert!(matches!(vehicle, tagged::Vehicle::Yacht(yacht) if yacht.masts == Some(2)));
    let shape: tagged::Shape = round_trip(r#"{"form": "shape"}"#);
    assert!(matches!(shape, tagged::Shape::Base(_)));
}

#[test]
fn the_alternative_that_loses_least_is_taken() {
    let small: untagged::Optional = round_trip(r#"{"a": "x"}"#);
    assert!(matches!(small, untagged::Optional::Small(_)));
    let large: untagged::Optional = round_trip(r#"{"a": "x", "b": "y"}"#);
    assert!(matches!(large, untagged::Optional::Large(_)));
    let map: untagged::Optional = round_trip(r#"{"c": 1}"#);
    assert!(matches!(map, untagged::Optional::Map(_)));
    let lists: untagged::Lists = round_trip(r#"[{"b": "y"}, {"b": "z"}]"#);
    assert_ne!(lists, round_trip::<untagged::Lists>(r#"[{"a": "x"}]"#));
    let _: untagged::Lists = round_trip("[1, 2]");
    let shape: untagged::Shape = round_trip(r#"{"kind": "square", "side": 1.5}"#);
    assert!(matches!(shape, untagged::Shape::Square(_)));
}

#[test]
fn scalars_are_told_apart_by_their_json_type() {
    assert_eq!(round_trip::<untagged::TextOrNumber>("1"), 1.into());
    assert_eq!(
        round_trip::<untagged::TextOrNumber>("\"1\""),
        String::from("1").into()
    );
    let mixed: untagged::Mixed = round_trip("true");
    assert_eq!(mixed, true.into());
    let other: untagged::TextOrNumber = round_trip("[1.5]");
    assert!(matches!(other, untagged::TextOrNumber::Other(_)));
    let deep: untagged::Recursive = round_trip(r#"["a", {"b": ["c"]}]"#);
    assert!(matches!(deep, untagged::Recursive::List(_)));
}

#[test]
fn what_is_said_beside_alternatives_holds_for_each() {
    let named: untagged::WithBase = round_trip(r#"{"id": "1", "name": "n"}"#);
    assert!(matches!(named, untagged::WithBase::Named(named) if named.id == "1"));
    let circle: untagged::PartsAndUnion =
        round_trip(r#"{"at": "2026-01-01T00:00:00Z", "kind": "circle", "radius": 1.0}"#);
    assert!(matches!(circle, untagged::PartsAndUnion::Circle(_)));
}

#[test]
fn what_is_deeper_tells_apart_too() {
    let whole = r#"{"id": 1, "detail": {"a": "x", "b": "y"}}"#;
    let _: untagged::Deep = round_trip(whole);
    let _: untagged::DeepLists = round_trip(r#"[{"in": {"b": "y"}}]"#);
    // Both at once is neither alone; what nobody knows is left out as everywhere.
    let both: untagged::AnyOfBoth = round_trip(r#"{"r": "1", "s": 2}"#);
    assert!(matches!(both, untagged::AnyOfBoth::Other(_)));
    let one: untagged::AnyOfBoth = read(r#"{"r": "1", "s": null, "new": 2}"#);
    assert!(!matches!(one, untagged::AnyOfBoth::Other(_)));
    let _: untagged::DeepLists = round_trip(r#"[{"in": {"a": "x"}}, {"in": {}}]"#);
}

#[test]
fn integers_keep_their_digits_beside_other_numbers() {
    let exact: untagged::Exact = round_trip("9007199254740993");
    assert_eq!(exact, 9_007_199_254_740_993_i64.into());
    assert_eq!(round_trip::<untagged::Exact>("1.5"), 1.5.into());
    let text: untagged::ExactOrText = round_trip("9007199254740993");
    assert_eq!(text, 9_007_199_254_740_993_i64.into());
}
