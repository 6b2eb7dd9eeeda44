//! Tests of fingerprints.

use std::collections::BTreeSet;

use super::fingerprints;
use crate::diff::testing::{at, change};

#[test]
fn they_do_not_depend_on_order_and_wording() {
    let mut one = change("GET /cats", "query owner");
    let two = change("GET /dogs", "");
    let before = fingerprints(&[one.clone(), two.clone()]);
    assert!(before.iter().all(|digits| digits.len() == 16), "{before:?}");
    one.message = "said in another way".to_owned();
    let after = fingerprints(&[two, at(one, None, "/paths/~1cats/get/parameters/7")]);
    assert_eq!([&before[1], &before[0]], [&after[0], &after[1]]);
    // What a fingerprint is made of does not change, for others have written it down.
    assert_eq!(before, ["0e7643a41d7d7f16", "462eb33032e61dd8"]);
}

#[test]
fn those_of_one_place_differ_and_stay_apart() {
    let same = |pointer: &str| at(change("GET /cats", ""), None, pointer);
    let (one, two, three) = (same("/a/0"), same("/a/1"), same("/a/2"));
    let there = fingerprints(&[one.clone(), two.clone(), three.clone()]);
    let all: BTreeSet<&String> = there.iter().collect();
    assert_eq!(all.len(), 3);
    let back = fingerprints(&[three, two, one]);
    assert!(there.iter().eq(back.iter().rev()), "{there:?} {back:?}");
}
