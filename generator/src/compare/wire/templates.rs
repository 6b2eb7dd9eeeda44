//! Parameters of path templates.

use crate::resolve::{Piece, split_template};

/// Finds what stands in the braces of a template.
pub(super) fn names(path: &str) -> Vec<&str> {
    let pieces = split_template(path).unwrap_or_default().into_iter();
    let name = |piece| match piece {
        Piece::Text(_) => None,
        Piece::Braces(held) => Some(held),
    };
    pieces.filter_map(name).collect()
}

/// Whether two templates have the same parameters in another order.
pub(super) fn are_swapped(old: &str, new: &str) -> bool {
    let (mut before, mut after) = (names(old), names(new));
    let is_same = before == after;
    before.sort_unstable();
    after.sort_unstable();
    !is_same && before == after
}
