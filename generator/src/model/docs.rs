//! What is said about a thing, before it is written as rustdoc.

/// An example of more characters than this is no help in a line of text: it is cut, so its beginning is enough.
pub const LONGEST_EXAMPLE: usize = 120;

/// What the document says about a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Docs {
    /// One line: a summary or title.
    pub summary: Option<String>,
    /// Markdown (CommonMark).
    pub description: Option<String>,
    /// What is worth saying besides, in a fixed order.
    pub facts: Vec<Fact>,
}

/// One thing worth saying.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A `default`, as JSON. It is the server's business and never sent.
    Default(String),
    /// Bounds and patterns: the keyword and its value as JSON.
    Constraint(&'static str, String),
    /// A format that has no type of its own.
    Format(String),
    /// Values that are listed for a type which is no enum, as JSON.
    Values(Vec<String>),
    /// The only value of a property or part that has it without being asked for, as JSON.
    AlwaysSet(String),
    /// The only value of a parameter that has it without being asked for, as JSON.
    AlwaysSent(String),
    /// An example as JSON, and what it shows.
    Example(String, Option<String>),
    /// Something that is only written as JSON, with a word for it.
    Json(&'static str, String),
    /// Further documentation: an address and what is there.
    Link(String, Option<String>),
    /// Something worth saying that is neither.
    Note(String),
    /// Facts about a part of a value, behind the words for the part (`Each item`).
    Of(String, Vec<Fact>),
    /// Only received, never sent.
    ReadOnly,
    /// Only sent, never received.
    WriteOnly,
}
