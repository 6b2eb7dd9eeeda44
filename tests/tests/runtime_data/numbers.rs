//! Integers and floats, up to their limits.

use clientgen_tests::runtime::model::{Encode, Sink};
use serde_json::Value;

use crate::{keeps_digits, read, refusal, write};

/// A number that fits no number type.
const LONG: &str = "123456789012345678901234567890";

#[test]
fn floats_are_exact() {
    for text in [
        "2.284846674563825",
        "-0.0",
        "5e-324",
        "1.7976931348623157e308",
        "0.1",
        "1e16",
    ] {
        let value = read::<f64>(text).unwrap();
        assert_eq!(
            value.to_bits(),
            text.parse::<f64>().unwrap().to_bits(),
            "{text}"
        );
        assert_eq!(
            read::<f64>(&write(&value)).unwrap().to_bits(),
            value.to_bits(),
            "{text}"
        );
    }
    assert_eq!(write(&2.284846674563825), "2.284846674563825");
    assert_eq!(write(&-0.0), "-0.0");
    assert!(read::<f64>("-0").unwrap().is_sign_negative());
}

#[test]
fn integers_go_up_to_their_limits() {
    assert_eq!(read::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(write(&u64::MAX), "18446744073709551615");
    assert_eq!(read::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(write(&i64::MIN), "-9223372036854775808");
    assert_eq!(read::<i32>("-2147483648"), Ok(i32::MIN));
    assert_eq!(read::<u32>("4294967295"), Ok(u32::MAX));
    refusal::<u64>("18446744073709551616");
    refusal::<i64>("9223372036854775808");
    refusal::<i64>("-9223372036854775809");
    refusal::<i32>("2147483648");
    refusal::<u32>("4294967296");
}

#[test]
fn integers_and_floats_meet_by_value() {
    assert_eq!(read::<f64>("3"), Ok(3.0));
    assert_eq!(read::<f64>("-3"), Ok(-3.0));
    assert_eq!(
        read::<f64>("18446744073709551615"),
        Ok(18_446_744_073_709_551_615.0)
    );
    assert_eq!(read::<f64>(LONG), Ok(LONG.parse().unwrap()));
    assert_eq!(read::<i32>("1.0"), Ok(1));
    assert_eq!(read::<i64>("-1e3"), Ok(-1000));
    assert_eq!(read::<u64>("1e3"), Ok(1000));
    assert_eq!(read::<u32>("-0.0"), Ok(0));
    assert_eq!(read::<i64>("-0"), Ok(0));
    refusal::<i32>("1.5");
    refusal::<u64>("-1e3");
    refusal::<u64>("0.5");
    assert_eq!(read::<i64>("9007199254740991.0"), Ok(9_007_199_254_740_991));
    refusal::<i64>("9007199254740992.5");
    refusal::<i64>("1e18");
}

#[test]
fn what_is_no_finite_float_is_null() {
    assert_eq!(write(&f64::NAN), "null");
    assert_eq!(write(&f64::NEG_INFINITY), "null");
}

#[test]
fn too_large_for_a_float_is_an_error() {
    let message = refusal::<f64>("1e999");
    match keeps_digits() {
        true => assert_eq!(message, "$: expected number, found 1e+999"),
        false => assert_eq!(
            message,
            "$: expected JSON, found something else: number out of range at line 1 column 5"
        ),
    }
}

#[test]
fn free_form_numbers_keep_what_serde_json_keeps() {
    for text in [
        LONG,
        "-123456789012345678901234567890",
        "1.10",
        "-0",
        "1e+5",
        "0.1",
        "7",
        "-7",
        "1e+16",
    ] {
        let value = read::<Value>(text).unwrap();
        assert_eq!(
            value,
            serde_json::from_str::<Value>(text).unwrap(),
            "{text}"
        );
        assert_eq!(write(&value), value.to_string(), "{text}");
        if keeps_digits() {
            assert_eq!(write(&value), text);
        }
    }
}

#[test]
fn the_mark_of_a_number_is_an_object_unless_serde_json_made_it() {
    let text = r#"{"$serde_json::private::Number":"x"}"#;
    assert_eq!(write(&read::<Value>(text).unwrap()), text);
    let text = r#"{"$serde_json::private::Number":"1"}"#;
    let expected = if keeps_digits() { "1" } else { text };
    assert_eq!(write(&read::<Value>(text).unwrap()), expected);
}

#[test]
fn digits_are_written_as_they_are() {
    struct Long;
    impl Encode for Long {
        fn encode(&self, sink: &mut dyn Sink) {
            sink.number(LONG);
        }
    }
    assert_eq!(write(&vec![Long]), format!("[{LONG}]"));
}
