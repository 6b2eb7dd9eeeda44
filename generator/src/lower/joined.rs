//! Alternatives that are scalars, of which those of one kind become one.

use std::rc::Rc;

use super::Lowering;
use super::kinds::{Alternative, Kind};
use super::scalars::is_secret_format;
use super::schema_arena::Making;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Scalar;
use crate::resolve::{JsonType, Keywords, SchemaId, Value, ValueNote};
use crate::unordered::UnorderedSet;

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
        if self.is_waiting() {
            return;
        }
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
            let is_whole = alternatives.is_empty();
            let joined = self.joined(id, group, &alike, is_whole);
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
                && !is_secret_format(Some(&format), &self.config.formats)
            {
                let message = format!("the format `{format}` is one of several here");
                let label = "the type takes all of them";
                let place = self.keyword_place(schema, "format");
                self.report
                    .warn(Diagnostic::new(Code::UnknownFormat, place, message).label(label));
            }
        }
    }

    /// The schema of alternatives that are alike, which may be all of them.
    fn joined(
        &mut self,
        id: SchemaId,
        group: Group,
        alike: &[Alternative],
        is_whole: bool,
    ) -> SchemaId {
        let schemas: Vec<SchemaId> = alike.iter().map(|one| one.schema).collect();
        let kinds = schemas.iter().map(|&schema| self.end(schema).1);
        let kinds: Vec<Rc<Kind>> = kinds.collect();
        let noted = alike.iter().zip(&kinds);
        let notes = noted.flat_map(|(one, kind)| self.notes_of(one, kind));
        let notes: Vec<ValueNote> = notes.collect();
        // What is said of a single value is said of the alternative, if that is one of several.
        let is_noted = !notes.is_empty() && (alike.len() > 1 || is_whole);
        if let Some(known) = self.stands_for_all(&schemas, &kinds, is_noted) {
            return known;
        }
        let mut seen = UnorderedSet::new();
        let values = kinds.iter().flat_map(|kind| kind.listed());
        let values: Vec<Value> = values.filter(|one| seen.insert(one.to_json())).collect();
        let is_secret = self.is_any_secret(&schemas);
        let secret = schemas.iter().zip(&kinds);
        let secret = secret.filter(|(_, kind)| matches!(***kind, Kind::Secret));
        let mut formats = secret.filter_map(|(&schema, _)| {
            let end = self.end(schema).0;
            self.schemas.get(end).keywords.format.clone()
        });
        let format = formats.next();
        let parts: Vec<SchemaId> = std::iter::once(id).chain(schemas).collect();
        let joined = self.schemas.make(Making::Joined, &parts, |_| Keywords {
            types: vec![match group {
                Group::Text => JsonType::String,
                Group::Whole => JsonType::Integer,
                Group::Fraction => JsonType::Number,
            }],
            values: (!values.is_empty()).then_some(values),
            value_notes: notes,
            format,
            secret: is_secret,
            ..Keywords::default()
        });
        let origins = alike.iter().map(|one| one.origin);
        self.joined_of.insert(joined, origins.collect());
        joined
    }

    /// Finds the one of several schemas that takes the values of all of them as it is.
    fn stands_for_all(
        &mut self,
        schemas: &[SchemaId],
        kinds: &[Rc<Kind>],
        is_noted: bool,
    ) -> Option<SchemaId> {
        let is_list = |kind: &Rc<Kind>| matches!(**kind, Kind::Enum(_) | Kind::IntegerEnum(_));
        let mut lists = schemas.iter().zip(kinds).filter(|(_, kind)| is_list(kind));
        match (lists.next(), lists.next()) {
            // An enum would show what it takes besides its values.
            (Some((only, _)), None)
                if self.is_any_secret(schemas) && !self.is_marked_secret(*only) =>
            {
                None
            }
            // An open enum takes any value of its type.
            (Some((only, kind)), None) => {
                let says_more = is_noted && kind.listed().len() == 1;
                let is_kept = !says_more || self.component_behind(*only).is_some();
                is_kept.then_some(*only)
            }
            (Some(_), Some(_)) => None,
            (None, _) => {
                let (first, rest) = kinds.split_first()?;
                let are_alike = rest.iter().all(|kind| kind.is_like(first));
                let is_one = are_alike && are_equal(&self.components_behind(schemas));
                let mut secret = schemas.iter().filter(|one| self.is_marked_secret(**one));
                let chosen = secret.next().or(schemas.first());
                chosen.copied().filter(|_| is_one)
            }
        }
    }

    /// Whether the values of one of the schemas are secret, so that what is any of them may be too.
    fn is_any_secret(&self, schemas: &[SchemaId]) -> bool {
        schemas.iter().any(|schema| self.is_marked_secret(*schema))
    }

    /// Finds the component that each schema is. What is one of two components has the name of
    /// neither.
    fn components_behind(&mut self, schemas: &[SchemaId]) -> Vec<Option<String>> {
        let names = schemas.iter().map(|&schema| self.component_behind(schema));
        names.collect()
    }

    /// What a schema can be joined with. None if it is no scalar.
    fn group(&mut self, schema: SchemaId) -> Option<Group> {
        let mut at = self.schemas.follow(schema);
        let kind = loop {
            if is_compound(&self.schemas.get(at).keywords) {
                return None;
            }
            let kind = self.find_kind(at)?;
            match *kind {
                Kind::Same(other) => at = self.schemas.follow(other),
                _ => break kind,
            }
        };
        match &*kind {
            Kind::Enum(_) | Kind::Secret => Some(Group::Text),
            Kind::IntegerEnum(_) => Some(Group::Whole),
            Kind::Scalar(scalar) => match scalar.json_type() {
                JsonType::String => Some(Group::Text),
                JsonType::Number if *scalar == Scalar::Double => Some(Group::Fraction),
                JsonType::Number | JsonType::Integer => Some(Group::Whole),
                JsonType::Boolean | JsonType::Array | JsonType::Object => None,
            },
            _ => None,
        }
    }
}

fn are_equal(names: &[Option<String>]) -> bool {
    names.windows(2).all(|pair| pair[0] == pair[1])
}

/// Whether keywords say by themselves that values are no scalars, or may be something else too.
fn is_compound(keywords: &Keywords) -> bool {
    let compound = matches!(
        keywords.types.as_slice(),
        [JsonType::Object | JsonType::Array | JsonType::Boolean]
    );
    compound || keywords.has_unions() || keywords.types.len() > 1
}
