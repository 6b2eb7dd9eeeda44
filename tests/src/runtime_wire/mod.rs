//! Tests of the half of the runtime that talks to the server.

mod arguments;
mod casts;
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
mod redirects_by_wire;
mod retries;
mod secrets;
mod security;
mod sending;
mod sizes;
#[cfg(all(unix, feature = "__hyper"))]
mod sockets;
mod styles;
