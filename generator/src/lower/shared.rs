//! Types that the document does not name and that are the same are one type with several names.
//!
//! Who asks for `asc` or `desc` at ten places means one thing. A type for each place would have to be compiled ten times,
//! and a value of one could not be handed on to the other.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use super::alternatives::remove_alternatives;
use super::bare::strip;
use super::together::Together;
use crate::ids::{Arena, Id};
use crate::model::{
    Home, HomeId, Naming, Shape, Type, TypeDef, TypeId, Union, call_alternative, canonical,
    find_union,
};

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
    let still = together.is_any().then(|| {
        let mut groups = Groups::of(types, &is_component, together);
        let defined = types.ids();
        let defined = defined.filter(|id| together.definitions.contains(id));
        defined.chain(types.ids()).for_each(|id| groups.settle(id));
        groups.still()
    });
    let mut groups = Groups::of(types, &is_component, together);
    groups.still = still;
    for id in components.iter().copied().chain(types.ids()) {
        groups.settle(id);
    }
    let several = groups
        .members
        .into_iter()
        .filter(|members| members.len() > 1);
    let members = several.map(|mut members| {
        members.sort_by(|&one, &other| {
            let key = |id| (!together.is_head(id), rank(&is_component, types, id));
            // What all operations of a path have is at the same place for each of them, and what is
            // made of the same parts has the place of one of those.
            let by_place = || place(types, one).cmp(&place(types, other));
            key(one).cmp(&key(other)).then_with(by_place)
        });
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

/// Leaves one of the alternatives of a union that are the same type, now that types which are the
/// same are one. A tag tells apart what is the same otherwise. A union of one alternative is that,
/// unless it is one of those to which anything belongs.
pub(super) fn join_equal_alternatives(
    types: &mut Arena<TypeId, TypeDef>,
    open_unions: &HashSet<TypeId>,
) {
    let mut gone = HashMap::new();
    for (id, def) in types.iter() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        if union.tag.is_some() {
            continue;
        }
        let is_gone = find_equal(types, union);
        let is_alone = is_gone.len() == 1 && !open_unions.contains(&id);
        if is_alone || is_gone.contains(&true) {
            gone.insert(id, is_gone);
        }
    }
    remove_alternatives(types, &gone, open_unions);
}

/// Finds the alternatives that are the same as another one which stays: a component, or what holds
/// one, or the least by what it is called.
fn find_equal(types: &Arena<TypeId, TypeDef>, union: &Union) -> Vec<bool> {
    let all = union.alternatives.iter();
    let all: Vec<Type> = all.map(|one| canonical(types, &one.ty)).collect();
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
    let mut stays: HashMap<&Type, usize> = HashMap::new();
    for (index, ty) in all.iter().enumerate() {
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

/// Types by what they are.
struct Groups<'a> {
    types: &'a Arena<TypeId, TypeDef>,
    is_component: &'a [bool],
    together: &'a Together,
    settled: Vec<bool>,
    /// For each type the first one that was found to be the same.
    stands_for: Vec<TypeId>,
    members: Vec<Vec<TypeId>>,
    /// The group of each type that has one. Only looked up, never walked.
    group_of: HashMap<TypeId, usize>,
    /// The types that others are still the same as, once that is known. Only looked up, never walked.
    still: Option<HashMap<TypeId, TypeId>>,
    /// Groups by the shape of their members, in which each type is that which stands for it, and by
    /// what was one earlier, then without documentation. Only looked up, never walked.
    known: HashMap<(Option<usize>, Shape), usize>,
}

/// A type whose group is looked for.
struct Turn {
    id: TypeId,
    /// Its shape, without further names of what stands in it.
    shape: Shape,
    /// The types that have their turn before it.
    within: Vec<TypeId>,
}

impl<'a> Groups<'a> {
    fn of(
        types: &'a Arena<TypeId, TypeDef>,
        is_component: &'a [bool],
        together: &'a Together,
    ) -> Self {
        Self {
            types,
            is_component,
            together,
            settled: vec![false; types.len()],
            stands_for: types.ids().collect(),
            members: Vec::new(),
            group_of: HashMap::new(),
            still: None,
            known: HashMap::new(),
        }
    }

    /// Finds out which types are still the same as those that they were the same as.
    fn still(&self) -> HashMap<TypeId, TypeId> {
        let heads = self.together.heads.iter();
        let same = heads.filter(|(id, head)| {
            let group = self.group_of.get(id);
            group.is_some() && group == self.group_of.get(head)
        });
        same.map(|(id, head)| (*id, *head)).collect()
    }

    /// Finds the group of a type, after those of the types that stand in it.
    fn settle(&mut self, id: TypeId) {
        let mut way = Vec::new();
        way.extend(self.open(id));
        while let Some(mut turn) = way.pop() {
            match turn.within.pop() {
                Some(next) => {
                    way.push(turn);
                    way.extend(self.open(next));
                }
                None => self.find_group(turn),
            }
        }
    }

    /// Begins with a type that had no turn yet and can be shared: the types that stand in it come
    /// before it, the first one last.
    fn open(&mut self, id: TypeId) -> Option<Turn> {
        let def = &self.types[id];
        let can_be_shared = can_be_shared(def, self.together.groups.contains_key(&id));
        if std::mem::replace(&mut self.settled[id.index()], true) || !can_be_shared {
            return None;
        }
        let mut within = Vec::new();
        if self.still.is_none() {
            within.extend(self.together.heads.get(&id));
        }
        let mut shape = def.shape.clone();
        for ty in shape.types_mut() {
            ty.visit_named_mut(&mut |named| {
                *named = self.behind_names(*named);
                within.push(*named);
            });
        }
        within.retain(|named| !self.is_component[named.index()]);
        within.reverse();
        Some(Turn { id, shape, within })
    }

    fn find_group(&mut self, turn: Turn) {
        let Turn { id, mut shape, .. } = turn;
        for ty in shape.types_mut() {
            ty.visit_named_mut(&mut |named| {
                if !self.is_component[named.index()] {
                    *named = self.stands_for[named.index()];
                }
            });
        }
        let earlier = self.together.groups.get(&id).copied();
        let group = self.group(earlier, shape);
        if self.together.is_any() {
            self.group_of.insert(id, group);
        }
        match self.members.get_mut(group) {
            Some(members) => members.push(id),
            None => self.members.push(vec![id]),
        }
        self.stands_for[id.index()] = self.stand_for(id, group);
    }

    /// Follows names that operations have for what they share.
    fn behind_names(&self, mut id: TypeId) -> TypeId {
        while !self.is_component[id.index()]
            && let Shape::Alias(Type::Named(next)) = &self.types[id].shape
        {
            id = *next;
        }
        id
    }

    /// Finds what a type stands for: what it was the same as and still is, or the first that is the
    /// same, unless it has a definition in any case.
    fn stand_for(&self, id: TypeId, group: usize) -> TypeId {
        let together = self.together;
        if self.is_component[id.index()] || together.definitions.contains(&id) {
            return id;
        }
        let head = match &self.still {
            Some(still) => still.get(&id).copied(),
            None => {
                let head = together.heads.get(&id).copied();
                head.filter(|head| self.group_of.get(head) == Some(&group))
            }
        };
        let first = || self.members.get(group)?.first().copied();
        let first = || first().map(|first| self.stands_for[first.index()]);
        head.or_else(first).unwrap_or(id)
    }

    /// Finds the number of a shape's group, which may be a new one.
    fn group(&mut self, earlier: Option<usize>, shape: Shape) -> usize {
        let new = self.members.len();
        let Some(earlier) = earlier else {
            return *self.known.entry((None, shape)).or_insert(new);
        };
        let bare = (Some(earlier), strip(shape.clone()));
        let found = self.known.get(&bare).copied();
        let group = *self
            .known
            .entry((None, shape))
            .or_insert(found.unwrap_or(new));
        *self.known.entry(bare).or_insert(group)
    }
}

/// Deprecated types are not, for the others would be deprecated with them, unless they were one before.
fn can_be_shared(def: &TypeDef, were_one: bool) -> bool {
    let is_definition = match &def.shape {
        Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Form(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_) => true,
        Shape::Alias(_) | Shape::Deliveries(_) => false,
    };
    // What is named after what it holds is the same type everywhere already.
    let is_held = matches!(def.naming, Naming::Held(_));
    is_definition && !is_held && (were_one || !def.deprecated)
}
