//! Types of two clients matched as the compiler would: by name, aliases followed.

use super::item::{Item, ItemKind, Match, Slot};
use super::surface::Surface;
use crate::facts::Gate;
use crate::model::{Scalar, Type, TypeId, follow_aliases, visit_behind_aliases};

/// Two clients whose types are matched.
#[derive(Clone, Copy)]
pub(super) struct Both<'s, 'a> {
    /// The old client.
    pub(super) base: &'s Surface<'a>,
    /// The new client.
    pub(super) head: &'s Surface<'a>,
}

impl<'s, 'a> Both<'s, 'a> {
    /// Finds the item of the new client that code which uses an item of the old one finds.
    pub(super) fn find(self, item: &Item<'_>) -> Option<&'s Item<'a>> {
        match item.kind {
            ItemKind::Conversion => {
                let is_same = |now: &Item<'_>| self.slots(&item.slots, &now.slots) == Match::Same;
                let named = self.head.find(item).filter(|now| is_same(now));
                if named.is_some() {
                    return named;
                }
                // What is made of a type that is gone is made of none that is there.
                let mut types = item.slots.iter().filter_map(|slot| slot.ty);
                if types.any(|ty| self.has_gone(ty)) {
                    return None;
                }
                let mut conversions = self.head.conversions(item).into_iter();
                conversions.find(|now| is_same(now))
            }
            _ => self.head.find(item),
        }
    }

    /// Compares the slots of two declarations.
    pub(super) fn slots(self, base: &[Slot<'_>], head: &[Slot<'_>]) -> Match {
        if base.len() != head.len() {
            return Match::Different;
        }
        let slots = base.iter().zip(head);
        slots
            .map(|(base, head)| self.slot(base, head))
            .max()
            .unwrap_or(Match::Same)
    }

    fn slot(self, base: &Slot<'_>, head: &Slot<'_>) -> Match {
        match (base.ty, head.ty) {
            (None, None) if base.template == head.template => Match::Same,
            (Some(left), Some(right)) if base.template == head.template => self.types(left, right),
            (Some(left), Some(right)) if self.is_same_unfolded((base, left), (head, right)) => {
                Match::Same
            }
            (Some(left), None) if self.is_text_too(base, left, head) => Match::Same,
            (None, Some(_)) | (Some(_), None)
                if self.base.written(base) == self.head.written(head) =>
            {
                Match::Same
            }
            _ if self.has_gone_text(base) => Match::Gone,
            (Some(left), _) if self.has_gone(left) => Match::Gone,
            _ => Match::Different,
        }
    }

    /// Whether two types are the same that are written around others in different ways: a part of a
    /// form is a list of what the property of an object has as a list.
    fn is_same_unfolded(self, base: (&Slot<'_>, &Type), head: (&Slot<'_>, &Type)) -> bool {
        let (base, left) = self.base.unfolded(base.0, base.1);
        let (head, right) = self.head.unfolded(head.0, head.1);
        base == head && self.types(left, right) == Match::Same
    }

    /// Whether a value of a named type fits an argument that takes any text, since the name stands
    /// for `String` now.
    fn is_text_too(self, base: &Slot<'_>, ty: &Type, head: &Slot<'_>) -> bool {
        let Type::Named(id) = follow_aliases(&self.base.revision.model.types, ty) else {
            return false;
        };
        let arguments = (base.template.as_ref(), head.template.as_ref());
        let is_taken = matches!(arguments, ("{}", "impl Into<String>") | ("&{}", "&str"));
        let string = self.head.number(&Type::Scalar(Scalar::String));
        is_taken && self.counterpart(*id) == Some(string)
    }

    /// Whether a slot that is all text names a type that is gone.
    fn has_gone_text(self, slot: &Slot<'_>) -> bool {
        let text = slot.template.trim_start_matches('&');
        let name = text.strip_prefix("types::").filter(|_| slot.ty.is_none());
        name.is_some_and(|name| self.head.named(name).is_none() && self.head.at(text).is_none())
    }

    /// Whether a type names another one that is gone.
    fn has_gone(self, ty: &Type) -> bool {
        let mut is_gone = false;
        let types = &self.base.revision.model.types;
        visit_behind_aliases(types, ty, &mut |id| {
            is_gone |= self.counterpart(id).is_none()
        });
        is_gone
    }

    /// Compares two types, each pair once.
    pub(super) fn types(self, base: &Type, head: &Type) -> Match {
        let pair = (self.base.number(base), self.head.number(head));
        if let Some(known) = self.base.matched.borrow().get(&pair) {
            return *known;
        }
        let base = follow_aliases(&self.base.revision.model.types, base);
        let head = follow_aliases(&self.head.revision.model.types, head);
        let found = self.definitions(base, head);
        self.base.matched.borrow_mut().insert(pair, found);
        found
    }

    fn definitions(self, base: &Type, head: &Type) -> Match {
        match (base, head) {
            (Type::Named(base), head) => match self.counterpart(*base) {
                None => Match::Gone,
                Some(meant) if meant == self.head.number(head) => Match::Same,
                Some(_) => Match::Different,
            },
            (Type::List(base), Type::List(head))
            | (Type::Map(base), Type::Map(head))
            | (Type::Nullable(base), Type::Nullable(head))
            | (Type::Secret(base), Type::Secret(head)) => self.types(base, head),
            (Type::Tuple(base), Type::Tuple(head)) if base.len() == head.len() => {
                let places = base.iter().zip(head);
                let places = places.map(|(base, head)| self.types(base, head));
                places.max().unwrap_or(Match::Same)
            }
            (Type::Scalar(base), Type::Scalar(head)) if base == head => Match::Same,
            (Type::Object, Type::Object) | (Type::Any, Type::Any) => Match::Same,
            (base, _) if self.has_gone(base) => Match::Gone,
            _ => Match::Different,
        }
    }

    /// Returns the number of what the name of a type of the old client stands for in the new one.
    fn counterpart(self, id: TypeId) -> Option<usize> {
        let name = &self.base.revision.names.types[id];
        let named = self.head.named(name.as_str())?;
        Some(self.head.number(&Type::Named(named)))
    }

    /// Whether an item is there with fewer features than before. Features that are gone do not
    /// count: they are changes of their own.
    pub(super) fn is_narrower(self, base: Option<&Gate>, head: Option<&Gate>) -> bool {
        let (Some(base), Some(Gate::AnyOf(now))) = (base, head) else {
            return false;
        };
        let now: Vec<&str> = now.iter().map(|&tag| self.head_feature(tag)).collect();
        match base {
            Gate::Always => true,
            Gate::AnyOf(tags) => {
                let names = &self.base.revision.names.features;
                let mut before = tags.iter().map(|&tag| names[tag].as_str());
                before.any(|feature| !now.contains(&feature) && self.has_feature(feature))
            }
        }
    }

    fn head_feature(&self, tag: crate::model::TagId) -> &str {
        &self.head.revision.names.features[tag]
    }

    fn has_feature(self, feature: &str) -> bool {
        let mut features = self.head.revision.names.features.iter();
        features.any(|(_, known)| known == feature)
    }
}
