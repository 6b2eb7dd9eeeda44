//! Setters of types that are sent now, or no longer.

use super::item::{Item, ItemKind, Origin};
use super::surface::Surface;
use super::types_match::Both;
use crate::model::TypeId;

/// Returns the type whose setters are gone with an item, for the new client has the type and does not
/// send it.
pub(super) fn find_unsent(both: Both<'_, '_>, item: &Item<'_>) -> Option<TypeId> {
    let (own, other) = both_types(both.base, both.head, item)?;
    let is_unsent = is_sent(both.base, own) && !is_sent(both.head, other);
    is_unsent.then_some(own)
}

/// Returns the type whose setters are new with an item, for the old client has the type and does not
/// send it.
pub(super) fn find_sent(both: Both<'_, '_>, item: &Item<'_>) -> Option<TypeId> {
    let (own, other) = both_types(both.head, both.base, item)?;
    let is_sent_now = is_sent(both.head, own) && !is_sent(both.base, other);
    is_sent_now.then_some(own)
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
