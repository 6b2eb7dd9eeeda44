//! Names of types that stand for another schema now.

use super::difference::{Cause, Difference};
use super::item::{Item, ItemKind, Origin};
use super::{Side, Sides};
use crate::compare::change::Place;
use crate::compare::verdict::{SourceEffect, Step};
use crate::model::visit_behind_aliases;
use crate::unordered::UnorderedMap;

/// Whether an item is a type.
fn is_type(item: &&Item<'_>) -> bool {
    matches!(item.kind, ItemKind::Type(_))
}

/// Whether what breaks is in the way of all that read a type. Programs can do without setters,
/// without `Default` and without what takes fewer features.
fn is_in_the_way(difference: &Difference<'_, '_>) -> bool {
    let is_spared = match difference.base.map(|item| item.kind) {
        Some(
            ItemKind::Setter
            | ItemKind::NullSetter
            | ItemKind::Adder
            | ItemKind::Default
            | ItemKind::Traits,
        ) => true,
        _ => difference.cause == Cause::Gated,
    };
    difference.effect == SourceEffect::Breaks && !is_spared
}

impl<'s, 'a> Sides<'s, 'a> {
    /// Finds names of types that stand for another schema now, while the one they stood for has
    /// another name.
    pub(super) fn redirected_types(&self, found: &mut Vec<Difference<'s, 'a>>) {
        let moved = self.moved_names();
        if moved.is_empty() {
            return;
        }
        let types = self.head.surface.items.iter().filter(is_type);
        let places: UnorderedMap<Place, &Item<'_>> =
            types.map(|item| (self.head.place(item), item)).collect();
        for (item, now) in moved {
            let (was, is) = (self.base.place(item), self.head.place(now));
            let elsewhere = places.get(&was).filter(|one| one.path != item.path);
            if was == is || elsewhere.is_none_or(|one| self.head.is_same_type(one, now)) {
                continue;
            }
            let shown_by = self.find_broken(found, item);
            // The name is told already.
            if shown_by.is_some_and(|one| one.path == item.path) {
                continue;
            }
            found.push(Difference {
                cause: Cause::Redirected(was.to_string(), is.to_string()),
                base: Some(item),
                head: Some(now),
                // What no longer compiles cannot mean something else.
                effect: match shown_by {
                    Some(_) => SourceEffect::Breaks,
                    None => SourceEffect::Silent,
                },
                step: Step::Major,
                shown_by,
            });
        }
    }

    /// Finds names of types at other places of the document than before.
    fn moved_names(&self) -> Vec<(&'s Item<'a>, &'s Item<'a>)> {
        let mut moved = Vec::new();
        for item in self.base.surface.items.iter().filter(is_type) {
            let now = self.head.surface.at(&item.path).filter(is_type);
            if let Some(now) = now
                && let (Origin::Type(old), Origin::Type(new)) = (&item.origin, &now.origin)
                && self.base.pointer(*old) != self.head.pointer(*new)
            {
                moved.push((item, now));
            }
        }
        moved
    }

    /// Finds an item that no longer compiles because a name of a type stands for another one.
    fn find_broken(&self, found: &[Difference<'s, 'a>], item: &Item<'a>) -> Option<&'s Item<'a>> {
        let is_of_it =
            |one: &Item<'_>| one.path == item.path || one.owner.as_ref() == Some(&item.path);
        let broken = found.iter().filter(|one| is_in_the_way(one));
        let mut broken = broken.filter_map(|one| one.base);
        if let Some(own) = broken.clone().find(|one| is_of_it(one)) {
            return Some(own);
        }
        let mut added = found.iter().filter(|one| one.base.is_none());
        if added.any(|one| one.head.is_some_and(is_of_it)) {
            return None;
        }
        // A value of a type with the same members shows nothing but in places that had the type.
        broken.find(|one| self.base.is_declared_with(one, item))
    }
}

impl<'a> Side<'_, 'a> {
    /// Whether two names are of one type, by way of an alias.
    fn is_same_type(&self, one: &Item<'_>, other: &Item<'_>) -> bool {
        let definition = |item: &Item<'_>| match item.origin {
            Origin::Type(id) => self.surface.definition(id),
            _ => None,
        };
        definition(one).is_some_and(|id| definition(other) == Some(id))
    }

    /// Whether an item is declared with the type that a name is of.
    fn is_declared_with(&self, one: &Item<'_>, name: &Item<'_>) -> bool {
        let types = &self.surface.revision.model.types;
        let Origin::Type(id) = name.origin else {
            return false;
        };
        let mut declared = one.slots.iter().filter_map(|slot| slot.ty);
        declared.any(|ty| {
            let mut is_of_it = false;
            visit_behind_aliases(types, ty, &mut |named| is_of_it |= named == id);
            is_of_it
        })
    }
}
