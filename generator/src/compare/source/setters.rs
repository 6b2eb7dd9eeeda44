//! Setters of types that are sent now, or no longer.

use super::declared::Declared;
use super::item::{Item, ItemKind, Origin};
use super::surface::Surface;
use crate::model::{Shape, TypeId};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Setters that one client has, and that the other withholds for it does not send their type.
#[derive(Default)]
pub(super) struct Withheld {
    /// The names of the setters that types of the other client would have.
    names: UnorderedMap<TypeId, UnorderedSet<String>>,
    /// Types of which it is told.
    told: UnorderedSet<TypeId>,
}

/// The reason for which only one of two clients has an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lack {
    /// The other one does not send the type, of which nothing is told yet.
    Unsent,
    /// The other one does not send the type, as is told already.
    Told,
    /// Anything else.
    Other,
}

impl Withheld {
    /// Finds out why only one of two clients has an item. What the other would not have either is
    /// no matter of what is sent.
    pub(super) fn find(&mut self, own: &Surface<'_>, other: &Surface<'_>, item: &Item<'_>) -> Lack {
        let Some((id, others)) = both_types(own, other, item) else {
            return Lack::Other;
        };
        if !is_sent(own, id) || is_sent(other, others) {
            return Lack::Other;
        }
        let names = self.names.entry(others);
        let names = names.or_insert_with(|| setter_names(other, others));
        let name = item.path.rsplit("::").next().unwrap_or_default();
        match names.contains(name) {
            true if self.told.insert(id) => Lack::Unsent,
            true => Lack::Told,
            false => Lack::Other,
        }
    }
}

fn is_sent(surface: &Surface<'_>, id: TypeId) -> bool {
    surface.revision.facts.sent[id]
}

/// Finds the type of a setter, and that which the other client has under its name.
fn both_types(own: &Surface<'_>, other: &Surface<'_>, item: &Item<'_>) -> Option<(TypeId, TypeId)> {
    let is_setter = matches!(
        item.kind,
        ItemKind::Setter | ItemKind::NullSetter | ItemKind::Adder
    );
    let (Origin::Member(id, _), true) = (&item.origin, is_setter) else {
        return None;
    };
    let name = &own.revision.names.types[*id];
    let named = other.named(name.as_str())?;
    Some((*id, other.definition(named)?))
}

/// Returns the names of the setters that a type has if it is sent.
fn setter_names(surface: &Surface<'_>, id: TypeId) -> UnorderedSet<String> {
    let Shape::Struct(structure) = &surface.revision.model.types[id].shape else {
        return UnorderedSet::new();
    };
    let names = &surface.revision.names.members[id];
    let fields = structure.fields.iter().zip(&names.setters);
    let setters = fields.filter(|(field, _)| Declared::is_settable(field));
    let setters = setters.map(|(_, name)| name);
    let further = names.additional.iter().chain(&names.adder);
    let further = further.filter(|_| structure.additional.is_some());
    let null_setters = names.null_setters.iter().flatten();
    let all = setters.chain(null_setters).chain(further);
    all.map(ToString::to_string).collect()
}
