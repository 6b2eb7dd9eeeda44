//! The operations of `Tags`, by tag.

#[cfg(feature = "all-tag")]
pub mod all;
#[cfg(feature = "chrono-tag")]
pub mod chrono;
pub(super) mod client;
#[cfg(feature = "client-server")]
pub mod client_server;
#[cfg(feature = "client")]
pub mod client_tag;
#[cfg(feature = "default-lower")]
pub mod default;
#[cfg(feature = "default-space-tag")]
pub mod default_tag;
#[cfg(any(feature = "default-space-tag", feature = "first-second"))]
mod default_tag_first_second;
#[cfg(feature = "empty")]
pub mod empty;
#[cfg(feature = "first")]
pub mod first;
#[cfg(any(feature = "first", feature = "second"))]
mod first_and_second;
#[cfg(feature = "first-second")]
pub mod first_second;
#[cfg(feature = "mod-lower")]
pub mod mod_lower;
#[cfg(feature = "mod-upper")]
pub mod mod_upper;
#[cfg(feature = "2fa")]
pub mod n2fa;
#[cfg(feature = "reqwest-tag")]
pub mod reqwest;
#[cfg(feature = "second")]
pub mod second;
#[cfg(feature = "self")]
pub mod self_;
#[cfg(feature = "server")]
pub mod server_tag;
#[cfg(feature = "tada")]
pub mod tada;
#[cfg(feature = "unicode-spaces")]
pub mod unicode_spaces;
pub mod untagged;
