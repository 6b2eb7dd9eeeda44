//! Multipart bodies: types of their own, since a file is no JSON value.

use std::collections::HashSet;

use super::Lowering;
use super::kinds::Kind;
use super::media::Coding;
use crate::diagnostic::{Code, Place, child};
use crate::model::{Fact, Form, HomeId, Naming, Part, PartKind, Shape, Type, TypeId, WireName};
use crate::resolve::{Additional, Encoding, JsonType, MediaType, Ref, SchemaId};

/// The media type of multipart bodies (RFC 7578).
pub(super) const MULTIPART: &str = "multipart/form-data";

impl Lowering<'_> {
    /// Components that are used as multipart bodies and nowhere else, so that their name can go to the form.
    pub(super) fn form_components(&self) -> HashSet<SchemaId> {
        let api = self.api;
        let mut forms = HashSet::new();
        let mut others = HashSet::new();
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
        let media_schemas: HashSet<SchemaId> = api
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
        let schema = content.schema.map(|schema| self.schemas.follow(schema));
        if let Some(schema) = schema
            && let Some(&known) = self.named.get(&schema)
            && matches!(self.types[known].shape, Shape::Form(_))
        {
            return Some(known);
        }
        let schema = schema?;
        match self.kind(schema) {
            Kind::Struct(_) => {}
            // Nothing is known of the parts, so nothing is lost.
            Kind::Any | Kind::Object | Kind::Map(_) => return None,
            Kind::Same(_)
            | Kind::Union(_)
            | Kind::Enum(_)
            | Kind::IntegerEnum(_)
            | Kind::List(_)
            | Kind::Scalar(_)
            | Kind::Secret => {
                let message = "a multipart body that is no object with properties".to_owned();
                let place = Place::key(&*content.pointer);
                let label = "to be put together part by part";
                self.warn(Code::NotHandled, place, message, label, "");
                return None;
            }
        }
        let naming = Naming::Own(format!("{words} form"));
        let id = self.allot(home, naming, &content.pointer);
        self.types[id].shape = self.form_with(schema, home, id, Some(content));
        self.types[id].docs = self.schema_docs(schema);
        Some(id)
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
        let Kind::Struct(merged) = self.kind(schema) else {
            return Shape::Form(Form {
                parts: Vec::new(),
                additional: None,
            });
        };
        let mut parts = Vec::with_capacity(merged.properties.len());
        for (name, property) in merged.properties {
            let required = merged.required.contains(&name);
            let mut part = self.part(name, property, required, home, id);
            if let Some(content) = content {
                self.encode(&mut part, content);
            }
            parts.push(part);
        }
        let additional = match merged.additional {
            Some(Additional::Any) => Some(PartKind::Value(Type::Any)),
            Some(Additional::Schema(values)) => {
                let naming = Naming::Within(id, "additional part".to_owned());
                Some(self.part_kind(self.repeats(values).unwrap_or(values), home, naming))
            }
            Some(Additional::None) | None => None,
        };
        Shape::Form(Form { parts, additional })
    }

    fn part(
        &mut self,
        name: String,
        schema: SchemaId,
        required: bool,
        home: HomeId,
        owner: TypeId,
    ) -> Part {
        let naming = Naming::Within(owner, name.clone());
        let (repeated, item, naming) = match self.repeats(schema) {
            Some(items) => (true, items, naming.below("item")),
            None => (false, schema, naming),
        };
        Part {
            wire: WireName(name),
            kind: self.part_kind(item, home, naming),
            repeated,
            required,
            content_type: self.file_type(item),
            headers: Vec::new(),
            docs: self.use_docs(schema),
            deprecated: self.schemas.get(schema).keywords.deprecated,
        }
    }

    /// The media type of a file whose schema says it.
    fn file_type(&self, schema: SchemaId) -> Option<String> {
        let found = self.schemas.get(self.schemas.follow(schema));
        let said = found.keywords.checked_as("contentMediaType");
        let said = said.filter(|_| self.is_file(schema));
        let said = said.and_then(one_type);
        // Bytes of any kind is what a file is anyway.
        said.filter(|said| *said != "application/octet-stream")
            .map(str::to_owned)
    }

    /// What each of several parts of a name holds.
    fn repeats(&self, schema: SchemaId) -> Option<SchemaId> {
        let found = self.schemas.get(self.schemas.follow(schema));
        match found.keywords.types.as_slice() {
            [JsonType::Array] => found.keywords.items,
            _ => None,
        }
    }

    fn part_kind(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> PartKind {
        match self.is_file(schema) {
            true => PartKind::File,
            false => PartKind::Value(self.use_of(schema, home, naming).ty),
        }
    }

    /// What a media type says of a part. Its headers are documented.
    fn encode(&mut self, part: &mut Part, content: &MediaType) {
        let named = |(of, _): &&(String, Encoding)| *of == part.wire.0;
        let Some((name, encoding)) = content.encoding.iter().find(named) else {
            return;
        };
        if let Some(types) = &encoding.content_type {
            match (one_type(types), &part.kind) {
                (Some(one), _) => part.content_type = Some(one.to_owned()),
                // A value has to be of some type; of a file, only its owner knows.
                (None, PartKind::Value(_)) => {
                    part.content_type = types.split(',').find_map(one_type).map(str::to_owned);
                }
                (None, PartKind::File) => {}
            }
            let fact = format!("Media type of the part: `{}`", types.trim());
            part.docs.facts.push(Fact::Note(fact));
        }
        let pointer = child(&format!("{}/encoding", content.pointer), name);
        for (header, about) in &encoding.headers {
            let Ref::Item(about) = about else {
                continue;
            };
            let message = format!("the header `{header}` of a part");
            let place = Place::key(child(&format!("{pointer}/headers"), header));
            self.warn(
                Code::PartHeaders,
                place,
                message,
                "documented, not sent",
                "",
            );
            let docs = self.header_docs(about);
            part.headers.push((WireName(header.clone()), docs));
        }
    }

    /// A string of octets is a file (OpenAPI 3.0.3, Special Considerations for multipart Content), and
    /// so is a string of a media type that is no text, unless it is encoded as text (3.1).
    pub(super) fn is_file(&self, schema: SchemaId) -> bool {
        let found = self.schemas.get(self.schemas.follow(schema));
        let keywords = &found.keywords;
        if keywords.format.as_deref() == Some("binary") {
            return true;
        }
        let is_string = matches!(keywords.types.as_slice(), [] | [JsonType::String]);
        let media_type = keywords.checked_as("contentMediaType");
        is_string
            && keywords.checked_as("contentEncoding").is_none()
            && media_type.is_some_and(|media_type| Coding::of(media_type).is_bytes())
    }
}

/// The media type, if it is one and not a list or a range.
fn one_type(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty() && !text.contains([',', '*'])).then_some(text)
}
