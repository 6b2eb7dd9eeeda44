//! What is sent is put together by setters; enums are keys; nullable properties are read as options are.

use std::collections::{BTreeMap, HashMap};

use case_setters::types::{Address, Answer, Filter, Letter, Level, Part, Receipt, State};
use case_setters::{Client, Nullable, Secret};

fn main() {
    let letter = sent();
    received(&letter);
    enums();
    let _ = spawned;
}

fn sent() -> Letter {
    let further = BTreeMap::from([("a".to_owned(), Some(1))]);
    let to = Address::new()
        .floor_null()
        .additional_underscore_property("mine")
        .further_property("other", "text")
        .further_property("more", vec![1, 2]);
    let letter = Letter::new(to, State::Open)
        .note_set_null()
        .note_null("a property")
        .type_null()
        .secret_null()
        .additional_properties(further)
        .additional_property("b", None);
    assert_eq!(letter.note, Nullable::Null);
    assert_eq!(letter.additional_properties.len(), 2);
    assert_eq!(
        serde_json::to_value(Answer::new().word_null()).unwrap(),
        serde_json::json!({"word": null})
    );
    letter.secret("s")
}

/// What is only received is read by its fields, and made by `new`, `default` and the fields.
fn received(letter: &Letter) {
    let mut receipt = Receipt::default();
    receipt.number = Nullable::Value(1);
    assert_eq!(
        Receipt::new(Part::default(), Filter::new()).part.kind,
        "part"
    );
    assert_eq!(receipt.number.unwrap_or(7), 1);
    let note: Option<&str> = letter.note.as_deref().into();
    assert_eq!(note, None);
    assert_eq!(
        letter
            .secret
            .as_ref()
            .map(Secret::expose)
            .into_option()
            .map(String::as_str),
        Some("s")
    );
}

fn enums() {
    let other = State::from("lost");
    let mut counts = HashMap::from([(State::Open, 1), (other.clone(), 2)]);
    *counts.entry(State::from("lost")).or_default() += 1;
    assert_eq!(counts[&other], 3);
    assert!(State::Closed < other && other < State::Open);
    assert_eq!(State::Open, "open");
    assert!(State::Open == *"open" && other == *"lost");
    assert_eq!(
        BTreeMap::from([(Level::N2, 'b'), (Level::N1, 'a')])
            .values()
            .collect::<String>(),
        "ab"
    );
}

/// A call that is sent is a future, which can be spawned.
fn spawned(client: &Client, letter: &Letter) {
    fn spawn<F: Future + Send + 'static>(_: F)
    where
        F::Output: Send + 'static,
    {
    }
    spawn(client.add_letter(letter).send());
}
