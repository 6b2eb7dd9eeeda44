//! The items that users of the client can name, compared.
//!
//! Items are collected from the model as they are emitted, matched by path as the compiler would
//! find them, and compared by their declarations and by the things of the document that they stand
//! for.

mod client;
mod declared;
mod difference;
mod errors;
mod item;
mod naming;
mod operations;
mod order;
mod reasons;
mod redirected;
mod renames;
mod sentences;
mod setters;
mod surface;
#[cfg(test)]
mod tests;
mod types;
mod types_match;
mod witness;

use super::Revision;
use super::change::{ItemChange, Location, Place, Subject};
use super::place::{BothPlaces, Places};
use super::rules::Rule;
use super::side::Witnesses;
use super::verdict::Step;
use crate::diagnostic::child;
use crate::model::{Naming, Shape, TypeId};
use crate::unordered::UnorderedMap;
use difference::{Cause, Difference};
use item::{Item, ItemKind, Origin};
use sentences::{choose_rule, message};
use surface::Surface;

pub(super) use reasons::{Reach, Reason};

/// A Rust item that differs, with the places of the document that may be why.
#[derive(Debug)]
pub(super) struct SourceChange {
    /// The rule, if nothing on the wire is why.
    pub(super) rule: &'static Rule,
    /// The place that it stands at, if nothing on the wire is why.
    pub(super) place: Place,
    /// The places where the change may be that is why, the likeliest first.
    pub(super) reasons: Vec<Reason>,
    /// The item.
    pub(super) item: ItemChange,
    /// The difference in one sentence.
    pub(super) message: String,
    /// The step of the version.
    pub(super) step: Step,
    /// Whether only those notice who turn default features off.
    pub(super) only_without_default_features: bool,
    /// The node in the old document.
    pub(super) base: Option<Location>,
    /// The node in the new document.
    pub(super) head: Option<Location>,
}

/// Returns a word for each kind of item, in the order in which a client shows them.
pub fn item_kinds() -> impl Iterator<Item = &'static str> {
    ItemKind::ALL.into_iter().map(ItemKind::word)
}

/// Finds the Rust items that differ.
pub(super) fn compare(
    base: &Revision,
    head: &Revision,
    places: BothPlaces<'_, '_>,
    witnesses: Witnesses,
) -> Vec<SourceChange> {
    let (base, head) = (Surface::new(base), Surface::new(head));
    let sides = Sides {
        base: Side::new(&base, places.base),
        head: Side::new(&head, places.head),
    };
    let mut found = difference::differences(&base, &head);
    sides.redirected_types(&mut found);
    let found = renames::pair_renamed(found, |is_base, item| sides.of(is_base).identity(item));
    let found = renames::pair_renamed(found, |is_base, item| sides.of(is_base).skeleton(item));
    let found = found.iter().map(|one| sides.change(one, witnesses));
    found.chain(sides.error_texts()).collect()
}

/// Both clients with the places of their documents.
struct Sides<'s, 'a> {
    base: Side<'s, 'a>,
    head: Side<'s, 'a>,
}

/// A client with the places of its document.
struct Side<'s, 'a> {
    surface: &'s Surface<'a>,
    places: &'s Places<'a>,
    /// Items by the path of their owner.
    children: UnorderedMap<&'s str, Vec<&'s Item<'a>>>,
}

impl<'s, 'a> Side<'s, 'a> {
    fn new(surface: &'s Surface<'a>, places: &'s Places<'a>) -> Self {
        let mut children: UnorderedMap<&str, Vec<&Item<'a>>> = UnorderedMap::new();
        for item in &surface.items {
            if let Some(owner) = item.owner.as_deref() {
                children.entry(owner).or_default().push(item);
            }
        }
        Self {
            surface,
            places,
            children,
        }
    }

    fn pointer(&self, id: TypeId) -> &'a str {
        &self.surface.revision.model.types[id].pointer
    }

    /// Returns the place of a type. One that is named after what it holds has none but that.
    fn type_place(&self, id: TypeId) -> Place {
        match &self.surface.revision.model.types[id].naming {
            Naming::Held(words) => Place::at(Subject::Document, &["types", words]),
            Naming::Own(_)
            | Naming::Within(..)
            | Naming::Alternative(..)
            | Naming::Reply(_)
            | Naming::Shared(_) => self.places.of_pointer(self.pointer(id)),
        }
    }

    /// Returns the place of an item.
    fn place(&self, item: &Item<'_>) -> Place {
        let model = &self.surface.revision.model;
        let operation = |id| {
            let request = model.operations[id].request();
            Place::at(Subject::Operation(request), &[])
        };
        match &item.origin {
            Origin::Client => Place::at(Subject::Document, &[]),
            Origin::Type(id) => self.type_place(*id),
            Origin::Member(id, steps) => {
                let place = self.type_place(*id);
                let is_payload = matches!(model.types[*id].shape, Shape::Deliveries(_));
                match (is_payload, steps.last()) {
                    (true, Some(name)) if place.subject == Subject::Document => {
                        Place::at(Subject::Webhook(name.clone()), &[])
                    }
                    (true, Some(name)) => place.below(&[name]),
                    _ => place.below_all(steps.iter().cloned()),
                }
            }
            Origin::Operation(id) => operation(*id),
            Origin::Parameter(id, index) => {
                let parameter = &model.operations[*id].parameters[*index];
                operation(*id).below(&[&operations::parameter_step(parameter)])
            }
            Origin::Body(id) => operation(*id).below(&["body"]),
            Origin::Server(id) => {
                let url = model.servers[*id].template();
                Place::at(Subject::Server(url), &[])
            }
            Origin::Scheme(id) => {
                let name = model.schemes[*id].name.clone();
                Place::at(Subject::SecurityScheme(name), &[])
            }
            Origin::Tag(id) => Place::at(Subject::Tag(model.tags[*id].name.clone()), &[]),
        }
    }

    /// Returns where an item is in the document, as far as that is known.
    fn location(&self, item: &Item<'_>) -> Option<Location> {
        let api = &self.surface.revision.api;
        let operation = |id: crate::model::OperationId| {
            use crate::ids::Id;
            let mut operations = api.operations.iter();
            let pointer = &operations.nth(id.index())?.1.pointer;
            Some(Location::of_pointer(pointer))
        };
        match &item.origin {
            Origin::Type(id) | Origin::Member(id, _) => {
                Some(Location::of_pointer(self.pointer(*id)))
            }
            Origin::Operation(id) | Origin::Parameter(id, _) | Origin::Body(id) => operation(*id),
            Origin::Server(id) => {
                let url = self.surface.revision.model.servers[*id].template();
                let mut servers = api.servers.iter();
                let server = servers.find(|server| server.url == url)?;
                Some(Location::of_pointer(&server.pointer))
            }
            Origin::Scheme(id) => {
                let name = &self.surface.revision.model.schemes[*id].name;
                let pointer = child("/components/securitySchemes", name);
                Some(Location::of_pointer(&pointer))
            }
            Origin::Tag(id) => {
                let name = &self.surface.revision.model.tags[*id].name;
                let tag = api.tags.iter().find(|tag| tag.name == *name);
                let mut operations = api.operations.iter().map(|(_, operation)| operation);
                let pointer = match tag {
                    Some(tag) => &tag.pointer,
                    None => &operations.find(|one| one.tags.contains(name))?.pointer,
                };
                Some(Location::of_pointer(pointer))
            }
            Origin::Client => None,
        }
    }

    /// Returns what stays the same of an item that is only renamed.
    fn identity(&self, item: &Item<'_>) -> Option<String> {
        let kind = item.kind.word();
        Some(match item.kind {
            ItemKind::Export | ItemKind::Conversion | ItemKind::Default | ItemKind::Traits => {
                return None;
            }
            ItemKind::Feature => format!("{kind} {}", self.operations_of(item)),
            ItemKind::Method => format!("{kind} {}", item.wires.first()?.name),
            _ => format!("{kind} {:?}", self.place(item)),
        })
    }

    /// Returns the operations of a tag.
    fn operations_of(&self, item: &Item<'_>) -> String {
        let Origin::Tag(tag) = item.origin else {
            return String::new();
        };
        let model = &self.surface.revision.model;
        let operations = model.operations.iter();
        let tagged = operations.filter(|(_, one)| model.groups[one.group].tags.contains(&tag));
        let mut requests: Vec<String> = tagged.map(|(_, one)| one.request()).collect();
        requests.sort_unstable();
        requests.join(", ")
    }

    /// Returns the members of a type, whatever its name is.
    fn skeleton(&self, item: &Item<'_>) -> Option<String> {
        let ItemKind::Type(kind) = item.kind else {
            return None;
        };
        let children = self.children.get(item.path.as_str())?;
        let member = |child: &&Item<'_>| {
            let declaration = self.surface.declaration(child);
            declaration.replace(&item.path, "Self")
        };
        let mut members: Vec<String> = children.iter().map(member).collect();
        members.sort_unstable();
        Some(format!("{kind} {}", members.join("; ")))
    }
}

impl<'s, 'a> Sides<'s, 'a> {
    fn of(&self, is_base: bool) -> &Side<'s, 'a> {
        match is_base {
            true => &self.base,
            false => &self.head,
        }
    }

    fn change(&self, difference: &Difference<'_, 'a>, witnesses: Witnesses) -> SourceChange {
        let (base, head) = (difference.base, difference.head);
        let item = base.or(head);
        let declared = |side: &Side<'_, 'a>, item: Option<&Item<'a>>| {
            item.map(|item| side.surface.declaration(item))
        };
        SourceChange {
            rule: choose_rule(difference),
            place: self.standing_place(difference),
            reasons: self.reasons(difference),
            item: ItemChange {
                path: item.map(|item| item.path.clone()).unwrap_or_default(),
                kind: item.map_or("", |item| item.kind.word()),
                effect: difference.effect,
                before: declared(&self.base, base),
                after: declared(&self.head, head),
                witness: match witnesses {
                    Witnesses::Written => {
                        witness::witness(difference, self.base.surface, self.head.surface)
                    }
                    Witnesses::Spared => None,
                },
            },
            message: message(difference),
            step: difference.step,
            only_without_default_features: difference.cause == Cause::Gated,
            base: base.and_then(|item| self.base.location(item)),
            head: head.and_then(|item| self.head.location(item)),
        }
    }
}
