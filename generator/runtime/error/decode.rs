//! Why a value could not be decoded, and where it stands.

use std::borrow::Cow;
use std::fmt;

use super::super::secret::names::{is_secret, may_quote_secret};
use super::hidden_character::is_hidden;

/// The words in place of a value that may be secret.
const SECRET: &str = "a secret value";

/// How many characters of a value or key an error shows.
const LONGEST: usize = 60;

/// A value was not what the document promises.
///
/// Displayed as path and reason: `$.items[3].created_at: expected date-time, found "yesterday"`.
/// Long values are cut, secret ones are not shown.
#[derive(Clone, Debug, PartialEq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, Debug, PartialEq)]
struct Inner {
    /// The innermost step first: steps are added while the error travels outwards.
    steps: Vec<Step>,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

#[derive(Clone, Debug, PartialEq)]
enum Reason {
    Mismatch {
        expected: Cow<'static, str>,
        found: String,
    },
    Missing,
    /// The words for that which stands there instead of JSON.
    Syntax(String),
    /// It was not read to its end.
    Stopped(Stop),
}

/// Why a text was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The time is over, or nobody waits any more.
    Late,
    /// It has more nodes than this.
    TooMany(u64),
}

impl DecodeError {
    /// `expected` was wanted, but what `found` describes is what is there.
    pub fn new(expected: impl Into<Cow<'static, str>>, found: impl Into<String>) -> Self {
        Self::because(Reason::Mismatch {
            expected: expected.into(),
            found: found.into(),
        })
    }

    /// The object lacks the required property `name`.
    #[must_use]
    pub(crate) fn missing(name: &str) -> Self {
        Self::because(Reason::Missing).at_key(name)
    }

    /// The value is not JSON at all, for what `message` says.
    pub fn syntax(message: impl fmt::Display) -> Self {
        let message = readable(&message.to_string(), usize::MAX);
        Self::because(Reason::Syntax(format!("something else: {message}")))
    }

    /// The text is not JSON, for what `message` says. Of the text nothing is shown, for nobody has said
    /// what in it is secret, unless it begins as a page does that some gateway sends.
    pub(crate) fn not_json(text: &[u8], message: impl fmt::Display) -> Self {
        let text = text.trim_ascii_start();
        let starts_with = |page: &&[u8]| {
            let start = text.get(..page.len()).unwrap_or_default();
            start.eq_ignore_ascii_case(page)
        };
        let pages: [&[u8]; 3] = [b"<html", b"<!doctype html", b"<?xml"];
        match pages.iter().find(|page| starts_with(page)) {
            _ if text.is_empty() => Self::because(Reason::Syntax("nothing".to_owned())),
            Some(page) => {
                let page = String::from_utf8_lossy(page);
                let end = if page.contains('?') { "" } else { ">" };
                Self::because(Reason::Syntax(format!("\"{page}{end}…\"")))
            }
            None => Self::syntax(message),
        }
    }

    /// The text was not read to its end, for what `stop` says.
    pub(crate) fn stopped(stop: Stop) -> Self {
        Self::because(Reason::Stopped(stop))
    }

    /// Why the text was not read to its end, if it was not.
    pub(crate) fn stop(&self) -> Option<Stop> {
        match self.0.reason {
            Reason::Stopped(stop) => Some(stop),
            Reason::Mismatch { .. } | Reason::Missing | Reason::Syntax(_) => None,
        }
    }

    /// Whether there was no JSON, so that nothing of it was looked at.
    pub(crate) fn is_syntax(&self) -> bool {
        matches!(self.0.reason, Reason::Syntax(_))
    }

    fn because(reason: Reason) -> Self {
        Self(Box::new(Inner {
            steps: Vec::new(),
            reason,
        }))
    }

    /// The same error, seen from the object that holds the value under `name`.
    #[must_use]
    pub(crate) fn at_key(mut self, name: &str) -> Self {
        self.0.steps.push(Step::Key(name.to_owned()));
        self
    }

    /// The same error, seen from the array that holds the value at `index`.
    #[must_use]
    pub(crate) fn at_index(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// The same error without what was read under a name that may be that of a secret.
    pub(crate) fn without_secrets(mut self) -> Self {
        let is_secret = |step: &Step| matches!(step, Step::Key(name) if is_secret(name));
        match self.0.steps.iter().rposition(is_secret) {
            Some(at) => {
                let steps = self.0.steps.split_off(at);
                let mut error = self.redacted();
                error.0.steps = steps;
                error
            }
            None => self.without_quoted_secret(),
        }
    }

    /// The same error without a text that was found and may have a secret in it.
    fn without_quoted_secret(mut self) -> Self {
        if let Reason::Mismatch { found, .. } = &mut self.0.reason
            && found.starts_with('"')
            && may_quote_secret(found)
        {
            SECRET.clone_into(found);
        }
        self
    }

    /// The same error without anything that was read: neither the value nor a path below it.
    #[must_use]
    pub(crate) fn redacted(mut self) -> Self {
        self.0.steps.clear();
        if let Reason::Mismatch { found, .. } = &mut self.0.reason {
            SECRET.clone_into(found);
        }
        self
    }

    /// Where the value stands, from the root `$`: `$.items[3]["a b"]`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.0.steps.iter().rev() {
            path.push_str(&step.to_string());
        }
        path
    }

    /// What was wanted there, in the words of OpenAPI's types and formats.
    #[must_use]
    pub fn expected(&self) -> &str {
        match &self.0.reason {
            Reason::Mismatch { expected, .. } => expected,
            Reason::Missing => "required property",
            Reason::Syntax(_) => "JSON",
            Reason::Stopped(Stop::Late) => "an end within the time limit",
            Reason::Stopped(Stop::TooMany(_)) => "fewer nodes",
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path())?;
        match &self.0.reason {
            Reason::Mismatch { expected, found } => {
                let found = readable(found, usize::MAX);
                write!(f, "expected {expected}, found {found}")
            }
            Reason::Missing => f.write_str("required property is missing"),
            Reason::Syntax(found) => write!(f, "expected JSON, found {found}"),
            Reason::Stopped(Stop::Late) => f.write_str("the time limit is over"),
            Reason::Stopped(Stop::TooMany(most)) => {
                write!(f, "expected at most {most} nodes, found more")
            }
        }
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(index) => write!(f, "[{index}]"),
            Self::Key(name) if is_identifier(name) => write!(f, ".{name}"),
            Self::Key(name) => write!(f, "[{}]", quoted(name)),
        }
    }
}

fn is_identifier(name: &str) -> bool {
    !name.starts_with(|first: char| first.is_ascii_digit())
        && (1..=LONGEST).contains(&name.len())
        && name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric())
}

/// The text as a JSON string, cut to about 60 characters.
pub(crate) fn quoted(text: &str) -> String {
    let quoted = serde_json::Value::from(shortened(text)).to_string();
    readable(&quoted, usize::MAX)
}

/// The text, cut to [`LONGEST`] characters and an ellipsis.
pub(crate) fn shortened(text: &str) -> String {
    match text
        .char_indices()
        .nth(LONGEST)
        .and_then(|(end, _)| text.get(..end))
    {
        Some(start) => format!("{start}…"),
        None => text.to_owned(),
    }
}

/// The text, cut to `most` characters, with what would break or turn the line in which it stands escaped.
pub(crate) fn readable(text: &str, most: usize) -> String {
    let (mut shown, mut count, mut fitting) = (String::new(), 0, 0);
    for character in text.chars() {
        let start = shown.len();
        match is_hidden(character) {
            true => shown.extend(character.escape_default()),
            false => shown.push(character),
        }
        count += shown.get(start..).map_or(0, |added| added.chars().count());
        if count > most {
            break;
        }
        if count < most {
            fitting = shown.len();
        }
    }
    if count > most {
        shown.truncate(fitting);
        shown.push('…');
    }
    shown
}
