//! Alternatives that are scalars, of which those of one kind become one.

use super::Lowering;
use super::kinds::Kind;
use super::schema_arena::Making;
use super::unions::Alternative;
use crate::resolve::{JsonType, Keywords, SchemaId, Value};

impl Lowering<'_> {
    /// Strings of any kind are one alternative, and so are numbers: no evidence tells them apart, and none need be lost.
    pub(super) fn join_scalars(&mut self, id: SchemaId, alternatives: &mut Vec<Alternative>) {
        for json in [JsonType::String, JsonType::Number] {
            let (alike, others): (Vec<_>, Vec<_>) = alternatives
                .drain(..)
                .partition(|alternative| self.is_scalar(alternative.schema, json));
            *alternatives = others;
            let Some(first) = alike.first().cloned() else {
                continue;
            };
            let joined = self.joined(id, json, &alike);
            alternatives.insert(
                0,
                Alternative {
                    schema: joined,
                    origin: match alike.len() {
                        1 => first.origin,
                        _ => joined,
                    },
                    tags: first.tags,
                },
            );
        }
    }

    fn joined(&mut self, id: SchemaId, json: JsonType, alike: &[Alternative]) -> SchemaId {
        let schemas: Vec<SchemaId> = alike.iter().map(|one| one.schema).collect();
        let kinds: Vec<Kind> = schemas.iter().map(|&schema| self.kind(schema)).collect();
        let lists: Vec<SchemaId> = schemas
            .iter()
            .zip(&kinds)
            .filter(|(_, kind)| matches!(kind, Kind::Enum(_) | Kind::IntegerEnum(_)))
            .map(|(schema, _)| *schema)
            .collect();
        let plain: Vec<&Kind> = kinds
            .iter()
            .filter(|kind| !matches!(kind, Kind::Enum(_) | Kind::IntegerEnum(_)))
            .collect();
        let fraction = plain.iter().any(|kind| kind.is_fraction());
        // An open enum takes any string.
        if let ([only], false) = (lists.as_slice(), fraction) {
            return *only;
        }
        if let ([first, rest @ ..], true) = (plain.as_slice(), lists.is_empty())
            && rest.iter().all(|kind| kind.is_like(first))
            && let Some(schema) = schemas.first()
        {
            return *schema;
        }
        let mut values: Vec<Value> = Vec::new();
        for value in kinds.iter().flat_map(Kind::listed) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let secret = plain.iter().any(|kind| matches!(kind, Kind::Secret));
        let whole = json == JsonType::Number && !fraction;
        let parts: Vec<SchemaId> = std::iter::once(id).chain(schemas).collect();
        self.schemas.make(Making::Joined, &parts, |_| Keywords {
            types: vec![if whole { JsonType::Integer } else { json }],
            values: (!values.is_empty() && !fraction).then_some(values),
            format: secret.then(|| "password".to_owned()),
            ..Keywords::default()
        })
    }

    fn is_scalar(&mut self, schema: SchemaId, json: JsonType) -> bool {
        let schema = self.schemas.follow(schema);
        let keywords = &self.schemas.get(schema).keywords;
        let several = keywords.has_unions() || keywords.types.len() > 1;
        let compound = matches!(
            keywords.types.as_slice(),
            [JsonType::Object | JsonType::Array | JsonType::Boolean]
        );
        if several || compound {
            return false;
        }
        self.look(schema, false, |lowering, kind| match kind {
            Kind::Same(other) => lowering.is_scalar(other, json),
            Kind::Enum(_) | Kind::Secret => json == JsonType::String,
            Kind::IntegerEnum(_) => json == JsonType::Number,
            Kind::Scalar(scalar) => scalar.json_type() == json,
            _ => false,
        })
    }
}
