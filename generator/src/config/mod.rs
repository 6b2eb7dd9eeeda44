//! What can be chosen about a client, and `clientgen.toml`, which chooses it.

mod chosen;
mod crate_name;
mod file;
mod ignore;
mod nested;
mod reader;
mod scalar_name;

#[cfg(test)]
mod tests;

pub use chosen::Chosen;
pub use crate_name::check_crate_name;
pub use file::ConfigFile;
pub use ignore::{Ignore, Ignored};
pub use nested::Nested;
pub use scalar_name::ScalarName;

use std::collections::BTreeMap;

use crate::diagnostic::Class;
use crate::files::Published;

/// What can be chosen about a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The name of the crate, fit for [`check_crate_name`].
    pub name: String,
    /// The scalar to use for strings and numbers of a `format`, instead of the usual one.
    pub formats: BTreeMap<String, ScalarName>,
    /// Whether errors keep the text for people of their bodies to themselves.
    pub hide_messages: bool,
    /// The way in which lists within an object parameter are written.
    pub nested: Nested,
    /// Classes of rows that count as errors.
    pub deny: Vec<Class>,
    /// The texts and links of the crate where it is published.
    pub published: Published,
    /// The text of the client's lock; empty for one that is begun. None: nothing is kept.
    pub lock: Option<String>,
    /// The names that are given by hand.
    pub names: Vec<Chosen>,
}
