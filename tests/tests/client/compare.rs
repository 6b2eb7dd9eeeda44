//! What "without loss" means: JSON equality with numbers compared by value, and date-times by instant and offset.

use chrono::{DateTime, FixedOffset};
use serde_json::{Number, Value};

/// Where two documents differ, as a JSON pointer; `None` if nowhere.
pub fn difference(left: &Value, right: &Value) -> Option<String> {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let missing = |key: &&String| !left.contains_key(*key);
            if let Some(key) = right.keys().find(missing) {
                return Some(format!("/{key}"));
            }
            left.iter().find_map(|(key, value)| {
                let other = right.get(key);
                let inner = other.map_or(Some(String::new()), |other| difference(value, other));
                inner.map(|inner| format!("/{key}{inner}"))
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let pairs = left.iter().zip(right).enumerate();
            pairs
                .filter_map(|(index, (left, right))| {
                    difference(left, right).map(|inner| format!("/{index}{inner}"))
                })
                .next()
        }
        (Value::Number(left), Value::Number(right)) => {
            (!same_number(left, right)).then(String::new)
        }
        (Value::String(left), Value::String(right)) => {
            (left != right && !same_time(left, right)).then(String::new)
        }
        _ => (left != right).then(String::new),
    }
}

#[track_caller]
pub fn assert_same(left: &Value, right: &Value) {
    let difference = difference(left, right);
    assert_eq!(difference, None, "{left:#}\nis not\n{right:#}");
}

fn same_number(left: &Number, right: &Number) -> bool {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => left == right,
        _ => left.as_f64() == right.as_f64(),
    }
}

fn same_time(left: &str, right: &str) -> bool {
    let parse = |text| DateTime::<FixedOffset>::parse_from_rfc3339(text).ok();
    match (parse(left), parse(right)) {
        (Some(left), Some(right)) => left == right && left.offset() == right.offset(),
        _ => false,
    }
}

#[test]
fn it_tells_apart_what_differs() {
    use serde_json::json;
    let same = [
        (json!([1, 2.0]), json!([1.0, 2])),
        (json!({"a": 1, "b": null}), json!({"b": null, "a": 1})),
        (
            json!("2023-11-07T05:31:56Z"),
            json!("2023-11-07T05:31:56.000+00:00"),
        ),
    ];
    for (left, right) in same {
        assert_same(&left, &right);
        assert_same(&right, &left);
    }
    let different = [
        (json!({"a": null}), json!({}), "/a"),
        (json!([[1]]), json!([[1.5]]), "/0/0"),
        (json!([]), json!([null]), ""),
        (
            json!(9_007_199_254_740_993_u64),
            json!(9_007_199_254_740_992_u64),
            "",
        ),
        (
            json!("2023-11-07T05:31:56Z"),
            json!("2023-11-07T06:31:56+01:00"),
            "",
        ),
        (json!("1"), json!(1), ""),
    ];
    for (left, right, place) in different {
        assert_eq!(difference(&left, &right).as_deref(), Some(place));
        assert_eq!(difference(&right, &left).as_deref(), Some(place));
    }
}
