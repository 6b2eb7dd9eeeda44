//! Sentences on parts of values, and first sentences.

use super::first_sentence;
use super::sentences::sentence;
use crate::model::{Docs, Fact, Linked, ValuePart};

fn said(steps: &[ValuePart]) -> String {
    let facts = vec![Fact::Deprecated, Fact::ReadOnly];
    sentence(&Fact::Of(steps.to_vec(), facts)).expect("a sentence")
}

#[test]
fn parts_are_named_from_the_inside_out() {
    use ValuePart::{Additional, Alternative, Deep, Items, Value};
    let end = ": Deprecated. Only received, never sent.";
    let one = Value("1".to_owned());
    for (steps, words) in [
        (vec![one], "`1`"),
        (vec![Items], "Each item"),
        (
            vec![Items, Additional],
            "Each item of each additional property",
        ),
        (vec![Items, Alternative], "Possibly, each item"),
        (
            vec![Items, Alternative, Items],
            "Possibly, each item of each item",
        ),
        (
            vec![Items, Items, Alternative],
            "Possibly, each item of each item",
        ),
        (vec![Alternative, Items], "Possibly of each item"),
        (vec![Deep], "Deep within"),
    ] {
        assert_eq!(said(&steps), format!("{words}{end}"));
    }
}

#[test]
fn a_first_sentence_ends_before_another_one() {
    for (text, expected) in [
        ("Cats.", Some("Cats.")),
        ("All about\ncats. And dogs.", Some("All about cats.")),
        ("Cats\n\nDogs.", Some("Cats")),
        ("Cats, e.g. lions. Dogs.", Some("Cats, e.g. lions.")),
        ("Vgl. z. B. Bienen. Hunde.", Some("Vgl. z. B. Bienen.")),
        ("Is it a cat? Yes.", Some("Is it a cat? Yes.")),
        ("# Cats", None),
        ("* Cats", None),
        ("```\nlet x.", None),
        ("", None),
    ] {
        let docs = Docs {
            description: Some(text.to_owned()),
            ..Docs::default()
        };
        assert_eq!(first_sentence(&docs).as_deref(), expected, "{text}");
    }
}

#[test]
fn empty_texts_are_no_facts() {
    for text in ["", " "] {
        assert_eq!(sentence(&Fact::Contact(text.to_owned())), None);
        assert_eq!(sentence(&Fact::License(text.to_owned())), None);
        let link = Fact::Link(text.to_owned(), Linked::TermsOfService);
        assert_eq!(sentence(&link), None);
    }
}
