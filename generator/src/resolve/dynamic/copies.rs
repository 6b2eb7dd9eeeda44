//! Copies of generic schemas.

use std::rc::Rc;

use super::names::{Behind, Names};
use super::scopes::{Bindings, Name, Scopes};
use super::{Copy, children_mut};
use crate::document::{Schema, SchemaId};
use crate::ids::{Arena, Id};
use crate::unordered::UnorderedMap;

/// The schemas to which dynamic references lead in a copy: those that anchors stand for around it.
pub(super) type Bound = Rc<Bindings>;

/// The anchors around a schema. The outer ones count, then those beside a reference.
struct Around<'b> {
    outer: Option<&'b Bindings>,
    inner: Option<&'b Bindings>,
}

impl Around<'_> {
    fn get(&self, name: Name) -> Option<SchemaId> {
        let of = |bindings: Option<&Bindings>| bindings?.get(&name).copied();
        of(self.outer).or_else(|| of(self.inner))
    }

    fn all(&self) -> impl Iterator<Item = Name> {
        let both = self.inner.into_iter().chain(self.outer);
        both.flat_map(|bindings| bindings.keys().copied())
    }
}

/// The schemas of a document with what decides of which there are copies.
pub(super) struct Generics<'s> {
    pub(super) schemas: &'s Arena<SchemaId, Schema>,
    pub(super) scopes: &'s Scopes,
    targets: Vec<Option<SchemaId>>,
    behind: Behind,
}

impl<'s> Generics<'s> {
    pub(super) fn new(
        schemas: &'s Arena<SchemaId, Schema>,
        scopes: &'s Scopes,
        targets: Vec<Option<SchemaId>>,
    ) -> Self {
        let behind = Behind::new(schemas, scopes, &targets);
        Self {
            schemas,
            scopes,
            targets,
            behind,
        }
    }

    /// Returns the schema that a reference leads to by itself.
    pub(super) fn target(&self, id: SchemaId) -> Option<SchemaId> {
        self.targets[id.index()]
    }

    /// Whether there are dynamic references in a schema or behind it.
    pub(super) fn is_generic(&self, id: SchemaId) -> bool {
        !self.behind.of(id).used.is_empty()
    }

    /// Finds what a scope binds in a schema that it refers to. `looks` counts what is looked at.
    pub(super) fn bound_by(
        &self,
        scope: SchemaId,
        of: SchemaId,
        looks: &mut usize,
    ) -> Option<Bound> {
        let outer = self.scopes.anchors(Some(scope));
        self.differing(of, &Around { outer, inner: None }, looks)
    }

    /// Whether dynamic references behind a schema that a scope binds are untyped if it does not
    /// bind them.
    pub(super) fn is_open(&self, scope: SchemaId, of: SchemaId) -> bool {
        let anchors = self.scopes.anchors(Some(scope));
        match &self.behind.of(of).typed {
            Names::Few(names) => {
                let mut names = names.iter();
                !names.any(|name| anchors.is_some_and(|anchors| anchors.contains_key(name)))
            }
            Names::Many => false,
        }
    }

    /// Finds what is bound in a schema that stands in another.
    pub(super) fn bound_in(
        &self,
        child: SchemaId,
        bound: &Bound,
        looks: &mut usize,
    ) -> Option<Bound> {
        let outer = Some(&**bound);
        self.differing(child, &Around { outer, inner: None }, looks)
    }

    /// Finds where a reference leads in a copy, and what is bound there.
    pub(super) fn bound_behind(
        &self,
        of: SchemaId,
        bound: &Bound,
        looks: &mut usize,
    ) -> Option<(SchemaId, Option<Bound>)> {
        let name = self.scopes.name(&self.schemas[of]);
        if let Some(to) = name.and_then(|name| bound.get(&name)) {
            return Some((*to, None));
        }
        let target = self.target(of)?;
        let scope = self.scopes.around(of);
        let is_elsewhere = scope != self.scopes.around(target);
        let around = Around {
            outer: Some(&**bound),
            inner: self.scopes.anchors(scope).filter(|_| is_elsewhere),
        };
        Some((target, self.differing(target, &around, looks)))
    }

    /// Finds what is bound around a schema, of what it leads to, otherwise than by its own scope.
    fn differing(&self, of: SchemaId, around: &Around<'_>, looks: &mut usize) -> Option<Bound> {
        let own = self.scopes.anchors(self.scopes.around(of));
        let mut differs = |name: Name| {
            *looks += 1;
            let bound = around.get(name)?;
            let own = own.and_then(|own| own.get(&name));
            let is_own = own.is_some_and(|own| self.scopes.are_alike(*own, bound));
            (!is_own).then_some((name, bound))
        };
        let found: Bindings = match &self.behind.of(of).used {
            Names::Few(names) => names.iter().filter_map(|name| differs(*name)).collect(),
            Names::Many => around.all().filter_map(differs).collect(),
        };
        (!found.is_empty()).then(|| Rc::new(found))
    }
}

/// Makes copies.
pub(super) struct Binder<'g> {
    generics: &'g Generics<'g>,
    copies: Vec<Copy>,
    /// The bindings of each copy.
    bound: Vec<Bound>,
    /// The number of copies that are filled, which are the first ones.
    filled: usize,
    /// Copies by what they are of, and what is bound in them.
    known: UnorderedMap<(SchemaId, Bound), SchemaId>,
}

impl<'g> Binder<'g> {
    pub(super) fn new(generics: &'g Generics<'g>) -> Self {
        Self {
            generics,
            copies: Vec::new(),
            bound: Vec::new(),
            filled: 0,
            known: UnorderedMap::new(),
        }
    }

    /// Makes a copy with all that it leads to. There is one for equal bindings.
    pub(super) fn copy(&mut self, of: SchemaId, bound: Bound) -> SchemaId {
        // A work list, for generic schemas may be deep: each copy is allotted first and filled
        // later.
        let first = self.allot(of, bound);
        while self.filled < self.copies.len() {
            self.fill(self.filled);
            self.filled += 1;
        }
        first
    }

    /// Takes out the copies, in the order of their ids.
    pub(super) fn into_copies(self) -> Vec<Copy> {
        self.copies
    }

    fn allot(&mut self, of: SchemaId, bound: Bound) -> SchemaId {
        let id = SchemaId::from_index(self.generics.schemas.len() + self.copies.len());
        let known = *self.known.entry((of, bound.clone())).or_insert(id);
        if known == id {
            self.copies.push(Copy {
                of,
                target: None,
                keywords: self.generics.schemas[of].keywords.clone(),
            });
            self.bound.push(bound);
        }
        known
    }

    fn fill(&mut self, at: usize) {
        let (of, bound) = (self.copies[at].of, self.bound[at].clone());
        let mut keywords = std::mem::take(&mut self.copies[at].keywords);
        for child in children_mut(&mut keywords) {
            if let Some(bound) = self.generics.bound_in(*child, &bound, &mut 0) {
                *child = self.allot(*child, bound);
            }
        }
        let behind = self.generics.bound_behind(of, &bound, &mut 0);
        let target = behind.map(|(target, bound)| match bound {
            Some(bound) => self.allot(target, bound),
            None => target,
        });
        self.copies[at].keywords = keywords;
        self.copies[at].target = target;
    }
}
