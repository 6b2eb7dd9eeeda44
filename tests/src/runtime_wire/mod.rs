//! Tests of the half of the runtime that talks to the server.

mod arguments;
mod credentials;
mod encodings;
mod errors;
mod headers;
mod limits;
mod media_types;
mod messages;
mod multipart;
mod nested;
mod outcomes;
mod path;
mod proxies;
mod redirects;
mod retries;
mod secrets;
mod security;
mod sending;
pub mod server;
mod styles;
