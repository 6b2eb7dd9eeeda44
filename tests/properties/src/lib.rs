//! Properties that hold for any input, as functions of bytes: the tests try it with made-up bytes,
//! the fuzzer with bytes that reach new code.
//!
//! A property takes bytes as they are or as choices (`grammar`), and gives the reason for which it
//! does not hold.

pub mod addresses;
pub mod client;
pub mod comparison;
pub mod diagnostics;
pub mod documents;
pub mod emitted;
pub mod forms;
pub mod generation;
pub mod grammar;
pub mod hostile;
#[path = "../../src/recorder.rs"]
pub mod recorder;
pub mod replies;
#[path = "../../../generator/runtime/mod.rs"]
pub mod runtime;
pub mod secrets;
pub mod servers;
pub mod small_stack;
pub mod streams;
pub mod transport;

/// The transport of the runtime, for [`recorder`].
pub mod client_api {
    pub use crate::runtime::body::{Body, BodyStream};
    pub use crate::runtime::maybe_send::{BoxError, BoxFuture};
    pub use crate::runtime::transport::{Transport, TransportError};
}

/// Whether a property holds; the error says why not.
pub type Outcome = Result<(), String>;

/// A property by its name.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name, as that of the fuzzing program.
    pub name: &'static str,
    /// The property.
    pub holds: fn(&[u8]) -> Outcome,
    /// The number of bytes that are worth trying.
    pub longest: usize,
}

/// All properties.
pub const TARGETS: &[Target] = &[
    target("text", documents::of_text, 8192),
    target("edits", documents::of_edits, 64),
    target("document", documents::of_choices, 2048),
    target("diagnostics", diagnostics::of_choices, 2048),
    target("revisions", comparison::of_choices, 2048),
    target("replies", replies::of_bytes, 2048),
    target("secrets", secrets::of_choices, 512),
    target("streams", streams::of_bytes, 1024),
    target("addresses", addresses::of_choices, 512),
    target("servers", servers::of_choices, 128),
    target("forms", forms::of_choices, 1024),
];

const fn target(name: &'static str, holds: fn(&[u8]) -> Outcome, longest: usize) -> Target {
    Target {
        name,
        holds,
        longest,
    }
}

/// Returns the property of a name.
pub fn find(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
