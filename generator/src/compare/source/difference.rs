//! Items that differ between two clients.

use super::super::verdict::{SourceEffect, Step};
use super::declared::index_of;
use super::item::{Item, ItemKind, Match, Origin, Wire};
use super::setters::{Lack, Withheld};
use super::surface::Surface;
use super::types_match::Both;
use crate::model::{Content, Outcome, OutcomeKind, StatusMatch, Type, TypeId};
use crate::unordered::UnorderedSet;

/// An item that differs between two clients.
#[derive(Clone, Debug)]
pub(super) struct Difference<'s, 'a> {
    /// The way in which it differs.
    pub(super) cause: Cause,
    /// The item of the old client.
    pub(super) base: Option<&'s Item<'a>>,
    /// The item of the new client.
    pub(super) head: Option<&'s Item<'a>>,
    /// The effect.
    pub(super) effect: SourceEffect,
    /// The step of the version.
    pub(super) step: Step,
    /// The item of the old client that shows it, where that is not the item itself.
    pub(super) shown_by: Option<&'s Item<'a>>,
}

/// A way in which an item differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cause {
    /// It is gone.
    Removed,
    /// It is new.
    Added,
    /// It is a setter, of a type that is not sent any more.
    Unsent,
    /// It is a setter, of a type that is sent now.
    Sent,
    /// It has another name.
    Renamed,
    /// It is declared in another way.
    Redeclared,
    /// It stands for something else; the words say what it was and what it is.
    Redirected(String, String),
    /// It is deprecated now.
    Deprecated,
    /// It takes more features than before.
    Gated,
    /// Replies of some statuses are documented errors now, or no longer.
    Restatused(Vec<String>),
}

/// Finds all items that differ.
pub(super) fn differences<'s, 'a>(
    base: &'s Surface<'a>,
    head: &'s Surface<'a>,
) -> Vec<Difference<'s, 'a>> {
    let mut finder = Finder {
        both: Both { base, head },
        found: Vec::new(),
        broken: UnorderedSet::new(),
        unsent: Withheld::default(),
        sent: Withheld::default(),
        seen: UnorderedSet::new(),
    };
    for item in &base.items {
        finder.old_item(item);
    }
    let new: Vec<&Item<'a>> = head
        .items
        .iter()
        .filter(|item| finder.is_new(item))
        .collect();
    let new_paths: UnorderedSet<&str> = new.iter().map(|item| item.path.as_str()).collect();
    for item in &new {
        let is_echo = item
            .owner
            .as_deref()
            .is_some_and(|owner| new_paths.contains(owner) || finder.broken.contains(owner));
        if !is_echo {
            finder.new_item(item);
        }
    }
    finder.found
}

/// Walks over the items of the old client.
struct Finder<'s, 'a> {
    both: Both<'s, 'a>,
    found: Vec<Difference<'s, 'a>>,
    /// Paths of items that are gone or of another kind, so that what is in them is an echo.
    broken: UnorderedSet<String>,
    /// Setters that the new client withholds.
    unsent: Withheld,
    /// Setters that the old client withheld.
    sent: Withheld,
    /// Paths of the new client that items of the old one were found at.
    seen: UnorderedSet<&'s str>,
}

impl<'s, 'a> Finder<'s, 'a> {
    fn push(
        &mut self,
        cause: Cause,
        base: Option<&'s Item<'a>>,
        head: Option<&'s Item<'a>>,
        effect: SourceEffect,
    ) {
        let step = match effect {
            SourceEffect::Same => Step::Patch,
            SourceEffect::Adds => Step::Minor,
            SourceEffect::Breaks | SourceEffect::Silent => Step::Major,
        };
        self.found.push(Difference {
            cause,
            base,
            head,
            effect,
            step,
            shown_by: None,
        });
    }

    fn is_new(&self, item: &Item<'_>) -> bool {
        !self.seen.contains(item.path.as_str()) && self.both.base.find(item).is_none()
    }

    fn old_item(&mut self, item: &'s Item<'a>) {
        let is_echo = item
            .owner
            .as_ref()
            .is_some_and(|owner| self.broken.contains(owner));
        let (base, head) = (self.both.base, self.both.head);
        let Some(now) = self.both.find(item) else {
            self.broken.insert(item.path.clone());
            if !is_echo {
                self.gone_item(item);
            }
            return;
        };
        self.seen.insert(&now.path);
        if is_echo {
            self.broken.insert(item.path.clone());
            return;
        }
        match self.declarations(item, now) {
            Match::Different => {
                if matches!(item.kind, ItemKind::Type(_)) {
                    self.broken.insert(item.path.clone());
                }
                self.push(
                    Cause::Redeclared,
                    Some(item),
                    Some(now),
                    SourceEffect::Breaks,
                );
                return;
            }
            Match::Gone => return,
            Match::Same => {}
        }
        if let Some((was, is)) = redirected(base, head, item, now) {
            let cause = Cause::Redirected(was, is);
            self.push(cause, Some(item), Some(now), SourceEffect::Silent);
        }
        if self.both.is_narrower(item.gate, now.gate) {
            self.push(Cause::Gated, Some(item), Some(now), SourceEffect::Breaks);
        }
        if now.is_deprecated && !item.is_deprecated {
            self.push(Cause::Deprecated, Some(item), Some(now), SourceEffect::Adds);
        }
        self.statuses(item, now);
    }

    /// Tells of an item that is gone; of setters that are gone with what they are for, once.
    fn gone_item(&mut self, item: &'s Item<'a>) {
        let cause = match self.unsent.find(self.both.base, self.both.head, item) {
            Lack::Told => return,
            Lack::Unsent => Cause::Unsent,
            Lack::Other => Cause::Removed,
        };
        self.push(cause, Some(item), None, SourceEffect::Breaks);
    }

    /// Tells of an item that is new; of setters that come with what they are for, once.
    fn new_item(&mut self, item: &'s Item<'a>) {
        let cause = match self.sent.find(self.both.head, self.both.base, item) {
            Lack::Told => return,
            Lack::Unsent => Cause::Sent,
            Lack::Other => Cause::Added,
        };
        self.push(cause, None, Some(item), SourceEffect::Adds);
    }

    fn declarations(&self, item: &Item<'_>, now: &Item<'_>) -> Match {
        match (&item.origin, &now.origin) {
            (Origin::Type(base), Origin::Type(head)) if matches!(item.kind, ItemKind::Type(_)) => {
                self.type_declarations(item, now, *base, *head)
            }
            _ if item.kind != now.kind => Match::Different,
            _ => self.both.slots(&item.slots, &now.slots),
        }
    }

    /// Compares what two names stand for: the same definition, and of the same kind.
    fn type_declarations(
        &self,
        item: &Item<'_>,
        now: &Item<'_>,
        base: TypeId,
        head: TypeId,
    ) -> Match {
        let named = self.both.types(&Type::Named(base), &Type::Named(head));
        if named != Match::Same {
            return named;
        }
        let kind = |surface: &Surface<'_>, id| {
            let definition = surface.definition(id)?;
            let shape = &surface.revision.model.types[definition].shape;
            Some(super::naming::kind_of(shape))
        };
        let is_literal =
            |item: &Item<'_>| item.kind == ItemKind::Type("struct of what is required");
        if is_literal(item) || is_literal(now) {
            return self.both.slots(&item.slots, &now.slots);
        }
        match kind(self.both.base, base) == kind(self.both.head, head) {
            true => Match::Same,
            false => Match::Different,
        }
    }

    /// Finds errors that are documented now and were not, or the other way round, with the same
    /// type.
    fn statuses(&mut self, item: &'s Item<'a>, now: &'s Item<'a>) {
        if let Some(keys) = moved_statuses(self.both.base, self.both.head, item, now) {
            self.push(
                Cause::Restatused(keys),
                Some(item),
                Some(now),
                SourceEffect::Silent,
            );
            if let Some(last) = self.found.last_mut() {
                // What matched an undocumented status still compiles, and mostly means the same.
                last.step = Step::Minor;
            }
        }
    }
}

/// Returns the statuses that an operation's documented errors gained or lost, where that is all
/// that changed.
fn moved_statuses(
    base: &Surface<'_>,
    head: &Surface<'_>,
    item: &Item<'_>,
    now: &Item<'_>,
) -> Option<Vec<String>> {
    let (Origin::Operation(old), Origin::Operation(new)) = (&item.origin, &now.origin) else {
        return None;
    };
    if item.kind != ItemKind::Method {
        return None;
    }
    let old = &base.revision.model.operations[*old].failure;
    let new = &head.revision.model.operations[*new].failure;
    // A body is tried as the type that documented errors have, so only where they have none does it
    // matter.
    let empty = |kind: &OutcomeKind| matches!(kind, OutcomeKind::Content(Content::Empty));
    if !empty(&old.kind) || !empty(&new.kind) {
        return None;
    }
    let (gained, lost) = (uncovered(new, old), uncovered(old, new));
    match (gained.is_empty(), lost.is_empty()) {
        (false, true) => Some(gained),
        (true, false) => Some(lost),
        (true, true) | (false, false) => None,
    }
}

/// Returns the statuses of some replies for which others have no key.
fn uncovered(replies: &Outcome, others: &Outcome) -> Vec<String> {
    let is_covered = |status: StatusMatch| {
        others.arms.iter().any(|arm| match (arm.status, status) {
            (StatusMatch::Default, _) => true,
            (StatusMatch::Range(hundreds), StatusMatch::Code(code)) => {
                u16::from(hundreds) == code / 100
            }
            (own, other) => own == other,
        })
    };
    let statuses = replies.arms.iter().map(|arm| arm.status);
    let uncovered = statuses.filter(|status| !is_covered(*status));
    uncovered.map(StatusMatch::key).collect()
}

/// Finds out whether an item stands for something else now: what it was and what it is.
fn redirected(
    base: &Surface<'_>,
    head: &Surface<'_>,
    item: &Item<'_>,
    now: &Item<'_>,
) -> Option<(String, String)> {
    let (old, new) = (&item.wires, &now.wires);
    let differing = old.iter().zip(new).find(|(was, is)| {
        let is_else = || is_known(head, now, was, is) || is_known(base, item, is, was);
        was.name != is.name && (was.is_kept || is_else())
    });
    if let Some((was, is)) = differing {
        return Some((was.name.clone(), is.name.clone()));
    }
    // Values that are set without being asked for now, or no longer, of what both have.
    let unpaired = |wires: &[Wire], others: &[Wire], surface: &Surface<'_>, other: &Item<'_>| {
        let mut rest = wires.get(others.len()..).unwrap_or_default().iter();
        rest.find(|wire| has_property(surface, other, wire))
            .map(|wire| wire.name.clone())
    };
    let (was, is) = (
        unpaired(old, new, head, now),
        unpaired(new, old, base, item),
    );
    let nothing = || "nothing".to_owned();
    match (was, is) {
        (None, None) => None,
        (was, is) => Some((was.unwrap_or_else(nothing), is.unwrap_or_else(nothing))),
    }
}

/// Whether the type or operation of an item has the property or parameter of a value that is set
/// without being asked for.
fn has_property(surface: &Surface<'_>, item: &Item<'_>, wire: &Wire) -> bool {
    let name = wire.name.split(" = ").next().unwrap_or_default();
    let model = &surface.revision.model;
    match &item.origin {
        Origin::Type(id) | Origin::Member(id, _) => {
            index_of(&model.types[*id].shape, name).is_some()
        }
        Origin::Operation(id) => {
            let mut parameters = model.operations[*id].parameters.iter();
            parameters.any(|one| super::operations::parameter_wire(one) == name)
        }
        _ => false,
    }
}

/// Whether a client has a thing in the scope of an item, where the other client has another one.
fn is_known(surface: &Surface<'_>, item: &Item<'_>, wire: &Wire, other: &Wire) -> bool {
    let operation = |item: &Item<'_>| match &item.origin {
        Origin::Operation(id) | Origin::Parameter(id, _) | Origin::Body(id) => Some(*id),
        Origin::Client
        | Origin::Type(_)
        | Origin::Member(..)
        | Origin::Server(_)
        | Origin::Scheme(_)
        | Origin::Tag(_) => None,
    };
    let is_request = |wire: &Wire| wire.name.contains(" /");
    let model = &surface.revision.model;
    match item.kind {
        ItemKind::Method if is_request(wire) => {
            let mut methods = surface.items.iter();
            methods.any(|one| one.kind == ItemKind::Method && one.wires.first() == Some(wire))
        }
        // A body is no other name of a parameter.
        ItemKind::Method if [wire, other].iter().any(|one| one.name == "body") => true,
        ItemKind::Method | ItemKind::CallSetter => operation(item).is_some_and(|id| {
            let mut parameters = model.operations[id].parameters.iter();
            let name = |step: &str| step.split_once(' ').map(|(_, name)| name.to_owned());
            let is_moved = name(&wire.name) == name(&other.name);
            parameters.any(|one| {
                let step = super::operations::parameter_wire(one);
                step == wire.name || (!is_moved && name(&step) == name(&wire.name))
            })
        }),
        ItemKind::Server | ItemKind::DefaultServer => {
            let mut servers = model.servers.iter();
            servers.any(|(_, server)| server.template() == wire.name)
        }
        ItemKind::Feature => model.tags.iter().any(|(_, tag)| tag.name == wire.name),
        ItemKind::Constructor => has_property(surface, item, wire),
        ItemKind::Credential | ItemKind::Variable => model
            .schemes
            .iter()
            .any(|(_, scheme)| scheme.name == wire.name),
        ItemKind::Export
        | ItemKind::Type(_)
        | ItemKind::Field
        | ItemKind::Function
        | ItemKind::Setter
        | ItemKind::NullSetter
        | ItemKind::Adder
        | ItemKind::Variant
        | ItemKind::Conversion
        | ItemKind::Default
        | ItemKind::Traits
        | ItemKind::Call
        | ItemKind::Servers => item.wires.contains(wire),
    }
}
