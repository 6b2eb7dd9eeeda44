//! Do examples survive the types of their schemas?
//!
//! The process that generates a client also writes a [`scratch`] program beside it, which decodes each example with the compiled
//! type of its schema and encodes it back. A last process [`mod@judge`]s what came of them.

mod cases;
mod declared;
mod dialect;
mod difference;
mod examples;
mod judge;
pub mod outcome;
mod reference;
mod run;
mod rust_types;
mod scratch;
mod trips;
mod validators;

pub use cases::prepare;
pub use judge::judge;
pub use run::{Places, folder, round_trip};

use serde::{Deserialize, Serialize};

/// An example to be decoded and encoded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Where the example stands.
    pub pointer: String,
    /// Where its schema stands.
    pub schema: String,
    /// The number of its type.
    pub ty: usize,
    /// The example as JSON.
    pub text: String,
}

/// All examples of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cases {
    /// Those whose schemas have a type.
    pub cases: Vec<Case>,
    /// Their types.
    pub types: Vec<String>,
    /// Where the others stand.
    pub untyped: Vec<String>,
}

/// What came of the examples of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundTrip {
    /// Examples whose schemas have a type: all of these were decoded.
    pub checked: usize,
    /// Examples whose schemas have none.
    pub untyped: usize,
    /// Examples that are valid by their schemas.
    pub valid: usize,
    /// How many valid examples could not even be decoded.
    pub failures: usize,
    /// Valid examples that did not come back as they were.
    pub losses: Vec<Finding>,
    /// Examples that are not valid by their schemas.
    pub faulty: Vec<Finding>,
    /// Valid examples with keys that their schemas neither declare nor allow, which are dropped.
    pub undeclared: Vec<Finding>,
    /// Examples with schemas that cannot be read.
    pub unjudged: Vec<Finding>,
}

/// Something about one example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Where the example stands.
    pub pointer: String,
    /// The type of its schema.
    #[serde(rename = "type")]
    pub ty: String,
    /// What is to be said, line by line.
    pub what: Vec<String>,
}
