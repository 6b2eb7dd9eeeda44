//! Where in the document the change may be that is why an item differs.

use super::difference::{Cause, Difference};
use super::item::{Item, ItemKind, Origin};
use super::{Side, Sides};
use crate::compare::change::{Place, Subject};
use crate::compare::source::declared::asked_of;
use crate::model::TypeId;

/// Where in the document the change may be that is why an item differs. Nowhere, if there are no
/// places: then it is why for itself.
#[derive(Debug)]
pub(in crate::compare) struct Reasons {
    /// The places that may be why, the likeliest first.
    pub(in crate::compare) places: Vec<Place>,
    /// How far from them it may be.
    pub(in crate::compare) reach: Reach,
}

/// How far from a place the change may be that is why an item differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::compare) enum Reach {
    /// At the place, or at the component that stands there.
    At,
    /// And around it, as a property is around the type that is named after it.
    Around,
    /// And within it, as alternatives are within a type.
    Within,
}

impl Reasons {
    /// Says that no change of the document is why.
    const NONE: Self = Self {
        places: Vec::new(),
        reach: Reach::At,
    };

    /// Says that a change is why that is at the place of an item, around or within it.
    pub(super) fn near(place: Place) -> Self {
        Self {
            places: vec![place],
            reach: Reach::Within,
        }
    }
}

impl Side<'_, '_> {
    /// Returns the places that may be why an item differs: its own, and those of its arguments.
    fn places_of(&self, item: &Item<'_>) -> Vec<Place> {
        let own = self.place(item);
        let steps = |step: &[&str]| -> Vec<Place> {
            let wires = item.wires.iter();
            let names = wires.map(|wire| wire.name.split(" = ").next().unwrap_or_default());
            names.map(|name| own.below(step).below(&[name])).collect()
        };
        let mut places = match item.kind {
            ItemKind::Constructor => steps(&["properties"]),
            ItemKind::Method => steps(&[]),
            _ => Vec::new(),
        };
        places.insert(0, own);
        places
    }

    /// Returns the places of the properties that `new` of a type asks for.
    fn asked_places(&self, id: TypeId) -> Vec<Place> {
        let own = self.type_place(id);
        let asked = asked_of(&self.surface.revision.model.types[id].shape);
        let asked = asked.into_iter();
        asked.map(|name| own.below(&["properties", name])).collect()
    }
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

    /// Finds out where the change may be that is why an item differs.
    pub(super) fn reasons(&self, difference: &Difference<'_, 'a>) -> Reasons {
        let kind = difference.base.or(difference.head).map(|item| item.kind);
        let reach = match (&difference.cause, kind) {
            // A request is why, which is not where the type is.
            (Cause::Unsent | Cause::Sent, _) | (_, Some(ItemKind::Traits)) => return Reasons::NONE,
            (_, Some(ItemKind::Default)) => return self.reasons_of_default(difference),
            (Cause::Gated, _) => return self.reasons_of_gate(difference),
            // A name says nothing of what is within, and it comes of what it stands for.
            (Cause::Renamed | Cause::Redirected(..), Some(ItemKind::Type(_))) => Reach::Around,
            _ => Reach::Within,
        };
        let mut places = Vec::new();
        let sides = [(&self.base, difference.base), (&self.head, difference.head)];
        for (side, item) in sides {
            let mut own = item.map_or_else(Vec::new, |item| side.places_of(item));
            own.retain(|place| !places.contains(place));
            places.append(&mut own);
        }
        if matches!(kind, Some(ItemKind::Constructor | ItemKind::Method)) {
            // Arguments are likelier to be why than the operation as a whole.
            places.sort_by_key(|place| std::cmp::Reverse(place.path.len()));
        }
        Reasons { places, reach }
    }

    /// A type has no `Default` since `new` asks for something.
    fn reasons_of_default(&self, difference: &Difference<'_, 'a>) -> Reasons {
        let item = difference.base.or(difference.head);
        let name = item.and_then(|item| item.owner.as_deref());
        let (with, without) = match difference.base {
            Some(_) => (&self.base, &self.head),
            None => (&self.head, &self.base),
        };
        let asked = |side: &Side<'_, 'a>| {
            let id = name.and_then(|name| side.surface.named(name.strip_prefix("types::")?));
            let id = id.and_then(|id| side.surface.definition(id));
            id.map_or_else(Vec::new, |id| side.asked_places(id))
        };
        let asked_by_both = asked(with);
        let mut places = asked(without);
        // What is asked for by one of them alone is the likelier reason.
        places.sort_by_key(|place| asked_by_both.contains(place));
        Reasons {
            places,
            reach: Reach::At,
        }
    }

    /// Other operations use an item, or they have other tags.
    fn reasons_of_gate(&self, difference: &Difference<'_, 'a>) -> Reasons {
        let base = difference.base.map(|item| self.base.place(item));
        let head = difference.head.map(|item| self.head.place(item));
        let places = base.into_iter().chain(head);
        let operations = places.filter(|place| matches!(place.subject, Subject::Operation(_)));
        let operation = |place: Place| Place {
            path: Vec::new(),
            ..place
        };
        Reasons {
            places: operations.map(operation).collect(),
            reach: Reach::At,
        }
    }
}
