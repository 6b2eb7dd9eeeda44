//! The texts for people that errors show.

use super::item::{Item, ItemKind, Origin};
use super::surface::Surface;
use super::{Reach, Sides, SourceChange};
use crate::compare::change::{ItemChange, Location};
use crate::compare::rules;
use crate::compare::verdict::{SourceEffect, Step};
use crate::model::TypeId;

impl<'a> Sides<'_, 'a> {
    /// Finds types whose text comes from another property, if errors of any operation show it.
    pub(super) fn error_texts(&self) -> Vec<SourceChange> {
        if !self.shows_other_texts() {
            return Vec::new();
        }
        let items = self.base.surface.items.iter();
        items.filter_map(|item| self.error_text(item)).collect()
    }

    /// Whether the errors of an operation of both documents look for their text elsewhere.
    fn shows_other_texts(&self) -> bool {
        let messages = |surface: &Surface<'a>, item: &Item<'_>| match item.origin {
            Origin::Operation(id) => surface.revision.facts.messages[id].clone(),
            _ => None,
        };
        let (base, head) = (self.base.surface, self.head.surface);
        let mut methods = base
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Method);
        methods.any(|item| {
            let now = head.at(&item.path);
            now.is_some_and(|now| messages(base, item) != messages(head, now))
        })
    }

    fn error_text(&self, item: &Item<'a>) -> Option<SourceChange> {
        let now = self.head.surface.at(&item.path)?;
        let (ItemKind::Type(_), ItemKind::Type(_)) = (item.kind, now.kind) else {
            return None;
        };
        let (Origin::Type(old), Origin::Type(new)) = (&item.origin, &now.origin) else {
            return None;
        };
        let named = |surface: &Surface<'a>, id: TypeId| {
            let message = surface.revision.model.types[id].message.as_ref();
            message.map(|property| property.0.clone())
        };
        let (was, is) = (
            named(self.base.surface, *old),
            named(self.head.surface, *new),
        );
        if was == is {
            return None;
        }
        let shown = |name: Option<String>| match name {
            Some(name) => format!("`{name}`"),
            None => "the usual properties".to_owned(),
        };
        Some(SourceChange {
            rule: &rules::ERROR_TEXT_CHANGED,
            reasons: vec![Reach::Within.of(self.base.place(item))],
            place: self.base.place(item),
            item: ItemChange {
                path: item.path.clone(),
                kind: item.kind.word(),
                effect: SourceEffect::Same,
                before: Some(self.base.surface.declaration(item)),
                after: Some(self.head.surface.declaration(now)),
                witness: None,
            },
            message: format!(
                "errors show the text of {} instead of {} now",
                shown(is),
                shown(was)
            ),
            step: Step::Patch,
            only_without_default_features: false,
            base: Some(Location::of_pointer(self.base.pointer(*old))),
            head: Some(Location::of_pointer(self.head.pointer(*new))),
        })
    }
}
