//! Parts of multipart bodies: files and values, their media types and headers.

use super::Lowering;
use super::media::Coding;
use crate::diagnostic::{Code, Place, child};
use crate::model::{Docs, Fact, HomeId, Naming, Part, PartKind, TypeId, WireName};
use crate::resolve::{Encoding, JsonType, MediaType, SchemaId};

impl Lowering<'_> {
    pub(super) fn part(
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
            preset: None,
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
    pub(super) fn repeats(&self, schema: SchemaId) -> Option<SchemaId> {
        let found = self.schemas.get(self.schemas.follow(schema));
        match found.keywords.types.as_slice() {
            [JsonType::Array] => found.keywords.items,
            _ => None,
        }
    }

    pub(super) fn part_kind(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> PartKind {
        match self.is_file(schema) {
            true => PartKind::File,
            false => PartKind::Value(self.use_of(schema, home, naming).ty),
        }
    }

    /// What a media type says of a part. Its headers are documented.
    pub(super) fn encode(&mut self, part: &mut Part, content: &MediaType) {
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
            self.warn(Code::PartHeaders, place, message, label, "");
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
            facts.extend(types.map(|types| {
                Fact::Note(format!(
                    "Media type of the part `{name}`: `{}`",
                    types.trim()
                ))
            }));
            for (WireName(header), docs) in self.part_headers(content, name, encoding) {
                let said = docs.description.unwrap_or_default();
                let fact =
                    format!("Header `{header}` of the part `{name}`, which is not sent: {said}");
                facts.push(Fact::Note(fact.trim_end_matches([':', ' ']).to_owned()));
                facts.extend(docs.facts);
            }
        }
        facts
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
