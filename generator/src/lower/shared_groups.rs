//! Groups of types that are the same: those that lead to nothing but what has a group already, and
//! those that lead back to themselves.

use super::bare::strip;
use super::classes::find_classes;
use super::together::Together;
use crate::ids::{Arena, Id};
use crate::model::{Naming, Shape, Type, TypeDef, TypeId};
use crate::unordered::UnorderedMap;

/// Groups are looked for so many times anew, each time with what lies on circles with components
/// left out. Nobody writes documents that need a third time.
const MOST_TIMES: usize = 8;

/// Stands for all that lies on circles, where that is left out.
const CIRCULAR: usize = u32::MAX as usize;

/// How far a type is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// The types that stand in it have their turns.
    Open,
    /// It leads back to itself, or to something that does.
    Circular,
    /// It has a group, or stands alone.
    Settled,
}

/// Types by what they are.
pub(super) struct Groups<'a> {
    types: &'a Arena<TypeId, TypeDef>,
    is_component: &'a [bool],
    together: &'a Together,
    states: Vec<State>,
    /// When the types are looked at, if nothing leads to them before.
    turn_of: Vec<usize>,
    /// The types that lead back to themselves, or to something that does.
    circular: Vec<TypeId>,
    /// For each type the first one that was found to be the same.
    stands_for: Vec<TypeId>,
    pub(super) members: Vec<Vec<TypeId>>,
    /// The group of each type that has one.
    group_of: UnorderedMap<TypeId, usize>,
    /// The types that others are still the same as, once that is known.
    pub(super) still: Option<UnorderedMap<TypeId, TypeId>>,
    /// Groups by the shape of their members, in which each type is that which stands for it, and by
    /// what was one earlier, then without documentation.
    known: UnorderedMap<(Option<usize>, Shape), usize>,
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
    pub(super) fn of(
        types: &'a Arena<TypeId, TypeDef>,
        is_component: &'a [bool],
        together: &'a Together,
    ) -> Self {
        Self {
            types,
            is_component,
            together,
            states: vec![State::New; types.len()],
            turn_of: vec![usize::MAX; types.len()],
            circular: Vec::new(),
            stands_for: types.ids().collect(),
            members: Vec::new(),
            group_of: UnorderedMap::new(),
            still: None,
            known: UnorderedMap::new(),
        }
    }

    /// Finds out which types are still the same as those that they were the same as.
    pub(super) fn still(&self) -> UnorderedMap<TypeId, TypeId> {
        let heads = self.together.heads.iter();
        let same = heads.filter(|(id, head)| {
            let group = self.group_of.get(id);
            group.is_some() && group == self.group_of.get(head)
        });
        same.map(|(id, head)| (*id, *head)).collect()
    }

    /// Finds the groups of all types, given in the order of their turns: the least deep come first,
    /// and of those the components, so that what is the same stands for that of which it becomes an
    /// alias.
    pub(super) fn settle_all(&mut self, ids: impl Iterator<Item = TypeId>) {
        for (turn, id) in ids.enumerate() {
            let known = &mut self.turn_of[id.index()];
            *known = turn.min(*known);
            self.settle(id);
        }
        for time in 1..=MOST_TIMES {
            let circular = std::mem::take(&mut self.circular);
            if circular.is_empty() {
                break;
            }
            for id in self.settle_circular(&circular, time == MOST_TIMES) {
                self.settle(id);
            }
        }
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
        if self.states[id.index()] != State::New {
            return None;
        }
        if !can_be_shared {
            self.states[id.index()] = State::Settled;
            return None;
        }
        self.states[id.index()] = State::Open;
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
        let mut is_circular = false;
        for ty in shape.types_mut() {
            ty.visit_named_mut(&mut |named| {
                is_circular |= self.is_on_circle(*named);
                *named = self.stands_for[named.index()];
            });
        }
        if is_circular {
            self.states[id.index()] = State::Circular;
            return self.circular.push(id);
        }
        let earlier = self.together.groups.get(&id).copied();
        let group = self.group(earlier, shape);
        self.join(id, group);
        self.stands_for[id.index()] = self.stand_for(id, group);
    }

    /// Whether what a type leads to is not known, nor a name that stays as it is.
    fn is_on_circle(&self, id: TypeId) -> bool {
        let is_open = matches!(self.states[id.index()], State::Open | State::Circular);
        is_open && !self.stays(id)
    }

    /// Whether a type has a definition in any case.
    fn stays(&self, id: TypeId) -> bool {
        self.is_component[id.index()] || self.together.definitions.contains(&id)
    }

    fn join(&mut self, id: TypeId, group: usize) {
        self.states[id.index()] = State::Settled;
        if self.together.is_any() {
            self.group_of.insert(id, group);
        }
        match self.members.get_mut(group) {
            Some(members) => members.push(id),
            None => self.members.push(vec![id]),
        }
    }

    /// Finds groups of types that lead back to themselves: those of which one stays what it is
    /// whatever others are. Returns the types that are left, of which the groups are looked for
    /// anew, now that those do not lead on. If there are no such groups, or if this is the last
    /// time, all are groups.
    fn settle_circular(&mut self, circular: &[TypeId], is_last: bool) -> Vec<TypeId> {
        let mut classes = self.find_circular_classes(circular);
        let stays = |class: &[TypeId]| class.iter().any(|&id| self.stays(id));
        let is_found = |class: &Vec<TypeId>| {
            let changes = class.iter().any(|&id| !self.stays(id));
            changes && stays(class)
        };
        if !is_last && classes.iter().any(is_found) {
            classes.retain(is_found);
        }
        for class in classes {
            let group = self.members.len();
            for &id in &class {
                self.join(id, group);
            }
            for &id in &class {
                self.stands_for[id.index()] = self.stand_for(id, group);
            }
        }
        let is_left = |id: &TypeId| self.states[id.index()] == State::Circular;
        let left = self.in_order(circular.iter().copied().filter(is_left));
        for id in &left {
            self.states[id.index()] = State::New;
        }
        left
    }

    /// Finds the types that are the same as long as those are that stand in them. Of each class the
    /// first one keeps the definition.
    fn find_circular_classes(&self, circular: &[TypeId]) -> Vec<Vec<TypeId>> {
        let mut places = UnorderedMap::new();
        for (place, id) in circular.iter().enumerate() {
            places.insert(*id, place);
        }
        let mut looks = Vec::with_capacity(circular.len());
        let mut leads = Vec::with_capacity(circular.len());
        for id in circular {
            let earlier = self.together.groups.get(id).copied();
            let shape = self.types[*id].shape.clone();
            let mut shape = match earlier {
                Some(_) => strip(shape),
                None => shape,
            };
            let mut to: Vec<usize> = Vec::new();
            for ty in shape.types_mut() {
                ty.visit_named_mut(&mut |named| {
                    *named = self.behind_names(*named);
                    match self.is_on_circle(*named) {
                        true => {
                            to.extend(places.get(named));
                            *named = TypeId::from_index(CIRCULAR);
                        }
                        false => *named = self.stands_for[named.index()],
                    }
                });
            }
            looks.push((earlier, shape));
            leads.push(to);
        }
        let classes = find_classes(looks, &leads).into_iter();
        let ids = |class: Vec<usize>| class.into_iter().map(|place| circular[place]);
        classes.map(|class| self.in_order(ids(class))).collect()
    }

    /// Sorts types by their turns: those that stay come first.
    fn in_order(&self, ids: impl Iterator<Item = TypeId>) -> Vec<TypeId> {
        let mut ids: Vec<TypeId> = ids.collect();
        ids.sort_by_key(|&id| (!self.stays(id), self.turn_of[id.index()]));
        ids
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
