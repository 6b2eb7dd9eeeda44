//! The piece of a line that is printed.

use std::ops::Range;

use super::{Documents, Position};

/// Characters printed before the place, at most.
const BEFORE: usize = 40;

/// Characters printed from the beginning of the place on, at most.
const AFTER: usize = 80;

/// What stands for the rest of a line.
const CUT: &str = "…";

/// A piece of a line with the part of it that is underlined.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) underlined: Range<usize>,
}

/// The line of a position, cut at both ends if it is long. Only the first line of a place is underlined.
pub(super) fn excerpt(
    documents: &mut Documents<'_>,
    name: &str,
    position: &Position,
) -> Option<Excerpt> {
    let (line, range) = documents.line(name, position.line)?;
    let start = position
        .range
        .start
        .saturating_sub(range.start)
        .min(line.len());
    let end = position
        .range
        .end
        .saturating_sub(range.start)
        .clamp(start, line.len());
    let (before, rest) = (line.get(..start)?, line.get(start..)?);

    let mut text = String::new();
    let from = before
        .char_indices()
        .rev()
        .nth(BEFORE - 1)
        .map_or(0, |(index, _)| index);
    if from > 0 {
        text.push_str(CUT);
    }
    text.push_str(before.get(from..)?);
    let underlined = text.len();
    let to = rest
        .char_indices()
        .nth(AFTER)
        .map_or(rest.len(), |(index, _)| index);
    text.push_str(rest.get(..to)?);
    let last = underlined + (end - start).min(to);
    if to < rest.len() {
        text.push_str(CUT);
    }
    let underlined = underlined..last;
    Some(Excerpt { text, underlined })
}
