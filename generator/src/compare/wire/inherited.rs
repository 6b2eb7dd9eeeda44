//! Alternatives and discriminators of components that others have as a part: they are compared
//! once, as those of the component, however many have them from there.

use super::comparing::{Comparing, Spot};
use super::flat::Flat;
use super::half::{Half, Node};
use super::unit::Scope;
use crate::compare::change::Place;
use crate::resolve::SchemaId;
use crate::unordered::UnorderedSet;

impl<'a> Comparing<'a> {
    /// Takes out the alternatives and discriminators that both sides have from the same component,
    /// and has those of the component compared.
    pub(super) fn take_inherited(
        &mut self,
        spot: &Spot,
        (base, old): (&Node, &mut Flat<'a>),
        (head, new): (&Node, &mut Flat<'a>),
    ) {
        // Where the kinds are others, it depends on the alternatives what is told of that.
        if old.kinds != new.kinds {
            return;
        }
        let holders = (
            inherited(&self.base, base, old),
            inherited(&self.head, head, new),
        );
        if holders.0.is_empty() && holders.1.is_empty() {
            return;
        }
        let pairs = self.shared(holders, &old.parts, &new.parts);
        let of_old: UnorderedSet<SchemaId> = pairs.iter().map(|(old, _)| *old).collect();
        let of_new: UnorderedSet<SchemaId> = pairs.iter().map(|(_, new)| *new).collect();
        if own_unions(old, &of_old) != own_unions(new, &of_new) {
            return;
        }
        take(old, &of_old);
        take(new, &of_new);
        let is_shared = |tags: Option<SchemaId>, of: &UnorderedSet<SchemaId>| {
            tags.is_none_or(|holder| of.contains(&holder))
        };
        let has_unions = !old.unions.is_empty() || !new.unions.is_empty();
        if !has_unions && is_shared(old.tags, &of_old) && is_shared(new.tags, &of_new) {
            (old.tags, new.tags) = (None, None);
        }
        // What changes in a component is told of the component.
        if self.trial.is_some() {
            return;
        }
        for (old, new) in pairs {
            let place = Place::of_schema(self.head.name(new).unwrap_or_default());
            self.lead_to(spot, place, (vec![old], vec![new]), Scope::Alternatives);
        }
    }

    /// Finds the components that both sides have as a part, among those that hold alternatives or a
    /// discriminator on one side at least.
    fn shared(
        &self,
        (old, new): (Vec<SchemaId>, Vec<SchemaId>),
        old_parts: &[SchemaId],
        new_parts: &[SchemaId],
    ) -> Vec<(SchemaId, SchemaId)> {
        let mut pairs = Vec::new();
        let mut known = UnorderedSet::new();
        let parts: UnorderedSet<SchemaId> = new_parts.iter().copied().collect();
        for holder in old {
            let other = counterpart(&self.base, holder, &self.head, new_parts);
            let other = other.filter(|other| parts.contains(other) && known.insert(*other));
            pairs.extend(other.map(|other| (holder, other)));
        }
        let parts: UnorderedSet<SchemaId> = old_parts.iter().copied().collect();
        let mut before: UnorderedSet<SchemaId> = pairs.iter().map(|(old, _)| *old).collect();
        for holder in new.into_iter().filter(|holder| !known.contains(holder)) {
            let other = counterpart(&self.head, holder, &self.base, old_parts);
            let other = other.filter(|other| parts.contains(other) && before.insert(*other));
            pairs.extend(other.map(|other| (other, holder)));
        }
        pairs
    }

    /// Compares the alternatives and discriminators of a pair of components, and nothing else.
    pub(super) fn compare_alternatives(&mut self, spot: &Spot, base: &Node, head: &Node) {
        let mut old = self.base.flatten_apart(base);
        let mut new = self.head.flatten_apart(head);
        self.take_inherited(spot, (base, &mut old), (head, &mut new));
        let are_alike = old.unions.is_empty() == new.unions.is_empty();
        match are_alike || old.says_nothing() || new.says_nothing() {
            true => self.compare_unions(spot, &old, &new),
            false => self.compare_one_and_union(spot, (base, &old), (head, &new)),
        }
    }
}

/// The components that a node has alternatives or its discriminator from, but for itself.
fn inherited(half: &Half<'_>, node: &Node, flat: &Flat<'_>) -> Vec<SchemaId> {
    let mut seen = UnorderedSet::new();
    let holders = flat.unions.iter().map(|union| union.holder);
    let holders = holders.chain(flat.tags);
    let holders = holders.filter(|holder| node.as_slice() != [*holder]);
    let holders = holders.filter(|holder| half.name(*holder).is_some() && seen.insert(*holder));
    holders.collect()
}

/// The component of the other side that one is: by name, or among the parts if both names are on
/// one side only.
fn counterpart(
    half: &Half<'_>,
    holder: SchemaId,
    other: &Half<'_>,
    parts: &[SchemaId],
) -> Option<SchemaId> {
    let same = other.named(half.name(holder)?);
    let is_new = |id: &&SchemaId| {
        let name = other.name(**id);
        name.is_some_and(|name| half.named(name).is_none())
    };
    same.or_else(|| parts.iter().find(is_new).copied())
}

/// The number of unions beside those of some holders.
fn own_unions(flat: &Flat<'_>, taken: &UnorderedSet<SchemaId>) -> usize {
    let own = flat.unions.iter();
    own.filter(|union| !taken.contains(&union.holder)).count()
}

fn take(flat: &mut Flat<'_>, taken: &UnorderedSet<SchemaId>) {
    flat.unions.retain(|union| !taken.contains(&union.holder));
}
