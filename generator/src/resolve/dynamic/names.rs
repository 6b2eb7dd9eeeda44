//! The anchors that dynamic references behind a schema name.

use std::collections::BTreeSet;

use super::children;
use super::scopes::{Name, Scopes};
use crate::circles::circles;
use crate::document::{Schema, SchemaId};
use crate::ids::{Arena, Id};

/// So many names are kept of what is behind a schema.
const MOST_NAMES: usize = 64;

/// Names of anchors.
pub(super) enum Names {
    /// These.
    Few(BTreeSet<Name>),
    /// More than are kept. Any may be.
    Many,
}

impl Names {
    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Few(names) => names.is_empty(),
            Self::Many => false,
        }
    }

    fn add(&mut self, name: Name) {
        if let Self::Few(names) = self {
            names.insert(name);
            if names.len() > MOST_NAMES {
                *self = Self::Many;
            }
        }
    }

    fn add_all(&mut self, other: &Self) {
        match other {
            Self::Few(names) => {
                for name in names {
                    self.add(*name);
                }
            }
            Self::Many => *self = Self::Many,
        }
    }
}

/// The names in a schema and in all that it leads to.
pub(super) struct Found {
    /// Those that dynamic references name.
    pub(super) used: Names,
    /// Those that stand for a type there.
    pub(super) typed: Names,
}

/// The names behind each schema, found once for all that lead to each other.
pub(super) struct Behind {
    circle_of: Arena<SchemaId, usize>,
    by_circle: Vec<Found>,
}

impl Behind {
    /// Finds the names behind all schemas.
    pub(super) fn new(
        schemas: &Arena<SchemaId, Schema>,
        scopes: &Scopes,
        targets: &[Option<SchemaId>],
    ) -> Self {
        let below = |id: SchemaId| children(&schemas[id].keywords).chain(targets[id.index()]);
        let edges = schemas.ids();
        let edges = edges.flat_map(|from| below(from).map(move |to| (from, to)));
        let circle_of = circles(schemas, edges);
        let mut members: Vec<Vec<SchemaId>> = Vec::new();
        for (id, circle) in circle_of.iter() {
            members.resize_with(members.len().max(circle + 1), Vec::new);
            members[*circle].push(id);
        }
        let mut by_circle: Vec<Found> = Vec::with_capacity(members.len());
        for members in members {
            let mut found = Found {
                used: Names::Few(BTreeSet::new()),
                typed: Names::Few(BTreeSet::new()),
            };
            for id in members {
                found.add_own(id, targets[id.index()], &schemas[id], scopes);
                // The others are members, too.
                for known in below(id).filter_map(|to| by_circle.get(circle_of[to])) {
                    found.used.add_all(&known.used);
                    found.typed.add_all(&known.typed);
                }
            }
            by_circle.push(found);
        }
        Self {
            circle_of,
            by_circle,
        }
    }

    /// Returns the names behind a schema.
    pub(super) fn of(&self, schema: SchemaId) -> &Found {
        &self.by_circle[self.circle_of[schema]]
    }
}

impl Found {
    fn add_own(
        &mut self,
        id: SchemaId,
        target: Option<SchemaId>,
        schema: &Schema,
        scopes: &Scopes,
    ) {
        if let Some(name) = scopes.name(schema) {
            self.used.add(name);
            if target.is_some_and(|target| !scopes.is_open(target)) {
                self.typed.add(name);
            }
        }
        // What the scope binds elsewhere, which is all that it leads to.
        let is_lead = target.is_some_and(|target| scopes.around(target) != scopes.around(id));
        let anchors = scopes.anchors(scopes.around(id)).filter(|_| is_lead);
        for (name, to) in anchors.into_iter().flatten() {
            if matches!(self.typed, Names::Many) {
                break;
            }
            if !scopes.is_open(*to) {
                self.typed.add(*name);
            }
        }
    }
}
