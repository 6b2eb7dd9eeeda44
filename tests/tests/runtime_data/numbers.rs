//! Integers and floats, up to their limits.

use clientgen_tests::runtime::json::Tape;
use clientgen_tests::runtime::model::freeform::from_value;
use clientgen_tests::runtime::model::{Decode, Encode, Sink};
use clientgen_tests::runtime::scalar::big_integer::BigInteger;
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
    assert_eq!(read::<i64>("9007199254740993.0"), Ok(9_007_199_254_740_993));
    refusal::<i64>("9007199254740992.5");
    assert_eq!(read::<i64>("1e18"), Ok(1_000_000_000_000_000_000));
    assert_eq!(read::<u64>("18446744073709551615e0"), Ok(u64::MAX));
    assert_eq!(read::<i64>("-9223372036854775808.000"), Ok(i64::MIN));
    refusal::<i64>("1e19");
    refusal::<u64>("-1e18");
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

/// Floats of the text are looked up where they stand, whatever stands around them.
#[test]
fn integers_with_a_fraction_or_an_exponent_are_found_in_their_text() {
    let text = r#" { "a\\" : [ "x\"]1e18", 1e18 ,true,null, {"b":[]} ], "\u00fc":[[2e18],-3e18], "c" : 1e18} "#;
    let numbers = Tape::parse(text.as_bytes()).unwrap().read(|json| {
        let mut object = json.object();
        let first: Value = object.required("a\\");
        let last = object.required::<i64>("c");
        let nested = object.get("ü").unwrap().array().last().unwrap();
        (first[1].as_f64(), last, i64::decode(nested))
    });
    let nested = -3_000_000_000_000_000_000;
    assert_eq!(numbers, Ok((Some(1e18), 1_000_000_000_000_000_000, nested)));
    let many = format!("[{}]", vec!["1e18"; 50_000].join(","));
    assert_eq!(
        read::<Vec<i64>>(&many).unwrap(),
        vec![1_000_000_000_000_000_000; 50_000]
    );
}

#[test]
fn integers_beyond_64_bits_say_what_would_take_them() {
    let advice = "(for longer ones generate the client with `integer = \"big\"` under `[formats]`)";
    assert_eq!(
        refusal::<Vec<i64>>(&format!("[{LONG}]")),
        format!("$[0]: expected 64-bit integer {advice}, found {LONG}")
    );
    assert_eq!(
        refusal::<u64>("18446744073709551616"),
        format!("$: expected unsigned 64-bit integer {advice}, found 18446744073709551616")
    );
    assert_eq!(
        refusal::<i64>("7.5"),
        "$: expected 64-bit integer, found 7.5"
    );
    assert_eq!(
        refusal::<i32>(LONG),
        format!("$: expected 32-bit integer, found {LONG}")
    );
    let refused = from_value::<i64>(&serde_json::json!(1e300)).unwrap_err();
    assert_eq!(refused.expected(), "64-bit integer");
}

#[test]
fn integers_of_any_length() {
    let exact = [
        (LONG, LONG),
        (
            "-123456789012345678901234567890",
            "-123456789012345678901234567890",
        ),
        ("0", "0"),
        ("-0", "0"),
        ("1.0", "1"),
        ("1e2", "100"),
        ("1200e-2", "12"),
        ("12.50e1", "125"),
        ("1e30", "1000000000000000000000000000000"),
        ("1.5e30", "1500000000000000000000000000000"),
        ("18446744073709551616", "18446744073709551616"),
    ];
    for (text, digits) in exact {
        let integer = read::<BigInteger>(text).unwrap();
        assert_eq!(
            (integer.as_str(), write(&integer).as_str()),
            (digits, digits)
        );
        assert_eq!(
            format!("{integer} {integer:?}"),
            format!("{digits} {digits}")
        );
        assert_eq!(digits.parse(), Ok(integer.clone()));
        assert_eq!(integer.as_i64(), digits.parse().ok());
        assert_eq!(integer.as_u64(), digits.parse().ok());
        let written = serde_json::to_string(&integer).unwrap();
        assert_eq!(written, digits);
        if keeps_digits() || integer.as_u64().is_some() {
            assert_eq!(
                serde_json::from_str::<BigInteger>(&written).unwrap(),
                integer
            );
        }
    }
    for text in ["1.5", "12e-1", "1e-3", "true", "\"1\"", "null"] {
        assert!(refusal::<BigInteger>(text).starts_with("$: expected integer, found "));
    }
    // An exponent must not make much of little.
    assert!(read::<BigInteger>("1e308").unwrap().as_str().len() == 309);
    if keeps_digits() {
        assert!(refusal::<BigInteger>("1e999999999").starts_with("$: expected integer"));
    }
    for text in ["", "-", "+", "1.0", "1e2", " 1", "0x1", "--1"] {
        assert!(text.parse::<BigInteger>().is_err(), "{text}");
    }
    assert_eq!("-007".parse::<BigInteger>().unwrap(), BigInteger::from(-7));
    assert_eq!(
        format!("{:>4}|{:04}", BigInteger::from(-7), BigInteger::from(7_u64)),
        "  -7|0007"
    );
    let long = "9".repeat(60);
    let integer = long.parse::<BigInteger>().unwrap();
    assert_eq!(write(&integer), long);
    assert_eq!(serde_json::to_string(&integer).is_ok(), keeps_digits());
}

/// The text of a number is found in any order, and each time from nearby: a list would take
/// quadratic time otherwise.
#[test]
fn texts_of_numbers_are_found_in_any_order() {
    let item = |index: usize| {
        format!(
            r#" {{"\"k\\{index}":[ "]," , {index}e17, {{}},null ,[ ]],"a":-{index}.0e18,"ü\n":true}}"#
        )
    };
    let items: Vec<String> = (1..10_000).map(item).collect();
    let text = format!("[{}\n]", items.join(",\n"));
    let tape = Tape::parse(text.as_bytes()).unwrap();
    let items: Vec<_> = tape.root().as_array().unwrap().collect();
    let expect = |index: usize| {
        let mut members = items[index].as_object().unwrap().entries();
        let (first, second) = (members.next().unwrap().1, members.next().unwrap().1);
        let number = first.as_array().unwrap().nth(1).unwrap();
        let count = index + 1;
        let zeros = |zeros| "0".repeat(zeros);
        assert_eq!(
            second.as_integer_text().unwrap(),
            format!("-{count}{}", zeros(18))
        );
        assert_eq!(
            number.as_integer_text().unwrap(),
            format!("{count}{}", zeros(17))
        );
    };
    (0..items.len()).for_each(expect);
    (0..items.len()).rev().for_each(expect);
    (0..items.len())
        .map(|index| index * 7_919 % items.len())
        .for_each(expect);
}
