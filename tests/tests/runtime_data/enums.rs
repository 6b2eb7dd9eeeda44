//! Enums that keep what they do not know.

use std::hash::{DefaultHasher, Hash, Hasher};

use clientgen_tests::fixtures::sample::Level;
use clientgen_tests::fixtures::verification_status::{OutputStatus, VerificationStatus};
use clientgen_tests::runtime::model::open_enum::UnlistedInteger;

use crate::{read, refusal, write};

#[test]
fn listed_values_are_variants() {
    assert_eq!(
        read::<VerificationStatus>(r#""NEED_REVIEW""#),
        Ok(VerificationStatus::NeedReview)
    );
    assert_eq!(write(&VerificationStatus::NeedReview), r#""NEED_REVIEW""#);
    assert_eq!(VerificationStatus::LISTED.len(), 10);
    for status in VerificationStatus::LISTED {
        assert_eq!(&VerificationStatus::from(status.as_str()), status);
        assert!(!matches!(status, VerificationStatus::Other(_)));
    }
}

#[test]
fn other_strings_are_kept() {
    let status = read::<OutputStatus>(r#""MAYBE \u00e9""#).unwrap();
    let OutputStatus::Other(text) = &status else {
        panic!("{status:?}")
    };
    assert_eq!((&**text, text.to_string().as_str()), ("MAYBE é", "MAYBE é"));
    assert_eq!(write(&status), r#""MAYBE é""#);
    assert_eq!(format!("{status:?}"), r#"Other("MAYBE é")"#);
    assert_eq!(refusal::<OutputStatus>("1"), "$: expected string, found 1");
}

#[test]
fn every_way_to_make_one_knows_the_listed_values() {
    assert_eq!(OutputStatus::from("VERIFIED"), OutputStatus::Verified);
    assert_eq!(
        OutputStatus::from("VERIFIED".to_owned()),
        OutputStatus::Verified
    );
    assert_eq!("VERIFIED".parse(), Ok(OutputStatus::Verified));
    assert_eq!(
        OutputStatus::from("verified".to_owned()),
        OutputStatus::from("verified")
    );
    assert_eq!(OutputStatus::from("verified").as_ref(), "verified");
    assert_eq!(format!("[{:>9}]", OutputStatus::Verified), "[ VERIFIED]");
}

#[test]
fn integers_are_open_too() {
    assert_eq!(read::<Level>("1"), Ok(Level::One));
    assert_eq!(read::<Level>("2.0"), Ok(Level::Two));
    assert_eq!(read::<Level>("-1"), Ok(Level::Below));
    let other = read::<Level>("77").unwrap();
    assert_eq!((other.as_i64(), write(&other)), (77, "77".to_owned()));
    assert_eq!(
        format!("{other:?} {other} {}", Level::Below),
        "Other(77) 77 -1"
    );
    assert_eq!("2".parse(), Ok(Level::Two));
    assert!("two".parse::<Level>().is_err());
    assert_eq!(Level::LISTED, [Level::One, Level::Two, Level::Below]);
    assert_eq!(
        refusal::<Level>(r#""1""#),
        r#"$: expected 64-bit integer, found "1""#
    );
}

#[test]
fn serde_knows_them() {
    assert_eq!(serde_json::to_string(&Level::One).unwrap(), "1");
    assert_eq!(serde_json::from_str::<Level>("9").unwrap(), Level::from(9));
    assert_eq!(
        serde_json::to_string(&OutputStatus::from("x")).unwrap(),
        r#""x""#
    );
    assert_eq!(
        serde_json::from_str::<OutputStatus>(r#""x""#).unwrap(),
        OutputStatus::from("x")
    );
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn strings_are_ordered_and_hashed_by_their_text() {
    let texts = ["", "a", "NEED_REVIEW", "NEED", "VERIFIED", "zz", "é"];
    let statuses = texts.map(VerificationStatus::from);
    for (text, status) in texts.iter().zip(&statuses) {
        assert_eq!(hash(status), hash(text));
        for (other_text, other) in texts.iter().zip(&statuses) {
            assert_eq!(status.cmp(other), text.cmp(other_text));
            assert_eq!(status.partial_cmp(other), Some(text.cmp(other_text)));
            assert_eq!(status == other, text == other_text);
        }
    }
    assert!(matches!(statuses[2], VerificationStatus::NeedReview));
    let unlisted = statuses.map(|status| match status {
        VerificationStatus::Other(text) => Some(text),
        _ => None,
    });
    let mut sorted: Vec<_> = unlisted.into_iter().flatten().collect();
    sorted.sort();
    let sorted: Vec<&str> = sorted.iter().map(|text| &**text).collect();
    assert_eq!(sorted, ["", "NEED", "VERIFIED", "a", "zz", "é"]);
}

#[test]
fn strings_are_compared_with_text() {
    let listed = VerificationStatus::NeedReview;
    let other = VerificationStatus::from("need_review");
    for (status, text) in [(&listed, "NEED_REVIEW"), (&other, "need_review")] {
        assert!(*status == *text && *status == text);
        assert!(*status != *"REVIEW" && *status != "REVIEW");
    }
}

#[test]
fn integers_are_ordered_and_hashed_by_their_number() {
    let numbers: [i64; 6] = [i64::MIN, -1, 0, 1, 2, 77];
    let levels = numbers.map(Level::from);
    for (number, level) in numbers.iter().zip(&levels) {
        assert_eq!(hash(level), hash(number));
        for (other_number, other) in numbers.iter().zip(&levels) {
            assert_eq!(level.cmp(other), number.cmp(other_number));
            assert_eq!(level.partial_cmp(other), Some(number.cmp(other_number)));
            assert_eq!(level == other, number == other_number);
        }
    }
    let unlisted = |level: &Level| match level {
        Level::Other(number) => Some(number.clone()),
        _ => None,
    };
    let mut sorted: Vec<_> = levels.iter().rev().filter_map(unlisted).collect();
    sorted.sort();
    let sorted: Vec<i64> = sorted.iter().map(UnlistedInteger::get).collect();
    assert_eq!(sorted, [i64::MIN, 0, 77]);
}
