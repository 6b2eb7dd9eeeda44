//! All items of a client, collected from the model as they are emitted.

use std::cell::RefCell;

use super::super::Revision;
use super::item::{Item, ItemKind, Match, Origin, Slot};
use super::naming::{context, path_of};
use super::{client, operations, types};
use crate::model::{Type, TypeId, TypeNumbers, follow_aliases, spell_out};
use crate::unordered::UnorderedMap;

/// The items of a client.
pub(super) struct Surface<'a> {
    /// The revision that they are of.
    pub(super) revision: &'a Revision,
    /// The items in the order of the model.
    pub(super) items: Vec<Item<'a>>,
    /// The items by path.
    by_path: UnorderedMap<String, usize>,
    /// Types by their names in Rust.
    by_name: UnorderedMap<&'a str, TypeId>,
    /// The conversions into each type.
    conversions: UnorderedMap<TypeId, Vec<usize>>,
    /// The numbers of types.
    numbers: RefCell<TypeNumbers>,
    /// The matches of its types with those of the client that it is compared with, by the numbers
    /// of both.
    pub(super) matched: RefCell<UnorderedMap<(usize, usize), Match>>,
}

impl<'a> Surface<'a> {
    /// Collects the items of a revision.
    pub(super) fn new(revision: &'a Revision) -> Self {
        let mut items = Vec::new();
        client::collect(revision, &mut items);
        for id in revision.model.types.ids() {
            types::collect(revision, id, &mut items);
        }
        for id in revision.model.operations.ids() {
            operations::collect(revision, id, &mut items);
        }
        let by_path = items.iter().enumerate();
        let by_path = by_path.map(|(index, item)| (item.path.clone(), index));
        let by_path = by_path.collect();
        let names = revision.names.types.iter();
        let mut conversions: UnorderedMap<TypeId, Vec<usize>> = UnorderedMap::new();
        for (index, item) in items.iter().enumerate() {
            if let (ItemKind::Conversion, Origin::Member(id, _)) = (item.kind, &item.origin) {
                conversions.entry(*id).or_default().push(index);
            }
        }
        Self {
            conversions,
            matched: RefCell::default(),
            numbers: RefCell::default(),
            revision,
            by_path,
            by_name: names.map(|(id, name)| (name.as_str(), id)).collect(),
            items,
        }
    }

    /// Finds the item of a path, whatever aliases the path leads through.
    pub(super) fn find(&self, item: &Item<'_>) -> Option<&Item<'a>> {
        if let Some(found) = self.at(&item.path) {
            return Some(found);
        }
        let owner = item.owner.as_deref()?;
        let rest = item.path.strip_prefix(owner)?;
        let name = owner.strip_prefix("types::")?;
        let definition = self.definition(self.named(name)?)?;
        self.at(&format!("{}{rest}", self.path_of(definition)))
    }

    /// Returns the conversions into the type that an item converts into.
    pub(super) fn conversions(&self, item: &Item<'_>) -> Vec<&Item<'a>> {
        let name = item
            .owner
            .as_deref()
            .and_then(|owner| owner.strip_prefix("types::"));
        let definition = name.and_then(|name| self.definition(self.named(name)?));
        let indices = definition.and_then(|definition| self.conversions.get(&definition));
        let indices = indices.into_iter().flatten();
        indices.filter_map(|&index| self.items.get(index)).collect()
    }

    /// Finds the item of exactly this path.
    pub(super) fn at(&self, path: &str) -> Option<&Item<'a>> {
        self.by_path
            .get(path)
            .and_then(|&index| self.items.get(index))
    }

    /// Finds the type of a name in Rust.
    pub(super) fn named(&self, name: &str) -> Option<TypeId> {
        self.by_name.get(name).copied()
    }

    /// Returns the path of a type.
    pub(super) fn path_of(&self, id: TypeId) -> String {
        path_of(self.revision, id)
    }

    /// Returns the type behind aliases. None: it is none with a name.
    pub(super) fn definition(&self, id: TypeId) -> Option<TypeId> {
        match follow_aliases(&self.revision.model.types, &Type::Named(id)) {
            Type::Named(id) => Some(*id),
            Type::List(_)
            | Type::Tuple(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Secret(_)
            | Type::Scalar(_)
            | Type::Object
            | Type::Any => None,
        }
    }

    /// Returns the number of a type: those that are the same have the same one.
    pub(super) fn number(&self, ty: &Type) -> usize {
        self.numbers.borrow_mut().of(&self.revision.model.types, ty)
    }

    /// Writes lists and what may be null around a type. Returns the text around the rest, and the
    /// rest.
    pub(super) fn unfolded<'t>(&'t self, slot: &Slot<'_>, ty: &'t Type) -> (String, &'t Type) {
        let (mut template, mut rest) = (slot.template.to_string(), ty);
        loop {
            let (around, inner) = match follow_aliases(&self.revision.model.types, rest) {
                Type::List(inner) => ("Vec<{}>", inner),
                Type::Map(inner) => ("BTreeMap<String, {}>", inner),
                Type::Nullable(inner) => ("Option<{}>", inner),
                Type::Secret(inner) => ("Secret<{}>", inner),
                Type::Named(_) | Type::Tuple(_) | Type::Scalar(_) | Type::Object | Type::Any => {
                    return (template, rest);
                }
            };
            template = template.replace("{}", around);
            rest = inner;
        }
    }

    /// Writes a slot as it is declared.
    pub(super) fn written(&self, slot: &Slot<'_>) -> String {
        match slot.ty {
            Some(ty) => {
                let ty = spell_out(&self.revision.model.types, ty);
                let written = context(self.revision).written(&ty);
                slot.template.replace("{}", &written)
            }
            None => slot.template.to_string(),
        }
    }

    /// Writes a declaration for people.
    pub(super) fn declaration(&self, item: &Item<'_>) -> String {
        let slots = item.slots.iter().map(|slot| {
            let text = self.written(slot);
            match slot.name {
                Some(name) => format!("{name}: {text}"),
                None => text,
            }
        });
        let slots: Vec<String> = slots.collect();
        item.kind.declare(&item.path, &slots)
    }
}
