//! Tuples, required properties without a schema, and alternatives that are the same.

use serde_json::json;

use super::cases::dynamic_references_31::types::{IdPage, Labelled, PetPage};
use super::cases::equal_alternatives_31::types::{One, Two};
use super::cases::required_undeclared::types::{Bare, Declared, Sample, Translations};
use super::cases::tuples_31::types::{
    Either, IntegerOrString, Merged, Old, Open, Pair, Position, Row, Tree, Types,
};
use super::runtime::model::{Decode, from_slice};
use super::{round_trip, sent};

fn error<T: Decode>(text: &str) -> String {
    let error = from_slice::<T>(text.as_bytes()).err();
    error.map_or_else(String::new, |error| error.to_string())
}

#[test]
fn arrays_of_a_fixed_length_are_tuples() {
    let row: Row = round_trip(r#"[1,"a",true]"#);
    assert_eq!(row, (1, "a".to_owned(), true));
    let pair: Pair = round_trip(r#"["a",null]"#);
    assert_eq!(pair, ("a".to_owned(), None));
    let old: Old = round_trip(r#"["a"]"#);
    assert_eq!(old.0, "a");
    let merged: Merged = round_trip(r#"["a",[1,"b",false]]"#);
    assert_eq!(merged.1, (1, "b".to_owned(), false));
    let position: Position = round_trip("[106.8,-6.2]");
    assert_eq!(position, (106.8, -6.2));
}

#[test]
fn another_length_is_an_error_with_its_path() {
    let wrong = error::<Row>(r#"[1,"a"]"#);
    assert!(wrong.starts_with("$: expected array of 3 items"), "{wrong}");
    let wrong = error::<Vec<Row>>(r#"[[1,"a",true],[1,"a",true,4]]"#);
    let start = "$[1]: expected array of 3 items";
    assert!(wrong.starts_with(start), "{wrong}");
    let wrong = error::<Row>(r#"[1,2,true]"#);
    assert!(wrong.starts_with("$[1]: expected string"), "{wrong}");
    let wrong = error::<Position>("[1]");
    assert!(wrong.contains("array of 2 items"), "{wrong}");
}

#[test]
fn other_tuples_keep_the_type_of_each_place() {
    let open: Open = round_trip(r#"["a",1,2]"#);
    assert!(matches!(&open[0], IntegerOrString::String(text) if text == "a"));
    assert!(matches!(open[1], IntegerOrString::Integer(1)));
}

#[test]
fn tuples_stand_within_objects_and_unions() {
    let tree: Tree = round_trip(r#"{"node":["a",{"node":["b",{}]}]}"#);
    assert_eq!(tree.node.as_ref().map(|node| node.0.as_str()), Some("a"));
    let either: Either = round_trip(r#"[1,"a",true]"#);
    assert!(matches!(either, Either::Row(_)));
    // What is no such tuple is kept as it is.
    let other: Either = round_trip("[1]");
    assert!(matches!(other, Either::Other(_)));
    let types: Types = round_trip(r#"["a",1]"#);
    assert!(matches!(types, Types::Tuple(_)));
}

#[test]
fn a_generic_schema_holds_what_it_is_bound_to() {
    let text = r#"{"total":1,"items":[{"name":"n"}],"next":{"items":[]}}"#;
    let page: PetPage = round_trip(text);
    assert_eq!(page.items[0].name, "n");
    let page: IdPage = round_trip(r#"{"items":[1,2]}"#);
    assert_eq!(page.items, [1, 2]);
    let tree: Labelled = round_trip(r#"{"label":"a","kids":[{"label":"b"}]}"#);
    let kids = tree.kids.as_deref().unwrap_or_default();
    assert_eq!(kids[0].label.as_deref(), Some("b"));
}

#[test]
fn a_required_property_without_a_schema_is_sent() {
    let sample = Sample::new("n", json!({"major": 1}));
    let expected = json!({"name": "n", "version": {"major": 1}});
    assert_eq!(sent(&sample), expected);
    let sample: Sample = round_trip(r#"{"name":"n","version":null}"#);
    assert_eq!(sample.version, json!(null));
    assert!(error::<Sample>(r#"{"name":"n"}"#).contains("version"));
    let bare: Bare = round_trip(r#"{"a":1,"b":2}"#);
    assert_eq!(bare.additional_properties.len(), 1);
    let texts: Translations = round_trip(r#"{"en":"a","id":"b"}"#);
    assert_eq!(texts.en, "a");
    assert_eq!(Declared::new(1, json!(2)).id, 1);
}

#[test]
fn alternatives_that_are_the_same_are_one() {
    let one: One = round_trip(r#"{"name":"n"}"#);
    assert_eq!(one.name, "n");
    let two: Two = round_trip(r#"{"name":"n"}"#);
    assert!(matches!(two, Two::Spec(_)));
    assert!(matches!(Two::from(one), Two::Spec(_)));
}
