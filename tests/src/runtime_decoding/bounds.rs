//! Reading comes to an end soon.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::deadline::{Deadline, Waiting};
use crate::runtime::error::decode::Stop;
use crate::runtime::json::Json;
use crate::runtime::json::bounds::Bounds;
use crate::runtime::model::{self, Decode, DecodeError};

thread_local! {
    static WAITING: RefCell<Waiting> = RefCell::default();
    static READ: Cell<usize> = const { Cell::new(0) };
}

/// A value in whose middle everyone stops waiting.
struct Sample;

/// Nodes between two looks at the clock.
const EVERY: usize = 4_096;

impl Decode for Sample {
    fn decode(json: Json<'_>) -> Self {
        READ.set(READ.get() + 1);
        if READ.get() == 10 {
            WAITING.with_borrow(Waiting::give_up);
        }
        if let Some(mut object) = json.as_object() {
            object.optional::<Self>("next");
            object.optional::<Self>("other");
        }
        for item in json.as_array().into_iter().flatten() {
            Self::decode(item);
        }
        Self
    }
}

fn read<T: Decode>(text: &str) -> Result<T, DecodeError> {
    let waiting = Waiting::default();
    READ.set(0);
    WAITING.set(waiting.clone());
    let bounds = Bounds::new(u64::MAX, Deadline::NONE.or_given_up(waiting));
    model::from_slice_within(text.as_bytes(), &bounds)
}

#[test]
fn decoding_ends_soon() {
    let list = |item: &str| format!("[{}0]", format!("{item},").repeat(20_000));
    let chain = format!("{}0{}", "{\"next\":".repeat(100), "}".repeat(100));
    for text in [
        list("0"),
        list("[]"),
        list("{}"),
        list("[0]"),
        list(r#"{"next":0}"#),
        list(r#"{"a":0,"next":[{"other":[0,0]}]}"#),
        list(&chain),
    ] {
        let error = read::<Sample>(&text).map(drop).unwrap_err();
        assert_eq!(error.stop(), Some(Stop::Late));
        assert_eq!(error.to_string(), "$: the time limit is over");
        assert!(READ.get() <= 10 + EVERY, "{} of {text:.40}", READ.get());
        let error = read::<Vec<Sample>>(&text).map(drop).unwrap_err();
        assert_eq!(error.stop(), Some(Stop::Late));
        assert!(READ.get() <= 10 + EVERY, "{} of {text:.40}", READ.get());
    }
}

#[test]
fn maps_end_soon() {
    let members = (0..20_000).map(|index| format!("\"{index}\":0,"));
    let text = format!("{{{}\"z\":0}}", members.collect::<String>());
    let error = read::<BTreeMap<String, Sample>>(&text)
        .map(drop)
        .unwrap_err();
    assert_eq!(error.stop(), Some(Stop::Late));
    assert!(READ.get() <= 10 + EVERY);
    // Looking for what is not there.
    let text = format!("[{}{text}]", "0,".repeat(10));
    assert!(read::<Sample>(&text).is_err());
}

#[test]
fn parsing_ends_soon() {
    let waiting = Waiting::default();
    waiting.give_up();
    let bounds = Bounds::new(u64::MAX, Deadline::NONE.or_given_up(waiting));
    let read = |text: &str| model::from_slice_within::<Value>(text.as_bytes(), &bounds);
    // What follows is not even looked at.
    for item in ["0", "[]", "{}", r#"{"a":"\n"}"#] {
        let text = format!("[{} and no JSON", format!("{item},").repeat(EVERY));
        assert_eq!(read(&text).unwrap_err().stop(), Some(Stop::Late));
    }
    assert!(read(&format!("[{}0]", "0,".repeat(EVERY / 2))).is_ok());
    let bounds = Bounds::new(2, Deadline::NONE);
    let read = |text: &str| model::from_slice_within::<Value>(text.as_bytes(), &bounds);
    assert_eq!(
        read("[0,0, and no JSON").unwrap_err().stop(),
        Some(Stop::TooMany(2))
    );
    assert_eq!(read("[0,").unwrap_err().stop(), None);
    assert_eq!(read("[0]").unwrap(), serde_json::json!([0]));
}
