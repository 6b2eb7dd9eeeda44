//! Times, dates, UUIDs and bytes.

use bytes::Bytes;
use chrono::{DateTime, FixedOffset, NaiveDate};
use clientgen_tests::runtime::scalar::base64::Base64;
use uuid::Uuid;

use crate::{read, refusal, write};

/// Reads and writes `text`, which has to come out as it was.
fn keeps<T>(text: &str) -> T
where
    T: clientgen_tests::runtime::model::Decode + clientgen_tests::runtime::model::Encode,
{
    let value = read::<T>(text).unwrap();
    assert_eq!(write(&value), text);
    value
}

#[test]
fn date_times_keep_offset_and_fraction() {
    type Time = DateTime<FixedOffset>;
    keeps::<Time>(r#""2023-11-07T05:31:56Z""#);
    keeps::<Time>(r#""2023-11-07T05:31:56.120+07:00""#);
    keeps::<Time>(r#""2023-11-07T05:31:56.123456789-11:30""#);
    keeps::<Time>(r#""2016-12-31T23:59:60Z""#);
    assert_eq!(
        write(&read::<Time>(r#""2023-11-07t05:31:56+00:00""#).unwrap()),
        r#""2023-11-07T05:31:56Z""#
    );
    for text in [
        "2023-11-07",
        "2023-11-07T05:31:56",
        "2023-13-07T05:31:56Z",
        "Tue, 07 Nov 2023",
    ] {
        refusal::<Time>(&format!(r#""{text}""#));
    }
}

#[test]
fn dates_are_strict() {
    keeps::<NaiveDate>(r#""2024-02-29""#);
    keeps::<NaiveDate>(r#""0001-01-01""#);
    for text in [
        "2023-02-29",
        "2023-2-28",
        "+2023-02-8",
        "2023- 1-07",
        " 2023-1-07",
        "2023-01-07T",
        "2023/01/07",
        "２023-01-0",
    ] {
        refusal::<NaiveDate>(&format!(r#""{text}""#));
    }
}

#[test]
fn uuids_are_written_in_lower_case() {
    let lower = r#""3c90c3cc-0d44-4b50-8888-8dd25736052a""#;
    assert_eq!(
        keeps::<Uuid>(lower),
        read::<Uuid>(&lower.to_uppercase()).unwrap()
    );
    refusal::<Uuid>(r#""3c90c3cc-0d44-4b50-8888""#);
}

#[test]
fn bytes_are_base64() {
    let hello = keeps::<Base64>(r#""aGVsbG8=""#);
    assert_eq!(&*hello, b"hello");
    assert_eq!(hello.as_bytes(), b"hello");
    assert_eq!(read::<Base64>(r#""aGVsbG8""#), Ok(hello.clone()));
    assert_eq!(Base64::new(Bytes::from_static(b"hello")), hello);
    assert_eq!(Base64::from(b"hello".to_vec()).into_bytes(), "hello");
    assert_eq!(format!("{hello:?}"), "Base64(5 bytes)");
    keeps::<Base64>(r#""""#);
    keeps::<Base64>(r#""+/+/""#);
}

#[test]
fn strings_are_escaped_as_serde_json_does() {
    let all: String = (0..0x250)
        .filter_map(char::from_u32)
        .chain("😀".chars())
        .collect();
    let written = serde_json::to_string(&all).unwrap();
    assert_eq!(keeps::<String>(&written), all);
    for one in all.chars() {
        let text = format!("before {one} and behind");
        assert_eq!(
            keeps::<String>(&serde_json::to_string(&text).unwrap()),
            text
        );
        let map = std::collections::BTreeMap::from([(text, 1)]);
        assert_eq!(write(&map), serde_json::to_string(&map).unwrap());
    }
}

#[test]
fn lenient_times_lack_an_offset_or_have_a_blank() {
    use clientgen_tests::runtime::{scalar::date_time, scalar::date_time_lenient};

    let read = |text| date_time_lenient::read(text).map(|time| time.to_rfc3339());
    let expected = Some("2026-01-02T03:04:05+00:00".to_owned());
    for text in [
        "2026-01-02T03:04:05",
        "2026-01-02 03:04:05",
        "2026-01-02 03:04:05Z",
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
    let offset = read("2026-01-02 03:04:05.5+07:00");
    assert_eq!(offset.as_deref(), Some("2026-01-02T03:04:05.500+07:00"));
    assert_eq!(read("yesterday"), None);
    assert_eq!(date_time::read("2026-01-02T03:04:05"), None);
}
