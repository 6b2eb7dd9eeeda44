//! The piece of a line that is printed.

use std::ops::Range;

use super::{Documents, Position};
use crate::hidden::escape_hidden;

/// Bytes up to which a line is printed as it is.
const SHORT: usize = 140;

/// Characters printed of a longer line before the place, at most.
const BEFORE: usize = 40;

/// Characters printed of a longer line from the beginning of the place on, at most.
const AFTER: usize = 80;

/// What stands for the rest of a line.
const CUT: &str = "…";

/// A piece of a line with the part of it that is underlined.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) underlined: Range<usize>,
    /// Whether the beginning of the line is missing, so that columns cannot be counted in it.
    pub(super) shifted: bool,
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
    if line.len() > SHORT {
        return cut(line, start..end);
    }
    Some(
        Excerpt {
            text: line.to_owned(),
            underlined: start..end,
            shifted: false,
        }
        .escaped(),
    )
}

impl Excerpt {
    /// The same with what a terminal would obey spelled out.
    fn escaped(self) -> Self {
        let Range { start, end } = self.underlined;
        let part = |range: Range<usize>| escape_hidden(self.text.get(range).unwrap_or_default());
        let before = part(0..start);
        let within = part(start..end);
        let text = format!("{before}{within}{}", part(end..self.text.len()));
        Self {
            underlined: before.len()..before.len() + within.len(),
            shifted: self.shifted || before.len() != start,
            text,
        }
    }
}

fn cut(line: &str, Range { start, end }: Range<usize>) -> Option<Excerpt> {
    let (before, rest) = (line.get(..start)?, line.get(start..)?);
    let mut backwards = before.char_indices().rev();
    let from = backwards.nth(BEFORE - 1).map_or(0, |(index, _)| index);
    let mut forwards = rest.char_indices();
    let to = forwards.nth(AFTER).map_or(rest.len(), |(index, _)| index);
    let left = if from > 0 { CUT } else { "" };
    let right = if to < rest.len() { CUT } else { "" };
    let underlined = left.len() + before.len() - from;
    let excerpt = Excerpt {
        text: format!("{left}{}{}{right}", before.get(from..)?, rest.get(..to)?),
        underlined: underlined..underlined + (end - start).min(to),
        shifted: from > 0,
    };
    Some(excerpt.escaped())
}
