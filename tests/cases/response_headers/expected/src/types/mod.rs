//! The types of `Headers of a response`.

mod ping;

pub use self::ping::{
    PingHeaders, PingHeadersXJson, PingHeadersXMode, PingHeadersXPairs, PingHeadersXPlainPairs,
};
