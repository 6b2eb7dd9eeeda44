//! Multipart bodies: types of their own, since a file is no JSON value.

use super::Lowering;
use super::kinds::Kind;
use super::media::MULTIPART;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Form, HomeId, Naming, PartKind, Shape, Type, TypeId};
use crate::resolve::{Additional, MediaType, SchemaId};
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    /// Components that are used as multipart bodies and nowhere else, so that their name can go to the form.
    pub(super) fn form_components(&self) -> UnorderedSet<SchemaId> {
        let api = self.api;
        let mut forms = UnorderedSet::new();
        let mut others = UnorderedSet::new();
        let bodies = api.operations.iter().flat_map(|(_, operation)| {
            let callbacks = operation
                .callbacks
                .iter()
                .filter_map(|call| call.operation.body.as_ref());
            operation.body.iter().chain(callbacks)
        });
        let webhooks = api
            .webhooks
            .iter()
            .filter_map(|webhook| webhook.operation.body.as_ref());
        for (media, content) in bodies.chain(webhooks).flat_map(|body| &body.content) {
            let Some(schema) = content.schema else {
                continue;
            };
            match super::media::essence(media) == MULTIPART && content.encoding.is_empty() {
                true => forms.insert(self.schemas.follow(schema)),
                false => others.insert(self.schemas.follow(schema)),
            };
        }
        let media_schemas: UnorderedSet<SchemaId> = api
            .operations
            .iter()
            .flat_map(|(_, operation)| operation.body.iter())
            .flat_map(|body| {
                body.content
                    .iter()
                    .filter_map(|(_, content)| content.schema)
            })
            .collect();
        for (id, schema) in api.schemas.iter() {
            // A reference from anywhere but a body uses the component as a JSON value.
            if schema.target.is_some() && !media_schemas.contains(&id) {
                others.insert(self.schemas.follow(id));
            }
        }
        forms.retain(|form| !others.contains(form) && self.is_struct(*form));
        forms
    }

    fn is_struct(&self, schema: SchemaId) -> bool {
        let found = self.schemas.get(schema);
        let keywords = &found.keywords;
        !keywords.properties.is_empty()
            && keywords.one_of.is_empty()
            && keywords.any_of.is_empty()
            && keywords.all_of.is_empty()
    }

    /// The form that a media type describes. None if it is put together part by part.
    pub(super) fn form_of(
        &mut self,
        content: &MediaType,
        home: HomeId,
        words: &str,
    ) -> Option<TypeId> {
        let schema = content.schema.map(|schema| self.same_as(schema));
        if let Some(schema) = schema
            && let Some(&known) = self.named.get(&schema)
            && matches!(self.types[known].shape, Shape::Form(_))
        {
            return Some(known);
        }
        let schema = schema?;
        match *self.kind(schema) {
            Kind::Struct(_) => {}
            Kind::Map(values)
                if self.is_file(values) || self.find_repeated_file(values).is_some() =>
            {
                let message = "a multipart body of files with any names";
                let place = Place::key(&*content.pointer);
                let label = "to be put together part by part";
                self.report
                    .warn(Diagnostic::new(Code::InnerFile, place, message).label(label));
                return None;
            }
            // Nothing is known of the parts, so nothing is lost.
            Kind::Any | Kind::Object | Kind::Map(_) => return None,
            Kind::Same(_)
            | Kind::Union(_)
            | Kind::Enum(_)
            | Kind::IntegerEnum(_)
            | Kind::List(_)
            | Kind::Tuple(_)
            | Kind::Scalar(_)
            | Kind::Secret => {
                let message = "a multipart body that is no object with properties";
                let place = Place::key(&*content.pointer);
                let label = "to be put together part by part";
                self.report
                    .warn(Diagnostic::new(Code::NotHandled, place, message).label(label));
                return None;
            }
        }
        let naming = Naming::Own(format!("{words} form"));
        let Some((own_home, own_naming)) = self.shared_form_place(content) else {
            return Some(self.new_form(content, schema, home, naming));
        };
        let id = match self.known_form(content) {
            Some(known) => known,
            None => self.new_form(content, schema, own_home, own_naming),
        };
        self.keep_form(content, id);
        Some(self.as_used(id, home, naming))
    }

    fn new_form(
        &mut self,
        content: &MediaType,
        schema: SchemaId,
        home: HomeId,
        naming: Naming,
    ) -> TypeId {
        let id = self.allot(home, naming, &content.pointer);
        self.types[id].shape = self.form_with(schema, home, id, Some(content));
        let mut docs = self.schema_docs(schema);
        if let Shape::Form(Form { parts, .. }) = &self.types[id].shape {
            let known: Vec<String> = parts.iter().map(|part| part.wire.0.clone()).collect();
            docs.facts.extend(self.encoding_facts(content, &known));
        }
        self.types[id].docs = docs;
        id
    }

    /// The body of a form whose id is there already.
    pub(super) fn form(&mut self, schema: SchemaId, home: HomeId, id: TypeId) -> Shape {
        self.form_with(schema, home, id, None)
    }

    fn form_with(
        &mut self,
        schema: SchemaId,
        home: HomeId,
        id: TypeId,
        content: Option<&MediaType>,
    ) -> Shape {
        let kind = self.kind(schema);
        let Kind::Struct(merged) = &*kind else {
            return Shape::Form(Form {
                parts: Vec::new(),
                additional: None,
            });
        };
        let mut parts = Vec::with_capacity(merged.properties.len());
        for (name, property) in merged.properties.iter().cloned() {
            // A form is only sent.
            if self.directions(property).0 {
                self.mark_left_out(property);
                continue;
            }
            let required = merged.required.contains(&name);
            let place = (id, parts.len());
            self.note_only_value(place, property, required);
            let mut part = self.part((name, property), required, home, place);
            if let Some(content) = content {
                self.encode(&mut part, content);
            }
            parts.push(part);
        }
        let additional = match merged.additional {
            Some(Additional::Any) => Some(PartKind::Value(Type::Any)),
            Some(Additional::Schema(values)) => {
                let naming = Naming::Within(id, "additional part".to_owned());
                let item = self.find_repeated(values).unwrap_or(values);
                Some(self.part_kind(item, home, naming))
            }
            Some(Additional::None) | None => None,
        };
        Shape::Form(Form { parts, additional })
    }
}
