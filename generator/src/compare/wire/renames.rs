//! Properties that are probably the same by another name.

use super::comparing::{Comparing, Spot};
use super::impact::{Difference, Effect, Judged, Level, Pair};
use super::objects::Property;
use crate::compare::rules;
use crate::diagnostic::nearest;
use crate::spelling::fold;

impl Comparing<'_> {
    /// Takes out what is probably another name of the same.
    pub(super) fn take_renamed(
        &mut self,
        spot: &Spot,
        gone: &mut Vec<Property>,
        new: &mut Vec<Property>,
    ) {
        let pairs = self.renamed(spot, gone, new);
        for (old, renamed) in &pairs {
            self.property_renamed(spot, old, renamed);
        }
        gone.retain(|one| !pairs.iter().any(|(old, _)| old.name == one.name));
        new.retain(|one| !pairs.iter().any(|(_, new)| new.name == one.name));
    }

    fn renamed(
        &mut self,
        spot: &Spot,
        gone: &[Property],
        new: &[Property],
    ) -> Vec<(Property, Property)> {
        // Where much is new, nothing says what became of what.
        if self.trial.is_some() || gone.len() > MOST_RENAMED || new.len() > MOST_RENAMED {
            return Vec::new();
        }
        let mut alike: Vec<(usize, usize)> = Vec::new();
        for (left, old) in gone.iter().enumerate() {
            for (right, other) in new.iter().enumerate() {
                if self.try_properties(spot, old, other) {
                    alike.push((left, right));
                }
            }
        }
        let is_only = |pair: &&(usize, usize)| {
            let lefts = alike.iter().filter(|(left, _)| *left == pair.0);
            let rights = alike.iter().filter(|(_, right)| *right == pair.1);
            lefts.count() == 1 && rights.count() == 1
        };
        let pairs = alike.iter().filter(is_only);
        let pairs = pairs.filter_map(|(left, right)| Some((gone.get(*left)?, new.get(*right)?)));
        pairs.map(|(old, new)| (old.clone(), new.clone())).collect()
    }

    /// Tries whether two properties may be one under two names.
    fn try_properties(&mut self, spot: &Spot, old: &Property, new: &Property) -> bool {
        let is_near = old.at == new.at || are_similar(&old.name, &new.name);
        if !is_near || old.is_required != new.is_required || old.marks != new.marks {
            return false;
        }
        if old.node.is_empty() || new.node.is_empty() {
            return false;
        }
        let difference = self.tried(spot, &old.node, &new.node);
        let takes_null = (
            self.base.takes_null(&old.node),
            self.head.takes_null(&new.node),
        );
        difference.narrower == Level::No
            && difference.wider == Level::No
            && takes_null.0 == takes_null.1
    }

    fn property_renamed(&mut self, spot: &Spot, old: &Property, new: &Property) {
        let next = spot.step(&["properties", &old.name], &spot.base, &spot.head);
        let next = Spot {
            base: self.base.pointer(&old.node, &spot.base).to_owned(),
            head: self.head.pointer(&new.node, &spot.head).to_owned(),
            ..next
        };
        let effect = match old.is_required {
            true => Effect::breaks("the other side misses the name that it requires"),
            false => {
                Effect::means("what is sent by the one name is lost to who knows the other one")
                    .for_others(self.clients)
            }
        };
        let pair = Pair::new(effect, effect);
        let message = format!("`{}` was probably renamed to `{}`", old.name, new.name);
        let received = match old.marks.write_only && old.is_required {
            true => Pair::SAFE,
            false => pair,
        };
        let impact = old.as_marked(pair, received);
        let difference = Difference::new(Level::Yes, Level::Yes);
        self.find_with(
            &next,
            &rules::PROPERTY_RENAMED,
            message,
            Judged { difference, impact },
        );
    }
}

/// Among more names than this on one side, none is taken for another one of the other side.
const MOST_RENAMED: usize = 12;

/// Whether two names look like the same one, spelled or called otherwise.
pub(super) fn are_similar(old: &str, new: &str) -> bool {
    let (old, new) = (fold(old), fold(new));
    let shortest = old.len().min(new.len());
    nearest(&old, [new.as_str()]).is_some()
        || shortest >= 3 && (old.contains(&new) || new.contains(&old))
}
