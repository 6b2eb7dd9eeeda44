//! What the programs of `cargo xtask bench` share: the types of the committed client as serde derives them, and payloads.

pub mod derived;
pub mod payloads;
