//! The headers of replies, of all statuses of an operation in one type.

use super::Lowering;
use super::hiding::hidden_text;
use super::media::Coding;
use crate::model::{
    Docs, Fact, HeaderField, HomeId, Naming, Scalar, Shape, Type, TypeId, WireName,
};
use crate::resolve::{Header, Operation, value_schema};
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    /// The type of the headers of an operation's replies. None if there are none. Of a header that several statuses
    /// have, the first description counts; the names of headers do not know case (RFC 9110 section 5.1).
    pub(super) fn header_type(
        &mut self,
        operation: &Operation,
        home: HomeId,
        words: &str,
    ) -> Option<TypeId> {
        let mut found: Vec<(&str, &Header)> = Vec::new();
        let mut known = UnorderedSet::new();
        // By status, so that the order of the document decides nothing.
        let mut replies: Vec<_> = operation.responses.iter().collect();
        replies.sort_by_key(|(status, _)| status);
        for (name, header) in replies.into_iter().flat_map(|(_, reply)| &reply.headers) {
            if known.insert(name.to_ascii_lowercase()) {
                found.push((name, header));
            }
        }
        if found.is_empty() {
            return None;
        }
        let pointer = format!("{}/responses", operation.pointer);
        let id = self.allot(home, Naming::Own(format!("{words} headers")), &pointer);
        let mut fields = Vec::with_capacity(found.len());
        for (name, header) in found {
            let ty = self.header_value_type(name, header, id, home);
            fields.push(HeaderField {
                wire: WireName(name.to_owned()),
                ty,
                is_json: is_json(header),
                docs: self.header_docs(header),
            });
        }
        self.types[id].docs = Docs {
            facts: vec![Fact::Headers],
            ..Docs::default()
        };
        self.types[id].shape = Shape::Headers(fields);
        Some(id)
    }

    fn header_value_type(
        &mut self,
        name: &str,
        header: &Header,
        owner: TypeId,
        home: HomeId,
    ) -> Type {
        match value_schema(header.schema, &header.content) {
            // A cookie each, never joined (RFC 9110, 5.3).
            schema if name.eq_ignore_ascii_case("set-cookie") => {
                let is_secret = schema.is_some_and(|schema| self.has_secrets(schema));
                Type::List(Box::new(match is_secret {
                    true => hidden_text(),
                    false => Type::Scalar(Scalar::String),
                }))
            }
            Some(schema) => {
                let naming = Naming::Within(owner, name.to_owned());
                self.use_of(schema, home, naming).ty
            }
            None => Type::Scalar(Scalar::String),
        }
    }

    /// What is said of a header.
    pub(super) fn header_docs(&mut self, header: &Header) -> Docs {
        let mut facts = self.remarks_of_value(header.schema);
        facts.extend(self.content_facts(&header.content));
        let schema = value_schema(header.schema, &header.content);
        facts.extend(self.examples(schema, &header.examples));
        let flags = [
            (header.required, Fact::AlwaysThere),
            (header.deprecated, Fact::Deprecated),
        ];
        let said = flags.into_iter().filter(|(is, _)| *is);
        facts.extend(said.map(|(_, fact)| fact));
        Docs {
            summary: None,
            description: header.description.clone(),
            facts,
        }
    }
}

/// Whether the value of a header is JSON text.
fn is_json(header: &Header) -> bool {
    let mut content = header.content.iter();
    let is_json = content
        .next()
        .is_some_and(|(media_type, _)| Coding::of(media_type) == Coding::Json);
    header.schema.is_none() && is_json
}
