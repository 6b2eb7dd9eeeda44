//! Which parameters of one document are which of the other.

use std::collections::VecDeque;
use std::hash::Hash;

use super::comparing::{Comparing, Spot};
use super::half::Node;
use super::impact::Level;
use super::operations::Both;
use super::renames::are_similar;
use super::templates::{are_swapped, names};
use crate::resolve::{Parameter, ParameterIn, value_schema};
use crate::unordered::UnorderedMap;

/// Of more parameters than this, each with each other, nobody looks for one that is only called
/// otherwise.
const MOST_RENAMED: usize = 100;

/// Parameters of both sides.
pub(super) type Pairs<'a> = Vec<(&'a Parameter, &'a Parameter)>;

impl<'a> Comparing<'a> {
    /// Takes out the parameters that have another place now.
    pub(super) fn moved_parameters(
        &self,
        gone: &mut Vec<&'a Parameter>,
        new: &mut Vec<&'a Parameter>,
    ) -> Pairs<'a> {
        let name = |parameter: &Parameter| parameter.name.to_ascii_lowercase();
        take_pairs(gone, new, name, |new| vec![name(new)])
    }

    /// Takes out the parameters that probably have another name now.
    pub(super) fn renamed_parameters(
        &mut self,
        gone: &mut Vec<&'a Parameter>,
        new: &mut Vec<&'a Parameter>,
    ) -> Pairs<'a> {
        let mut alike: Pairs<'a> = Vec::new();
        if gone.len() > MOST_RENAMED || new.len() > MOST_RENAMED {
            return alike;
        }
        let is_only = gone.len() == 1 && new.len() == 1;
        for old in gone.iter() {
            for other in new.iter() {
                let is_near = is_only || are_similar(&old.name, &other.name);
                if is_near && self.try_parameters(old, other) {
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

    /// Tries whether two parameters take the same.
    fn try_parameters(&mut self, old: &'a Parameter, new: &'a Parameter) -> bool {
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
    let goes_by_position =
        before.len() == after.len() && !are_swapped(&both.old.path, &both.new.path);
    let (before, after) = (positions(&before), positions(&after));
    let position = |at: &UnorderedMap<&str, usize>, parameter: &Parameter| {
        let is_in_path = parameter.place == Some(ParameterIn::Path) && goes_by_position;
        let found = at.get(parameter.name.as_str()).filter(|_| is_in_path);
        found.map(|at| Identity::At(*at))
    };
    let name = |parameter: &Parameter| match parameter.place {
        // Headers that differ in case only are one (RFC 9110 section 5.1).
        Some(ParameterIn::Header) => {
            Identity::Named(parameter.place, parameter.name.to_ascii_lowercase())
        }
        place => Identity::Named(place, parameter.name.clone()),
    };
    let of_old = |old: &Parameter| position(&before, old).unwrap_or_else(|| name(old));
    let of_new = |new: &Parameter| {
        let at = position(&after, new);
        at.into_iter().chain([name(new)]).collect()
    };
    take_pairs(gone, new, of_old, of_new)
}

/// The sign by which parameters of both sides are the same.
#[derive(PartialEq, Eq, Hash)]
enum Identity {
    /// The place in the path.
    At(usize),
    /// The place and the name.
    Named(Option<ParameterIn>, String),
}

/// The first positions of names.
fn positions<'n>(names: &[&'n str]) -> UnorderedMap<&'n str, usize> {
    let last_first = names.iter().enumerate().rev();
    last_first.map(|(at, name)| (*name, at)).collect()
}

/// Takes out each parameter that is gone with the first new one that has its identity.
fn take_pairs<'a, K: Hash + Eq>(
    gone: &mut Vec<&'a Parameter>,
    new: &mut Vec<&'a Parameter>,
    of_old: impl Fn(&Parameter) -> K,
    of_new: impl Fn(&Parameter) -> Vec<K>,
) -> Pairs<'a> {
    let mut waiting: UnorderedMap<K, VecDeque<usize>> = UnorderedMap::new();
    for (at, parameter) in new.iter().enumerate() {
        for key in of_new(parameter) {
            waiting.entry(key).or_default().push_back(at);
        }
    }
    let mut is_taken = vec![false; new.len()];
    let mut pairs = Vec::new();
    gone.retain(|old| {
        let mut found = waiting.get_mut(&of_old(old));
        while let Some(at) = found.as_mut().and_then(|those| those.pop_front()) {
            if !std::mem::replace(&mut is_taken[at], true) {
                pairs.push((*old, new[at]));
                return false;
            }
        }
        true
    });
    let mut is_taken = is_taken.into_iter();
    new.retain(|_| !is_taken.next().unwrap_or_default());
    pairs
}

/// A path without one of its parameters is another path.
pub(super) fn is_required(parameter: &Parameter) -> bool {
    parameter.required || parameter.place == Some(ParameterIn::Path)
}

/// What a parameter holds.
pub(super) fn parameter_node(parameter: &Parameter) -> Node {
    let schema = value_schema(parameter.schema, &parameter.content);
    schema.into_iter().collect()
}
