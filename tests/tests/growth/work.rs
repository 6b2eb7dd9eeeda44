//! The work grows as the document does.
//!
//! Allocated bytes stand for the work: nothing is walked again and again without something being
//! made of it. Where that is not so, a counter in the room does the same (`emit/layout/tests.rs`).

use std::alloc::System;

use clientgen::config::Config;
use clientgen::source::{NoSiblings, Source};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use crate::document::{Shape, written};
use crate::many::MANY;
use crate::texts::TEXTS;

#[global_allocator]
static ALLOCATED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The factor by which the larger one of two documents is larger.
const TIMES: usize = 4;

/// Other threads of the process would count, too: this is called by the only test.
pub(crate) fn work_grows_as_the_document_does() {
    let nothing = allocated(serde_json::json!({}));
    let few = MANY.iter().map(|shape| (shape, 100));
    let texts = TEXTS.iter().map(|shape| (shape, 1_000));
    let grown = few.chain(texts).filter_map(|(shape, size)| {
        let (name, document): &Shape = shape;
        let small = allocated(document(size)).saturating_sub(nothing);
        let large = allocated(document(size * TIMES)).saturating_sub(nothing);
        let most = small * (TIMES + 1);
        (large > most).then(|| format!("{name}: {small} bytes, {large} for {TIMES} times as much"))
    });
    let grown: Vec<String> = grown.collect();
    assert!(grown.is_empty(), "{}", grown.join("\n"));
}

/// The bytes that are allocated for a client, those that are freed again included.
fn allocated(document: serde_json::Value) -> usize {
    let config = Config {
        name: "client".to_owned(),
        ..Config::default()
    };
    let text = written(document);
    let source = Source::new("openapi.json", text.as_bytes(), &NoSiblings);
    let region = Region::new(ALLOCATED);
    let output = clientgen::generate(&source, &config);
    let change = region.change();
    assert!(output.is_ok(), "{:?}", output.err());
    change.bytes_allocated
}
