//! Alternatives: which of the one side are which of the other.

use super::alike::Side;
use super::comparing::{Comparing, Spot};
use super::exclude::Apart;
use super::flat::Flat;
use super::gathered::Union;
use super::half::{Half, Node};
use super::impact::{Difference, Level};
use super::null::Null;
use super::others::Among;
use super::unit::Way;
use crate::compare::rules;
use crate::resolve::SchemaId;

/// Unions of more alternatives than this are not searched for alternatives that contain others.
const MOST_SEARCHED: usize = 24;

impl<'a> Comparing<'a> {
    /// Compares the unions of two sides that have as many.
    pub(super) fn compare_unions(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        if base.unions.is_empty() && head.unions.is_empty() {
            self.compare_bases(spot, base, head);
            return;
        }
        if base.says_nothing() || head.says_nothing() {
            let (rule, message, difference) = match base.says_nothing() {
                true => (
                    &rules::TYPE_NARROWED,
                    "only some alternatives are allowed now, not anything",
                    Difference::new(Level::Yes, Level::No),
                ),
                false => (
                    &rules::TYPE_WIDENED,
                    "anything is allowed now, not only some alternatives",
                    Difference::new(Level::No, Level::Yes),
                ),
            };
            // Our unions keep what is none of their alternatives.
            self.find(spot, rule, message.to_owned(), difference.read(true, true));
            return;
        }
        if base.unions.len() != head.unions.len() {
            self.tell_combined(spot);
            return;
        }
        for (old, new) in base.unions.iter().zip(&head.unions) {
            self.compare_union(spot, (old, base.tags), (new, head.tags));
        }
    }

    /// Tells of alternatives that cannot be set against each other.
    fn tell_combined(&mut self, spot: &Spot) {
        let message = "the alternatives are combined in another way now".to_owned();
        let difference = Difference::new(Level::Maybe, Level::Maybe);
        self.find(spot, &rules::CHECKS_CHANGED, message, difference);
    }

    fn compare_union(
        &mut self,
        spot: &Spot,
        (old, old_tags): (&Union, Option<SchemaId>),
        (new, new_tags): (&Union, Option<SchemaId>),
    ) {
        let found = self.matched(
            spot,
            Side {
                alternatives: &old.alternatives,
                tags: old_tags,
            },
            Side {
                alternatives: &new.alternatives,
                tags: new_tags,
            },
        );
        self.compare_discriminators(spot, (old_tags, new_tags), &found);
        let (mut before, mut after) = (Apart::new(old), Apart::new(new));
        if old.is_exclusive != new.is_exclusive
            && !(old_tags.is_some() && new_tags.is_some())
            && !(before.show_all_apart(&self.base) && after.show_all_apart(&self.head))
        {
            self.tell_exclusive(spot, new.is_exclusive);
        }
        let way = Way {
            is_doubtful: old_tags.is_none() && new_tags.is_none(),
            ..Way::default()
        };
        for (name, left, right) in &found.pairs {
            let next = spot
                .step(&["alternatives", name], &spot.base, &spot.head)
                .beyond(way);
            let first = self.findings(spot);
            self.visit(next, &vec![*left], &vec![*right], Null::Passed);
            if self.findings(spot) > first && old_tags.is_none() && new_tags.is_none() {
                let old = Among::new(old, *left, &mut before);
                let new = Among::new(new, *right, &mut after);
                self.weigh_others(spot, first, old, new);
            }
        }
        for (name, id) in &found.gone {
            let contained = self.contained(spot, *id, &new.alternatives, true);
            let overlaps = old.is_exclusive && old_tags.is_none();
            let overlaps = overlaps && !before.show_apart(&self.base, *id);
            self.alternative_removed(spot, (name, *id), contained, (true, overlaps));
        }
        for (name, id) in &found.new {
            let contained = self.contained(spot, *id, &old.alternatives, false);
            let overlaps = new.is_exclusive && new_tags.is_none();
            let overlaps = overlaps && !after.show_apart(&self.head, *id);
            self.alternative_added(spot, (name, *id), contained, (true, overlaps));
        }
    }

    /// Compares what is one thing on one side and several on the other.
    pub(super) fn compare_one_and_union(
        &mut self,
        spot: &Spot,
        (base, old): (&Node, &Flat<'a>),
        (head, new): (&Node, &Flat<'a>),
    ) {
        let is_union_now = old.unions.is_empty();
        let kinds = if is_union_now { old.kinds } else { new.kinds };
        if kinds.are_several() {
            self.tell_combined(spot);
            return;
        }
        let (one, union) = match is_union_now {
            true => (base, new.unions.first()),
            false => (head, old.unions.first()),
        };
        let Some(union) = union else {
            return;
        };
        let same = self.same_alternative(spot, one, union, is_union_now);
        let others = union.alternatives.iter().copied();
        let others: Vec<SchemaId> = others.filter(|id| Some(*id) != same).collect();
        let mut apart = Apart::new(union);
        let half = if is_union_now { &self.head } else { &self.base };
        let labels = half.labels(&union.alternatives);
        if let Some(same) = same {
            let name = labels.of(same);
            let next = spot.step(&["alternatives", &name], &spot.base, &spot.head);
            self.compare_with_alternative(&next, (base, old), (head, new), same);
            let is_open = is_union_now && union.is_exclusive && new.tags.is_none();
            if is_open {
                self.compare_overlap(spot, one, same, &mut apart);
            }
        } else {
            let message = match is_union_now {
                true => "it is one of several things now, and none of them is what it was",
                false => "it is one thing now, which is none of those that it was",
            };
            let difference = Difference::new(Level::Yes, Level::Yes);
            let difference = difference.read(!is_union_now, is_union_now);
            self.find(spot, &rules::TYPE_CHANGED, message.to_owned(), difference);
            return;
        }
        for id in others {
            let name = &labels.of(id);
            match is_union_now {
                true => {
                    let wider = self.tried(spot, one, &vec![id]).wider;
                    self.alternative_added(spot, (name, id), wider, (false, false));
                }
                false => {
                    let narrower = self.tried(spot, &vec![id], one).narrower;
                    let overlaps = union.is_exclusive && old.tags.is_none();
                    let overlaps = overlaps && !apart.show_apart(&self.base, id);
                    self.alternative_removed(spot, (name, id), narrower, (false, overlaps));
                }
            }
        }
    }

    /// Compares one thing with an alternative, and with what holds beside the alternatives.
    fn compare_with_alternative(
        &mut self,
        spot: &Spot,
        (base, old): (&Node, &Flat<'a>),
        (head, new): (&Node, &Flat<'a>),
        same: SchemaId,
    ) {
        let whole = |half: &Half<'a>, node: &Node| {
            let mut node = node.clone();
            node.push(same);
            let mut flat = half.flatten(&node);
            flat.unions.clear();
            flat
        };
        match old.unions.is_empty() {
            true if new.is_mere_union() => {
                self.visit(spot.clone(), base, &vec![same], Null::Passed)
            }
            true => {
                let whole = whole(&self.head, head);
                self.compare_flat(spot, old, &whole);
            }
            false if old.is_mere_union() => {
                self.visit(spot.clone(), &vec![same], head, Null::Passed)
            }
            false => {
                let whole = whole(&self.base, base);
                self.compare_flat(spot, &whole, new);
            }
        }
    }

    /// Tells of one thing that is several alternatives at once, of which a value may be one only.
    fn compare_overlap(&mut self, spot: &Spot, one: &Node, same: SchemaId, apart: &mut Apart<'a>) {
        if apart.show_apart(&self.head, same) {
            return;
        }
        let others = apart.others(same).take(MOST_SEARCHED);
        let others: Vec<SchemaId> = others.collect();
        let mut is_within = false;
        for other in others {
            is_within |= self.tried(spot, one, &vec![other]).narrower == Level::No;
        }
        let narrower = match is_within {
            true => Level::Yes,
            false => Level::Maybe,
        };
        let message = "what it was is several of the alternatives at once, and may be one only";
        let difference = Difference::new(narrower, Level::No).unchecked();
        self.find(
            spot,
            &rules::UNION_KIND_CHANGED,
            message.to_owned(),
            difference,
        );
    }

    /// The alternative that one thing is.
    fn same_alternative(
        &mut self,
        spot: &Spot,
        one: &Node,
        union: &Union,
        is_union_now: bool,
    ) -> Option<SchemaId> {
        let (of_one, of_union) = match is_union_now {
            true => (&self.base, &self.head),
            false => (&self.head, &self.base),
        };
        let name = match one.as_slice() {
            [only] => of_one.component_name(*only),
            _ => None,
        };
        let mut named = union.alternatives.iter().copied();
        let named = named.find(|id| name.is_some() && of_union.component_name(*id) == name);
        if named.is_some() {
            return named;
        }
        let mut nearest = None;
        for id in union.alternatives.iter().copied().take(MOST_SEARCHED) {
            let difference = match is_union_now {
                true => self.tried(spot, one, &vec![id]),
                false => self.tried(spot, &vec![id], one),
            };
            if difference.narrower == Level::No && difference.wider == Level::No {
                return Some(id);
            }
            if !difference.is_disjoint && nearest.is_none() {
                nearest = Some(id);
            }
        }
        nearest
    }

    fn alternative_added(
        &mut self,
        spot: &Spot,
        (name, id): (&str, SchemaId),
        wider: Level,
        (was_union, overlaps): (bool, bool),
    ) {
        let next = spot.step(
            &["alternatives", name],
            &spot.base,
            &self.head.schema(id).pointer,
        );
        let narrower = if overlaps { Level::Maybe } else { Level::No };
        let difference = Difference::new(narrower, wider).read(was_union, true);
        let message = format!("`{name}` is an alternative now");
        self.find(&next, &rules::ALTERNATIVE_ADDED, message, difference);
    }

    fn alternative_removed(
        &mut self,
        spot: &Spot,
        (name, id): (&str, SchemaId),
        narrower: Level,
        (is_union, overlaps): (bool, bool),
    ) {
        let next = spot.step(
            &["alternatives", name],
            &self.base.schema(id).pointer,
            &spot.head,
        );
        // What was two of them at once may be one of them now.
        let wider = if overlaps { Level::Maybe } else { Level::No };
        let difference = Difference::new(narrower, wider).read(true, is_union);
        let message = format!("`{name}` is no alternative any more");
        self.find(&next, &rules::ALTERNATIVE_REMOVED, message, difference);
    }

    /// Whether a value of an alternative of one side may be none of the other side.
    fn contained(
        &mut self,
        spot: &Spot,
        id: SchemaId,
        others: &[SchemaId],
        was_old: bool,
    ) -> Level {
        if others.len() > MOST_SEARCHED {
            return Level::Yes;
        }
        let is_within = others.iter().any(|other| match was_old {
            true => self.tried(spot, &vec![id], &vec![*other]).narrower == Level::No,
            false => self.tried(spot, &vec![*other], &vec![id]).wider == Level::No,
        });
        Level::of(!is_within)
    }

    /// Notes that a union may be only one of its alternatives, or several.
    fn tell_exclusive(&mut self, spot: &Spot, is_exclusive: bool) {
        let (message, difference) = match is_exclusive {
            true => (
                "a value may be one of the alternatives only now",
                Difference::new(Level::Maybe, Level::No),
            ),
            false => (
                "a value may be several of the alternatives at once now",
                Difference::new(Level::No, Level::Maybe),
            ),
        };
        let message = message.to_owned();
        self.find(
            spot,
            &rules::UNION_KIND_CHANGED,
            message,
            difference.unchecked(),
        );
    }
}
