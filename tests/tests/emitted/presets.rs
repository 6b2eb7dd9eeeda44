//! Values that are set without being asked for: single ones, and discriminators.

use serde_json::{Value, json};

use super::cases::discriminators::types as levels;
use super::cases::presets_31::types::{
    Act, Alone, AloneHint, Batch, BooleanOrInteger, Command, Cycle, CycleBase, Free, Hangup, Kill,
    Large, Mixed, Mount, Numbered, NumberedAgain, One, Open, Pause, Resume, Ride, Run, Signal,
    Small, Start, Step, Stop, Two, UploadForm, Versioned, Whole,
};
use super::runtime::body::file_part::FilePart;
use super::runtime::model::{Decode, Encode};
use super::{json as parsed, read, round_trip, sent};

/// What is sent of a value, decoded again as a union.
fn returned<T: Decode>(value: &dyn Encode) -> T {
    read(&sent(value).to_string())
}

#[test]
fn evidence_with_a_default_is_sent_and_decodes_as_what_it_was() {
    assert_eq!(
        sent(&Pause::new().id("a")),
        json!({"type": "pause", "id": "a"})
    );
    assert_eq!(sent(&Resume::default()), json!({"type": "resume"}));
    let act: Act = returned(&Act::from(Resume::new().id("b")));
    assert!(matches!(act, Act::Resume(_)));
}

#[test]
fn evidence_without_a_default_is_sent_also_in_lists() {
    assert_eq!(sent(&Run::new()), json!({"step": "run"}));
    let step: Step = returned(&Step::from(Run::new()));
    assert!(matches!(step, Step::Run(_)));
    let batch: Batch = returned(&Batch::from(vec![Large::new(), Large::new()]));
    assert!(matches!(batch, Batch::LargeList(large) if large.len() == 2));
    assert_eq!(sent(&Small::new()), json!({"size": 1}));
}

#[test]
fn a_single_value_is_sent_if_it_is_required_or_its_own_default() {
    let expected = json!({
        "object": "alone", "version": 3, "ratio": 1.5, "deleted": true, "maybe": null,
        "preset": "preset", "part": "part", "both": "b",
    });
    assert_eq!(sent(&Alone::new(None)), expected);
    let hinted = sent(&Alone::new(None).hint(AloneHint::Hint));
    assert_eq!(hinted["hint"], json!("hint"));
}

#[test]
fn a_different_value_that_comes_in_is_kept() {
    let pause: Pause = round_trip(r#"{"type":"break"}"#);
    assert_eq!(pause.type_.as_deref(), Some("break"));
    let alone: Alone =
        round_trip(r#"{"object":"x","version":4,"ratio":2.0,"deleted":false,"maybe":"n"}"#);
    assert_eq!(alone.object.as_str(), "x");
    let absent: Pause = round_trip("{}");
    assert_eq!(absent.type_, None);
}

#[test]
fn a_discriminator_is_sent_whatever_the_property_is() {
    let kinds: [(Command, &str); 5] = [
        (Start::new().into(), "start"),
        (Stop::new().into(), "stop"),
        (Kill::new().into(), "kill"),
        (Open::new().into(), "open"),
        (Free::new().into(), "free"),
    ];
    for (command, kind) in kinds {
        let written = sent(&command);
        assert_eq!(written["kind"], json!(kind), "{command:?}");
        let again: Command = returned(&command);
        assert_eq!(sent(&again), written);
        assert!(!matches!(again, Command::Other(_)), "{again:?}");
    }
    let term: Command = read(r#"{"kind":"term","signal":15}"#);
    assert_eq!(sent(&term), json!({"kind": "term", "signal": 15}));
}

#[test]
fn two_unions_may_name_one_type_differently() {
    assert_eq!(sent(&Command::from(Stop::new())), json!({"kind": "stop"}));
    let signal = Signal::from(Stop::new().at("now"));
    assert_eq!(sent(&signal), json!({"kind": "sigstop", "at": "now"}));
    assert!(matches!(returned(&signal), Signal::Sigstop(_)));
    assert_eq!(sent(&Hangup::new()), json!({"kind": "sighup"}));
}

#[test]
fn a_discriminator_that_is_no_string_or_only_received_is_sent() {
    assert_eq!(sent(&One::new().a("x")), json!({"version": 1, "a": "x"}));
    assert_eq!(sent(&Two::new()), json!({"version": 2}));
    let versioned: Versioned = returned(&Versioned::from(Two::new()));
    assert!(matches!(versioned, Versioned::Two(_)));
}

#[test]
fn parts_of_a_form_with_one_value_are_set() {
    let form = UploadForm::new(FilePart::bytes("a.txt", "a"));
    assert_eq!(form.purpose.as_str(), "assistants");
    assert_eq!(form.version, Some(2));
    assert_eq!(form.draft, None);
}

#[test]
fn each_level_of_heirs_has_its_discriminator() {
    let poodle = levels::Poodle::new("curly");
    let expected = json!({"petType": "dog", "dogType": "poodle", "hair": "curly"});
    assert_eq!(sent(&poodle), expected);
    let pet: levels::Pet = read(&expected.to_string());
    let levels::Pet::Dog(dog) = &pet else {
        panic!("no dog: {pet:?}");
    };
    assert!(matches!(&**dog, levels::Dog::Poodle(found) if found.hair == "curly"));
    assert_eq!(sent(&pet), expected);
    assert_eq!(sent(&levels::Cat::new()), json!({"petType": "cat"}));
}

#[test]
fn an_heir_with_heirs_is_a_union_of_itself_and_those() {
    let yacht = json!({"kind": "Yacht", "masts": 3, "crew": 20});
    let boat: levels::Boat = read(&yacht.to_string());
    assert!(matches!(&boat, levels::Boat::Yacht(_)));
    assert_eq!(sent(&boat), yacht);
    let plain: levels::Boat = round_trip(r#"{"kind":"Boat","masts":1}"#);
    assert!(matches!(plain, levels::Boat::Base(_)));
    let vehicle: levels::Vehicle = round_trip(&yacht.to_string());
    assert!(matches!(vehicle, levels::Vehicle::Yacht(_)));
    let unknown: levels::Boat = round_trip(r#"{"kind":"Raft","logs":8}"#);
    assert!(matches!(unknown, levels::Boat::Other(_)));
}

#[test]
fn a_bare_heir_is_an_alternative_and_another_name_is_the_union() {
    let text = r#"{"type":"ProcessError","message":"m"}"#;
    let error: levels::ApiError = round_trip(text);
    assert!(matches!(error, levels::ApiError::Process(_)));
    let bare = levels::ProcessError::new("m");
    assert_eq!(sent(&bare), parsed(text.as_bytes()));
    let any: levels::AnyError = round_trip(r#"{"type":"field","message":"m","field":"f"}"#);
    assert!(matches!(any, levels::ApiError::Field(_)));
}

#[test]
fn a_discriminator_may_stand_in_another_part_than_the_alternatives() {
    let shape: levels::Shape = read(r#"{"form":"square","size":1.0}"#);
    assert!(matches!(shape, levels::Shape::Square(_)));
    let written: Value = sent(&levels::Shape::from(levels::Circle::new()));
    assert_eq!(written, json!({"form": "circle"}));
}

#[test]
fn a_tag_of_numbers_is_written_as_a_number_wherever_it_comes_from() {
    assert_eq!(sent(&Numbered::from(Whole::new())), json!({"t": 1}));
    let again = NumberedAgain::from(Whole::new());
    assert_eq!(sent(&again), json!({"t": 3}));
    let again: NumberedAgain = returned(&again);
    assert!(matches!(again, NumberedAgain::Whole(_)));
    let mut mixed = Mixed::new();
    assert_eq!(sent(&mixed), json!({"t": 2}));
    mixed.t = BooleanOrInteger::Boolean(true);
    let mixed = NumberedAgain::from(mixed);
    assert_eq!(sent(&mixed), json!({"t": 4}));
}

#[test]
fn a_base_does_not_get_the_tag_of_one_that_is_only_another_name_for_it() {
    assert_eq!(sent(&CycleBase::new("car")), json!({"vt": "car"}));
    let cycle = Cycle::Trike(Box::new(CycleBase::new("")));
    assert_eq!(sent(&cycle), json!({"vt": "Trike"}));
}

#[test]
fn one_thing_by_two_names_has_the_tags_of_both() {
    let ride: Ride = read(r#"{"vt":"Donkey"}"#);
    assert!(matches!(ride, Ride::Donkey(_)));
    assert_eq!(sent(&ride), json!({"vt": "Donkey"}));
    assert_eq!(sent(&Ride::from(Mount::new(""))), json!({"vt": "Donkey"}));
}
