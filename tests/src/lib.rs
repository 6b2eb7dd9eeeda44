//! Tests of the generator, the runtime and the committed client.

/// Only for tests: what is expected can be written anew even if what is there does not compile.
#[cfg(test)]
pub mod case_clients;
pub mod fixtures;
pub mod mini_client;
#[path = "../../generator/runtime/mod.rs"]
pub mod runtime;
pub mod schema30;
pub mod yaml_lines;

#[cfg(test)]
mod case_wire;
#[cfg(test)]
pub mod recorder;
#[cfg(test)]
mod runtime_decoding;
#[cfg(test)]
mod runtime_streams;
#[cfg(test)]
mod runtime_unions;
#[cfg(test)]
mod runtime_wire;
#[cfg(test)]
pub mod server;

/// The transport of the runtime, for [`recorder`].
#[cfg(test)]
pub mod client_api {
    pub use crate::runtime::body::{Body, BodyStream};
    pub use crate::runtime::maybe_send::{BoxError, BoxFuture};
    pub use crate::runtime::transport::{Transport, TransportError};
}

/// The examples of the README, which compile as a user's would.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
