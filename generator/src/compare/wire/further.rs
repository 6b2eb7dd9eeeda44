//! Properties that have no name of their own, and the items of arrays.

use super::comparing::{Comparing, Spot};
use super::flat::{Flat, Further};
use super::half::Node;
use super::impact::{Difference, Judged, Level};
use super::kinds::Kinds;
use super::null::Null;
use crate::compare::rules;
use crate::compare::side::Clients;

impl<'a> Comparing<'a> {
    /// Compares what is said of further properties.
    pub(super) fn compare_further(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let next = spot.step(&["additionalProperties"], &spot.base, &spot.head);
        let (rule, message, difference) = match (&base.additional, &head.additional) {
            (Further::Of(old), Further::Of(new)) => {
                let (old, new) = (old.clone(), new.clone());
                self.visit(next, &old, &new, Null::REQUIRED);
                return;
            }
            (Further::None, Further::None)
            | (Further::Unsaid | Further::Any, Further::Unsaid | Further::Any) => return,
            (old, Further::None) => (
                &rules::ADDITIONAL_PROPERTIES_RESTRICTED,
                "further properties are not allowed any more".to_owned(),
                Difference::new(level(old), Level::No).unchecked(),
            ),
            (Further::None, _) => (
                &rules::ADDITIONAL_PROPERTIES_ALLOWED,
                "further properties are allowed now".to_owned(),
                Difference::new(Level::No, Level::Yes).unchecked(),
            ),
            (old, Further::Of(node)) => {
                if self.says_nothing(node, false) {
                    return;
                }
                (
                    &rules::ADDITIONAL_PROPERTIES_RESTRICTED,
                    "further properties hold something certain now".to_owned(),
                    Difference::new(self.level_of(old), Level::No),
                )
            }
            (Further::Of(node), new) => {
                if self.says_nothing(node, true) {
                    return;
                }
                (
                    &rules::ADDITIONAL_PROPERTIES_ALLOWED,
                    "further properties hold anything now".to_owned(),
                    Difference::new(Level::No, self.level_of(new)),
                )
            }
        };
        self.find(&next, rule, message, difference);
    }

    /// How sure it is that there are further properties of any kind. Our clients send none that
    /// nobody describes.
    fn level_of(&self, further: &Further) -> Level {
        match self.clients {
            Clients::Generated => level(further),
            Clients::Strict => Level::Yes,
        }
    }

    /// Whether schemas allow any value.
    fn says_nothing(&self, node: &Node, is_old: bool) -> bool {
        let half = if is_old { &self.base } else { &self.head };
        half.flatten(node).says_nothing()
    }

    /// Compares what properties hold whose names match a pattern.
    pub(super) fn compare_pattern_properties(
        &mut self,
        spot: &Spot,
        base: &Flat<'a>,
        head: &Flat<'a>,
    ) {
        for (pattern, old) in &base.patterns {
            let new = head.patterns.iter().find(|(other, _)| other == pattern);
            let next = spot.step(&["patternProperties", pattern], &spot.base, &spot.head);
            match new {
                Some((_, new)) => self.visit(next, old, new, Null::REQUIRED),
                None => {
                    let message = format!("properties like `{pattern}` are not described any more");
                    let difference = Difference::new(Level::No, Level::Yes);
                    let rule = &rules::ADDITIONAL_PROPERTIES_ALLOWED;
                    self.find_pattern(&next, rule, message, difference);
                }
            }
        }
        for (pattern, _) in &head.patterns {
            if !base.patterns.iter().any(|(other, _)| other == pattern) {
                let next = spot.step(&["patternProperties", pattern], &spot.base, &spot.head);
                let message = format!("properties like `{pattern}` hold something certain now");
                let difference = Difference::new(Level::Yes, Level::No);
                let rule = &rules::ADDITIONAL_PROPERTIES_RESTRICTED;
                self.find_pattern(&next, rule, message, difference);
            }
        }
    }

    /// Our clients read properties by a pattern as further ones, whatever these are by their names.
    fn find_pattern(
        &mut self,
        spot: &Spot,
        rule: &'static rules::Rule,
        message: String,
        difference: Difference,
    ) {
        let mut impact = difference.impact(self.clients);
        if self.clients == Clients::Generated {
            impact.received.deployed = impact.received.deployed.at_most_may();
            impact.received.rollback = impact.received.rollback.at_most_may();
        }
        self.find_with(spot, rule, message, Judged { difference, impact });
    }

    /// Compares the items of arrays.
    pub(super) fn compare_items(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let places = base.prefix.len().max(head.prefix.len());
        for index in 0..places {
            let next = spot.step(&["prefixItems", &index.to_string()], &spot.base, &spot.head);
            match (base.prefix.get(index), head.prefix.get(index)) {
                (Some(old), Some(new)) => self.visit(next, old, new, Null::REQUIRED),
                (Some(old), None) => self.compare_place(&next, Some(old), head.beyond(), index),
                (None, new) => self.compare_place(&next, base.beyond(), new, index),
            }
        }
        let next = spot.step(&["items"], &spot.base, &spot.head);
        match (base.is_closed, head.is_closed) {
            (false, false) => self.visit(next, &base.items, &head.items, Null::REQUIRED),
            (true, true) => {}
            (false, true) => {
                let message = "nothing may follow the first items any more".to_owned();
                let difference = Difference::new(Level::Yes, Level::No);
                self.find(&next, &rules::ITEMS_RESTRICTED, message, difference);
            }
            (true, false) => {
                let message = "further items may follow the first ones now".to_owned();
                let difference = Difference::new(Level::No, Level::Yes);
                self.find(&next, &rules::ITEMS_ALLOWED, message, difference);
            }
        }
    }

    /// Compares a place of a tuple that one side describes as one of the further items. None: it
    /// has none there.
    fn compare_place(&mut self, spot: &Spot, old: Option<&Node>, new: Option<&Node>, index: usize) {
        let number = index + 1;
        match (old, new) {
            (Some(old), Some(new)) => {
                let difference = self.as_tuple(spot, old, new);
                // Nobody has to fill the place.
                let difference = Difference::new(difference.narrower, difference.wider);
                let message = match new.is_empty() {
                    true => format!("item {number} of the array holds anything now"),
                    false => format!("item {number} of the array is described by itself now"),
                };
                let rule = match difference.narrower {
                    Level::No => &rules::ITEMS_ALLOWED,
                    Level::Maybe | Level::Yes => &rules::ITEMS_RESTRICTED,
                };
                if difference.narrower != Level::No || difference.wider != Level::No {
                    self.find(spot, rule, message, difference);
                }
            }
            (Some(_), None) => {
                let message = format!("there is no item {number} of the array any more");
                let difference = Difference::new(Level::Yes, Level::No);
                self.find(spot, &rules::ITEMS_RESTRICTED, message, difference);
            }
            (None, _) => {
                let message = format!("there may be an item {number} of the array now");
                let difference = Difference::new(Level::No, Level::Yes);
                self.find(spot, &rules::ITEMS_ALLOWED, message, difference);
            }
        }
    }

    fn as_tuple(&mut self, spot: &Spot, old: &Node, new: &Node) -> Difference {
        match (old.is_empty(), new.is_empty()) {
            (true, true) => Difference::default(),
            (true, false) => Difference::new(Level::Yes, Level::No),
            (false, true) => Difference::new(Level::No, Level::Yes),
            (false, false) => self.tried(spot, old, new),
        }
    }
}

impl Flat<'_> {
    /// What items hold behind the first ones. None: there are none.
    fn beyond(&self) -> Option<&Node> {
        (!self.is_closed).then_some(&self.items)
    }

    /// Whether nothing is said beside alternatives.
    pub(super) fn is_mere_union(&self) -> bool {
        self.kinds == Kinds::ALL
            && self.listed.is_empty()
            && self.bounds.is_empty()
            && self.checks.is_empty()
            && self.properties.is_empty()
            && self.additional == Further::Unsaid
            && self.patterns.is_empty()
            && self.items.is_empty()
            && self.prefix.is_empty()
            && self.text_format.is_none()
            && self.number_format.is_none()
    }

    /// Whether any value is allowed.
    pub(super) fn says_nothing(&self) -> bool {
        self.kinds == Kinds::ALL
            && self.listed.is_empty()
            && self.bounds.is_empty()
            && self.checks.is_empty()
            && self.unions.is_empty()
    }
}

/// How sure it is that there are further properties where nothing forbids them.
fn level(further: &Further) -> Level {
    match further {
        Further::Unsaid => Level::Maybe,
        Further::Any | Further::Of(_) | Further::None => Level::Yes,
    }
}
