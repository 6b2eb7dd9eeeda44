//! Operations: which of the one document are which of the other, and what is said of them.

use super::comparing::Comparing;
use super::draft::{At, Draft, Notice};
use super::impact::{Effect, Pair};
use crate::compare::change::{Direction, Place};
use crate::compare::rules;
use crate::ids::Id;
use crate::resolve::{Operation, OperationId, anonymous};
use crate::unordered::UnorderedMap;

/// An operation of both documents.
#[derive(Clone)]
pub(super) struct Both<'a> {
    /// The name that people read.
    pub(super) place: Place,
    /// Its number among those who use something.
    pub(super) user: usize,
    /// As it was.
    pub(super) old: &'a Operation,
    /// As it is.
    pub(super) new: &'a Operation,
    /// Whether the API sends it.
    pub(super) comes_in: bool,
}

impl Both<'_> {
    /// Returns a place within it.
    pub(super) fn at(&self, steps: &[&str]) -> Place {
        self.place.below(steps)
    }

    /// The direction of what a request holds.
    pub(super) fn requested(&self) -> Direction {
        match self.comes_in {
            true => Direction::Received,
            false => Direction::Sent,
        }
    }

    /// The direction of what a reply holds.
    pub(super) fn replied(&self) -> Direction {
        match self.comes_in {
            true => Direction::Sent,
            false => Direction::Received,
        }
    }
}

impl<'a> Comparing<'a> {
    /// Compares all operations.
    pub(super) fn operations(&mut self) -> Vec<Both<'a>> {
        let (base, head) = (self.base.api, self.head.api);
        let mut left: Vec<OperationId> = base.operations.ids().collect();
        let mut right: Vec<OperationId> = head.operations.ids().collect();
        let mut pairs = Vec::new();
        let key = |operation: &Operation| (operation.method.clone(), operation.path.clone());
        self.pair_up((&mut left, &mut right), &mut pairs, key);
        let key = |operation: &Operation| (operation.method.clone(), anonymous(&operation.path));
        self.pair_up((&mut left, &mut right), &mut pairs, key);
        let moved = self.moved((&mut left, &mut right));
        pairs.extend(moved);
        pairs.sort_by_key(|(_, new)| new.index());
        let mut both = Vec::with_capacity(pairs.len());
        for (old, new) in pairs {
            both.push(self.operation(&base.operations[old], &head.operations[new]));
        }
        for id in left {
            self.operation_removed(&base.operations[id]);
        }
        for id in right {
            self.operation_added(&head.operations[id]);
        }
        both
    }

    /// Takes out the operations that have the same key on both sides.
    fn pair_up<K: std::hash::Hash + Eq>(
        &self,
        (left, right): (&mut Vec<OperationId>, &mut Vec<OperationId>),
        pairs: &mut Vec<(OperationId, OperationId)>,
        key: impl Fn(&Operation) -> K,
    ) {
        let mut known: UnorderedMap<K, OperationId> = UnorderedMap::with_capacity(right.len());
        for id in right.iter().rev() {
            known.insert(key(&self.head.api.operations[*id]), *id);
        }
        let mut taken = vec![false; self.head.api.operations.len()];
        left.retain(|id| {
            let Some(other) = known.remove(&key(&self.base.api.operations[*id])) else {
                return true;
            };
            pairs.push((*id, other));
            taken[other.index()] = true;
            false
        });
        right.retain(|id| !taken[id.index()]);
    }

    /// Takes out the operations that have the same `operationId` and go elsewhere now.
    fn moved(
        &self,
        (left, right): (&mut Vec<OperationId>, &mut Vec<OperationId>),
    ) -> Vec<(OperationId, OperationId)> {
        let mut pairs = Vec::new();
        left.retain(|id| {
            let name = self.base.api.operations[*id].id.as_deref();
            let same = |other: &OperationId| {
                name.is_some() && self.head.api.operations[*other].id.as_deref() == name
            };
            match right.iter().position(same) {
                Some(at) => {
                    pairs.push((*id, right.remove(at)));
                    false
                }
                None => true,
            }
        });
        pairs
    }

    fn operation(&mut self, old: &'a Operation, new: &'a Operation) -> Both<'a> {
        let place = Place::of_operation(new);
        let both = Both {
            user: self.user(place.subject.clone()),
            place,
            old,
            new,
            comes_in: false,
        };
        let at = At::both(&old.pointer, &new.pointer);
        let elsewhere = Pair::new(
            Effect::breaks("deployed clients call what is not there any more"),
            Effect::breaks("new clients call what is not there yet"),
        );
        let moved = |rule, message| Notice::new(rule, both.place.clone(), message, elsewhere, at);
        if super::templates::are_swapped(&old.path, &new.path) {
            let message = format!("the parameters of `{}` are in another order now", new.path);
            self.tell(&both, moved(&rules::PATH_CHANGED, message));
        } else if anonymous(&old.path) != anonymous(&new.path) {
            let message = format!("the path is `{}` instead of `{}` now", new.path, old.path);
            self.tell(&both, moved(&rules::PATH_CHANGED, message));
        }
        if old.method != new.method {
            let (before, after) = (old.method.name(), new.method.name());
            let message = format!("the method is {after} instead of {before} now");
            self.tell(&both, moved(&rules::METHOD_CHANGED, message));
        }
        self.compare_names(&both, at);
        self.compare_deprecated(
            &both.place,
            (old.deprecated, new.deprecated),
            at,
            Some(both.user),
        );
        self.compare_parts(&both);
        both
    }

    fn compare_names(&mut self, both: &Both<'a>, at: At<'_>) {
        let (old, new) = (both.old, both.new);
        let word = |id: &Option<String>| match id {
            Some(id) => format!("`{id}`"),
            None => "none".to_owned(),
        };
        if old.id != new.id {
            let (before, after) = (word(&old.id), word(&new.id));
            let message = format!("`operationId` is {after} instead of {before} now");
            let notice = Notice::new(
                &rules::OPERATION_ID_CHANGED,
                both.place.clone(),
                message,
                Pair::SAFE,
                at,
            );
            self.tell(both, notice);
        }
        if old.tags != new.tags {
            let words = |tags: &[String]| match tags.is_empty() {
                true => "none".to_owned(),
                false => format!("`{}`", tags.join("`, `")),
            };
            let (before, after) = (words(&old.tags), words(&new.tags));
            let message = format!("the tags are {after} instead of {before} now");
            let notice = Notice::new(
                &rules::OPERATION_TAGS_CHANGED,
                both.place.clone(),
                message,
                Pair::SAFE,
                at,
            );
            self.tell(both, notice);
        }
    }

    /// Compares what requests and replies hold.
    pub(super) fn compare_parts(&mut self, both: &Both<'a>) {
        self.compare_parameters(both);
        self.compare_bodies(both);
        self.compare_replies(both);
        self.operation_docs(both);
    }

    fn operation_removed(&mut self, old: &Operation) {
        let place = Place::of_operation(old);
        let message = match old.deprecated {
            true => "the operation is gone, after it was deprecated",
            false => "the operation is gone",
        };
        self.add(Draft {
            rule: &rules::OPERATION_REMOVED,
            place,
            message: message.to_owned(),
            pair: Pair::new(
                Effect::breaks("deployed clients call what is not there any more"),
                Effect::SAFE,
            ),
            base: Some(old.pointer.clone()),
            head: None,
            uses: Vec::new(),
        });
    }

    fn operation_added(&mut self, new: &Operation) {
        self.add(Draft {
            rule: &rules::OPERATION_ADDED,
            place: Place::of_operation(new),
            message: "there is a new operation".to_owned(),
            pair: Pair::new(
                Effect::SAFE,
                Effect::may("the old server does not have it, if new clients call it"),
            ),
            base: None,
            head: Some(new.pointer.clone()),
            uses: Vec::new(),
        });
    }

    /// Notes a change at a place of an operation.
    pub(super) fn tell(&mut self, both: &Both<'_>, notice: Notice<'_>) {
        let direction = match notice.rule.directions {
            rules::Directions::Received => both.replied(),
            rules::Directions::Sent | rules::Directions::Both | rules::Directions::Neither => {
                both.requested()
            }
        };
        self.tell_at(both, direction, notice);
    }

    /// Notes a change that an operation is concerned with.
    pub(super) fn tell_at(&mut self, both: &Both<'_>, direction: Direction, notice: Notice<'_>) {
        let uses = vec![(both.user, direction, notice.pair)];
        self.add(notice.used_by(uses));
    }

    /// Compares whether something is deprecated.
    pub(super) fn compare_deprecated(
        &mut self,
        place: &Place,
        (old, new): (bool, bool),
        at: At<'_>,
        user: Option<usize>,
    ) {
        let (rule, message) = match (old, new) {
            (false, true) => (&rules::DEPRECATED_ADDED, "it is deprecated now"),
            (true, false) => (&rules::DEPRECATED_REMOVED, "it is not deprecated any more"),
            (true, true) | (false, false) => return,
        };
        let uses = user.map(|user| (user, Direction::Sent, Pair::SAFE));
        let notice = Notice {
            rule,
            place: place.clone(),
            message: message.to_owned(),
            pair: Pair::SAFE,
            at,
        };
        self.add(notice.used_by(uses.into_iter().collect()));
    }
}
