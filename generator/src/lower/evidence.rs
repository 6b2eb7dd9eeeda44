//! What tells the alternatives of a union apart where no tag does.

use std::sync::Arc;

use super::Lowering;
use super::evidence_summary::Summary;
use super::kinds::{Kind, Object, Union};
use super::object_hints::ObjectHints;
use crate::model::{Alternative, Evidence, ObjectEvidence, Scalar, WireName};
use crate::resolve::{Additional, JsonType, SchemaId};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// A property with more values than this is an open list rather than a mark.
const MOST_MARKS: usize = 8;

/// The most lists within each other that are looked into: coordinates of shapes on a map have four.
const DEEPEST: usize = 4;

/// The items of lists are looked at less deep where that makes more evidence than this: lists of
/// each other's alternatives would multiply at each level.
const MOST_EVIDENCE: usize = 1000;

/// So many schemas are looked at for each piece of evidence that there may be.
const STEPS_TO_EVIDENCE: usize = 4;

/// The alternatives of a union that are unions themselves may have so much evidence together. Where
/// unions are each other's alternatives, each of them repeats that of all.
const MOST_TOGETHER: usize = 100;

/// The evidence that is known.
#[derive(Default)]
pub(super) struct KnownEvidence {
    /// That of unions and lists.
    found: UnorderedMap<SchemaId, Vec<Evidence>>,
    /// Whether unions lead to many others.
    leaves: UnorderedMap<SchemaId, usize>,
    /// That of objects.
    objects: UnorderedMap<SchemaId, Evidence>,
    /// Each once.
    once: UnorderedSet<Arc<ObjectEvidence>>,
    /// That of unions that lead to many others, in short.
    pub(super) summaries: UnorderedMap<SchemaId, Summary>,
    /// The names that objects can have as alternatives.
    pub(super) hints: UnorderedMap<SchemaId, ObjectHints>,
}

/// The evidence of an alternative.
#[derive(Default)]
pub(super) struct Found {
    pub(super) evidence: Vec<Evidence>,
    /// Whether it is a summary of what is more than [`MOST_TOGETHER`].
    pub(super) is_much: bool,
}

/// The limits of a search for evidence.
struct Look {
    /// The number of lists within each other that are looked into.
    deepest: usize,
    /// The most that there may be.
    left: usize,
    /// The most schemas that may be looked at on the way: unions may lead to few alternatives, and
    /// to those on many ways.
    steps: usize,
    /// The schemas that are being looked at: the items of a list may lead back to it.
    path: Vec<SchemaId>,
}

impl Lowering<'_> {
    /// What a value of this schema looks like: any of these.
    pub(super) fn evidence(&mut self, schema: SchemaId) -> Found {
        let (end, kind) = self.end(schema);
        let is_union = matches!(*kind, Kind::Union(_));
        if is_union && self.count_leaves(end) > MOST_TOGETHER {
            return Found {
                evidence: self.summary_of(end).evidence(),
                is_much: true,
            };
        }
        let is_kept = is_union || matches!(*kind, Kind::List(_) | Kind::Tuple(_));
        let evidence = match self.evidence.found.get(&end) {
            Some(known) => known.clone(),
            None => self.find_evidence(end),
        };
        if is_kept {
            self.evidence.found.insert(end, evidence.clone());
        }
        Found {
            evidence,
            is_much: false,
        }
    }

    /// Counts the alternatives within those of a union, one more than [`MOST_TOGETHER`] at most:
    /// those are too many to look at each of them for each union that leads there.
    fn count_leaves(&mut self, union: SchemaId) -> usize {
        if let Some(known) = self.evidence.leaves.get(&union) {
            return *known;
        }
        let mut seen = UnorderedSet::new();
        let mut waiting = vec![union];
        while let Some(schema) = waiting.pop() {
            let (end, kind) = self.end(schema);
            if seen.insert(end)
                && let Kind::Union(union) = &*kind
                && union.tag.is_none()
            {
                waiting.extend(union.alternatives.iter().map(|one| one.schema));
            }
            if seen.len() > MOST_TOGETHER {
                break;
            }
        }
        self.evidence.leaves.insert(union, seen.len());
        seen.len()
    }

    fn find_evidence(&mut self, schema: SchemaId) -> Vec<Evidence> {
        let limits = (1..=DEEPEST).map(|deepest| (deepest, MOST_EVIDENCE)).rev();
        for (deepest, left) in limits.chain([(0, usize::MAX)]) {
            let path = Vec::new();
            let mut look = Look {
                deepest,
                left,
                steps: left.saturating_mul(STEPS_TO_EVIDENCE),
                path,
            };
            if let Some(found) = self.evidence_within(schema, &mut look) {
                return found;
            }
        }
        Vec::new()
    }

    /// The same, as far as one looks. None if there is more.
    fn evidence_within(&mut self, schema: SchemaId, look: &mut Look) -> Option<Vec<Evidence>> {
        let (end, _) = self.end(schema);
        if look.path.contains(&end) {
            return Some(vec![Evidence::Anything]);
        }
        look.path.push(end);
        let mut found = Vec::new();
        let (mut known, mut known_objects) = (UnorderedSet::new(), UnorderedSet::new());
        let leaves = self.few_leaves(vec![end], |union| union.tag.is_some(), &mut look.steps)?;
        for (leaf, kind) in leaves {
            look.left = look.left.checked_sub(1)?;
            let is_open = leaf != end && look.path.contains(&leaf);
            look.path.push(leaf);
            let evidence = match (&*kind, is_open) {
                (_, true) => Evidence::Anything,
                (Kind::List(_) | Kind::Tuple(_), false) => self.list_evidence(&kind, look)?,
                _ => self.leaf_evidence(leaf, &kind),
            };
            look.path.pop();
            let is_new = match &evidence {
                // Those that are equal are one.
                Evidence::Object(object) => known_objects.insert(Arc::as_ptr(object)),
                evidence => known.insert(evidence.clone()),
            };
            if is_new {
                found.push(evidence);
            }
        }
        look.path.pop();
        Some(found)
    }

    fn list_evidence(&mut self, kind: &Kind, look: &mut Look) -> Option<Evidence> {
        let items: Vec<SchemaId> = match kind {
            Kind::List(items) => items.iter().copied().collect(),
            Kind::Tuple(places) => places.clone(),
            _ => Vec::new(),
        };
        Some(Evidence::List(self.items_evidence(&items, look)?))
    }

    /// The evidence of what is no union without a tag. Nothing is said of the items of lists.
    pub(super) fn leaf_evidence(&mut self, leaf: SchemaId, kind: &Kind) -> Evidence {
        match kind {
            Kind::Struct(_) | Kind::Union(_) | Kind::Map(_) | Kind::Object => {
                self.evidence_of_object(leaf, kind)
            }
            Kind::List(_) | Kind::Tuple(_) => Evidence::List(Vec::new()),
            Kind::Enum(_) | Kind::Secret => Evidence::Text,
            Kind::IntegerEnum(_) => Evidence::Integer,
            Kind::Scalar(scalar) => match scalar.json_type() {
                JsonType::Boolean => Evidence::Flag,
                JsonType::Number if *scalar == Scalar::Double => Evidence::Number,
                JsonType::Number | JsonType::Integer => Evidence::Integer,
                JsonType::String | JsonType::Array | JsonType::Object => Evidence::Text,
            },
            Kind::Same(_) | Kind::Any => Evidence::Anything,
        }
    }

    /// The evidence of an object, which many unions may ask for. Equal ones are one.
    fn evidence_of_object(&mut self, schema: SchemaId, kind: &Kind) -> Evidence {
        if let Some(known) = self.evidence.objects.get(&schema) {
            return known.clone();
        }
        let object = match kind {
            Kind::Struct(object) => self.object_evidence(object),
            Kind::Union(union) => match &union.tag {
                Some(tag) => tag_evidence(tag, union),
                None => return Evidence::Anything,
            },
            _ => ObjectEvidence {
                open: true,
                ..ObjectEvidence::default()
            },
        };
        let shared = match self.evidence.once.get(&object) {
            Some(known) => Arc::clone(known),
            None => Arc::new(object),
        };
        self.evidence.once.insert(Arc::clone(&shared));
        let found = Evidence::Object(shared);
        self.evidence.objects.insert(schema, found.clone());
        found
    }

    fn items_evidence(&mut self, items: &[SchemaId], look: &mut Look) -> Option<Vec<Evidence>> {
        if look.deepest == 0 {
            return Some(vec![Evidence::Anything; items.len().min(1)]);
        }
        look.deepest -= 1;
        let mut found = Vec::new();
        for &item in items {
            found.extend(self.evidence_within(item, look)?);
        }
        look.deepest += 1;
        Some(found)
    }

    fn object_evidence(&mut self, object: &Object) -> ObjectEvidence {
        let mut evidence = ObjectEvidence {
            open: object
                .additional
                .is_some_and(|additional| additional != Additional::None),
            ..ObjectEvidence::default()
        };
        for (name, schema) in &object.properties {
            let wire = WireName(name.clone());
            // What is only sent need not be there when it is received.
            let (_, sent) = self.directions(*schema);
            match object.required.contains(name) && !sent {
                true => evidence.required.push(wire.clone()),
                false => evidence.optional.push(wire.clone()),
            }
            let values = self.values_of(*schema);
            if !values.is_empty() && values.len() <= MOST_MARKS {
                evidence.marks.push((wire, values));
            }
        }
        evidence
    }
}

/// Returns the evidence that a tag gives of a union.
fn tag_evidence(tag: &str, union: &Union) -> ObjectEvidence {
    let tag = WireName(tag.to_owned());
    let tags = union.alternatives.iter().flat_map(|one| &one.tags);
    ObjectEvidence {
        open: true,
        required: vec![tag.clone()],
        marks: vec![(tag, tags.cloned().collect())],
        ..ObjectEvidence::default()
    }
}

/// Sums up the evidence of alternatives that are unions themselves, if it is much: what all the
/// objects require is left of them. Which alternative fits best shows when they are read.
pub(super) fn sum_up(alternatives: &mut [Alternative], is_much: bool) {
    let all = alternatives
        .iter()
        .map(|alternative| alternative.evidence.len());
    if !is_much && all.filter(|count| *count > 1).sum::<usize>() <= MOST_TOGETHER {
        return;
    }
    for alternative in alternatives {
        if alternative.evidence.len() > 1 {
            alternative.evidence = Summary::of(&alternative.evidence).evidence();
        }
    }
}
