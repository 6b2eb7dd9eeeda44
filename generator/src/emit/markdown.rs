//! Markdown of anybody as Markdown that rustdoc takes without a warning.
//!
//! The text is parsed, changed event by event and written anew: code blocks are no doctests, HTML is shown as it is written,
//! addresses are links, links lead to the web or nowhere, and paragraphs are wrapped.

use std::borrow::Cow;

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};
use pulldown_cmark_to_cmark::{Options as WriteOptions, cmark_with_options};

use super::wrap::{WIDTH, Wrapper};
use crate::hidden::drop_hidden;

/// Lines of rustdoc for a text of CommonMark.
pub(super) fn lines(text: &str) -> Vec<String> {
    match is_plain_line(text) {
        true => vec![text.to_owned()],
        false => parsed_lines(text),
    }
}

/// Whether a text is one line of words and code that says in Markdown what it says as it stands. Most descriptions are, and
/// need no parser.
pub(super) fn is_plain_line(text: &str) -> bool {
    // Every other part stands between backticks.
    let is_plain = |(index, part): (usize, &str)| match index % 2 {
        0 => is_plain_words(part),
        _ => is_plain_code(part),
    };
    text.len() <= WIDTH
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.bytes().filter(|byte| *byte == b'`').count() % 2 == 0
        && text.split('`').enumerate().all(is_plain)
}

fn is_plain_words(words: &str) -> bool {
    let is_plain = |one: char| match one.is_ascii() {
        true => one.is_ascii_alphanumeric() || b" ,.;:'()/?%-".contains(&(one as u8)),
        false => one.is_alphanumeric(),
    };
    words.chars().all(is_plain)
        && !["  ", "://", "www."]
            .iter()
            .any(|mark| words.contains(mark))
}

/// Whether the code of a span is taken and written as it stands, in single backticks.
fn is_plain_code(code: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    !code.is_empty() && !code.contains("  ") && code.trim() == code && code.bytes().all(is_plain)
}

pub(super) fn parsed_lines(text: &str) -> Vec<String> {
    let text = drop_hidden(text);
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let parser = TextMergeStream::new(Parser::new_ext(&text, options));
    let mut rewriter = Rewriter::default();
    for event in parser {
        rewriter.event(event);
    }
    if rewriter.wrapper.is_too_deep() {
        return verbatim(&text);
    }
    let write = WriteOptions {
        list_token: '*',
        code_block_token_count: 3,
        increment_ordered_list_bullets: true,
        ..WriteOptions::default()
    };
    let events = rewriter.wrapper.finish();
    let mut written = String::with_capacity(text.len());
    match cmark_with_options(events.iter(), &mut written, options, write) {
        Ok(_) => {
            // Spaces that are written as entities are no words.
            if written.trim().is_empty() {
                return Vec::new();
            }
            let written = written.trim_start_matches('\n').lines();
            written.map(|line| line.trim_end().to_owned()).collect()
        }
        // What cannot be written as Markdown is shown word for word.
        Err(_) => verbatim(&text),
    }
}

/// Text as a code block.
fn verbatim(text: &str) -> Vec<String> {
    let longest = longest_run(text);
    let fence = "`".repeat(longest.max(2) + 1);
    let mut lines = vec![format!("{fence}text")];
    lines.extend(text.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

/// How many backticks stand in a row at the most; a fence needs more.
fn longest_run(text: &str) -> usize {
    let runs = text.split(|character| character != '`');
    runs.map(str::len).max().unwrap_or(0)
}

/// A text that stands as a title: as it is where that says the same in Markdown, else as code.
pub(super) fn title(text: &str) -> String {
    let begins = text.starts_with(char::is_alphanumeric);
    match begins && !text.ends_with(' ') && is_plain_words(text) {
        true => text.to_owned(),
        false => code(text),
    }
}

/// A code span, whatever the code (CommonMark 0.31.2 section 6.1).
pub(super) fn code(text: &str) -> String {
    let text = drop_hidden(text).replace('\n', " ");
    let longest = longest_run(&text);
    let fence = "`".repeat(longest + 1);
    match text.starts_with('`') || text.ends_with('`') {
        // A code span cannot be empty, and spaces alone are not seen.
        _ if text.trim().is_empty() => format!("`\"{text}\"`"),
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

#[derive(Default)]
struct Rewriter<'t> {
    wrapper: Wrapper<'t>,
    /// For each link and image that is open, whether it is kept.
    links: Vec<bool>,
    /// Whether text is that of a link or a code block, where an address is only text.
    literal: usize,
}

impl<'t> Rewriter<'t> {
    fn event(&mut self, event: Event<'t>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) => self.text(seen(text)),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html),
            other => self.wrapper.other(other),
        }
    }

    fn text(&mut self, text: CowStr<'t>) {
        // Most texts have no colon, and so no address.
        match self.literal > 0 || !text.as_bytes().contains(&b':') {
            true => self.wrapper.text(text),
            false => self.addresses(&text),
        }
    }

    fn start(&mut self, tag: Tag<'t>) {
        match tag {
            Tag::CodeBlock(kind) => {
                self.literal += 1;
                let kind = CodeBlockKind::Fenced(language(&kind));
                self.wrapper.start(Tag::CodeBlock(kind));
            }
            Tag::HtmlBlock => self.wrapper.start(Tag::Paragraph),
            // An image would be fetched by every reader of the documentation; a link is followed by choice.
            Tag::Link {
                dest_url, title, ..
            }
            | Tag::Image {
                dest_url, title, ..
            } => {
                let kept = is_web(&dest_url);
                self.links.push(kept);
                if kept {
                    self.literal += 1;
                    let (dest_url, title) = (seen(dest_url), seen(title));
                    self.wrapper.start(link(LinkType::Inline, dest_url, title));
                }
            }
            other => self.wrapper.start(other),
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::CodeBlock => {
                self.literal = self.literal.saturating_sub(1);
                self.wrapper.end(end);
            }
            TagEnd::HtmlBlock => self.wrapper.end(TagEnd::Paragraph),
            TagEnd::Link | TagEnd::Image => {
                if self.links.pop() == Some(true) {
                    self.literal = self.literal.saturating_sub(1);
                    self.wrapper.end(TagEnd::Link);
                }
            }
            other => self.wrapper.end(other),
        }
    }

    /// HTML is shown as it is written, but a line break is one.
    fn html(&mut self, html: &str) {
        let tag = html.trim().to_ascii_lowercase().replace([' ', '/'], "");
        match tag.as_str() {
            "<br>" => self.wrapper.other(Event::HardBreak),
            _ => self.addresses(html.trim_end_matches('\n')),
        }
    }

    /// Bare addresses become links.
    fn addresses(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = ["https://", "http://"]
            .iter()
            .filter_map(|scheme| rest.find(scheme))
            .min()
        {
            let (before, from) = rest.split_at(at);
            let end = from
                .find(|character: char| {
                    character.is_whitespace() || "<>\"`|\\^{}[]()".contains(character)
                })
                .unwrap_or(from.len());
            let address =
                from[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
            self.wrapper.text(CowStr::from(before.to_owned()));
            let known = address.len() > "https://".len();
            let address = if known { address } else { &from[..end] };
            match known {
                true => self.autolink(address),
                false => self.wrapper.text(CowStr::from(address.to_owned())),
            }
            rest = &from[address.len()..];
        }
        self.wrapper.text(CowStr::from(rest.to_owned()));
    }

    fn autolink(&mut self, address: &str) {
        let url = CowStr::from(address.to_owned());
        self.wrapper
            .start(link(LinkType::Autolink, url.clone(), CowStr::from("")));
        self.wrapper.text(url);
        self.wrapper.end(TagEnd::Link);
    }
}

/// The text without what cannot be seen: the parser makes any character of an entity.
fn seen(text: CowStr<'_>) -> CowStr<'_> {
    match drop_hidden(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(seen) => CowStr::from(seen),
    }
}

fn link<'t>(link_type: LinkType, dest_url: CowStr<'t>, title: CowStr<'t>) -> Tag<'t> {
    Tag::Link {
        link_type,
        dest_url,
        title,
        id: CowStr::from(""),
    }
}

fn is_web(url: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

/// A word that says what the code is in and that rustdoc does not take for Rust.
fn language(kind: &CodeBlockKind<'_>) -> CowStr<'static> {
    const KNOWN: &[&str] = &[
        "bash",
        "c",
        "console",
        "cpp",
        "csharp",
        "css",
        "csv",
        "curl",
        "diff",
        "go",
        "graphql",
        "html",
        "http",
        "ini",
        "java",
        "javascript",
        "js",
        "json",
        "jsonc",
        "kotlin",
        "markdown",
        "php",
        "powershell",
        "protobuf",
        "python",
        "ruby",
        "sh",
        "shell",
        "sql",
        "swift",
        "text",
        "toml",
        "ts",
        "typescript",
        "xml",
        "yaml",
        "yml",
    ];
    let info = match kind {
        CodeBlockKind::Fenced(info) => info.to_ascii_lowercase(),
        CodeBlockKind::Indented => String::new(),
    };
    let word = info
        .split(|character: char| !character.is_ascii_alphanumeric())
        .next();
    let known = KNOWN.iter().find(|known| Some(**known) == word);
    CowStr::from(*known.unwrap_or(&"text"))
}
