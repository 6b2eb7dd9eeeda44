//! Texts of a document as Markdown and HTML that show them and do nothing else.

use std::fmt::Write;

use super::plain::short;

/// A sign between others that nobody sees.
///
/// It keeps them from becoming a mention or a reference, which are looked for after Markdown.
const NOTHING: &str = "&#8203;";

/// Writes a text with its parts between backticks as code.
pub fn prose(text: &str, most: usize) -> String {
    let text = short(text, most);
    let parts: Vec<&str> = text.split('`').collect();
    let mut markdown = String::new();
    for (index, part) in parts.iter().enumerate() {
        let is_between = index % 2 == 1;
        if is_between && index + 1 < parts.len() && !part.is_empty() {
            markdown.push_str(&span(part));
            continue;
        }
        if is_between {
            // It belongs to no pair, or to one around nothing.
            markdown.push_str("\\`");
        }
        push_escaped(&mut markdown, part);
        if is_between && index + 1 < parts.len() {
            markdown.push_str("\\`");
        }
    }
    markdown
}

/// Adds a text that is not at the beginning of a line.
fn push_escaped(markdown: &mut String, text: &str) {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let before = text.get(..at).unwrap_or_default();
        match character {
            '<' => markdown.push_str("&lt;"),
            '>' => markdown.push_str("&gt;"),
            '&' => markdown.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '|' | '~' | '$' | '^' | '#' => {
                markdown.push('\\');
                markdown.push(character);
            }
            other => markdown.push(other),
        }
        let next = characters.peek().map(|(_, next)| *next);
        if begins_reference(before, character, next) {
            markdown.push_str(NOTHING);
        }
    }
}

/// Whether GitHub or GitLab would make a link of a sign, what is before it and what follows.
fn begins_reference(before: &str, sign: char, next: Option<char>) -> bool {
    let ends = |word: &str| {
        let start = before.len().checked_sub(word.len());
        let end = start.and_then(|start| before.get(start..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(word))
    };
    let Some(next) = next else {
        return false;
    };
    match sign {
        // A person, a number, a label and so on.
        '@' | '#' | '!' | '~' | '%' | '$' | '&' | '^' | '*' => {
            next.is_alphanumeric() || matches!(next, '"' | '_' | '-')
        }
        ':' => next == '/',
        '.' => ends("www"),
        // `GH-1` is a number, too.
        '-' => ends("GH"),
        _ => false,
    }
}

/// Writes a text as code.
pub fn code(text: &str, most: usize) -> String {
    let text = short(text, most);
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    span(&text)
}

/// Writes a text as code within a cell of a table, which a bar ends even in code.
pub fn cell(text: &str, most: usize) -> String {
    let mut html = String::from("<code>");
    for character in short(text, most).chars() {
        if character.is_ascii_punctuation() && character != '.' {
            let _ = write!(html, "&#{};", u32::from(character));
        } else {
            html.push(character);
        }
    }
    html.push_str("</code>");
    html
}

fn span(text: &str) -> String {
    let fence = "`".repeat(longest_run(text) + 1);
    // One space at each end is not part of the code.
    let is_at_an_end = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let is_blank = text.trim_matches(' ').is_empty();
    let space = if is_at_an_end && !is_blank { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Writes lines as a block of code.
pub fn block(language: &str, lines: &[String]) -> String {
    let text = lines.join("\n");
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}\n")
}

fn longest_run(text: &str) -> usize {
    let runs = text.split(|character| character != '`');
    runs.map(str::len).max().unwrap_or_default()
}

/// Writes a text as code in HTML, on one line.
pub fn html_code(text: &str, most: usize) -> String {
    let mut html = String::from("<code>");
    for character in short(text, most).chars() {
        match character {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html.push_str("</code>");
    html
}
