//! Wraps paragraphs of Markdown.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

/// Lines of documentation are at most this long where words allow it.
pub(super) const WIDTH: usize = 92;

/// Quotes and lists that stand within each other deeper than this are shown as they are written.
const DEEPEST: usize = 50;

/// Takes events and breaks lines between words.
#[derive(Default)]
pub(super) struct Wrapper<'t> {
    events: Vec<Event<'t>>,
    /// Text that no event holds yet.
    text: String,
    column: usize,
    /// Whether a space or break is due before the next word.
    space: bool,
    /// How deep lists and quotations are, each of which indents.
    depth: usize,
    /// The deepest nesting so far.
    deepest: usize,
    /// How many blocks are open within which lines must stay as they are.
    fixed: usize,
}

impl<'t> Wrapper<'t> {
    /// All events.
    pub(super) fn finish(mut self) -> Vec<Event<'t>> {
        self.flush();
        self.events
    }

    /// Words and the spaces between them.
    pub(super) fn text(&mut self, text: CowStr<'t>) {
        if self.fixed > 0 {
            self.flush();
            self.events.push(Event::Text(text));
            return;
        }
        for (index, word) in text.split([' ', '\n']).enumerate() {
            self.space |= index > 0 && self.column > 0;
            if !word.is_empty() {
                self.gap(word);
                self.text.push_str(word);
                self.column += word.chars().count();
            }
        }
    }

    /// An event that is neither text nor the begin or end of something.
    pub(super) fn other(&mut self, event: Event<'t>) {
        match event {
            Event::SoftBreak if self.fixed == 0 => self.space |= self.column > 0,
            Event::HardBreak => {
                self.space = false;
                self.push(Event::HardBreak);
                self.column = 0;
            }
            Event::Code(code) => {
                self.gap(&code);
                self.column += code.chars().count() + 2;
                self.push(Event::Code(code));
            }
            other => {
                self.gap("");
                self.push(other);
            }
        }
    }

    /// Whether quotes and lists stand within each other deeper than anybody would read: each line
    /// begins with a mark for each of them.
    pub(super) fn is_too_deep(&self) -> bool {
        self.deepest > DEEPEST
    }

    /// The begin of something.
    pub(super) fn start(&mut self, tag: Tag<'t>) {
        match &tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => self.gap("emphasis"),
            Tag::Link { dest_url, .. } => {
                self.gap(dest_url);
                // The address is not seen by the eye that counts, but it is in the line.
                self.column += dest_url.chars().count() + 4;
            }
            tag => {
                self.block();
                self.depth += usize::from(indents(tag));
                self.deepest = self.deepest.max(self.depth);
                self.fixed += usize::from(is_fixed(&tag.to_end()));
            }
        }
        self.push(Event::Start(tag));
    }

    /// The end of something.
    pub(super) fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {}
            end => {
                if end == TagEnd::CodeBlock {
                    self.close_code();
                }
                self.block();
                self.depth -= usize::from(matches!(end, TagEnd::Item | TagEnd::BlockQuote(_)));
                self.fixed -= usize::from(is_fixed(&end));
            }
        }
        self.push(Event::End(end));
    }

    /// The fence that ends a code block stands on a line of its own.
    fn close_code(&mut self) {
        if let Some(Event::Text(text)) = self.events.last()
            && !text.ends_with('\n')
        {
            self.events.push(Event::Text(CowStr::from("\n")));
        }
    }

    /// A new block begins on a line of its own.
    fn block(&mut self) {
        self.flush();
        self.column = 0;
        self.space = false;
    }

    /// The space or the line break that is due.
    fn gap(&mut self, next: &str) {
        if !std::mem::take(&mut self.space) {
            return;
        }
        let end = self.column + 1 + next.chars().count() + 2 * self.depth;
        if self.fixed == 0 && end > WIDTH && !begins_block(next) {
            self.push(Event::SoftBreak);
            self.column = 0;
        } else {
            self.text.push(' ');
            self.column += 1;
        }
    }

    fn push(&mut self, event: Event<'t>) {
        self.flush();
        self.events.push(event);
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            let text = std::mem::take(&mut self.text);
            self.events.push(Event::Text(CowStr::from(text)));
        }
    }
}

fn indents(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Item | Tag::BlockQuote(_))
}

/// Blocks whose lines must stay as they are.
fn is_fixed(end: &TagEnd) -> bool {
    matches!(end, TagEnd::CodeBlock | TagEnd::Heading(_) | TagEnd::Table)
}

/// Whether a word would begin a list, a heading or the like if it stood first in its line.
fn begins_block(word: &str) -> bool {
    let number = word.trim_start_matches(|digit: char| digit.is_ascii_digit());
    word.starts_with(['-', '+', '*', '#', '>', '=', '|', '~', '`', '_', ':'])
        || (number.len() < word.len() && number.starts_with(['.', ')']))
}
