//! What is allocated: nothing is left of a run of the generator, and decoding needs little beside what it reads and makes.
//!
//! One test, since all threads of a process share the count.

#![cfg(test)]

use anycheck::runtime::model::{self, Decode, Encode};
use anycheck::types::{FolderList, ServiceList, Template, Verification, VerificationList};
use clientgen::config::Config;
use clientgen::source::{NoSiblings, Source};
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
    let list: Result<Vec<Verification>, _> = model::from_slice(text.as_bytes());
    assert!(list.is_err());
    drop(list);
    // Twelve bytes for each value, of which there is one in two bytes, and as much for items.
    let (needed, limit) = (ALLOCATED.peak_usage() - before, 32 * text.len());
    assert!(needed <= limit, "{needed} bytes for {} of text", text.len());
}

/// At most twice the payload, beside itself and the result; the same for encoding, where the text is the result.
fn decoding_needs_little<T: Decode + Encode>(name: &str, payload: &str) {
    let limit = 2 * payload.len() + 1_000;
    let before = ALLOCATED.current_usage();
    ALLOCATED.reset_peak_usage();
    let value: T = match model::from_slice(payload.as_bytes()) {
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
    let text = model::to_vec(&value);
    let beside = ALLOCATED.peak_usage() - ALLOCATED.current_usage();
    assert!(
        beside <= limit,
        "{name}: {beside} bytes to encode {} of text",
        text.len()
    );
}
