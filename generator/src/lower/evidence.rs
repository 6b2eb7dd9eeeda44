//! What tells the alternatives of a union apart where no tag does.

use super::Lowering;
use super::kinds::Kind;
use super::merge::Object;
use crate::model::{Evidence, ObjectEvidence, Scalar, WireName};
use crate::resolve::{Additional, JsonType, SchemaId};

/// A property with more values than this is an open list rather than a mark.
const MOST_MARKS: usize = 8;

impl Lowering<'_> {
    /// What a value of this schema looks like: any of these.
    pub(super) fn evidence(&mut self, schema: SchemaId) -> Vec<Evidence> {
        self.look(schema, vec![Evidence::Anything], Self::evidence_of)
    }

    fn evidence_of(&mut self, kind: Kind) -> Vec<Evidence> {
        match kind {
            Kind::Same(other) => self.evidence(other),
            Kind::Struct(object) => vec![Evidence::Object(self.object_evidence(&object))],
            Kind::Map(_) | Kind::Object => vec![Evidence::Object(ObjectEvidence {
                open: true,
                ..ObjectEvidence::default()
            })],
            Kind::Union(union) => match union.tag {
                Some(tag) => {
                    let tags = union.alternatives.into_iter().flat_map(|one| one.tags);
                    vec![Evidence::Object(ObjectEvidence {
                        open: true,
                        required: vec![WireName(tag.clone())],
                        marks: vec![(WireName(tag), tags.collect())],
                        ..ObjectEvidence::default()
                    })]
                }
                None => {
                    let schemas: Vec<SchemaId> =
                        union.alternatives.iter().map(|one| one.schema).collect();
                    schemas
                        .into_iter()
                        .flat_map(|schema| self.evidence(schema))
                        .collect()
                }
            },
            Kind::List(items) => vec![Evidence::List(match items {
                Some(items) => self.evidence(items),
                None => Vec::new(),
            })],
            Kind::Tuple(places) => {
                let places = places.into_iter();
                let evidence = places.flat_map(|place| self.evidence(place));
                vec![Evidence::List(evidence.collect())]
            }
            Kind::Enum(_) | Kind::Secret => vec![Evidence::Text],
            Kind::IntegerEnum(_) => vec![Evidence::Integer],
            Kind::Scalar(scalar) => vec![match scalar.json_type() {
                JsonType::Boolean => Evidence::Flag,
                JsonType::Number if scalar == Scalar::Double => Evidence::Number,
                JsonType::Number | JsonType::Integer => Evidence::Integer,
                JsonType::String | JsonType::Array | JsonType::Object => Evidence::Text,
            }],
            Kind::Any => vec![Evidence::Anything],
        }
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
