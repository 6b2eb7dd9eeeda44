//! Reasons of items that differ: places of the document where the change may be that is why.

use super::difference::{Cause, Difference};
use super::item::{Item, ItemKind, Origin};
use super::order::{distinct, own_first};
use super::{Side, Sides};
use crate::compare::change::{Place, Subject};

/// A place of the document where the change may be that is why an item differs. An item without any
/// is why for itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::compare) struct Reason {
    /// The place.
    pub(in crate::compare) place: Place,
    /// The distance from it at which the change may be.
    pub(in crate::compare) reach: Reach,
}

/// The distance from a place at which the change may be that is why an item differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::compare) enum Reach {
    /// At the place, or at the component that stands there.
    At,
    /// And around it, as a property is around the type that is named after it.
    Around,
    /// And within it, as alternatives are within a type.
    Within,
}

impl Reach {
    /// Says that a change is why that is as far from a place as this.
    pub(super) fn of(self, place: Place) -> Reason {
        Reason { place, reach: self }
    }
}

impl<'a> Side<'_, 'a> {
    /// Finds out where the change may be that is why an item differs.
    fn reasons(&self, cause: &Cause, item: &Item<'a>) -> Vec<Reason> {
        let own = self.place(item);
        match (cause, item.kind) {
            // A request is why, which is not where the type is.
            (Cause::Unsent | Cause::Sent, _) | (_, ItemKind::Traits) => Vec::new(),
            (Cause::Gated, _) => of_operation(own),
            (Cause::Deprecated, _) => vec![Reach::At.of(own)],
            // A name says nothing of what is within, and it comes of what it stands for.
            (Cause::Renamed, _) | (Cause::Redirected(..), ItemKind::Type(_)) => {
                vec![Reach::Around.of(own)]
            }
            (Cause::Restatused(keys), _) => {
                let keys = keys.iter();
                keys.map(|key| Reach::At.of(own.below(&[key]))).collect()
            }
            (Cause::Redeclared, ItemKind::Call) => self.of_replies(item, &own),
            (_, ItemKind::Call) => vec![Reach::Around.of(own)],
            (_, ItemKind::CallSetter) if matches!(item.origin, Origin::Operation(_)) => {
                self.of_replies(item, &own)
            }
            (_, ItemKind::Constructor) => of_arguments(item, own, &["properties"]),
            (_, ItemKind::Method) => of_arguments(item, own, &[]),
            (Cause::Removed | Cause::Added | Cause::Redeclared | Cause::Redirected(..), _) => {
                vec![Reach::Within.of(own)]
            }
        }
    }

    /// The replies of an operation are why its call gives something else.
    fn of_replies(&self, item: &Item<'_>, own: &Place) -> Vec<Reason> {
        let Origin::Operation(id) = item.origin else {
            return Vec::new();
        };
        let operation = &self.surface.revision.model.operations[id];
        let replies = [&operation.success, &operation.failure];
        let arms = replies.into_iter().flat_map(|replies| &replies.arms);
        let places = arms.map(|arm| own.below(&[&arm.status.key()]));
        places.map(|place| Reach::Within.of(place)).collect()
    }

    /// Returns the places of the properties that `new` of a type asks for.
    fn asked_places(&self, owner: Option<&str>) -> Vec<Place> {
        let name = owner.and_then(|owner| owner.strip_prefix("types::"));
        let named = name.and_then(|name| self.surface.named(name));
        let Some(id) = named.and_then(|id| self.surface.definition(id)) else {
            return Vec::new();
        };
        let own = self.type_place(id);
        let asked = self.surface.revision.model.types[id].shape.asked();
        let asked = asked.into_iter();
        asked.map(|name| own.below(&["properties", name])).collect()
    }
}

/// Other operations use an item, or they have other tags: of what is in one alone, that is known.
fn of_operation(place: Place) -> Vec<Reason> {
    match place.subject {
        Subject::Operation(_) => {
            let path = Vec::new();
            vec![Reach::At.of(Place { path, ..place })]
        }
        Subject::Document
        | Subject::Server(_)
        | Subject::SecurityScheme(_)
        | Subject::Tag(_)
        | Subject::Webhook(_)
        | Subject::Component(..) => Vec::new(),
    }
}

/// Arguments are likelier to be why than the operation or type as a whole, of which all else is
/// none of theirs.
fn of_arguments(item: &Item<'_>, own: Place, steps: &[&str]) -> Vec<Reason> {
    let wires = item.wires.iter();
    let names = wires.map(|wire| wire.name.split(" = ").next().unwrap_or_default());
    let arguments = names.map(|name| own.below(steps).below(&[name]));
    let arguments = arguments.map(|place| Reach::Within.of(place));
    let mut reasons: Vec<Reason> = arguments.collect();
    if item.kind == ItemKind::Method {
        reasons.push(Reach::At.of(own.below(&["servers"])));
    }
    reasons.push(Reach::At.of(own));
    reasons
}

impl<'a> Sides<'_, 'a> {
    /// Returns the place at which a difference stands, if no change is why.
    pub(super) fn standing_place(&self, difference: &Difference<'_, 'a>) -> Place {
        let (side, item) = match (difference.base, difference.head) {
            (_, Some(item)) => (&self.head, item),
            (Some(item), None) => (&self.base, item),
            (None, None) => return Place::at(Subject::Document, &[]),
        };
        // Of all setters, that of their type.
        match (&difference.cause, &item.origin) {
            (Cause::Unsent | Cause::Sent, Origin::Member(id, _)) => side.type_place(*id),
            _ => side.place(item),
        }
    }

    /// Finds out where the change may be that is why an item differs, the likeliest place first.
    pub(super) fn reasons(&self, difference: &Difference<'_, 'a>) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let sides = [(&self.base, difference.base), (&self.head, difference.head)];
        let mut kind = None;
        for (side, item) in sides {
            let Some(item) = item else { continue };
            kind = kind.or(Some(item.kind));
            reasons.append(&mut side.reasons(&difference.cause, item));
        }
        let mut reasons = distinct(reasons);
        match (kind, &difference.cause) {
            (Some(ItemKind::Default), _) => self.asked_by_one(difference, Reach::At),
            (Some(ItemKind::Constructor), Cause::Redeclared) => {
                let mut asked = self.asked_by_one(difference, Reach::Within);
                asked.append(&mut reasons);
                sort_by_length(asked)
            }
            (Some(ItemKind::Constructor | ItemKind::Method), _) => sort_by_length(reasons),
            _ => reasons,
        }
    }

    /// A type has no `Default`, or another `new`, since `new` asks for something. What it asks for
    /// in one client alone is the likelier reason.
    fn asked_by_one(&self, difference: &Difference<'_, 'a>, reach: Reach) -> Vec<Reason> {
        let item = difference.base.or(difference.head);
        let owner = item.and_then(|item| item.owner.as_deref());
        let sides = [&self.base, &self.head];
        let [base, head] = sides.map(|side| side.asked_places(owner));
        let places = own_first(base, head).into_iter();
        places.map(|place| reach.of(place)).collect()
    }
}

/// Sorts what is of a part of the document before what is of more of it.
fn sort_by_length(mut reasons: Vec<Reason>) -> Vec<Reason> {
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.place.path.len()));
    reasons
}
