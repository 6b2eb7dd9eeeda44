//! Replies that are handed over item by item as they come.

use super::Type;

/// A way to get a success as it comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// The media type that is asked for.
    pub media_type: String,
    /// What comes.
    pub items: Items,
}

/// What a stream hands over.
#[derive(Clone, Debug, PartialEq)]
pub enum Items {
    /// Server-sent events, each with JSON.
    Events(Type),
    /// Server-sent events, each with text: a string, or a secret.
    TextEvents(Type),
    /// JSON texts one after another.
    Lines(Type),
}
