//! What counts as a difference.

use serde_json::{Value, json};

use super::differences;

#[track_caller]
fn check(was: Value, is: Value, expected: &[&str]) {
    let found = differences(&was, &is);
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_same_in_other_words() {
    check(
        json!({ "a": 1, "b": [] }),
        json!({ "b": [], "a": 1.0 }),
        &[],
    );
    check(json!(1e20), json!(100_000_000_000_000_000_000_f64), &[]);
    let zulu = json!("2024-02-29T12:00:00Z");
    check(zulu.clone(), json!("2024-02-29T12:00:00.000+00:00"), &[]);
    check(json!("2024-02-29 12:00:00"), zulu.clone(), &[]);
    let uuid = "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11";
    check(json!(uuid), json!(uuid.to_lowercase()), &[]);
    check(json!("ABC"), json!("abc"), &[": was \"ABC\", is \"abc\""]);
    let elsewhere = json!("2024-02-29T13:00:00+01:00");
    let expected = format!(": was {zulu}, is {elsewhere}");
    check(zulu, elsewhere, &[&expected]);
}

#[test]
fn what_differs_has_a_place() {
    check(
        json!({ "a/b": { "c": [1, { "d": 2, "e": 3 }] } }),
        json!({ "a/b": { "c": ["1", { "d": 2, "f": null }] } }),
        &[
            "/a~1b/c/0: was 1, is \"1\"",
            "/a~1b/c/1/e: missing, was 3",
            "/a~1b/c/1/f: added, is null",
        ],
    );
    check(json!([1, 2]), json!([1]), &[": was [1,2], is [1]"]);
    // Neighbours that are one float are two integers.
    let big = 9_007_199_254_740_993_i64;
    let expected = format!(": was {big}, is {}", big - 1);
    check(json!(big), json!(big - 1), &[&expected]);
    let expected = format!(": was {}, is {}", u64::MAX, u64::MAX - 1);
    check(json!(u64::MAX), json!(u64::MAX - 1), &[&expected]);
}
