//! JSON or YAML, by what the text is and not by what the file is called.

use super::context::Note;
use super::refusal::Refusal;
use super::spent::Spent;
use super::{Value, json, yaml};

/// The tree of a text with what the reader noticed, or why there is none.
///
/// A text that begins like JSON is read as JSON; if it is none, it may still be YAML in flow style
/// (or with a trailing comma or a comment, which YAML allows). If it is neither, JSON's error is told.
pub(super) fn parse(text: &str, spent: &mut Spent) -> Result<(Value, Vec<Note>), Refusal> {
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml::read(text, spent);
    }
    match json::read(text, spent) {
        Err(error) if error.is_syntax() => {
            yaml::read(text, spent).map_err(|other| if other.is_syntax() { error } else { other })
        }
        read => read,
    }
}
