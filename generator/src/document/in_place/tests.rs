//! What is read in place of references, and what is left out of it.

use std::fmt::Write;
use std::thread;

use crate::diagnostic::Report;
use crate::document::Document;
use crate::testing::{HEAD, document, rows};

/// A document of these paths, and of these things that references in place lead to.
fn read(paths: &str, things: &str) -> (Document, Report) {
    let (read, report) = document(&format!("{HEAD}paths: {{{paths}}}\nx-o: {{{things}}}\n"));
    (read.expect("a document"), report)
}

/// The rows of these codes, as their codes and places.
fn found(report: &Report, codes: &[&str]) -> Vec<(&'static str, String)> {
    let mut found = rows(report);
    found.retain(|(code, _)| codes.contains(code));
    found.sort();
    found
}

/// The methods that are read at a path.
fn operations(document: &Document, path: &str) -> usize {
    let mut items = document.paths.iter().filter(|(name, _)| name == path);
    match items.next() {
        Some((_, crate::document::Ref::Item(item))) => item.operations.len(),
        Some((_, crate::document::Ref::Reference(_))) | None => 0,
    }
}

/// Media types that lead to each other, in the headers of a part.
fn media(name: &str, next: &[&str]) -> String {
    let mut headers = String::new();
    for (index, next) in next.iter().enumerate() {
        let _ = write!(
            headers,
            "h{index}: {{content: {{a/b: {{$ref: '#/x-o/{next}'}}}}}}, "
        );
    }
    format!("{name}: {{encoding: {{a: {{headers: {{{headers}}}}}}}}}, ")
}

/// A path whose reply is one of them.
fn reply(path: &str, media: &str) -> String {
    let content = format!("{{application/json: {{$ref: '#/x-o/{media}'}}}}");
    format!("{path}: {{get: {{responses: {{'200': {{description: d, content: {content}}}}}}}}}, ")
}

/// A path whose operation is read in place.
fn innocent(path: &str) -> String {
    format!("{path}: {{get: {{$ref: '#/x-o/op'}}}}, ")
}

const OPERATION: &str = "op: {operationId: innocent, responses: {'204': {description: d}}}, ";

#[test]
fn references_in_a_row_are_followed_up_to_a_limit() {
    let links = |count: usize| {
        let links = (0..count).map(|at| format!("a{at}: {{$ref: '#/x-o/a{}'}}, ", at + 1));
        let links: String = links.collect();
        format!("{links}a{count}: {{responses: {{'204': {{description: d}}}}}}, ")
    };
    let paths = "/p: {get: {$ref: '#/x-o/a0'}}";
    let (fine, report) = read(paths, &links(90));
    assert_eq!(operations(&fine, "/p"), 1);
    assert_eq!(found(&report, &["W0307"]), []);
    let (refused, report) = read(paths, &links(100));
    assert_eq!(operations(&refused, "/p"), 0);
    let row = ("W0307", "/paths/~1p/get/$ref".to_owned());
    assert_eq!(found(&report, &["W0307"]), [row]);
}

/// Of a chain, and of media types in each other, nothing is kept on the stack.
#[test]
fn chains_of_any_length_fit_a_small_stack() {
    let run = || {
        let chain = |at: usize| format!("a{at}: {{$ref: '#/x-o/a{}'}}, ", at + 1);
        let nested = |at: usize| media(&format!("m{at}"), &[&format!("m{}", at + 1)]);
        let things: String = (0..3_000).map(|at| chain(at) + &nested(at)).collect();
        let paths = format!("/p: {{get: {{$ref: '#/x-o/a0'}}}}, {}", reply("/q", "m0"));
        let (read, report) = read(&paths, &things);
        assert_eq!(operations(&read, "/p") + operations(&read, "/q"), 1);
        assert_eq!(found(&report, &["W0307"]).len(), 2);
    };
    let thread = thread::Builder::new().stack_size(1 << 20).spawn(run);
    thread
        .expect("a thread")
        .join()
        .expect("a stack that is large enough");
}

/// Each of them names the next one three times.
fn tripled(count: usize) -> String {
    let name = |at: usize| format!("m{at}");
    let media = |at: usize| media(&name(at), &[name(at + 1).as_str(); 3]);
    (0..count).map(media).collect()
}

#[test]
fn what_repeats_most_is_left_out_wherever_it_stands() {
    let things = tripled(10) + OPERATION;
    let [first, last] = [
        innocent("/a") + &reply("/p", "m0"),
        reply("/p", "m0") + &innocent("/a"),
    ];
    let [first, last] = [first, last].map(|paths| read(&paths, &things));
    for (read, _) in [&first, &last] {
        assert_eq!(operations(read, "/a"), 1);
        assert_eq!(operations(read, "/p"), 1);
    }
    let rows = |(_, report): &(Document, Report)| found(report, &["W0209", "W0207"]);
    assert_eq!(rows(&first), rows(&last));
    assert!(!rows(&first).is_empty());
    let told = rows(&first);
    assert!(told.iter().all(|(code, _)| *code == "W0209"), "{told:?}");
}

#[test]
fn long_texts_and_long_ways_count() {
    let uses = |count: usize| -> String {
        let uses = (0..count).map(|at| format!("/p{at}: {{get: {{$ref: '#/x-o/big'}}}}, "));
        uses.collect::<String>() + &innocent("/a")
    };
    let text = |length: usize| format!("big: {{description: {}}}, {OPERATION}", "a".repeat(length));
    // A hundred uses of a thousand values.
    let codes = |paths: &str, things: &str| found(&read(paths, things).1, &["W0209"]).len();
    assert_eq!(codes(&uses(90), &text(64_000)), 0);
    assert_eq!(codes(&uses(110), &text(64_000)), 110);
    let way = |length: usize| {
        let maps: String = (0..200).map(|at| format!("p{at}: {{}}, ")).collect();
        let item = "a".repeat(length);
        format!("{item}: {{x-a: {{{maps}}}}}, {OPERATION}")
    };
    let uses = |count: usize, length: usize| -> String {
        let target = "a".repeat(length);
        let uses = (0..count).map(|at| format!("/p{at}: {{get: {{$ref: '#/x-o/{target}'}}}}, "));
        uses.collect()
    };
    assert_eq!(codes(&uses(100, 60), &way(60)), 0);
    assert_eq!(codes(&uses(100, 3_600), &way(3_600)), 100);
}

#[test]
fn what_is_read_once_is_not_repeated() {
    let properties: String = (0..20_000)
        .map(|at| format!("p{at}: {{type: string, minLength: 1, maxLength: 2, title: t}}, "))
        .collect();
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{$ref: '#/x-o/r'}}}}}}}}\n\
         x-o: {{r: {{{properties}}}}}\n"
    );
    let (read, report) = document(&text);
    assert_eq!(found(&report, &["W0209"]), []);
    assert_eq!(read.expect("a document").schemas.len(), 20_001);
}

#[test]
fn circles_do_not_depend_on_where_one_enters() {
    let things = media("m0", &["m1"]) + &media("m1", &["m2"]) + &media("m2", &["m0"]);
    let [one, other] = [
        reply("/p", "m0") + &reply("/q", "m1"),
        reply("/q", "m1") + &reply("/p", "m0"),
    ];
    let [one, other] = [one, other].map(|paths| found(&read(&paths, &things).1, &["W0207"]));
    assert_eq!(one, other);
    // Each of the two that are entered names another one of the circle.
    assert_eq!(one.len(), 2);
}
