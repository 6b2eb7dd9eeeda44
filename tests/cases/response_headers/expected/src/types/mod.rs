//! The types of `Headers of a response`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod ping;

pub use self::ping::{
    PingHeaders, PingHeadersXJson, PingHeadersXMode, PingHeadersXPairs, PingHeadersXPlainPairs,
};
