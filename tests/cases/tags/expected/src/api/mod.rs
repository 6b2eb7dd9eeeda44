//! The operations of `Tags`, by tag.

pub mod client;
pub mod second;
pub mod first;
pub mod untagged;
pub mod client_server;
pub mod client_tag;
pub mod mod_2;
pub mod mod_;
pub mod server_tag;
pub mod empty;
pub mod tada;
