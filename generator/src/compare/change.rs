//! Changes between two revisions of a document.

use super::rules::Rule;
use super::verdict::{SourceEffect, Step, Verdict, WireEffect};
use super::witness::Witness;

/// A change between two revisions of a document.
#[derive(Clone, Debug)]
pub struct Change {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// The part of the document that changed.
    pub place: Place,
    /// The change in one sentence without a full stop, with the values of both sides.
    pub message: String,
    /// The effect on deployed clients that meet the new server.
    pub deployed: Verdict<WireEffect>,
    /// The effect on clients of the new document that meet the old server.
    pub rollback: Verdict<WireEffect>,
    /// The effect on Rust source.
    pub source: Verdict<SourceEffect>,
    /// The least step of the crate's version.
    pub step: Step,
    /// Whether source breaks only for those who turn default features off.
    pub only_without_default_features: bool,
    /// The node in the old document.
    pub base: Option<Location>,
    /// The node in the new document.
    pub head: Option<Location>,
    /// The operations, webhooks and callbacks that it reaches, worst first. Empty where `place`
    /// says it.
    pub uses: Vec<Use>,
    /// The Rust items that it touches, worst first.
    pub items: Vec<ItemChange>,
}

/// A part of a document, by names instead of positions, so that it is the same after reordering.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The operation, component, server and so on.
    pub subject: Subject,
    /// The way from the subject on: `query owner`; `body`, `application/json`, `properties`,
    /// `name`; `200`, `headers`, `X-Total`. Parts of an `allOf` are no step; an alternative is
    /// `alternatives` and its name.
    pub path: Vec<String>,
}

/// The thing of a document that a change belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The document as a whole, and its `info`.
    Document,
    /// A server, by its URL.
    Server(String),
    /// A security scheme, by its name.
    SecurityScheme(String),
    /// A tag, by its name.
    Tag(String),
    /// An operation, as `GET /cats/{id}`.
    Operation(String),
    /// A webhook, by its name.
    Webhook(String),
    /// A component, by its section and name: `schemas`, `Cat`.
    Component(String, String),
}

/// A node of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file, if it is not the document itself: as `$ref` names it, from the document on.
    pub file: Option<String>,
    /// The JSON pointer (RFC 6901).
    pub pointer: String,
}

/// A place from which something is used, and the direction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Use {
    /// The operation, webhook or callback: `GET /cats`.
    pub operation: String,
    /// Whether it is sent or received there.
    pub direction: Direction,
}

/// Whether the client sends or receives something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The client sends it: requests, and answers to webhooks and callbacks.
    Sent,
    /// The client receives it: replies, and what webhooks and callbacks bring.
    Received,
}

impl Direction {
    /// Returns the word for people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }
}

/// A Rust item that is added, removed or another one now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// The path of the item: `types::Cat::name`.
    pub path: String,
    /// The kind of item, in a word of [`item_kinds`](super::item_kinds).
    pub kind: &'static str,
    /// The effect.
    pub effect: SourceEffect,
    /// The declaration before, if there was one: `pub name: String`.
    pub before: Option<String>,
    /// The declaration now, if there is one.
    pub after: Option<String>,
    /// The program that shows the effect, where one was asked for and there is one.
    pub witness: Option<Witness>,
}

impl Change {
    /// Whether it concerns documentation alone.
    pub fn is_documentation(&self) -> bool {
        self.rule.code == "documentation-changed"
    }

    /// Returns what stays the same after reordering, rewording and unrelated edits: rule, subject
    /// and path.
    pub fn identity(&self) -> String {
        format!("{} {}", self.rule.code, self.place)
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Document => f.write_str("document"),
            Self::Server(url) => write!(f, "server {url}"),
            Self::SecurityScheme(name) => write!(f, "security scheme {name}"),
            Self::Tag(name) => write!(f, "tag {name}"),
            Self::Operation(name) => f.write_str(name),
            Self::Webhook(name) => write!(f, "webhook {name}"),
            Self::Component(section, name) => write!(f, "#/components/{section}/{name}"),
        }
    }
}
