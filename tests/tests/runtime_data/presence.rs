//! Absent, null and a value.

use std::collections::BTreeMap;

use clientgen_tests::fixtures::lists::Lists;
use clientgen_tests::fixtures::sample::Sample;
use clientgen_tests::runtime::model::nullable::Nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{read, refusal, sample, sample_text, write};

#[test]
fn absent_null_and_value_stay_apart() {
    for more in ["", r#","password":null"#, r#","password":"p""#] {
        assert_eq!(write(&sample(more)), sample_text(more));
    }
    assert_eq!(sample("").password, Nullable::Absent);
    assert_eq!(sample(r#","password":null"#).password, Nullable::Null);
}

#[test]
fn required_and_nullable_writes_null() {
    assert_eq!(
        write(&Sample::new("n", None)),
        r#"{"name":"n","manager":null}"#
    );
    assert_eq!(
        write(&Sample::new("n", Some("m".to_owned()))),
        r#"{"name":"n","manager":"m"}"#
    );
    assert_eq!(
        refusal::<Sample>(r#"{"name":null,"manager":null}"#),
        "$.name: expected string, found null"
    );
}

#[test]
fn null_of_an_optional_property_is_none() {
    assert_eq!(sample(r#","level":null"#), sample(""));
}

#[test]
fn null_of_a_free_form_property_is_a_value() {
    let text = sample_text(r#","output":null"#);
    let sample = read::<Sample>(&text).unwrap();
    assert_eq!(sample.output, Some(Value::Null));
    assert_eq!(write(&sample), text);
}

#[test]
fn additional_properties_go_both_ways() {
    let text = sample_text(r#","output":1,"a":{"b":[null]},"z":"é""#);
    let sample = read::<Sample>(&text).unwrap();
    assert_eq!(sample.additional_properties.len(), 2);
    assert_eq!(sample.additional_properties["a"], json!({"b": [null]}));
    assert_eq!(write(&sample), text);
}

#[test]
fn an_object_has_each_key_once() {
    let mut sample = sample("");
    sample
        .additional_properties
        .insert("name".to_owned(), json!("other"));
    assert_eq!(write(&sample), sample_text(""));
    sample
        .additional_properties
        .insert("level".to_owned(), json!("kept"));
    assert_eq!(write(&sample), sample_text(r#","level":"kept""#));
}

#[test]
fn members_are_found_in_any_order() {
    let sent = sample(r#","level":1,"output":{"x":1},"more":[1,2]"#);
    let members = [
        r#""name":"n""#,
        r#""manager":null"#,
        r#""level":1"#,
        r#""output":{"x":1}"#,
        r#""more":[1,2]"#,
    ];
    let orders = orders(&members);
    assert_eq!(orders.len(), 120);
    for order in orders {
        let text = format!("{{{}}}", order.join(","));
        assert_eq!(read::<Sample>(&text).unwrap(), sent, "{text}");
    }
}

/// All orders of some texts.
fn orders<'t>(texts: &[&'t str]) -> Vec<Vec<&'t str>> {
    if texts.is_empty() {
        return vec![Vec::new()];
    }
    let beginning = |index: usize| {
        let rest = [&texts[..index], &texts[index + 1..]].concat();
        let rests = orders(&rest).into_iter();
        rests.map(move |rest| [vec![texts[index]], rest].concat())
    };
    (0..texts.len()).flat_map(beginning).collect()
}

#[test]
fn nullable_converts() {
    assert_eq!(Nullable::from(1), Nullable::Value(1));
    assert_eq!(Nullable::from(Some(1)), Nullable::Value(1));
    assert_eq!(Nullable::<i32>::from(None), Nullable::Null);
    assert_eq!(Nullable::<i32>::default(), Nullable::Absent);
    assert_eq!(Nullable::Value(1).map(|n| n + 1).into_option(), Some(2));
    assert_eq!(Nullable::<i32>::Null.map(|n| n + 1), Nullable::Null);
    assert_eq!(Nullable::Value("x").as_ref().as_option(), Some(&&"x"));
    let states = [Nullable::Absent, Nullable::Null, Nullable::Value(1)];
    assert_eq!(states.map(|state| state.is_absent()), [true, false, false]);
    assert_eq!(states.map(|state| state.is_null()), [false, true, false]);
    assert_eq!(states.map(|state| state.is_value()), [false, false, true]);
}

#[test]
fn nullable_is_used_as_options_are() {
    let text = Nullable::Value("a".to_owned());
    assert_eq!(text.as_deref(), Nullable::Value("a"));
    assert_eq!(Nullable::<String>::Null.as_deref(), Nullable::Null);
    assert_eq!(Option::from(text), Some("a".to_owned()));
    let nothing = [Nullable::<i32>::Absent, Nullable::Null];
    assert_eq!(nothing.map(Option::from), [None::<i32>, None]);
    assert_eq!(nothing.map(|state| state.unwrap_or(7)), [7, 7]);
    assert_eq!(nothing.map(|state| state.unwrap_or_else(|| 8)), [8, 8]);
    assert_eq!(nothing.map(Nullable::unwrap_or_default), [0, 0]);
    assert_eq!(Nullable::Value(1).unwrap_or(7), 1);
    assert_eq!(Nullable::Value(1).unwrap_or_else(|| 8), 1);
    assert_eq!(Nullable::Value(1).unwrap_or_default(), 1);
    let mut states = [Nullable::Absent, Nullable::Null, Nullable::Value(1)];
    for state in &mut states {
        if let Nullable::Value(value) = state.as_mut() {
            *value += 1;
        }
    }
    assert_eq!(
        states,
        [Nullable::Absent, Nullable::Null, Nullable::Value(2)]
    );
}

/// A struct that somebody writes with a nullable property in it.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Own {
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    note: Nullable<String>,
}

/// The same without what serde has to be told.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Bare {
    note: Nullable<String>,
}

#[test]
fn nullable_keeps_three_states_in_structs_of_serde() {
    for (text, note) in [
        ("{}", Nullable::Absent),
        (r#"{"note":null}"#, Nullable::Null),
        (r#"{"note":"a"}"#, Nullable::Value("a".to_owned())),
    ] {
        let own = Own { note: note.clone() };
        assert_eq!(serde_json::to_string(&own).unwrap(), text);
        assert_eq!(serde_json::from_str::<Own>(text).unwrap(), own);
        let bare = Bare { note };
        assert_eq!(
            serde_json::to_string(&bare).unwrap(),
            text.replace("{}", r#"{"note":null}"#)
        );
        let read: Bare = serde_json::from_str(text).unwrap();
        assert_eq!(read.note.is_null(), text != r#"{"note":"a"}"#);
    }
    let refused = serde_json::from_str::<Own>(r#"{"note":1}"#);
    assert_eq!(
        refused.unwrap_err().to_string(),
        "invalid type: integer `1`, expected a string at line 1 column 9"
    );
}

/// Servers in Go write nil slices and nil maps as null.
#[test]
fn null_is_empty_where_an_array_or_a_map_must_be() {
    let lists: Lists = read(r#"{"list":null,"map":null,"object":null,"secret":null,"boxed":null,"received":null,"nullable":null}"#).unwrap();
    assert_eq!(lists.list, Vec::<i64>::new());
    assert!(lists.map.is_empty() && lists.object.is_empty() && lists.boxed.is_empty());
    assert_eq!(lists.received, Some(Vec::new()));
    assert_eq!((&lists.nullable, &lists.optional), (&None, &None));
    assert_eq!(
        write(&lists),
        r#"{"list":[],"map":{},"object":{},"secret":[],"boxed":{},"received":[],"nullable":null}"#
    );
    let map: BTreeMap<String, Vec<i64>> = read(r#"{"a":null,"b":[1]}"#).unwrap();
    assert_eq!(map["a"], Vec::<i64>::new());
    // A missing property is missing, and what else must be there must be there.
    assert_eq!(
        refusal::<Lists>(r#"{"map":{}}"#),
        "$.list: required property is missing"
    );
    assert_eq!(
        refusal::<Vec<Vec<i64>>>("[[1],null]"),
        "$[1]: expected array, found null"
    );
    assert_eq!(
        refusal::<Lists>(r#"{"list":[null]}"#),
        "$.list[0]: expected 64-bit integer, found null"
    );
    assert_eq!(
        refusal::<Sample>(r#"{"name":null,"manager":null}"#),
        "$.name: expected string, found null"
    );
    assert_eq!(refusal::<Vec<i64>>("null"), "$: expected array, found null");
}
