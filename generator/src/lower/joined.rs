//! Alternatives that are scalars, of which those of one kind become one.

use super::Lowering;
use super::kinds::Kind;
use super::schema_arena::Making;
use super::unions::Alternative;
use crate::diagnostic::Code;
use crate::model::Scalar;
use crate::resolve::{JsonType, Keywords, SchemaId, Value};

/// Scalars that are one alternative.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Strings of any kind.
    Text,
    /// Integers.
    Whole,
    /// Numbers that may have a fraction.
    Fraction,
}

impl Lowering<'_> {
    /// Strings of any kind are one alternative, and so are numbers with and without a fraction: no evidence tells them
    /// apart, and none need be lost. Integers stay apart from other numbers, for those have not all their digits.
    pub(super) fn join_scalars(&mut self, id: SchemaId, alternatives: &mut Vec<Alternative>) {
        let found = alternatives.iter();
        let mut groups: Vec<Option<Group>> = found.map(|one| self.group(one.schema)).collect();
        for group in [Group::Text, Group::Fraction, Group::Whole] {
            let (alike, others): (Vec<_>, Vec<_>) = alternatives
                .drain(..)
                .zip(groups)
                .partition(|(_, of)| *of == Some(group));
            let alike: Vec<Alternative> = alike.into_iter().map(|(alike, _)| alike).collect();
            (*alternatives, groups) = others.into_iter().unzip();
            let Some(first) = alike.first().cloned() else {
                continue;
            };
            let joined = self.joined(id, group, &alike);
            self.report_formats(joined, &alike);
            groups.insert(0, None);
            alternatives.insert(
                0,
                Alternative {
                    schema: joined,
                    origin: match alike.len() {
                        1 => first.origin,
                        _ => joined,
                    },
                    again: first.again,
                    tags: first.tags,
                },
            );
        }
    }

    /// What is one of several formats has none.
    fn report_formats(&mut self, joined: SchemaId, alike: &[Alternative]) {
        let format = |lowering: &Self, id| {
            let found = lowering.schemas.get(lowering.schemas.follow(id));
            found.keywords.format.clone()
        };
        let kept = format(self, joined);
        for alternative in alike {
            let schema = self.schemas.follow(alternative.schema);
            if let Some(format) = format(self, schema)
                && kept.as_ref() != Some(&format)
                && format != "password"
            {
                let message = format!("the format `{format}` is one of several here");
                let label = "the type takes all of them";
                self.warn_schema(schema, Code::UnknownFormat, "format", message, label);
            }
        }
    }

    fn joined(&mut self, id: SchemaId, group: Group, alike: &[Alternative]) -> SchemaId {
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
        // An open enum takes any value of its type.
        if let [only] = lists.as_slice() {
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
        let parts: Vec<SchemaId> = std::iter::once(id).chain(schemas).collect();
        self.schemas.make(Making::Joined, &parts, |_| Keywords {
            types: vec![match group {
                Group::Text => JsonType::String,
                Group::Whole => JsonType::Integer,
                Group::Fraction => JsonType::Number,
            }],
            values: (!values.is_empty()).then_some(values),
            format: secret.then(|| "password".to_owned()),
            ..Keywords::default()
        })
    }

    /// What a schema can be joined with. None if it is no scalar.
    fn group(&mut self, schema: SchemaId) -> Option<Group> {
        let schema = self.schemas.follow(schema);
        let keywords = &self.schemas.get(schema).keywords;
        let several = keywords.has_unions() || keywords.types.len() > 1;
        let compound = matches!(
            keywords.types.as_slice(),
            [JsonType::Object | JsonType::Array | JsonType::Boolean]
        );
        if several || compound {
            return None;
        }
        self.look(schema, None, |lowering, kind| match kind {
            Kind::Same(other) => lowering.group(other),
            Kind::Enum(_) | Kind::Secret => Some(Group::Text),
            Kind::IntegerEnum(_) => Some(Group::Whole),
            Kind::Scalar(scalar) => match scalar.json_type() {
                JsonType::String => Some(Group::Text),
                JsonType::Number if scalar == Scalar::Double => Some(Group::Fraction),
                JsonType::Number | JsonType::Integer => Some(Group::Whole),
                JsonType::Boolean | JsonType::Array | JsonType::Object => None,
            },
            _ => None,
        })
    }
}
