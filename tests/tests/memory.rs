//! What is allocated: nothing is left of a run of the generator, and decoding needs little beside what it reads and makes.
//!
//! One test, since all threads of a process share the count.

#![cfg(test)]

use anycheck::json::{self, Decode, Encode};
use anycheck::types::{
    ExternalJobIds, FolderList, ServiceList, Template, Verification, VerificationList,
};
use clientgen::config::Config;
use clientgen::source::{NoSiblings, Source};
use clientgen_tests::runtime::json::Tape;
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

#[path = "../../benches/src/payloads.rs"]
mod payloads;

use payloads::Kind;

/// What threads keep for the next run, such as buffers of a queue: not once per schema or operation of a document.
const SLACK: usize = 16_000;

#[test]
fn little_is_allocated_and_nothing_is_kept() {
    generating_keeps_nothing();
    for payload in payloads::PAYLOADS {
        let text = payload.kind.text().unwrap();
        let decode = match payload.kind {
            Kind::Verification => decoding_needs_little::<Verification>,
            Kind::Services => decoding_needs_little::<ServiceList>,
            Kind::Folders => decoding_needs_little::<FolderList>,
            Kind::Template => decoding_needs_little::<Template>,
            Kind::List(_) | Kind::SortedList(_) => decoding_needs_little::<VerificationList>,
        };
        decode(payload.name, &text);
    }
    refusing_needs_little();
    for (name, text) in free_forms() {
        free_forms_need_little(name, &text);
    }
    a_key_again_and_again_needs_little();
}

/// The same document again and again in one process.
fn generating_keeps_nothing() {
    let document = include_str!("../../spec/anycheck.yaml");
    let source = Source::new("anycheck.yaml", document.as_bytes(), &NoSiblings);
    let config = Config {
        name: "anycheck".to_owned(),
        ..Config::default()
    };
    let run = || {
        assert!(clientgen::generate(&source, &config).is_ok());
        ALLOCATED.current_usage()
    };
    let first = (0..3).map(|_| run()).min().unwrap_or_default();
    let last = (0..6).map(|_| run()).min().unwrap_or_default();
    assert!(
        last <= first + SLACK,
        "six runs more keep {} bytes",
        last - first
    );
}

/// What a long list would hold is not made once the first item is refused.
fn refusing_needs_little() {
    let text = format!("[{}0]", "0,".repeat(1_000_000));
    let before = ALLOCATED.current_usage();
    ALLOCATED.reset_peak_usage();
    let list: Result<Vec<Verification>, _> = json::from_slice(text.as_bytes());
    assert!(list.is_err());
    drop(list);
    // Twelve bytes for each value, of which there is one in two bytes, and as much for items.
    let (needed, limit) = (ALLOCATED.peak_usage() - before, 32 * text.len());
    assert!(needed <= limit, "{needed} bytes for {} of text", text.len());
}

/// Values of which the document says nothing, in the shapes that take most beside what they hold.
fn free_forms() -> Vec<(&'static str, String)> {
    let list = |item: &str, times| format!("[{}{item}]", format!("{item},").repeat(times));
    let members = |key: fn(usize) -> String, value: &str| -> String {
        let members = (0..15_000).map(|index| format!("\"{}\":{value}", key(index)));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    };
    let nested = format!("{}0{}", "[".repeat(100), "]".repeat(100));
    let texts = |text: &str, times| list(&format!("\"{text}\""), times);
    let of_all = r#"{"id":1,"name":"n","is":true,"of":[1.5,null],"text":"a\nb"}"#;
    vec![
        ("numbers", list("0", 100_000)),
        ("numbers, one too many", list("0", 1 << 16)),
        ("empty lists", list("[]", 75_000)),
        ("empty objects", list("{}", 75_000)),
        ("lists of one", list("[1]", 50_000)),
        ("objects of one", list(r#"{"a":1}"#, 5_000)),
        ("nested", list(&nested, 500)),
        ("short keys", members(|index| index.to_string(), "1")),
        (
            "long keys",
            members(|index| format!("{index:0>80}"), "null"),
        ),
        (
            "short escaped keys",
            members(|index| format!("\\n{index}"), "1"),
        ),
        (
            "long escaped keys",
            members(|index| format!("\\n{index:0>80}"), "1"),
        ),
        ("texts", texts("some words", 25_000)),
        ("long texts", texts(&"words ".repeat(500), 75)),
        ("a long text", texts(&"words ".repeat(100_000), 0)),
        ("short escaped texts", texts(r"\n\n\n words", 25_000)),
        (
            "escaped texts",
            texts(r#"words of usual length\r\nand \"more\" of them"#, 12_000),
        ),
        (
            "texts of escapes",
            texts(&r"\u00e9\ud83d\ude00".repeat(20), 2_500),
        ),
        ("long escaped texts", texts(&r"words\n".repeat(500), 75)),
        ("a long escaped text", texts(&r"words\n".repeat(100_000), 0)),
        ("some of all", list(of_all, 5_000)),
    ]
}

/// At most half more than serde_json needs for its tree, and twelve bytes for each value; also
/// where they are additional properties of a type, each of them and all in one.
fn free_forms_need_little(name: &str, text: &str) {
    let theirs = peak(|| serde_json::from_str::<serde_json::Value>(text).is_ok());
    let nodes = count(&serde_json::from_str(text).unwrap());
    let limit = theirs + theirs / 2 + 12 * nodes;
    let check = |way: &str, ours: usize| {
        assert!(
            ours <= limit,
            "{name}, {way}: {ours} bytes, {theirs} for serde_json, {nodes} values"
        );
    };
    let whole = peak(|| json::from_slice::<serde_json::Value>(text.as_bytes()).is_ok());
    check("as a whole", whole);
    let property = format!("{{\"one\":{text}}}");
    for text in [&property, text] {
        if text.starts_with('{') {
            let ours = peak(|| json::from_slice::<ExternalJobIds>(text.as_bytes()).is_ok());
            check("as properties", ours);
        }
    }
}

/// Keys that are all the same leave next to nothing, but are read all the same: twelve bytes for
/// each of them and for each value, and half more than what serde_json needs.
fn a_key_again_and_again_needs_little() {
    for members in [20, 300, 1_000, 9_000, 20_000, 33_000, 70_000, 101_234] {
        for member in [r#""a":0"#, r#""some key":"some text""#, r#""a":[{"b":1}]"#] {
            let text = format!("{{{}{member}}}", format!("{member},").repeat(members));
            let theirs = peak(|| serde_json::from_str::<serde_json::Value>(&text).is_ok());
            let nodes = 1 + (members + 1) * if member.contains('[') { 5 } else { 2 };
            let limit = theirs + theirs / 2 + 12 * nodes;
            let before = ALLOCATED.current_usage();
            let tape = Tape::parse(text.as_bytes());
            let held = ALLOCATED.current_usage() - before;
            assert!(
                tape.is_ok() && held <= limit,
                "{members} {member}: {held} of {limit}"
            );
            drop(tape);
            // Here a list that grows counts twice, though most systems leave it where it is.
            let ours = peak(|| json::from_slice::<serde_json::Value>(text.as_bytes()).is_ok());
            assert!(ours <= 2 * limit, "{members} {member}: {ours} of {limit}");
        }
    }
}

/// The most that is allocated while something is read.
fn peak(read: impl FnOnce() -> bool) -> usize {
    let before = ALLOCATED.current_usage();
    ALLOCATED.reset_peak_usage();
    assert!(read());
    ALLOCATED.peak_usage() - before
}

/// The values in a value, itself included.
fn count(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
        serde_json::Value::Object(members) => 1 + members.values().map(count).sum::<usize>(),
        _ => 1,
    }
}

/// At most twice the payload, beside itself and the result; the same for encoding, where the text is the result.
fn decoding_needs_little<T: Decode + Encode>(name: &str, payload: &str) {
    let limit = 2 * payload.len() + 1_000;
    let before = ALLOCATED.current_usage();
    ALLOCATED.reset_peak_usage();
    let value: T = match json::from_slice(payload.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("{name}: {error}"),
    };
    let (peak, after) = (ALLOCATED.peak_usage(), ALLOCATED.current_usage());
    let beside = peak - after.max(before);
    assert!(
        beside <= limit,
        "{name}: {beside} bytes beside {} of text",
        payload.len()
    );
    ALLOCATED.reset_peak_usage();
    let text = json::to_vec(&value);
    let beside = ALLOCATED.peak_usage() - ALLOCATED.current_usage();
    assert!(
        beside <= limit,
        "{name}: {beside} bytes to encode {} of text",
        text.len()
    );
}
