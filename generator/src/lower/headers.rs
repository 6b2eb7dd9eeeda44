//! The headers of replies, of all statuses of an operation in one type.

use super::Lowering;
use super::docs;
use crate::model::{
    Docs, Fact, HeaderField, HomeId, Naming, Scalar, Shape, Type, TypeId, WireName,
};
use crate::resolve::{Header, Operation};

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
        // By status, so that the order of the document decides nothing.
        let mut replies: Vec<_> = operation.responses.iter().collect();
        replies.sort_by_key(|(status, _)| status);
        for (name, header) in replies.into_iter().flat_map(|(_, reply)| &reply.headers) {
            if !found
                .iter()
                .any(|(known, _)| known.eq_ignore_ascii_case(name))
            {
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
            let content = header
                .content
                .first()
                .and_then(|(_, content)| content.schema);
            let ty = match header.schema.or(content) {
                Some(schema) => {
                    let naming = Naming::Within(id, name.to_owned());
                    self.use_of(schema, home, naming).ty
                }
                None => Type::Scalar(Scalar::String),
            };
            fields.push(HeaderField {
                wire: WireName(name.to_owned()),
                ty,
                docs: self.header_docs(header),
            });
        }
        self.types[id].docs = Docs {
            summary: Some("The headers of the replies, each where a reply has it.".to_owned()),
            ..Docs::default()
        };
        self.types[id].shape = Shape::Headers(fields);
        Some(id)
    }

    /// What is said of a header.
    pub(super) fn header_docs(&mut self, header: &Header) -> Docs {
        let mut facts = self.remarks(header.schema);
        facts.extend(self.content_facts(&header.content));
        facts.extend(docs::examples(&header.examples));
        let flags = [
            (header.required, "Always there"),
            (header.deprecated, "Deprecated"),
        ];
        let said = flags.into_iter().filter(|(is, _)| *is);
        facts.extend(said.map(|(_, word)| Fact::Note(word.to_owned())));
        Docs {
            summary: None,
            description: header.description.clone(),
            facts,
        }
    }
}
