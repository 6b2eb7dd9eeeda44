//! Documentation as lines of rustdoc.

pub(super) mod client;
pub(super) mod groups;
pub(super) mod operations;
mod sentences;
pub(super) mod servers;
#[cfg(test)]
mod tests;
pub(super) mod types;

use clientgen_layout::Comment;
use proc_macro2::TokenStream;

use super::markdown::lines;
use crate::hidden::drop_hidden;
use crate::model::{Docs, Fact, TypeDef};
use sentences::{sentence, stands_apart};

/// Documentation as it is printed: paragraphs with an empty line between them.
#[derive(Default)]
pub(super) struct Rustdoc {
    lines: Vec<String>,
}

impl Rustdoc {
    /// Everything that the document says about a thing.
    pub(super) fn of(docs: &Docs) -> Self {
        let mut rustdoc = Self::default();
        let texts = [docs.summary.as_deref(), docs.description.as_deref()];
        let mut said = "";
        for text in texts.into_iter().flatten().map(str::trim) {
            // A description that says what the summary has said is not repeated.
            if text != said {
                rustdoc.paragraph(text);
                said = text;
            }
        }
        rustdoc.facts(&docs.facts);
        rustdoc
    }

    /// Adds a paragraph, or several, of Markdown.
    pub(super) fn paragraph(&mut self, text: &str) {
        let added = lines(text);
        if added.is_empty() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(added);
    }

    /// Adds a paragraph of our own that is printed as it stands, such as one with a link to an
    /// item.
    pub(super) fn line(&mut self, text: &str) {
        if !self.lines.is_empty() && !text.is_empty() {
            self.lines.push(String::new());
        }
        self.lines
            .extend(drop_hidden(text).lines().map(str::to_owned));
    }

    /// The same as the last paragraph.
    pub(super) fn verbatim(mut self, text: &str) -> Self {
        self.line(text);
        self
    }

    /// Adds all that another one says.
    pub(super) fn append(&mut self, other: &Self) {
        if !self.lines.is_empty() && !other.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(other.lines.iter().cloned());
    }

    /// The same with a last paragraph.
    pub(super) fn and(mut self, text: &str) -> Self {
        self.paragraph(text);
        self
    }

    /// The same with what the document says about a thing.
    pub(super) fn with(mut self, docs: &Docs) -> Self {
        self.append(&Self::of(docs));
        self
    }

    /// A text to fall back on if the document says nothing.
    pub(super) fn or(mut self, text: &str) -> Self {
        if self.lines.is_empty() {
            self.paragraph(text);
        }
        self
    }

    /// Documentation of an item, as tokens for the layout.
    pub(super) fn outer(&self) -> TokenStream {
        self.comment().outer()
    }

    /// Documentation of a file, as tokens for the layout.
    pub(super) fn inner(&self) -> TokenStream {
        self.comment().inner()
    }

    fn comment(&self) -> Comment {
        let mut comment = Comment::default();
        for line in &self.lines {
            comment.push_line(line);
        }
        comment
    }

    /// As comments, for a file that is not printed from tokens.
    pub(super) fn comments(&self) -> String {
        let comment = |line: &String| match line.is_empty() {
            true => "//!\n".to_owned(),
            false => format!("//! {line}\n"),
        };
        self.lines.iter().map(comment).collect()
    }

    /// As Markdown.
    pub(super) fn text(&self) -> String {
        let lines = self.lines.iter();
        lines.flat_map(|line| [line.as_str(), "\n"]).collect()
    }

    fn facts(&mut self, facts: &[Fact]) {
        // What leads elsewhere stands on a line of its own.
        let apart = |fact: &&Fact| stands_apart(fact);
        let (links, short): (Vec<&Fact>, Vec<&Fact>) = facts.iter().partition(apart);
        let sentences: Vec<String> = short.into_iter().filter_map(sentence).collect();
        if !sentences.is_empty() {
            self.paragraph(&sentences.join(" "));
        }
        let list: Vec<String> = links.into_iter().filter_map(sentence).collect();
        match list.as_slice() {
            [] => {}
            [only] => self.paragraph(only),
            several => {
                let items: String = several.iter().map(|item| format!("* {item}\n")).collect();
                self.paragraph(&items);
            }
        }
    }
}

/// Says all about a thing in one line of Markdown.
pub(super) fn one_line(docs: &Docs) -> String {
    let texts = docs.summary.iter().chain(&docs.description).cloned();
    let said = texts.chain(docs.facts.iter().filter_map(sentence));
    let mut line = String::new();
    for words in said {
        // A title has no full stop, and needs one before what follows.
        if line.ends_with(char::is_alphanumeric) {
            line.push('.');
        }
        for word in words.split_whitespace() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    line
}

/// The first sentence of what is said about a thing.
pub(super) fn first_sentence(docs: &Docs) -> Option<String> {
    let text = docs.summary.as_ref().or(docs.description.as_ref())?;
    let paragraph = text.trim().split("\n\n").next()?;
    // What is more than words would be no sentence: a heading, a list, a table, code.
    if !paragraph.starts_with(char::is_alphanumeric) {
        return None;
    }
    let mut sentence = String::new();
    let mut words = paragraph.split_whitespace().peekable();
    while let Some(word) = words.next() {
        sentence.push_str(word);
        match words.peek() {
            Some(next) if !ends_sentence(word, next) => sentence.push(' '),
            Some(_) | None => break,
        }
    }
    Some(sentence)
}

/// Whether a word ends a sentence that another one follows, and is no abbreviation.
fn ends_sentence(word: &str, next: &str) -> bool {
    let stem = word.strip_suffix('.').unwrap_or_default();
    stem.chars().count() > 2 && !stem.contains('.') && next.starts_with(char::is_uppercase)
}

/// Documents a type. Deprecated types say so, for an attribute would warn at each mention in the
/// crate itself.
pub(super) fn type_docs(def: &TypeDef) -> TokenStream {
    let mut docs = Rustdoc::of(&def.docs);
    if def.deprecated {
        docs.paragraph(types::DEPRECATED);
    }
    docs.outer()
}
