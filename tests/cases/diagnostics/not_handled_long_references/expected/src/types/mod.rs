//! The types of `Long chains of references`.

mod chain;

pub use self::chain::Chain;
