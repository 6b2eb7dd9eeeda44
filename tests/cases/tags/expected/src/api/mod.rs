//! The operations of `Tags`, by tag.

pub mod client;
#[cfg(feature = "second")]
pub mod second;
#[cfg(feature = "first")]
pub mod first;
#[cfg(feature = "client-server")]
pub mod client_server;
#[cfg(feature = "client")]
pub mod client_tag;
#[cfg(feature = "mod")]
pub mod mod_2;
#[cfg(feature = "mod-2")]
pub mod mod_;
#[cfg(feature = "server")]
pub mod server_tag;
#[cfg(feature = "empty")]
pub mod empty;
#[cfg(feature = "tada")]
pub mod tada;
#[cfg(feature = "default-tag-2")]
pub mod default;
#[cfg(feature = "all-tag")]
pub mod all;
#[cfg(feature = "reqwest-tag")]
pub mod reqwest;
#[cfg(feature = "chrono-tag")]
pub mod chrono;
#[cfg(feature = "unicode-spaces")]
pub mod unicode_spaces;
#[cfg(feature = "2fa")]
pub mod n2fa;
#[cfg(feature = "first-second")]
pub mod first_second;
#[cfg(feature = "default-tag")]
pub mod default_tag;
#[cfg(feature = "self")]
pub mod self_;
#[cfg(any(feature = "first", feature = "second"))]
mod first_second_2;
pub mod untagged;
#[cfg(any(feature = "default-tag", feature = "first-second"))]
mod default_tag_first_second;
