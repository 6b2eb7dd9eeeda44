//! The lines of a document around a place.

use super::files::Files;
use super::plain::push;

/// Lines shown before the place.
const BEFORE: usize = 1;

/// Lines shown after the place.
const AFTER: usize = 2;

/// Characters shown of a line.
const WIDTH: usize = 100;

/// Characters shown before the place where a line is long.
const LEAD: usize = 40;

/// Characters that are underlined, at most.
const MOST_UNDERLINED: usize = 40;

/// The sign for the rest of a line.
const CUT: char = '…';

/// A line of an excerpt, without anything that a terminal obeys.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The number of the line, from one.
    pub number: usize,
    /// The line, cut at both ends if it is long.
    pub text: String,
    /// The line below, with marks under the place. None: the place is on another line.
    pub marks: Option<String>,
}

/// Takes the lines around a place.
pub fn excerpt(files: &mut Files<'_>, file: Option<&str>, place: (usize, usize)) -> Vec<Row> {
    let (number, column) = place;
    let numbers = number.saturating_sub(BEFORE).max(1)..=number.saturating_add(AFTER);
    let mut rows: Vec<Row> = numbers
        .map_while(|line| {
            let text = files.line(file, line)?;
            Some(if line == number {
                marked(line, text, column)
            } else {
                unmarked(line, text)
            })
        })
        .collect();
    // An empty line at an edge says nothing.
    while rows.last().is_some_and(is_blank) {
        rows.pop();
    }
    rows
}

fn is_blank(row: &Row) -> bool {
    row.marks.is_none() && row.text.trim().is_empty()
}

fn unmarked(number: usize, line: &str) -> Row {
    Row {
        number,
        text: piece(line, 0),
        marks: None,
    }
}

/// Cuts a line so that the place is seen, and marks it.
fn marked(number: usize, line: &str, column: usize) -> Row {
    let at = column.saturating_sub(1);
    // What is at the end of a short line is seen without cutting its beginning.
    let is_long = line.chars().nth(WIDTH).is_some();
    let from = if is_long { at.saturating_sub(LEAD) } else { 0 };
    let cut = usize::from(from > 0);
    let width = cut + visible(behind(line, from), at - from).chars().count();
    let text = piece(line, from);
    let length = underlined(text.chars().skip(width));
    Row {
        number,
        marks: Some(format!("{}{}", " ".repeat(width), "^".repeat(length))),
        text,
    }
}

/// Takes characters of a line, with signs where it is cut.
fn piece(line: &str, from: usize) -> String {
    let rest = behind(line, from);
    let mut text = String::new();
    if from > 0 {
        text.push(CUT);
    }
    text.push_str(&visible(rest, WIDTH));
    if rest.chars().nth(WIDTH).is_some() {
        text.push(CUT);
    }
    text
}

/// Returns what is behind so many characters. A document of one line has millions.
fn behind(line: &str, characters: usize) -> &str {
    let start = if line.is_ascii() {
        Some(characters)
    } else {
        let mut starts = line.char_indices();
        starts.nth(characters).map(|(start, _)| start)
    };
    start
        .and_then(|start| line.get(start..))
        .unwrap_or_default()
}

fn visible(line: &str, most: usize) -> String {
    let mut text = String::new();
    for character in line.chars().take(most) {
        match character {
            '\t' => text.push_str("    "),
            other => push(&mut text, other),
        }
    }
    text
}

/// Returns how many characters the thing at the beginning has: a key, or what is on its line.
fn underlined(characters: impl Iterator<Item = char>) -> usize {
    let ends = |character: char| matches!(character, ':' | ',' | ' ' | CUT);
    let mut length = 0;
    let mut is_quoted = false;
    for character in characters.take(MOST_UNDERLINED) {
        if character == '"' || character == '\'' {
            is_quoted = !is_quoted;
        } else if !is_quoted && ends(character) {
            break;
        }
        length += 1;
    }
    length.max(1)
}
