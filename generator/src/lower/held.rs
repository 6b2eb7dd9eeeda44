//! Unions of scalars and lists, which are the same type wherever they stand.
//!
//! `anyOf: [{type: string}, {type: array, items: {type: string}}]` says the same at every place, so
//! that none of those is what the type is named after: it is `StringOrStrings`, and stands in a
//! file of its own. What is said of the alternatives is said at the place.

use super::Lowering;
use super::kinds::{Alternative, Kind, Union};
use crate::model::{
    self, Docs, Evidence, Hints, HomeId, Naming, Shape, Type, TypeId, say_exact_kind,
};
use crate::resolve::SchemaId;

/// A union whose name would be longer than this, as names of components may be, has its place to be
/// named after.
const LONGEST: usize = 60;

/// Lists within lists that are deeper than this are no such alternatives.
const DEEPEST: usize = 2;

/// An alternative that a union is not named after.
struct NotHeld;

impl Lowering<'_> {
    /// The type of an inline union that holds nothing but scalars and lists, with those of
    /// components beside others. None: it is another one.
    pub(super) fn held_union(&mut self, union: &Union, home: HomeId) -> Option<Type> {
        if union.tag.is_some()
            || union
                .alternatives
                .iter()
                .any(|one| self.check_held(one).is_err())
        {
            return None;
        }
        let mut held: Vec<(bool, String, Type, Vec<Evidence>)> = Vec::new();
        for alternative in &union.alternatives {
            let naming = Naming::Held(String::new());
            let ty = self.use_within(alternative.schema, home, naming).ty;
            if self.work.has_to_wait() {
                return Some(Type::Any);
            }
            let words = say_exact_kind(&self.types, &ty);
            let is_known = held.iter().any(|(_, _, known, _)| *known == ty);
            if !is_known {
                let evidence = self.evidence(alternative.schema).evidence;
                held.push((matches!(ty, Type::List(_)), words, ty, evidence));
            }
        }
        // The order of the document decides nothing.
        held.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
        if let [(_, _, only, _)] = held.as_slice() {
            return Some(only.clone());
        }
        let words: Vec<&str> = held.iter().map(|(_, words, ..)| words.as_str()).collect();
        let words = words.join(" or ");
        let holds_more =
            |ty: &Type| !matches!(ty, Type::List(of) if matches!(**of, Type::Named(_)));
        if words.len() > LONGEST || !held.iter().any(|(_, _, ty, _)| holds_more(ty)) {
            return None;
        }
        let alternatives = held
            .into_iter()
            .map(|(_, _, ty, evidence)| alternative(ty, evidence));
        let alternatives = alternatives.collect();
        Some(Type::Named(self.held_type(words, alternatives)))
    }

    /// The type of these alternatives, the same one for the same ones.
    fn held_type(&mut self, words: String, alternatives: Vec<model::Alternative>) -> TypeId {
        let types = alternatives.iter().map(|one| one.ty.clone()).collect();
        if let Some(&known) = self.held.get(&types) {
            return known;
        }
        // Such a type has no place in the document.
        let pointer = format!("(type {words})");
        let home = self.home(&words, &words, &pointer);
        let id = self.allot(home, Naming::Held(words), &pointer);
        let tag = None;
        self.types[id].shape = Shape::Union(model::Union { tag, alternatives });
        self.held.insert(types, id);
        id
    }

    /// Checks that an alternative is a scalar or a list, and that nothing names it.
    fn check_held(&mut self, alternative: &Alternative) -> Result<(), NotHeld> {
        let followed = self.schemas.follow(alternative.origin);
        let has_title = self.schemas.get(followed).keywords.title.is_some();
        match has_title || self.component_name(alternative.origin).is_some() {
            true => Err(NotHeld),
            false => self.check_plain(alternative.schema, DEEPEST),
        }
    }

    fn check_plain(&mut self, schema: SchemaId, deepest: usize) -> Result<(), NotHeld> {
        if self.is_marked_secret(schema) || self.component_name(schema).is_some() {
            return Err(NotHeld);
        }
        match *self.kind(schema) {
            Kind::Same(other) => self.check_plain(other, deepest),
            Kind::Scalar(_) | Kind::List(None) => Ok(()),
            Kind::List(Some(items)) if deepest > 0 => match self.component_name(items) {
                Some(_) => Ok(()),
                None => self.check_plain(items, deepest - 1),
            },
            Kind::List(_)
            | Kind::Struct(_)
            | Kind::Union(_)
            | Kind::Enum(_)
            | Kind::IntegerEnum(_)
            | Kind::Tuple(_)
            | Kind::Map(_)
            | Kind::Object
            | Kind::Secret
            | Kind::Any => Err(NotHeld),
        }
    }
}

fn alternative(ty: Type, evidence: Vec<Evidence>) -> model::Alternative {
    model::Alternative {
        hints: Hints::default(),
        ty,
        tags: Vec::new(),
        has_tag: false,
        has_literal_tag: false,
        evidence,
        docs: Docs::default(),
    }
}
