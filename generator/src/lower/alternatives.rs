//! The alternatives of a union as types, and what they are called.

use std::collections::BTreeMap;

use super::Lowering;
use super::evidence::{self, Found};
use super::kinds::{Alternative, Union};
use super::object_hints::ObjectHints;
use super::step::Step;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ids::Arena;
use crate::model::{self, Evidence, Hints, HomeId, Naming, Shape, Type, TypeDef, TypeId, WireName};
use crate::unordered::UnorderedSet;

/// A title that is at most this long names an alternative; a longer one explains it.
const LONGEST_NAME: usize = 40;

/// A union, as far as it is made.
pub(super) struct UnionInMaking {
    tag: Option<WireName>,
    waiting: std::vec::IntoIter<Alternative>,
    /// The alternative whose turn it is, with its type once that is known.
    at_hand: Option<(Alternative, Option<Type>)>,
    made: Vec<model::Alternative>,
    /// Whether one of them is a union with much evidence.
    has_much: bool,
}

impl UnionInMaking {
    pub(super) fn new(union: Union) -> Self {
        Self {
            tag: union.tag.map(WireName),
            made: Vec::with_capacity(union.alternatives.len()),
            waiting: union.alternatives.into_iter(),
            at_hand: None,
            has_much: false,
        }
    }

    fn next(&mut self) -> Option<(Alternative, Option<Type>)> {
        let at_hand = self.at_hand.take();
        at_hand.or_else(|| Some((self.waiting.next()?, None)))
    }
}

impl Lowering<'_> {
    /// Goes on with the body of a union whose id is there already. None: it waits for others.
    pub(super) fn go_on_with_union(
        &mut self,
        making: &mut UnionInMaking,
        home: HomeId,
        id: TypeId,
    ) -> Option<Shape> {
        while let Some((alternative, known)) = making.next() {
            let ty = match known {
                Some(ty) => ty,
                None => {
                    let naming = Naming::Alternative(id, making.made.len(), String::new());
                    let (usage, step) = self.look_within(|lowering| {
                        lowering.use_within(alternative.schema, home, naming)
                    });
                    if step != Step::Done {
                        let known = (step == Step::Within).then_some(usage.ty);
                        making.at_hand = Some((alternative, known));
                        return None;
                    }
                    usage.ty
                }
            };
            // What can be anything is what remains.
            match ty {
                Type::Any => {
                    self.open_unions.insert(id);
                }
                ty => {
                    let found = match making.tag.is_some() {
                        true => Found::default(),
                        false => self.evidence(alternative.schema),
                    };
                    making.has_much |= found.is_much;
                    let has_tag = making.tag.is_some();
                    let made = self.alternative(alternative, ty, has_tag, found.evidence);
                    making.made.push(made);
                }
            }
        }
        let (tag, mut alternatives) = (making.tag.take(), std::mem::take(&mut making.made));
        evidence::sum_up(&mut alternatives, making.has_much);
        Some(match alternatives.is_empty() {
            true => Shape::Alias(Type::Any),
            false => Shape::Union(model::Union { tag, alternatives }),
        })
    }

    fn alternative(
        &mut self,
        alternative: Alternative,
        ty: Type,
        has_tag: bool,
        evidence: Vec<Evidence>,
    ) -> model::Alternative {
        model::Alternative {
            hints: self.hints(&alternative, has_tag),
            ty,
            has_tag: false,
            has_literal_tag: false,
            evidence,
            docs: self.first_words(self.schemas.follow(alternative.origin)),
            tags: alternative.tags,
        }
    }

    /// Leaves out what is the union itself under another name, which only shows when all types are known. Aliases lead
    /// somewhere by then.
    pub(super) fn drop_own_alternatives(&mut self) {
        let mut is_gone = BTreeMap::new();
        for id in self.types.ids().collect::<Vec<_>>() {
            let Shape::Union(union) = &self.types[id].shape else {
                continue;
            };
            let types = union.alternatives.iter().map(|alternative| &alternative.ty);
            let own: Vec<bool> = types.map(|ty| self.named_by(ty) == Some(id)).collect();
            if !own.contains(&true) {
                continue;
            }
            let pointer = self.types[id].pointer.clone();
            let (message, label) = super::unions::OWN_ALTERNATIVE;
            let place = Place::key(pointer);
            self.report
                .warn(Diagnostic::new(Code::CyclicReference, place, message).label(label));
            is_gone.insert(id, own);
        }
        // What is left of a union stays one, even if it is a single alternative.
        let unions = is_gone.keys().copied().collect();
        remove_alternatives(&mut self.types, &is_gone, &unions);
    }

    /// The type with a body of its own that a type is.
    pub(super) fn named_by<'t>(&'t self, mut ty: &'t Type) -> Option<TypeId> {
        while let Type::Named(id) = ty {
            match &self.types[*id].shape {
                Shape::Alias(next) => ty = next,
                _ => return Some(*id),
            }
        }
        None
    }

    /// Collects the facts that an alternative can be named after. Values of properties are left out
    /// if there is a tag.
    fn hints(&mut self, alternative: &Alternative, has_tag: bool) -> Hints {
        let followed = self.schemas.follow(alternative.origin);
        let made = self.schemas.is_made(alternative.schema) && !self.schemas.is_made(followed);
        let is_base =
            made && self.schemas.pointer(alternative.schema) == self.schemas.pointer(followed);
        let component = self.component_behind(alternative.origin);
        let title = self.schemas.get(followed).keywords.title.clone();
        let short = title.filter(|title| title.chars().count() <= LONGEST_NAME);
        let ObjectHints {
            values,
            first,
            optional_value,
        } = match has_tag && component.is_some() {
            true => ObjectHints::default(),
            false => self.object_hints(alternative.schema),
        };
        let is_inline = component.is_none();
        Hints {
            component,
            title: short.filter(|_| is_inline),
            values: if has_tag { Vec::new() } else { values },
            optional_value: optional_value.filter(|_| is_inline),
            first_required: first.filter(|_| is_inline).map(WireName),
            is_base,
        }
    }
}

/// Takes alternatives out of unions: of each union those for which the list says so, which is as
/// long as that of its alternatives. Types that stood in one that is gone are named after what it
/// was called; the others follow theirs.
pub(super) fn remove_alternatives(
    types: &mut Arena<TypeId, TypeDef>,
    is_gone: &BTreeMap<TypeId, Vec<bool>>,
    open_unions: &UnorderedSet<TypeId>,
) {
    if is_gone.is_empty() {
        return;
    }
    let renamed: Vec<(TypeId, Naming)> = types
        .iter()
        .filter_map(|(id, def)| Some((id, naming_without(types, is_gone, open_unions, def)?)))
        .collect();
    for (id, naming) in renamed {
        types[id].naming = naming;
    }
    for (&id, is_gone) in is_gone {
        if let Shape::Union(union) = &mut types[id].shape {
            let mut is_gone = is_gone.iter();
            union
                .alternatives
                .retain(|_| is_gone.next() == Some(&false));
            let is_open = open_unions.contains(&id);
            let alias = match union.alternatives.as_slice() {
                [] => Some(Type::Any),
                [only] if !is_open => Some(only.ty.clone()),
                _ => None,
            };
            if let Some(ty) = alias {
                types[id].shape = Shape::Alias(ty);
            }
        }
    }
}

/// The naming of a type in an alternative, if others of the union are taken out.
fn naming_without(
    types: &Arena<TypeId, TypeDef>,
    is_gone: &BTreeMap<TypeId, Vec<bool>>,
    open_unions: &UnorderedSet<TypeId>,
    def: &TypeDef,
) -> Option<Naming> {
    let Naming::Alternative(owner, index, words) = &def.naming else {
        return None;
    };
    let (union_id, union) = model::find_union(types, *owner)?;
    let is_gone = is_gone.get(&union_id)?;
    let left = |of: &[bool]| of.iter().filter(|is_gone| !**is_gone).count();
    let is_union = left(is_gone) > 1 || open_unions.contains(&union_id);
    if is_union && is_gone.get(*index) == Some(&false) {
        let index = left(is_gone.get(..*index)?);
        return Some(Naming::Alternative(*owner, index, words.clone()));
    }
    let alternative = union.alternatives.get(*index)?;
    let called = model::call_alternative(types, alternative);
    // What says the same as another alternative, or as the union, leaves its name to that.
    let same = match is_gone.get(*index) {
        Some(true) => "same ",
        Some(false) | None => "",
    };
    let words = format!("{same}{called} {words}");
    Some(Naming::Within(*owner, words.trim_end().to_owned()))
}
