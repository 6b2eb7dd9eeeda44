//! Parts of multipart bodies: files and values, their media types and headers.

use super::Lowering;
use super::from_keywords::IDENTITIES;
use super::kinds::Kind;
use super::media::Coding;
use super::only_values;
use crate::diagnostic::{Code, Diagnostic, Place, child};
use crate::model::{Docs, Fact, HomeId, MediaFact, Naming, Part, PartKind, Type, WireName};
use crate::resolve::{Additional, Encoding, JsonType, Keywords, MediaType, SchemaId};
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    pub(super) fn part(
        &mut self,
        (name, schema): (String, SchemaId),
        required: bool,
        home: HomeId,
        place: only_values::Place,
    ) -> Part {
        let naming = Naming::Within(place.0, name.clone());
        let (repeated, item, naming) = match self.find_repeated(schema) {
            Some(items) => (true, items, naming.below("item")),
            None => (false, schema, naming),
        };
        let (kind, docs) = match self.plain_scalar(schema).filter(|_| !repeated) {
            Some(scalar) => {
                self.leave_unsettled(place, &name, schema, home);
                (PartKind::Value(Type::Scalar(scalar)), Docs::default())
            }
            None => (self.part_kind(item, home, naming), self.use_docs(schema)),
        };
        Part {
            wire: WireName(name),
            kind,
            repeated,
            required,
            preset: None,
            content_type: self.file_type(item),
            headers: Vec::new(),
            docs,
            deprecated: self.schemas.get(schema).keywords.deprecated,
        }
    }

    /// Returns the media type of a file whose schema says it.
    fn file_type(&self, schema: SchemaId) -> Option<String> {
        let found = self.schemas.get(self.file_schema(schema)?);
        let said = found.keywords.checked_as("contentMediaType");
        let said = said.and_then(one_type);
        // Bytes of any kind is what a file is anyway.
        said.filter(|said| *said != "application/octet-stream")
            .map(str::to_owned)
    }

    /// Returns the schema of each of several parts of a name (RFC 7578, 4.3): the items of a list, also
    /// of one that may be null, or that one file may stand for.
    pub(super) fn find_repeated(&mut self, schema: SchemaId) -> Option<SchemaId> {
        let mut at = schema;
        loop {
            if let Some(items) = self.file_or_files(at) {
                return Some(items);
            }
            if self.is_file(at) {
                return None;
            }
            match *self.kind(at) {
                Kind::Same(other) => at = other,
                Kind::List(items) => return items,
                _ => return None,
            }
        }
    }

    /// Finds the file that each of several parts of one name is.
    pub(super) fn find_repeated_file(&mut self, schema: SchemaId) -> Option<SchemaId> {
        let items = self.find_repeated(schema);
        items.filter(|items| self.is_file(*items))
    }

    /// Returns the file that a schema allows one or several of: `anyOf` a file and a list of files.
    fn file_or_files(&self, schema: SchemaId) -> Option<SchemaId> {
        let schema = self.schemas.get(self.schemas.follow(schema));
        let keywords = &schema.keywords;
        let mut alternatives = keywords.one_of.iter().chain(&keywords.any_of).copied();
        let file = alternatives.clone().find(|one| self.is_file(*one))?;
        let is_either = |one: SchemaId| {
            let found = self.schemas.get(self.schemas.follow(one));
            let mut items = found.keywords.items.into_iter();
            self.is_file(one) || is_null(&found.keywords) || items.any(|items| self.is_file(items))
        };
        let has_list = alternatives
            .clone()
            .any(|one| !self.is_file(one) && !self.is_null_schema(one));
        (has_list && alternatives.all(is_either)).then_some(file)
    }

    fn is_null_schema(&self, schema: SchemaId) -> bool {
        is_null(&self.schemas.get(self.schemas.follow(schema)).keywords)
    }

    pub(super) fn part_kind(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> PartKind {
        if self.is_file(schema) {
            self.report_text_alternatives(schema);
            return PartKind::File;
        }
        self.report_inner_files(schema);
        PartKind::Value(self.use_of(schema, home, naming).ty)
    }

    /// Reports the files within the value of a part, which are strings there: a value that is no list
    /// and no scalar is written as JSON.
    fn report_inner_files(&mut self, schema: SchemaId) {
        let mut seen = UnorderedSet::new();
        let mut waiting = vec![schema];
        while let Some(at) = waiting.pop() {
            let at = self.schemas.follow(at);
            if !seen.insert(at) {
                continue;
            }
            let found = self.schemas.get(at);
            let keywords = &found.keywords;
            if is_binary(keywords) {
                let message = "a file within the value of a part";
                let label = "written as a string in the JSON of the part";
                let place = self.schema_place(at);
                self.report
                    .warn(Diagnostic::new(Code::InnerFile, place, message).label(label));
            }
            waiting.extend(keywords.properties.iter().map(|(_, schema)| *schema));
            waiting.extend(
                keywords
                    .pattern_properties
                    .iter()
                    .map(|(_, schema)| *schema),
            );
            waiting.extend(keywords.items);
            waiting.extend(&keywords.prefix_items);
            waiting.extend(&keywords.all_of);
            waiting.extend(&keywords.one_of);
            waiting.extend(&keywords.any_of);
            if let Some(Additional::Schema(values)) = keywords.additional {
                waiting.push(values);
            }
        }
    }

    /// What a media type says of a part. Its headers are documented.
    pub(super) fn encode(&mut self, part: &mut Part, content: &MediaType) {
        let named = |(of, _): &&(String, Encoding)| *of == part.wire.0;
        let Some((name, encoding)) = content.encoding.iter().find(named) else {
            return;
        };
        if let Some(types) = &encoding.content_type {
            // Which of several it is follows from the value, or from the name of the file.
            let types = types.trim();
            part.content_type = (!types.is_empty()).then(|| types.to_owned());
            let fact = MediaFact::PartType(None, types.to_owned());
            part.docs.facts.push(Fact::Media(fact));
        }
        part.headers = self.part_headers(content, name, encoding);
    }

    fn part_headers(
        &mut self,
        content: &MediaType,
        part: &str,
        encoding: &Encoding,
    ) -> Vec<(WireName, Docs)> {
        let pointer = child(&format!("{}/encoding", content.pointer), part);
        let mut headers = Vec::with_capacity(encoding.headers.len());
        for (name, header) in &encoding.headers {
            let message = format!("the header `{name}` of a part");
            let place = Place::key(child(&format!("{pointer}/headers"), name));
            let label = "documented, not sent";
            self.report
                .warn(Diagnostic::new(Code::PartHeaders, place, message).label(label));
            headers.push((WireName(name.clone()), self.header_docs(header)));
        }
        headers
    }

    /// What a media type says of parts that have no field of their own.
    pub(super) fn encoding_facts(&mut self, content: &MediaType, known: &[String]) -> Vec<Fact> {
        let mut facts = Vec::new();
        let unknown = content.encoding.iter();
        for (name, encoding) in unknown.filter(|(of, _)| !known.contains(of)) {
            let types = encoding.content_type.iter();
            let types =
                types.map(|types| MediaFact::PartType(Some(name.clone()), types.trim().to_owned()));
            facts.extend(types.map(Fact::Media));
            for (WireName(header), docs) in self.part_headers(content, name, encoding) {
                facts.push(Fact::Media(MediaFact::PartHeader {
                    header,
                    part: name.clone(),
                    said: docs.description.unwrap_or_default(),
                }));
                facts.extend(docs.facts);
            }
        }
        facts
    }

    /// Whether values of a schema are files, wherever it says so: itself, in a part of its `allOf`, or
    /// in each of its alternatives but null.
    pub(super) fn is_file(&self, schema: SchemaId) -> bool {
        self.file_schema(schema).is_some()
    }

    /// Returns the schema that says that values of another one are files.
    fn file_schema(&self, schema: SchemaId) -> Option<SchemaId> {
        self.file_schema_within(schema, &mut UnorderedSet::new())
    }

    fn file_schema_within(
        &self,
        schema: SchemaId,
        seen: &mut UnorderedSet<SchemaId>,
    ) -> Option<SchemaId> {
        let id = self.schemas.follow(schema);
        if !seen.insert(id) {
            return None;
        }
        let found = self.schemas.get(id);
        let keywords = &found.keywords;
        if is_binary(keywords) {
            return Some(id);
        }
        if !matches!(keywords.types.as_slice(), [] | [JsonType::String]) {
            return None;
        }
        for &part in &keywords.all_of {
            if let Some(found) = self.file_schema_within(part, seen) {
                return Some(found);
            }
        }
        let alternatives = keywords.one_of.iter().chain(&keywords.any_of).copied();
        let mut first = None;
        for alternative in alternatives {
            match self.file_schema_within(alternative, seen) {
                Some(found) => first = first.or(Some(found)),
                None if self.is_null_schema(alternative) || self.is_string(alternative) => {}
                None => return None,
            }
        }
        first
    }

    fn is_string(&self, schema: SchemaId) -> bool {
        let found = self.schemas.get(self.schemas.follow(schema));
        found.keywords.types == [JsonType::String]
    }

    /// Reports the alternatives of a file that are strings, which only a file can carry then.
    fn report_text_alternatives(&mut self, schema: SchemaId) {
        let found = self.schemas.get(self.schemas.follow(schema));
        let alternatives = found.keywords.one_of.iter().chain(&found.keywords.any_of);
        for &alternative in alternatives {
            if self.is_string(alternative) && !self.is_file(alternative) {
                let message = "a string in place of a file";
                let label = "to be given as a file";
                let place = self.schema_place(alternative);
                self.report
                    .warn(Diagnostic::new(Code::InnerFile, place, message).label(label));
            }
        }
    }
}

/// Whether keywords say by themselves that a string holds bytes. A string of octets is a file
/// (OpenAPI 3.0.4, Considerations for File Uploads), and so is one of a media type that is no text,
/// unless it is encoded as text (3.1.1, Working with Binary Data).
fn is_binary(keywords: &Keywords) -> bool {
    let is_string = matches!(keywords.types.as_slice(), [] | [JsonType::String]);
    let encoding = keywords.checked_as("contentEncoding");
    let is_encoded = encoding.is_some_and(|encoding| !IDENTITIES.contains(&encoding));
    let media_type = keywords.checked_as("contentMediaType");
    let is_octets = keywords.format.as_deref() == Some("binary")
        || media_type.is_some_and(|media_type| Coding::of(media_type).is_bytes());
    is_string && !is_encoded && is_octets
}

/// Whether keywords allow nothing but null.
pub(super) fn is_null(keywords: &Keywords) -> bool {
    keywords.nullable && !keywords.shapes() && keywords.format.is_none()
}

/// The media type, if it is one and not a list or a range.
fn one_type(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty() && !text.contains([',', '*'])).then_some(text)
}
