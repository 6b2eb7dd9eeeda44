//! The work grows as the document does.
//!
//! Allocated bytes stand for the work: nothing is walked again and again without something being
//! made of it. Where that is not so, a counter in the room does the same
//! (`generator/layout/src/tests.rs`).

use std::alloc::System;

use clientgen::compare::{Clients, Side, compare};
use clientgen::config::Config;
use clientgen::source::{NoSiblings, Source};
use clientgen_items::Items;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use crate::aliases::REPEATED as ALIASES;
use crate::chains::{CHAINS, MERGED};
use crate::chains::{heirs_of_a_wide_base, heirs_of_a_wide_union, lists_of_two_in_a_ring};
use crate::chains::{parts_of_the_same_properties, parts_that_lead_to_each_other, tagged};
use crate::chains::{unions_in_a_ring, unions_of_wide_objects};
use crate::compared::{COMPARED, FORMER};
use crate::document::{Shape, written};
use crate::dynamic::{COPIED, DYNAMIC};
use crate::in_place;
use crate::keys::KEYS;
use crate::many::MANY;
use crate::products::PRODUCTS;
use crate::references::LEFT_OUT;
use crate::texts::TEXTS;

#[global_allocator]
static ALLOCATED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The factor by which the larger one of two documents is larger.
const TIMES: usize = 4;

/// What grows with the square of the document up to a limit, at sizes beyond that.
const REPEATED: &[(Shape, usize)] = &[
    (("heirs of a wide base", heirs_of_a_wide_base), 800),
    (
        (
            "parts that lead to each other",
            parts_that_lead_to_each_other,
        ),
        30,
    ),
    (("lists of two in a ring", lists_of_two_in_a_ring), 100),
    (("unions of wide objects", unions_of_wide_objects), 800),
    (("unions in a ring", unions_in_a_ring), 200),
    (("heirs of a wide union", heirs_of_a_wide_union), 800),
    (
        ("parts of the same properties", parts_of_the_same_properties),
        3_600,
    ),
    (("alternatives with tags", tagged), 600),
];

/// Other threads of the process would count, too: this is called by the only test.
pub(crate) fn work_grows_as_the_document_does() {
    let few = MANY.iter().chain(in_place::CHAINS);
    let few = few.map(|shape| (shape, 100));
    let few = few.chain(DYNAMIC.iter().map(|shape| (shape, 250)));
    let texts = TEXTS.iter().map(|shape| (shape, 1_000));
    let repeated = REPEATED.iter().chain(PRODUCTS).chain(COPIED);
    let repeated = repeated.chain(in_place::REPEATED);
    let repeated = repeated.map(|(shape, size)| (shape, *size));
    let deep = CHAINS.iter().chain(MERGED);
    let deep = deep.filter(|(name, _)| !UNEVEN.contains(name) && !REPEATING.contains(name));
    // Longer than any limit of references in a row.
    let deep = deep.map(|shape| {
        (
            shape,
            if RISING.contains(&shape.0) {
                1_000
            } else {
                200
            },
        )
    });
    let shapes = few.chain(deep).chain(texts).chain(repeated);
    let shapes = shapes.filter_map(|((name, document), size)| {
        grown(name, (size, 1), |size| written(document(size)), generated)
    });
    let keys = KEYS.iter();
    let keys = keys.filter_map(|(name, text)| grown(name, (250, 1), text, generated));
    fail_for(shapes.chain(keys).collect());
}

/// So it does at sizes at which something is left out, or all is refused.
pub(crate) fn work_grows_as_the_document_does_beyond_limits() {
    let most_left_out = LEFT_OUT.iter();
    let most_left_out = most_left_out.filter_map(|((name, document), size)| {
        grown(name, (*size, 1), |size| written(document(size)), left_out)
    });
    let aliases = ALIASES.iter();
    let aliases = aliases.filter_map(|(name, text)| grown(name, (200, 1), text, refused));
    fail_for(most_left_out.chain(aliases).collect());
}

/// The same of two documents that differ at each string.
pub(crate) fn comparing_grows_as_the_documents_do() {
    let many = MANY.iter().map(|shape| (shape, (75, 1)));
    // A reference is compared with all that it leads through, up to a limit.
    let chains = CHAINS.iter().chain(MERGED);
    let shapes = many.chain(chains.map(|shape| (shape, (25, 2))));
    let shapes = shapes.filter(|((name, _), _)| !UNEVEN.contains(name));
    let repeated = COMPARED.iter().map(|(shape, size)| (shape, (*size, 2)));
    let shapes = shapes.chain(repeated);
    let shapes = shapes.filter_map(|((name, document), size)| {
        grown(name, size, |size| written(document(size)), compared)
    });
    fail_for(shapes.collect());
}

/// Chains of which each link has all that the ones after it have: among [`REPEATED`] they are
/// longer.
const REPEATING: &[&str] = &["alternatives with tags"];

/// Chains whose links cost more the longer they are, up to a limit.
const RISING: &[&str] = &["wrappers", "alternatives that are alone"];

/// Shapes that are of one size, whatever size is asked for, or of two.
const UNEVEN: &[&str] = &["parts", "what is put together of three rings", "heirs"];

/// Returns how what a document of a size costs grows, if that is more than the document does and a
/// little more.
fn grown(
    name: &str,
    (size, more): (usize, usize),
    text: impl Fn(usize) -> String,
    cost: fn(&str) -> usize,
) -> Option<String> {
    let nothing = cost(&written(serde_json::json!({})));
    let [small, large] = [size, size * TIMES].map(|size| cost(&text(size)).saturating_sub(nothing));
    let most = small * (TIMES + more);
    (large > most).then(|| format!("{name}: {small} bytes, {large} for {TIMES} times as much"))
}

#[track_caller]
fn fail_for(grown: Vec<String>) {
    assert!(grown.is_empty(), "{}", grown.join("\n"));
}

/// The bytes that are allocated for a client, those that are freed again included.
fn generated(text: &str) -> usize {
    let source = Source::new("openapi.json", text.as_bytes(), &NoSiblings);
    let region = Region::new(ALLOCATED);
    let output = clientgen::generate(&source, &client());
    let change = region.change();
    assert!(output.is_ok(), "{:?}", output.err());
    change.bytes_allocated
}

/// The bytes that are allocated for a client without what repeats too much, and with the operation
/// that repeats nothing.
fn left_out(text: &str) -> usize {
    let source = Source::new("openapi.json", text.as_bytes(), &NoSiblings);
    let region = Region::new(ALLOCATED);
    let output = clientgen::generate(&source, &client());
    let change = region.change();
    let output = output.expect("a client");
    if text.len() > 100 {
        let mut rows = output.report.iter();
        assert!(rows.any(|row| row.code.id() == "W0209"));
        let files = output.files.iter();
        let files = files.map(|file| (&*file.path, &*file.contents));
        let items = Items::of_client(files).expect("Rust");
        assert!(items.has("impl Client { pub fn fine(&self) -> Fine }"));
    }
    change.bytes_allocated
}

/// The bytes that are allocated until a document is refused, all of which repeats too much.
fn refused(text: &str) -> usize {
    let source = Source::new("openapi.json", text.as_bytes(), &NoSiblings);
    let region = Region::new(ALLOCATED);
    let output = clientgen::generate(&source, &client());
    let change = region.change();
    let is_refused = output.is_err_and(|rows| rows.to_string().contains("E0009"));
    assert!(is_refused || text.len() < 100);
    change.bytes_allocated
}

/// The bytes that are allocated to compare a document with one that says integers for strings, and
/// calls otherwise what begins with a word.
fn compared(text: &str) -> usize {
    let new = text.replace(r#"{"type":"string"}"#, r#"{"type":"integer"}"#);
    let new = new.replace(FORMER, "latter");
    let [old, new] = [text, &new].map(|text| Source::new("a.json", text.as_bytes(), &NoSiblings));
    let config = &client();
    let [base, head] = [&old, &new].map(|source| Side { source, config });
    let region = Region::new(ALLOCATED);
    let found = compare(base, head, Clients::default());
    let change = region.change();
    assert!(found.is_ok());
    change.bytes_allocated
}

fn client() -> Config {
    Config {
        name: "client".to_owned(),
        ..Config::default()
    }
}
