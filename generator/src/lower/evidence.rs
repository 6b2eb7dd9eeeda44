//! What tells the alternatives of a union apart where no tag does.

use std::collections::HashSet;

use super::Lowering;
use super::kinds::Kind;
use super::merge::Object;
use super::unions::Union;
use crate::model::{Alternative, Evidence, ObjectEvidence, Scalar, WireName};
use crate::resolve::{Additional, JsonType, SchemaId};

/// A property with more values than this is an open list rather than a mark.
const MOST_MARKS: usize = 8;

/// The most lists within each other that are looked into: coordinates of shapes on a map have four.
const DEEPEST: usize = 4;

/// The items of lists are looked at less deep where that makes more evidence than this: lists of
/// each other's alternatives would multiply at each level.
const MOST_EVIDENCE: usize = 1000;

/// The alternatives of a union that are unions themselves may have so much evidence together. Where
/// unions are each other's alternatives, each of them repeats that of all.
const MOST_TOGETHER: usize = 100;

/// The limits of a search for evidence.
struct Look {
    /// The number of lists within each other that are looked into.
    deepest: usize,
    /// The most that there may be.
    left: usize,
    /// The schemas that are being looked at: the items of a list may lead back to it.
    path: Vec<SchemaId>,
}

impl Lowering<'_> {
    /// What a value of this schema looks like: any of these.
    pub(super) fn evidence(&mut self, schema: SchemaId) -> Vec<Evidence> {
        let (end, kind) = self.end(schema);
        if !matches!(*kind, Kind::Union(_)) {
            return self.find_evidence(end);
        }
        if let Some(known) = self.evidence_of.get(&end) {
            return known.clone();
        }
        let found = self.find_evidence(end);
        self.evidence_of.insert(end, found.clone());
        found
    }

    fn find_evidence(&mut self, schema: SchemaId) -> Vec<Evidence> {
        let limits = (1..=DEEPEST).map(|deepest| (deepest, MOST_EVIDENCE)).rev();
        for (deepest, left) in limits.chain([(0, usize::MAX)]) {
            let path = Vec::new();
            let mut look = Look {
                deepest,
                left,
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
        let mut known = HashSet::new();
        for (leaf, kind) in self.leaves(vec![end], |union| union.tag.is_some()) {
            look.left = look.left.checked_sub(1)?;
            let is_open = leaf != end && look.path.contains(&leaf);
            look.path.push(leaf);
            let evidence = match (&*kind, is_open) {
                (_, true) => Evidence::Anything,
                (Kind::Struct(object), false) => self.struct_evidence(leaf, object),
                _ => self.kind_evidence(&kind, look)?,
            };
            look.path.pop();
            if known.insert(evidence.clone()) {
                found.push(evidence);
            }
        }
        look.path.pop();
        Some(found)
    }

    fn kind_evidence(&mut self, kind: &Kind, look: &mut Look) -> Option<Evidence> {
        Some(match kind {
            Kind::Struct(object) => Evidence::Object(self.object_evidence(object)),
            Kind::Map(_) | Kind::Object => Evidence::Object(ObjectEvidence {
                open: true,
                ..ObjectEvidence::default()
            }),
            Kind::Union(union) => tag_evidence(union),
            Kind::List(items) => {
                let items: Vec<SchemaId> = items.iter().copied().collect();
                Evidence::List(self.items_evidence(&items, look)?)
            }
            Kind::Tuple(places) => Evidence::List(self.items_evidence(places, look)?),
            Kind::Enum(_) | Kind::Secret => Evidence::Text,
            Kind::IntegerEnum(_) => Evidence::Integer,
            Kind::Scalar(scalar) => match scalar.json_type() {
                JsonType::Boolean => Evidence::Flag,
                JsonType::Number if *scalar == Scalar::Double => Evidence::Number,
                JsonType::Number | JsonType::Integer => Evidence::Integer,
                JsonType::String | JsonType::Array | JsonType::Object => Evidence::Text,
            },
            Kind::Same(_) | Kind::Any => Evidence::Anything,
        })
    }

    /// The evidence of an object, which many unions may ask for.
    fn struct_evidence(&mut self, schema: SchemaId, object: &Object) -> Evidence {
        if let Some(known) = self.evidence_of_objects.get(&schema) {
            return known.clone();
        }
        let found = Evidence::Object(self.object_evidence(object));
        self.evidence_of_objects.insert(schema, found.clone());
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
fn tag_evidence(union: &Union) -> Evidence {
    let Some(tag) = &union.tag else {
        return Evidence::Anything;
    };
    let tags = union.alternatives.iter().flat_map(|one| &one.tags);
    Evidence::Object(ObjectEvidence {
        open: true,
        required: vec![WireName(tag.clone())],
        marks: vec![(WireName(tag.clone()), tags.cloned().collect())],
        ..ObjectEvidence::default()
    })
}

/// Sums up the evidence of alternatives that are unions themselves, if it is much: what all the
/// objects require is left of them. Which alternative fits best shows when they are read.
pub(super) fn sum_up(alternatives: &mut [Alternative]) {
    let all = alternatives
        .iter()
        .map(|alternative| alternative.evidence.len());
    if all.filter(|count| *count > 1).sum::<usize>() <= MOST_TOGETHER {
        return;
    }
    for alternative in alternatives {
        if alternative.evidence.len() > 1 {
            let evidence = std::mem::take(&mut alternative.evidence);
            alternative.evidence = summary(evidence);
        }
    }
}

fn summary(all: Vec<Evidence>) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = Vec::new();
    let mut required: Option<Vec<WireName>> = None;
    for evidence in all {
        match evidence {
            Evidence::Object(object) => match &mut required {
                Some(required) => required.retain(|name| object.required.contains(name)),
                None => required = Some(object.required),
            },
            other => {
                let other = match other {
                    Evidence::List(_) => Evidence::List(Vec::new()),
                    other => other,
                };
                if !found.contains(&other) {
                    found.push(other);
                }
            }
        }
    }
    found.extend(required.map(|required| {
        Evidence::Object(ObjectEvidence {
            required,
            open: true,
            ..ObjectEvidence::default()
        })
    }));
    found
}
