//! Which parameters of one document are which of the other.

use super::comparing::{Comparing, Spot};
use super::impact::Level;
use super::operations::Both;
use super::parameters::{is_required, parameter_node};
use super::renames::are_similar;
use crate::resolve::{Parameter, ParameterIn, Piece, split_template};

/// Parameters of both sides.
pub(super) type Pairs<'a> = Vec<(&'a Parameter, &'a Parameter)>;

impl<'a> Comparing<'a> {
    /// Takes out the parameters that have another place now.
    pub(super) fn moved_parameters(
        &self,
        gone: &mut Vec<&'a Parameter>,
        new: &mut Vec<&'a Parameter>,
    ) -> Pairs<'a> {
        take_pairs(gone, new, |old, new| {
            new.name.eq_ignore_ascii_case(&old.name)
        })
    }

    /// Takes out the parameters that probably have another name now.
    pub(super) fn renamed_parameters(
        &mut self,
        gone: &mut Vec<&'a Parameter>,
        new: &mut Vec<&'a Parameter>,
    ) -> Pairs<'a> {
        let mut alike: Pairs<'a> = Vec::new();
        let is_only = gone.len() == 1 && new.len() == 1;
        for old in gone.iter() {
            for other in new.iter() {
                let is_near = is_only || are_similar(&old.name, &other.name);
                if is_near && self.are_alike(old, other) {
                    alike.push((old, other));
                }
            }
        }
        let is_single = |(old, new): &&(&'a Parameter, &'a Parameter)| {
            let olds = alike.iter().filter(|(other, _)| std::ptr::eq(*other, *old));
            let news = alike.iter().filter(|(_, other)| std::ptr::eq(*other, *new));
            olds.count() == 1 && news.count() == 1
        };
        let pairs: Pairs<'a> = alike.iter().filter(is_single).copied().collect();
        gone.retain(|one| !pairs.iter().any(|(old, _)| std::ptr::eq(*old, *one)));
        new.retain(|one| !pairs.iter().any(|(_, new)| std::ptr::eq(*new, *one)));
        pairs
    }

    fn are_alike(&mut self, old: &'a Parameter, new: &'a Parameter) -> bool {
        let is_same = old.place == new.place && is_required(old) == is_required(new);
        let (left, right) = (parameter_node(old), parameter_node(new));
        if !is_same || left.is_empty() || right.is_empty() {
            return false;
        }
        let difference = self.tried(&Spot::nowhere(), &left, &right);
        difference.narrower == Level::No && difference.wider == Level::No
    }
}

/// Takes out the parameters of the same place and name, those of the path by where they are in it.
pub(super) fn same_parameters<'a>(
    both: &Both<'a>,
    gone: &mut Vec<&'a Parameter>,
    new: &mut Vec<&'a Parameter>,
) -> Pairs<'a> {
    let (before, after) = (names(&both.old.path), names(&both.new.path));
    let is_swapped = are_swapped(&both.old.path, &both.new.path);
    let is_same = |old: &Parameter, new: &Parameter| match (old.place, new.place) {
        (Some(ParameterIn::Path), Some(ParameterIn::Path)) => {
            let old_at = before.iter().position(|name| *name == old.name);
            let new_at = after.iter().position(|name| *name == new.name);
            match before.len() == after.len() && old_at.is_some() && !is_swapped {
                true => old_at == new_at,
                false => old.name == new.name,
            }
        }
        // Headers that differ in case only are one (RFC 9110 section 5.1).
        (Some(ParameterIn::Header), Some(ParameterIn::Header)) => {
            old.name.eq_ignore_ascii_case(&new.name)
        }
        (left, right) => left == right && old.name == new.name,
    };
    take_pairs(gone, new, is_same)
}

/// Takes out each parameter that is gone with the first new one that it is a pair with.
fn take_pairs<'a>(
    gone: &mut Vec<&'a Parameter>,
    new: &mut Vec<&'a Parameter>,
    is_pair: impl Fn(&Parameter, &Parameter) -> bool,
) -> Pairs<'a> {
    let mut pairs = Vec::new();
    gone.retain(|old| {
        let found = new.iter().position(|new| is_pair(old, new));
        match found {
            Some(at) => {
                pairs.push((*old, new.remove(at)));
                false
            }
            None => true,
        }
    });
    pairs
}

/// Finds what stands in the braces of a template.
fn names(path: &str) -> Vec<&str> {
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
