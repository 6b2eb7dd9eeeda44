//! The client runtime: everything that emitted code calls into.
//!
//! Models are decoded from `json::Json` and encoded into a `model::Sink`; both are one concrete
//! type or trait object each, so that a model costs a few lines of code and next to no compile time.
//!
//! An operation is a constant description (`call::Operation`); a call (`call::Call`) collects its
//! arguments; sending it is one path for all operations (`call::exchange`) over an exchangeable
//! `transport::Transport`.

pub mod auth;
pub mod body;
pub mod call;
pub mod client;
pub mod deadline;
pub mod error;
pub mod json;
pub mod maybe_send;
pub mod model;
pub mod parameter;
pub mod scalar;
pub mod secret;
pub mod stream;
pub mod transport;
pub mod union;
