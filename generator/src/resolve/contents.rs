//! What stands within parameters, bodies, headers and responses, with its references followed.

use super::reading::Reading;
use super::references::{LONGEST, report_left_out, report_too_long};
use super::{Encoding, Header, MediaType, Parameter};
use crate::diagnostic::Reported;
use crate::document::{self, Example, Link, Ref, Value};

impl<'d> Reading<'_, 'd, '_> {
    /// A parameter, with the description beside the reference to it if that has one.
    pub(super) fn parameter(
        &mut self,
        parameter: &'d document::Parameter,
        described: Option<String>,
    ) -> Parameter {
        Parameter {
            pointer: parameter.pointer.clone(),
            name: parameter.name.clone(),
            place: parameter.place,
            description: described.or_else(|| parameter.description.clone()),
            required: parameter.required,
            deprecated: parameter.deprecated,
            allow_empty_value: parameter.allow_empty_value,
            allow_reserved: parameter.allow_reserved,
            style: parameter.style.clone(),
            explode: parameter.explode,
            schema: parameter.schema,
            content: self.content(&parameter.content),
            examples: self.examples(&parameter.examples),
        }
    }

    fn header(&mut self, header: &'d document::Header, described: Option<String>) -> Header {
        Header {
            description: described.or_else(|| header.description.clone()),
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
            self.bodies.extend(entry.schema);
            let entry = MediaType {
                pointer: entry.pointer.clone(),
                schema: entry.schema,
                encoding: self.encodings(&entry.encoding),
                examples: self.examples(&entry.examples),
            };
            resolved.push((name.clone(), entry));
        }
        resolved
    }

    fn encodings(
        &mut self,
        encodings: &'d [(String, document::Encoding)],
    ) -> Vec<(String, Encoding)> {
        let mut resolved = Vec::with_capacity(encodings.len());
        for (name, encoding) in encodings {
            let encoding = Encoding {
                content_type: encoding.content_type.clone(),
                style: encoding.style.clone(),
                explode: encoding.explode,
                allow_reserved: encoding.allow_reserved,
                headers: self.headers(&encoding.headers),
            };
            resolved.push((name.clone(), encoding));
        }
        resolved
    }

    pub(super) fn headers(
        &mut self,
        headers: &'d [(String, Ref<document::Header>)],
    ) -> Vec<(String, Header)> {
        let mut resolved = Vec::with_capacity(headers.len());
        for (name, header) in headers {
            let described = header.description();
            let found = &self.references.headers;
            let found = found.reach(header, self.schemas, self.context);
            if let Some(found) = found
                && self.check_within(found, header).is_ok()
            {
                self.headers.push(found);
                resolved.push((name.clone(), self.header(found, described)));
                self.headers.pop();
            }
        }
        resolved
    }

    /// Checks that no reference leads from within a header back to it, or further than anybody
    /// follows: headers of parts can hold parts that have headers.
    fn check_within(
        &mut self,
        found: &'d document::Header,
        from: &Ref<document::Header>,
    ) -> Result<(), Reported> {
        let Ref::Reference(reference) = from else {
            return Ok(());
        };
        if self.headers.iter().any(|outer| std::ptr::eq(*outer, found)) {
            report_left_out(reference, "leads back to itself", None, self.context);
            return Err(Reported);
        }
        if self.headers.len() >= LONGEST {
            report_too_long(reference, "what it leads to is left out", self.context);
            return Err(Reported);
        }
        Ok(())
    }

    fn examples(&mut self, examples: &'d [Ref<Example>]) -> Vec<Example> {
        let follow = |example: &'d Ref<Example>| {
            let examples = &self.references.examples;
            let mut found = examples.reach(example, self.schemas, self.context)?.clone();
            if let Ref::Reference(reference) = example {
                let texts = [&reference.summary, &reference.description];
                let texts: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
                let said = (!texts.is_empty()).then(|| texts.join(" "));
                found.about = said.or(found.about);
            }
            Some(found)
        };
        examples.iter().filter_map(follow).collect()
    }

    pub(super) fn links(&mut self, links: &'d [(String, Ref<Link>)]) -> Vec<(String, Link)> {
        let mut resolved = Vec::with_capacity(links.len());
        for (name, link) in links {
            let described = link.description();
            let links = &self.references.links;
            if let Some(Link(link)) = links.reach(link, self.schemas, self.context) {
                let mut link = link.clone();
                if let (Value::Mapping(link), Some(described)) = (&mut link, described) {
                    link.insert("description", Value::String(described));
                }
                resolved.push((name.clone(), Link(link)));
            }
        }
        resolved
    }
}
