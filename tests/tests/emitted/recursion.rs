//! Types that contain themselves.

use crate::cases::recursion::types::{Hen, Required};
use crate::runtime::model::{Decode, from_slice};

/// The message of the error that decoding gives.
fn refusal<T: Decode>(text: &str) -> String {
    match from_slice::<T>(text.as_bytes()) {
        Ok(_) => panic!("{text} was accepted"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_requires_itself_ends_somewhere() {
    let required: Required = crate::read(r#"{"self":{"self":{}}}"#);
    let inner = required.self_.and_then(|inner| inner.self_);
    assert_eq!(inner.map(|inner| *inner), Some(Required::new()));
    let hen: Hen = crate::read(r#"{"name":"a","egg":{"hen":{"name":"b"}}}"#);
    let mother = hen.egg.and_then(|egg| egg.hen).unwrap();
    assert_eq!((mother.name.as_str(), mother.egg), ("b", None));
}

#[test]
fn errors_within_have_their_place() {
    assert_eq!(
        refusal::<Hen>(r#"{"name":"a","egg":{"hen":{"name":"b","egg":{"hen":{"egg":{}}}}}}"#),
        "$.egg.hen.egg.hen.name: required property is missing"
    );
    assert_eq!(
        refusal::<Required>(r#"{"self":{"self":[]}}"#),
        "$.self.self: expected object, found an array"
    );
}
