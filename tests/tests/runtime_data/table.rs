//! `Debug` and `PartialEq` of objects, which say what the compiler would derive.

use std::collections::BTreeMap;

use clientgen_tests::fixtures::twice::{Inner, by_table, derived};
use clientgen_tests::runtime::model::nullable::Nullable;
use serde_json::json;

use crate::write;

/// Values of which each differs from each other one, if only a little; the last one also from itself.
fn values() -> Vec<by_table::Kinds> {
    let plain = by_table::Kinds {
        r#type: "a \"b\"\n".to_owned(),
        ratio: 0.5,
        manager: None,
        level: None,
        note: Nullable::Absent,
        id: None,
        inner: None,
        additional: BTreeMap::new(),
    };
    let with = |change: fn(&mut by_table::Kinds)| {
        let mut value = plain.clone();
        change(&mut value);
        value
    };
    vec![
        with(|_| {}),
        with(|value| value.r#type.clear()),
        with(|value| value.ratio = f64::INFINITY),
        with(|value| value.manager = Some(String::new())),
        with(|value| value.level = Some(0)),
        with(|value| value.note = Nullable::Null),
        with(|value| value.note = Nullable::Value("null".to_owned())),
        with(|value| value.id = Some(u64::MAX)),
        with(|value| value.inner = Some(Vec::new())),
        with(|value| value.inner = Some(vec![Inner {}, Inner {}])),
        // An entry that is not written, for there is a property with its name.
        with(|value| drop(value.additional.insert("type".to_owned(), json!([1])))),
        with(|value| value.ratio = f64::NAN),
    ]
}

#[test]
fn debug_shows_what_is_derived() {
    for value in values() {
        let other = derived(&value);
        assert_eq!(format!("{value:?}"), format!("{other:?}"));
        assert_eq!(format!("{value:#?}"), format!("{other:#?}"));
    }
}

#[test]
fn objects_are_equal_if_derived_ones_are() {
    let values = values();
    for (at, value) in values.iter().enumerate() {
        for (position, other) in values.iter().enumerate() {
            let expected = at == position && !value.ratio.is_nan();
            assert_eq!(derived(value) == derived(other), expected);
            assert_eq!(value == other, expected, "{value:?} and {other:?}");
        }
    }
}

#[test]
fn an_object_without_properties_is_shown_and_equal() {
    #[derive(Debug, PartialEq)]
    struct Derived {}
    assert_eq!(format!("{:?}", Inner {}), "Inner");
    assert_eq!(format!("{:?}", Derived {}), "Derived");
    assert_eq!(Inner {}, Inner {});
    assert_eq!(Derived {}, Derived {});
    assert_eq!(write(&Inner {}), "{}");
}
