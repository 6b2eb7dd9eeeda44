//! Facts that the name of a type is made of.

use super::TypeId;
use super::status::StatusMatch;

/// The facts that a type's name is made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Naming {
    /// The name of a component, or of an operation's part.
    Own(String),
    /// The type that it stands in and the way there: a property, `item`, `value` and so on.
    Within(TypeId, String),
    /// The union that it stands in, the alternative that it is or stands in, by its place among
    /// those of the union, and the way from there.
    Alternative(TypeId, usize, String),
    /// A union of scalars and lists, which is named after what it holds, wherever it stands.
    Held(String),
    /// The body of a reply.
    Reply(ReplyNaming),
    /// Something within a component that is no schema.
    Shared(SharedNaming),
}

/// The facts that the name of a response body is made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReplyNaming {
    /// The words that the name of the operation is made of.
    pub words: String,
    /// The meaning of the response.
    pub part: ReplyPart,
    /// Whether no other reply means the same.
    pub is_only: bool,
    /// The status.
    pub status: StatusMatch,
    /// The title of the body.
    pub title: Option<String>,
    /// The way from the body to the type: empty, or `item` and so on.
    pub steps: String,
}

/// The meaning of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReplyPart {
    /// A success.
    Response,
    /// A failure.
    Error,
    /// An answer of the client's side to a webhook or callback.
    Answer,
}

impl ReplyPart {
    /// Returns the word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Response => "response",
            Self::Error => "error",
            Self::Answer => "answer",
        }
    }
}

/// The facts that the name of something in a shared component is made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SharedNaming {
    /// The section of the components.
    pub section: Section,
    /// The name of the component.
    pub name: String,
    /// The media type whose schema it is, where the component has a `content`.
    pub media: Option<Media>,
    /// The way from the component to the type: empty, a header's name, `item` and so on.
    pub steps: String,
}

/// The sections of the components that are no schemas themselves but hold some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// `responses`.
    Responses,
    /// `requestBodies`.
    RequestBodies,
    /// `parameters`.
    Parameters,
    /// `headers`.
    Headers,
}

impl Section {
    /// Returns the key of the section.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Responses => "responses",
            Self::RequestBodies => "requestBodies",
            Self::Parameters => "parameters",
            Self::Headers => "headers",
        }
    }

    /// Returns the word for one of its components.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Responses => "response",
            Self::RequestBodies => "body",
            Self::Parameters => "parameter",
            Self::Headers => "header",
        }
    }

    /// Finds the section of a key.
    pub fn of_key(key: &str) -> Option<Self> {
        let all = [
            Self::Responses,
            Self::RequestBodies,
            Self::Parameters,
            Self::Headers,
        ];
        all.into_iter().find(|section| section.key() == key)
    }
}

/// A media type, as names speak of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Media {
    /// The word for its kind: `json`, `form`.
    pub kind: &'static str,
    /// The subtype, where several of one kind are to be told apart: `merge-patch+json`.
    pub subtype: String,
}

impl Naming {
    /// The name of something below what this names.
    pub fn below(&self, step: &str) -> Self {
        match self {
            Self::Own(words) => Self::Own(join(words, step)),
            Self::Within(owner, words) => Self::Within(*owner, join(words, step)),
            Self::Alternative(union, index, words) => {
                Self::Alternative(*union, *index, join(words, step))
            }
            Self::Held(words) => Self::Held(join(words, step)),
            Self::Reply(reply) => Self::Reply(ReplyNaming {
                steps: join(&reply.steps, step),
                ..reply.clone()
            }),
            Self::Shared(shared) => Self::Shared(SharedNaming {
                steps: join(&shared.steps, step),
                ..shared.clone()
            }),
        }
    }
}

impl Naming {
    /// The same with the title of what is named.
    pub fn with_title(self, title: &str) -> Self {
        match self {
            Self::Reply(reply) if reply.steps.is_empty() => Self::Reply(ReplyNaming {
                title: Some(title.to_owned()),
                ..reply
            }),
            Self::Own(_)
            | Self::Within(..)
            | Self::Alternative(..)
            | Self::Held(_)
            | Self::Reply(_)
            | Self::Shared(_) => self,
        }
    }
}

impl ReplyNaming {
    /// Returns the words that tell the reply from others of the operation.
    pub fn own_words(&self) -> String {
        match (self.is_only, self.status.phrase(), self.status) {
            (true, _, _) => self.part.word().to_owned(),
            (false, Some(phrase), _) => phrase.to_owned(),
            (false, None, status) => status.key(),
        }
    }

    /// Returns all words of the name.
    pub fn all_words(&self) -> String {
        let words = format!("{} {} {}", self.words, self.own_words(), self.steps);
        words.trim_end().to_owned()
    }
}

fn join(words: &str, step: &str) -> String {
    match words {
        "" => step.to_owned(),
        words => format!("{words} {step}"),
    }
}
