//! Types that the document does not name and that are the same are one type with several names.
//!
//! Who asks for `asc` or `desc` at ten places means one thing. A type for each place would have to be compiled ten times,
//! and a value of one could not be handed on to the other.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::alternatives::remove_alternatives;
use super::shared_groups::Groups;
use super::together::Together;
use crate::circles::circles;
use crate::ids::{Arena, Id};
use crate::model::{
    Home, HomeId, Naming, Shape, Type, TypeDef, TypeId, TypeNumbers, Union, call_alternative,
    find_union,
};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Leaves the definition with one of several types that are the same, and makes the others aliases of that one.
///
/// Components keep what the document named, and may be what the others are aliases of. All names stay what they were.
pub(super) fn share(
    homes: &mut Arena<HomeId, Home>,
    types: &mut Arena<TypeId, TypeDef>,
    components: &[TypeId],
    together: &Together,
) {
    let mut is_component = vec![false; types.len()];
    for id in components {
        is_component[id.index()] = true;
    }
    let depths = depths(types);
    let order = |one: TypeId, other: TypeId| {
        let key = |id| (!together.is_head(id), rank(&is_component, types, id));
        // What all operations of a path have is at the same place for each of them, and what is
        // made of the same parts has the place of one of those.
        let by_place = || place(types, one).cmp(&place(types, other));
        key(one).cmp(&key(other)).then_with(by_place)
    };
    let mut components = components.to_vec();
    components.sort_by(|&one, &other| order(one, other));
    let still = together.is_any().then(|| {
        let mut groups = Groups::of(types, &is_component, together);
        let defined = types.ids();
        let defined = defined.filter(|id| together.definitions.contains(id));
        groups.settle_all(defined.chain(types.ids()));
        groups.still()
    });
    let mut groups = Groups::of(types, &is_component, together);
    groups.still = still;
    let mut turns: Vec<TypeId> = components.into_iter().chain(types.ids()).collect();
    turns.sort_by_key(|id| depths[id.index()]);
    groups.settle_all(turns.into_iter());
    let several = groups
        .members
        .into_iter()
        .filter(|members| members.len() > 1);
    let members = several.map(|mut members| {
        members.sort_by(|&one, &other| order(one, other));
        together.part(&members, &is_component)
    });
    let mut groups: Vec<Vec<TypeId>> = members.flatten().collect();
    groups.retain(|members| members.len() > 1);
    // Whatever a type stands in comes before it.
    groups.sort_by_key(|members| members.first().map(|&id| rank(&is_component, types, id)));
    for members in groups {
        let Some((&head, others)) = members.split_first() else {
            continue;
        };
        if !is_component[head.index()] {
            types[head].home = home(homes, types, head, others);
        }
        for &other in others {
            types[other].shape = Shape::Alias(Type::Named(head));
        }
    }
}

/// Finds how deep types are: those that are the same are of one depth, whatever has a name in them.
fn depths(types: &mut Arena<TypeId, TypeDef>) -> Vec<usize> {
    let mut edges: Vec<(TypeId, TypeId)> = Vec::new();
    for id in types.ids() {
        for ty in types[id].shape.types_mut() {
            ty.visit_named(&mut |within| edges.push((id, within)));
        }
    }
    // What a circle leads to has a lower number.
    let circle_of = circles(types, edges.iter().copied());
    edges.sort_by_key(|(from, _)| circle_of[*from]);
    let mut depths = vec![0; types.len()];
    for (from, to) in edges {
        let is_name = matches!(types[from].shape, Shape::Alias(Type::Named(_)));
        let [from, to] = [from, to].map(|id| circle_of[id]);
        if from != to {
            depths[from] = depths[from].max(depths[to] + usize::from(!is_name));
        }
    }
    let ids = types.ids();
    ids.map(|id| depths[circle_of[id]]).collect()
}

/// Leaves one of the alternatives of a union that are the same type, now that types which are the
/// same are one. A tag tells apart what is the same otherwise. A union of one alternative is that,
/// unless it is one of those to which anything belongs. Returns whether there is such a one.
pub(super) fn join_equal_alternatives(
    types: &mut Arena<TypeId, TypeDef>,
    open_unions: &UnorderedSet<TypeId>,
) -> bool {
    let mut gone = BTreeMap::new();
    let mut numbers = TypeNumbers::default();
    for (id, def) in types.iter() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        if union.tag.is_some() {
            continue;
        }
        let is_gone = find_equal(types, &mut numbers, union);
        let is_alone = is_gone.len() == 1 && !open_unions.contains(&id);
        if is_alone || is_gone.contains(&true) {
            gone.insert(id, is_gone);
        }
    }
    remove_alternatives(types, &gone, open_unions);
    let is_alias = |id: &TypeId| matches!(types[*id].shape, Shape::Alias(_));
    gone.keys().any(is_alias)
}

/// Finds the alternatives that are the same as another one which stays: a component, or what holds
/// one, or the least by what it is called.
fn find_equal(
    types: &Arena<TypeId, TypeDef>,
    numbers: &mut TypeNumbers,
    union: &Union,
) -> Vec<bool> {
    let all = union.alternatives.iter();
    let all = numbers.of_all(types, all.map(|one| &one.ty));
    let claim = |index: usize| {
        let alternative = &union.alternatives[index];
        let is_inline = alternative.hints.component.is_none();
        // One that holds a component beats one that says the same itself.
        let mut holds_inline = false;
        alternative.ty.visit_named(&mut |id| {
            holds_inline |= matches!(types[id].naming, Naming::Alternative(..));
        });
        let called = call_alternative(types, alternative);
        (is_inline, holds_inline, called, index)
    };
    let mut stays: UnorderedMap<usize, usize> = UnorderedMap::new();
    for (index, ty) in all.iter().copied().enumerate() {
        let known = stays.entry(ty).or_insert(index);
        if *known != index && claim(index) < claim(*known) {
            *known = index;
        }
    }
    let is_gone = |(index, ty)| stays.get(ty) != Some(&index);
    all.iter().enumerate().map(is_gone).collect()
}

/// Of types that are the same, the least keeps the definition: a component, or what stands in one, or the least deep. The
/// order of the document decides nothing.
fn rank<'t>(
    is_component: &[bool],
    types: &'t Arena<TypeId, TypeDef>,
    id: TypeId,
) -> (Reverse<bool>, Reverse<bool>, usize, &'t str) {
    let pointer = &types[id].pointer;
    (
        Reverse(is_component[id.index()]),
        Reverse(pointer.starts_with("/components/")),
        pointer.len(),
        pointer,
    )
}

/// Where the definition goes: into a file of its own if the types stand in several, so that neither has to be compiled for
/// the other.
fn home(
    homes: &mut Arena<HomeId, Home>,
    types: &Arena<TypeId, TypeDef>,
    head: TypeId,
    others: &[TypeId],
) -> HomeId {
    let own = types[head].home;
    if others.iter().all(|&other| types[other].home == own) {
        return own;
    }
    match types[head].naming {
        // What the type stands in was moved before.
        Naming::Within(owner, _) | Naming::Alternative(owner, ..) if types[owner].home != own => {
            types[owner].home
        }
        Naming::Own(_)
        | Naming::Within(..)
        | Naming::Alternative(..)
        | Naming::Held(_)
        | Naming::Reply(_)
        | Naming::Shared(_) => {
            let words = place(types, head);
            let part = words.strip_prefix(homes[own].words.as_str());
            let part = part.filter(|part| part.starts_with(' '));
            let title = match part {
                Some(_) => homes[own].title.clone(),
                None => words.clone(),
            };
            homes.push(Home {
                part: part.map(|part| part.trim().to_owned()),
                title,
                words,
                pointer: types[head].pointer.clone(),
            })
        }
    }
}

/// Returns the words of where a type stands.
fn place(types: &Arena<TypeId, TypeDef>, mut id: TypeId) -> String {
    let mut words: Vec<String> = Vec::new();
    let top = loop {
        match &types[id].naming {
            Naming::Own(words) | Naming::Held(words) => break words.clone(),
            Naming::Reply(reply) => break reply.all_words(),
            Naming::Shared(shared) => break format!("{} {}", shared.name, shared.steps),
            Naming::Within(owner, step) => {
                words.push(step.clone());
                id = *owner;
            }
            Naming::Alternative(owner, index, step) => {
                let alternative = find_union(types, *owner).map(|(_, union)| &union.alternatives);
                let alternative = alternative.and_then(|all| all.get(*index));
                let called = alternative.map(|one| call_alternative(types, one));
                words.push(format!("{} {step}", called.unwrap_or_default()));
                id = *owner;
            }
        }
    };
    words.push(top);
    words.reverse();
    words.join(" ")
}
