//! Why `Cargo.toml` cannot be merged into.

use std::fmt;
use std::ops::Range;

use crate::hidden::escape_hidden;

/// Why `Cargo.toml` cannot be merged into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeError {
    /// It is not TOML.
    Syntax {
        /// What the parser says.
        message: String,
        /// Where, in bytes.
        span: Option<Range<usize>>,
    },
    /// It has no table `package.metadata.clientgen`.
    NotOurs,
    /// A key holds another kind of value than Cargo or we would write.
    Kind(String),
    /// The user has a feature of a name that we need.
    Feature(String),
    /// The crate is called like one of its dependencies.
    Name(String),
}

impl fmt::Display for MergeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { message, .. } => formatter.write_str(&escape_hidden(message.trim_end())),
            Self::NotOurs => formatter
                .write_str("it is not clientgen's: it has no table `package.metadata.clientgen`"),
            Self::Kind(key) => {
                let key = escape_hidden(key);
                write!(formatter, "`{key}` is not of the kind expected there")
            }
            Self::Feature(name) => write!(
                formatter,
                "the client needs a feature `{name}`, and there is one of that name already"
            ),
            Self::Name(name) => write!(
                formatter,
                "a crate `{name}` cannot depend on the crate `{name}`, which the client needs"
            ),
        }
    }
}
