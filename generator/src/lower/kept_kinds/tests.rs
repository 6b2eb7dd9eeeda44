//! Kinds of schemas that need each other.

use std::fmt::Write as _;
use std::thread;

use super::super::Lowering;
use super::super::copied::Copied;
use super::super::kinds::Kind;
use super::circular;
use crate::config::Config;
use crate::diagnostic::Report;
use crate::testing::{api, rows};

/// The kinds of components, in short, and what is reported. They are asked for in this order.
fn kinds(body: &str, asked: &[&str]) -> (Vec<String>, Vec<(&'static str, String)>) {
    let (api, _) = api(body);
    let config = Config::default();
    let mut report = Report::new();
    let copied = Copied::new(&api, 0);
    let mut lowering = Lowering::new(&api, &config, &mut report, copied);
    let kinds = asked.iter().map(|asked| {
        let mut components = api.components.iter();
        let (_, id) = components.find(|(name, _)| name == asked).unwrap();
        let said = match &*lowering.kind(*id) {
            Kind::Same(other) => format!("as {}", lowering.schemas.pointer(*other)),
            Kind::Union(union) => format!("{} alternatives", union.alternatives.len()),
            Kind::Scalar(scalar) => format!("{scalar:?}"),
            Kind::Any => "anything".to_owned(),
            _ => "something else".to_owned(),
        };
        format!("{asked}: {said}")
    });
    let mut kinds: Vec<String> = kinds.collect();
    kinds.sort();
    let mut rows = rows(&report);
    rows.sort();
    (kinds, rows)
}

#[test]
fn a_circle_says_the_same_wherever_one_enters_it() {
    let circle = "components: {schemas: {\
        A: {anyOf: [{$ref: '#/components/schemas/B'}, {type: string}]}, \
        B: {anyOf: [{$ref: '#/components/schemas/C'}, {type: string, format: uuid}]}, \
        C: {anyOf: [{$ref: '#/components/schemas/A'}, {type: integer}, {type: boolean}]}, \
        D: {anyOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]}}}";
    let first = kinds(circle, &["A", "B", "C", "D"]);
    for asked in [
        ["D", "C", "B", "A"],
        ["B", "A", "D", "C"],
        ["C", "D", "A", "B"],
    ] {
        assert_eq!(kinds(circle, &asked), first);
    }
}

#[test]
fn what_is_the_same_as_itself_is_untyped_and_so_is_all_of_its_circle() {
    let circle = "components: {schemas: {\
        A: {allOf: [{$ref: '#/components/schemas/B'}]}, \
        B: {oneOf: [{$ref: '#/components/schemas/A'}]}, \
        C: {allOf: [{$ref: '#/components/schemas/A'}]}}}";
    let (said, rows) = kinds(circle, &["C", "A", "B"]);
    assert_eq!(
        said,
        ["A: anything", "B: anything", "C: as /components/schemas/B"]
    );
    assert!(rows.iter().all(|(code, _)| *code == "W0202"), "{rows:?}");
}

#[test]
fn a_kind_is_found_out_once() {
    let body = "components: {schemas: {\
        A: {type: string, format: odd}, \
        B: {anyOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}, \
        C: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}";
    let (_, rows) = kinds(body, &["C", "B", "A", "C", "B", "A"]);
    let about_a = rows.iter().filter(|(_, pointer)| pointer.contains("/A"));
    assert_eq!(about_a.count(), 1, "{rows:?}");
}

#[test]
fn no_depth_of_the_document_is_a_depth_of_the_stack() {
    let length = 3000;
    let mut body = "components:\n  schemas:\n    C0: {type: string}\n".to_owned();
    for at in 1..length {
        let word = if at % 2 == 0 { "oneOf" } else { "allOf" };
        let below = at - 1;
        writeln!(
            body,
            "    C{at}: {{{word}: [{{$ref: '#/components/schemas/C{below}'}}]}}"
        )
        .unwrap();
    }
    let last = format!("C{}", length - 1);
    let found = thread::Builder::new().stack_size(512 << 10);
    let found = found
        .spawn(move || kinds(&body, &[&last]))
        .unwrap()
        .join()
        .unwrap();
    assert_eq!(found.1, Vec::new());
}

#[test]
fn circular_places_are_those_that_lead_back() {
    let nexts = [Some(1), Some(2), Some(1), Some(0), None, Some(5), Some(4)];
    assert_eq!(circular(&nexts), [1, 2, 5]);
}
