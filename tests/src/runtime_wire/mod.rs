//! Tests of the half of the runtime that talks to the server.

mod errors;
mod limits;
mod messages;
mod multipart;
mod outcomes;
mod path;
mod recorder;
mod redirects;
mod retries;
mod secrets;
mod security;
mod sending;
pub mod server;
mod styles;
