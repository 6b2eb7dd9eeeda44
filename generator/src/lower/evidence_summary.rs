//! The evidence of unions that lead to many others, in short.
//!
//! What is left of it is the kinds of values, and what all objects require. A union has what its
//! alternatives have together, so that each schema is asked once, however many unions lead to it.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::Lowering;
use super::kinds::Kind;
use crate::model::{Evidence, ObjectEvidence, WireName};
use crate::resolve::SchemaId;
use crate::unordered::UnorderedMap;

/// Of what objects require, so many names tell enough.
const MOST_REQUIRED: usize = 100;

/// The evidence of many things, in short.
#[derive(Clone, Default)]
pub(super) struct Summary {
    /// The names that all objects require, if there are objects.
    required: Option<Rc<BTreeSet<WireName>>>,
    /// The kinds of other values.
    others: Vec<Evidence>,
}

impl Summary {
    /// Sums up some evidence.
    pub(super) fn of(evidence: &[Evidence]) -> Self {
        let mut all = Self::default();
        for one in evidence {
            all.add(&Self::of_one(one));
        }
        all
    }

    fn of_one(evidence: &Evidence) -> Self {
        match evidence {
            Evidence::Object(object) => {
                let names: BTreeSet<&WireName> = object.required.iter().collect();
                let names = names.into_iter().take(MOST_REQUIRED).cloned();
                Self {
                    required: Some(Rc::new(names.collect())),
                    others: Vec::new(),
                }
            }
            Evidence::List(_) => Self::of_other(Evidence::List(Vec::new())),
            other => Self::of_other(other.clone()),
        }
    }

    fn of_other(other: Evidence) -> Self {
        Self {
            required: None,
            others: vec![other],
        }
    }

    fn add(&mut self, other: &Self) {
        for evidence in &other.others {
            if !self.others.contains(evidence) {
                self.others.push(evidence.clone());
            }
        }
        self.required = match (self.required.take(), &other.required) {
            (Some(one), Some(other)) if Rc::ptr_eq(&one, other) => Some(one),
            (Some(one), Some(other)) => {
                let is_shared = one.iter().all(|name| other.contains(name));
                match is_shared {
                    true => Some(one),
                    false => Some(Rc::new(one.intersection(other).cloned().collect())),
                }
            }
            (one, other) => one.or_else(|| other.clone()),
        };
    }

    /// Leaves the kinds of values only.
    pub(super) fn without_names(mut self) -> Self {
        self.required = self.required.map(|_| Rc::default());
        self
    }

    /// Returns the evidence that is left, in an order that depends on nothing.
    pub(super) fn evidence(&self) -> Vec<Evidence> {
        let mut evidence = self.others.clone();
        evidence.sort_by_key(|one| match one {
            Evidence::Flag => 0,
            Evidence::Integer => 1,
            Evidence::Number => 2,
            Evidence::Text => 3,
            Evidence::List(_) => 4,
            Evidence::Object(_) => 5,
            Evidence::Anything => 6,
        });
        evidence.extend(self.required.iter().map(|required| {
            Evidence::Object(Arc::new(ObjectEvidence {
                required: required.iter().cloned().collect(),
                open: true,
                ..ObjectEvidence::default()
            }))
        }));
        evidence
    }
}

/// The unions that one leads to, and what stands in them.
#[derive(Default)]
struct Below {
    graph: DiGraph<Summary, ()>,
    schemas: Vec<SchemaId>,
    places: UnorderedMap<SchemaId, NodeIndex>,
}

impl Below {
    /// The place of a schema, which waits for its turn if it is new.
    fn place(&mut self, schema: SchemaId) -> NodeIndex {
        let next = NodeIndex::new(self.schemas.len());
        let place = *self.places.entry(schema).or_insert(next);
        if place == next {
            self.schemas.push(schema);
            self.graph.add_node(Summary::default());
        }
        place
    }
}

impl Lowering<'_> {
    /// Sums up the evidence of a union.
    pub(super) fn summary_of(&mut self, union: SchemaId) -> Summary {
        if !self.evidence.summaries.contains_key(&union) {
            let below = self.below(union);
            self.sum_up_all(below);
        }
        let known = self.evidence.summaries.get(&union);
        known.cloned().unwrap_or_default()
    }

    fn below(&mut self, union: SchemaId) -> Below {
        let mut below = Below::default();
        below.place(union);
        let mut turn = 0;
        while let Some(&schema) = below.schemas.get(turn) {
            let place = NodeIndex::new(turn);
            turn += 1;
            if let Some(known) = self.evidence.summaries.get(&schema) {
                below.graph[place] = known.clone();
                continue;
            }
            let (_, kind) = self.end(schema);
            match &*kind {
                Kind::Union(union) if union.tag.is_none() => {
                    for alternative in &union.alternatives {
                        let (end, _) = self.end(alternative.schema);
                        let next = below.place(end);
                        below.graph.add_edge(place, next, ());
                    }
                }
                kind => {
                    let evidence = self.leaf_evidence(schema, kind);
                    below.graph[place] = Summary::of_one(&evidence);
                }
            }
        }
        below
    }

    /// Sums up what stands in each union. Those that lead to each other have the same.
    fn sum_up_all(&mut self, below: Below) {
        let Below {
            mut graph, schemas, ..
        } = below;
        for circle in kosaraju_scc(&graph) {
            let mut all = Summary::default();
            for &member in &circle {
                all.add(&graph[member]);
                for next in graph.neighbors(member) {
                    all.add(&graph[next]);
                }
            }
            for member in circle {
                if let Some(&schema) = schemas.get(member.index()) {
                    self.evidence.summaries.insert(schema, all.clone());
                }
                graph[member] = all.clone();
            }
        }
    }
}
