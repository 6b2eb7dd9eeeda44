//! Clients of two revisions of a document, the second with the lock of the first.

use clientgen_items::Items;

use crate::config::Config;
use crate::files::Output;
use crate::lock::{LOCK, Lines};
use crate::source::{NoSiblings, Source};

mod by_hand;
mod changes;
mod numbered;
mod replies;
mod rules;
mod unions;

/// The client of a document with this behind the head, with the lock of another one.
fn generate(body: &str, lock: &str) -> Output {
    let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{body}");
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    let config = Config {
        name: "client".to_owned(),
        lock: Some(lock.to_owned()),
        ..Config::default()
    };
    match crate::generate(&source, &config) {
        Ok(output) => output,
        Err(fault) => panic!("{fault}: {text}"),
    }
}

/// The lock of a document that never had one.
fn first_lock(body: &str) -> String {
    generate(body, "").lock.expect("a lock")
}

/// What the emitted files declare.
fn read_client(output: &Output) -> Items {
    let files = output.files.iter();
    let files = files.map(|file| (&*file.path, &*file.contents));
    Items::of_client(files).expect("Rust")
}

/// A client declares all of these.
#[track_caller]
fn declares(client: &Items, codes: &[&str]) {
    for code in codes {
        assert!(client.has(code), "`{code}` is not in\n{client}");
    }
}

/// The value of a line of the lock, as it is written.
fn line<'l>(lock: &'l str, key: &str) -> Option<&'l str> {
    let start = format!("\"{key}\" = ");
    lock.lines().find_map(|line| line.strip_prefix(&start))
}

/// Both clients declare these, and the lock of the second says the same of these keys.
#[track_caller]
fn stays(base: &str, head: &str, codes: &[&str], keys: &[&str]) -> Items {
    let lock = first_lock(base);
    declares(&read_client(&generate(base, "")), codes);
    let after = generate(head, &lock);
    let (client, new) = (read_client(&after), after.lock.expect("a lock"));
    declares(&client, codes);
    for key in keys {
        let was = line(&lock, key);
        assert!(was.is_some(), "`{key}` is not in\n{lock}");
        assert_eq!(was, line(&new, key), "{key}\n{lock}\n{new}");
    }
    // Nothing moves with the same document again.
    let again = generate(head, &new);
    assert_eq!(again.lock.expect("a lock"), new);
    client
}

#[test]
fn a_lock_changes_nothing_for_the_same_document() {
    for body in [changes::BASE, rules::TYPES] {
        let plain = generate(body, "");
        let lock = plain.lock.clone().expect("a lock");
        let locked = generate(body, &lock);
        assert_eq!(plain.files, locked.files);
        assert_eq!(plain.package, locked.package);
        assert_eq!(locked.lock.expect("a lock"), lock);
    }
}

#[test]
fn lines_are_read_as_they_are_written() {
    let lock = first_lock(changes::BASE);
    let mut report = crate::diagnostic::Report::new();
    let lines = Lines::parse(&lock, &mut report);
    assert!(report.is_empty());
    assert_eq!(lines.to_string(), lock);
    let keys = lock.lines().filter_map(|line| line.strip_prefix('"'));
    let keys = keys.filter_map(|line| line.split_once("\" = "));
    let keys: Vec<&str> = keys.map(|(key, _)| key).collect();
    assert!(keys.is_sorted(), "{lock}");
}

#[test]
fn what_cannot_be_believed_is_said_with_its_place() {
    let text = "[names]\n\
        \"GET /cats\" = \"ListCats\"\n\
        \"GET /dogs\" = \"fn\"\n\
        \"#/components/schemas/Cat\" = \"a b\"\n\
        \"#/components/schemas/Dog\" = 1\n\
        \"#/components/schemas/V1\" = \"V1_2\"\n\
        \"#/components/schemas/V2\" = \"V_2\"\n\
        \"#/components/schemas/Dog (properties)\" = [\"a-b\"]\n\
        [other]\n";
    let mut report = crate::diagnostic::Report::new();
    let lines = Lines::parse(text, &mut report);
    assert_eq!(lines, Lines::default());
    let rows: Vec<String> = report
        .iter()
        .map(|row| {
            let crate::diagnostic::Place::Span(span) = &row.place else {
                panic!("no place: {}", row.message);
            };
            assert_eq!(&*row.document, LOCK);
            format!("{} `{}`: {}", row.code, &text[span.clone()], row.message)
        })
        .collect();
    let expected = [
        "E0808 `\"ListCats\"`: the name `ListCats` is not in `snake_case`",
        "E0808 `\"fn\"`: the name `fn` is a keyword",
        "E0808 `\"a b\"`: the name `a b` is no identifier of ASCII letters, digits and `_`",
        "E0808 `1`: `#/components/schemas/Dog` has to be a string or a list of strings",
        "E0808 `\"V_2\"`: the name `V_2` is not in `UpperCamelCase`",
        "E0808 `[\"a-b\"]`: the name `a-b` is no identifier of ASCII letters, digits and `_`",
        "E0808 `other`: a lock has no `other`",
    ];
    assert_eq!(rows, expected);
}
