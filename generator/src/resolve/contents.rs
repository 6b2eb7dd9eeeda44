//! What stands within parameters, bodies, headers and responses, with its references followed.

use super::operations::Reading;
use super::{Header, MediaType, Parameter};
use crate::document::{self, Example, Link, Ref, Value};

impl<'d> Reading<'_, 'd, '_> {
    pub(super) fn parameter(&mut self, parameter: &'d document::Parameter) -> Parameter {
        Parameter {
            pointer: parameter.pointer.clone(),
            name: parameter.name.clone(),
            place: parameter.place,
            description: parameter.description.clone(),
            required: parameter.required,
            deprecated: parameter.deprecated,
            allow_reserved: parameter.allow_reserved,
            style: parameter.style.clone(),
            explode: parameter.explode,
            schema: parameter.schema,
            content: self.content(&parameter.content),
            examples: self.examples(&parameter.examples),
        }
    }

    pub(super) fn header(&mut self, header: &'d document::Header) -> Header {
        Header {
            description: header.description.clone(),
            required: header.required,
            deprecated: header.deprecated,
            schema: header.schema,
            content: self.content(&header.content),
            examples: self.examples(&header.examples),
        }
    }

    pub(super) fn content(
        &mut self,
        content: &'d [(String, document::MediaType)],
    ) -> Vec<(String, MediaType)> {
        let mut resolved = Vec::with_capacity(content.len());
        for (name, entry) in content {
            let entry = MediaType {
                pointer: entry.pointer.clone(),
                schema: entry.schema,
                encoding: entry.encoding.clone(),
                examples: self.examples(&entry.examples),
            };
            resolved.push((name.clone(), entry));
        }
        resolved
    }

    fn examples(&mut self, examples: &'d [Ref<Example>]) -> Vec<Example> {
        let follow = |example| {
            self.references
                .examples
                .follow(example, self.context)
                .cloned()
        };
        examples.iter().filter_map(follow).collect()
    }

    pub(super) fn links(&mut self, links: &'d [(String, Ref<Link>)]) -> Vec<(String, Value)> {
        let mut resolved = Vec::with_capacity(links.len());
        for (name, link) in links {
            if let Some(Link(link)) = self.references.links.follow(link, self.context) {
                resolved.push((name.clone(), link.clone()));
            }
        }
        resolved
    }
}
