//! Servers and their URLs.

use super::server_url::Place;
use super::{Docs, WireName};

/// A server.
#[derive(Debug)]
pub struct Server {
    /// What its name is made of.
    pub words: String,
    /// The URL in parts.
    pub url: Vec<UrlPart>,
    /// Whether the URL is a path only, below that of another server.
    pub is_relative: bool,
    /// The variables of the URL.
    pub variables: Vec<ServerVariable>,
    /// What the document says about it.
    pub docs: Docs,
}

impl Server {
    /// Returns the URL as the document has it, with its variables in braces.
    pub fn template(&self) -> String {
        let part = |part: &UrlPart| match part {
            UrlPart::Text(text) => text.clone(),
            UrlPart::Variable(index, _) => {
                let variable = self.variables.get(*index);
                format!("{{{}}}", variable.map_or("", |variable| &variable.wire.0))
            }
        };
        self.url.iter().map(part).collect()
    }
}

/// A part of a server's URL.
#[derive(Clone, Debug, PartialEq)]
pub enum UrlPart {
    /// Text.
    Text(String),
    /// The variable at this place of the list, and what its place in the URL is.
    Variable(usize, Place),
}

/// A variable of a server's URL.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name.
    pub wire: WireName,
    /// The value that it has if nothing is said.
    pub default: String,
    /// The values that it may have; none if its place alone decides.
    pub values: Vec<String>,
    /// Its places in the URL, each once, in order.
    pub places: Vec<Place>,
    /// What the document says about it.
    pub docs: Docs,
}
