//! Pairs of schemas: what is compared where, and where a component takes over.

use super::comparing::{Comparing, Spot};
use super::flat::Flat;
use super::half::{Half, Node, Reduced};
use super::impact::{Difference, Effect, Impact, Judged, Pair};
use super::kinds::Kinds;
use super::null::Null;
use super::unit::{Mode, Scope};
use crate::compare::change::{Place, Subject};
use crate::compare::rules;
use crate::resolve::SchemaId;

impl<'a> Comparing<'a> {
    /// Compares the pair of a number.
    pub(super) fn compare_unit(&mut self, number: usize) {
        let Some(unit) = self.units.get(number) else {
            return;
        };
        let spot = Spot {
            unit: number,
            base: self.base.pointer(&unit.base, &unit.base_pointer).to_owned(),
            head: self.head.pointer(&unit.head, &unit.head_pointer).to_owned(),
            ..Spot::default()
        };
        let (base, head) = (unit.base.clone(), unit.head.clone());
        let (scope, asks_null) = (unit.scope, unit.asks_null);
        self.inline.clear();
        if scope == Scope::Alternatives {
            self.compare_alternatives(&spot, &base, &head);
            return;
        }
        match asks_null {
            true => self.visit(spot, &base, &head, Null::REQUIRED),
            false => {
                self.note_null(&spot, &base, &head);
                self.visit_here(spot, &base, &head);
            }
        }
    }

    /// Compares a pair of schemas, here or as components.
    pub(super) fn visit(&mut self, spot: Spot, base: &Node, head: &Node, null: Null) {
        if base.is_empty() && head.is_empty() {
            return;
        }
        let spot = Spot {
            base: self.base.pointer(base, &spot.base).to_owned(),
            head: self.head.pointer(head, &spot.head).to_owned(),
            ..spot
        };
        let reduced = (reduce(&self.base, base), reduce(&self.head, head));
        let components = (component(&reduced.0), component(&reduced.1));
        self.compare_null(&spot, (base, head), components, null);
        // What a unit itself is about is compared there.
        let own = self.units.get(spot.unit);
        let own = own.filter(|_| self.trial.is_none() && spot.path.is_empty());
        if own.is_some_and(|own| own.base == *base && own.head == *head) {
            self.visit_here(spot, base, head);
            return;
        }
        if is_here(&reduced.0) && is_here(&reduced.1) {
            self.visit_inline(spot, base, head);
            return;
        }
        if let ((Some(old), Some(new)), Some((base_beside, head_beside))) =
            (components, reduced.0.as_ref().zip(reduced.1.as_ref()))
        {
            self.compare_beside(&spot, base_beside, head_beside);
            self.compare_docs(&spot, base, head);
            self.visit_components(&spot, old, new);
            return;
        }
        let place = self.place(&spot);
        self.lead_or_try(spot, place, base.clone(), head.clone());
    }

    /// Compares what stands in place on both sides, but not again within itself.
    fn visit_inline(&mut self, spot: Spot, base: &Node, head: &Node) {
        if self.trial.is_some() {
            if !is_same_leaf(&self.base, base, &self.head, head) {
                let place = Place::of_schema("");
                self.lead_or_try(spot, place, base.clone(), head.clone());
            }
            return;
        }
        if self
            .inline
            .insert((base.first().copied(), head.first().copied()))
        {
            self.visit_here(spot, base, head);
        }
    }

    /// Has two components compared as such.
    fn visit_components(&mut self, spot: &Spot, old: SchemaId, new: SchemaId) {
        let names = (self.base.name(old), self.head.name(new));
        let (Some(old_name), Some(new_name)) = names else {
            return;
        };
        let is_same = old_name == new_name;
        let is_renamed = self.head.named(old_name).is_none() && self.base.named(new_name).is_none();
        if self.trial.is_some() {
            // What changes in a component is told of the component.
            if !is_same {
                self.lead_or_try(
                    spot.clone(),
                    Place::of_schema(new_name),
                    vec![old],
                    vec![new],
                );
            }
            return;
        }
        let here = self.place(spot);
        let place = match is_same || is_renamed {
            true => Place::of_schema(new_name),
            false => here.clone(),
        };
        if is_same || is_renamed {
            self.references.entry(here).or_insert_with(|| place.clone());
        }
        self.lead(spot, place, (vec![old], vec![new]));
    }

    /// Compares a pair of schemas in place.
    pub(super) fn visit_here(&mut self, spot: Spot, base: &Node, head: &Node) {
        self.compare_docs(&spot, base, head);
        if is_same_leaf(&self.base, base, &self.head, head) {
            return;
        }
        // A component that is another component by a new name.
        let reduced = (reduce(&self.base, base), reduce(&self.head, head));
        if let (Some(old), Some(new)) = (component(&reduced.0), component(&reduced.1))
            && let Some((base_beside, head_beside)) = reduced.0.as_ref().zip(reduced.1.as_ref())
        {
            self.compare_beside(&spot, base_beside, head_beside);
            self.visit_components(&spot, old, new);
            return;
        }
        if self.trial.is_none() && self.has_held_too_much() {
            self.end_current();
            return;
        }
        let (mut old, mut new) = (self.base.flatten(base), self.head.flatten(head));
        // Where one side keeps its alternatives apart, the other one does.
        if old.is_joined && !new.unions.is_empty() || new.is_joined && !old.unions.is_empty() {
            (old, new) = (self.base.flatten_apart(base), self.head.flatten_apart(head));
        }
        self.note_cut(&spot, &old, &new);
        self.weigh_trial(&old, &new);
        self.take_inherited(&spot, (base, &mut old), (head, &mut new));
        let is_any = |flat: &Flat<'a>| flat.says_nothing();
        match old.unions.is_empty() == new.unions.is_empty() || is_any(&old) || is_any(&new) {
            true => self.compare_flat(&spot, &old, &new),
            false => self.compare_one_and_union(&spot, (base, &old), (head, &new)),
        }
    }

    /// Compares what schemas say, whatever it is made of.
    pub(super) fn compare_flat(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        if !self.compare_kinds(spot, base, head) {
            return;
        }
        self.compare_values(spot, base, head);
        self.compare_formats(spot, base, head);
        self.compare_bounds(spot, base, head);
        let kinds = base.kinds & head.kinds;
        if kinds.meets(Kinds::ARRAY) {
            self.compare_items(spot, base, head);
        }
        if kinds.meets(Kinds::OBJECT) {
            self.compare_objects(spot, base, head);
        }
        self.compare_unions(spot, base, head);
        self.compare_checks(spot, base, head);
        self.compare_defaults(spot, base, head);
        self.compare_idle(spot, base, head);
    }

    /// Compares what is said beside references.
    fn compare_beside(&mut self, spot: &Spot, base: &Reduced, head: &Reduced) {
        let says = |half: &Half<'a>, reduced: &Reduced| {
            reduced.beside.iter().any(|id| {
                let keywords = &half.schema(*id).keywords;
                !keywords.constraints.is_empty() || keywords.default.is_some()
            })
        };
        if says(&self.base, base) || says(&self.head, head) {
            let base = self.base.flatten_beside(&base.beside);
            let head = self.head.flatten_beside(&head.beside);
            self.compare_bounds(spot, &base, &head);
            self.compare_checks(spot, &base, &head);
            self.compare_defaults(spot, &base, &head);
        }
    }

    /// Compares defaults, which say what is meant by what is left out.
    fn compare_defaults(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let message = match (base.default, head.default) {
            (None, None) => return,
            (Some(old), Some(new)) if super::equality::same(old, new) => return,
            (Some(old), Some(new)) => format!(
                "the default is {} instead of {} now",
                super::values::shown([new]),
                super::values::shown([old])
            ),
            (None, Some(new)) => format!("the default is {} now", super::values::shown([new])),
            (Some(old), None) => {
                format!(
                    "there is no default any more; it was {}",
                    super::values::shown([old])
                )
            }
        };
        let means = Effect::means("what is left out means something else to the other side");
        let effect = match self.mode(spot) {
            // Of a parameter, it is what the server takes for one that is left out.
            Mode::Given if spot.path.is_empty() => Effect::SAFE,
            Mode::Text => means,
            Mode::Json | Mode::Given | Mode::Raw => means.for_others(self.clients),
        };
        let impact = Impact::new(Pair::new(effect, effect), Pair::SAFE);
        let difference = Difference::default();
        self.find_with(
            spot,
            &rules::DEFAULT_CHANGED,
            message,
            Judged { difference, impact },
        );
    }

    /// Returns the place of a spot.
    pub(super) fn place(&self, spot: &Spot) -> Place {
        let unit = self.units.get(spot.unit);
        let mut place = unit.map_or_else(
            || Place {
                subject: Subject::Document,
                path: Vec::new(),
            },
            |unit| unit.place.clone(),
        );
        place.path.extend(spot.path.iter().cloned());
        place
    }
}

/// Takes a node of one schema for what that leads to.
fn reduce(half: &Half<'_>, node: &[SchemaId]) -> Option<Reduced> {
    match node {
        [only] => Some(half.reduce(*only)),
        _ => None,
    }
}

/// Whether a node is one schema in place.
fn is_here(reduced: &Option<Reduced>) -> bool {
    let reduced = reduced.as_ref();
    reduced.is_some_and(|reduced| reduced.component.is_none() && reduced.is_here)
}

fn component(reduced: &Option<Reduced>) -> Option<SchemaId> {
    reduced.as_ref()?.component
}

/// Whether two schemas without others within them say the same.
fn is_same_leaf(base: &Half<'_>, old: &[SchemaId], head: &Half<'_>, new: &[SchemaId]) -> bool {
    let ([old], [new]) = (old, new) else {
        return false;
    };
    let (old, new) = (base.schema(*old), head.schema(*new));
    let is_leaf = old.target.is_none()
        && new.target.is_none()
        && old.keywords.is_leaf()
        && new.keywords.is_leaf();
    is_leaf && old.keywords == new.keywords
}
