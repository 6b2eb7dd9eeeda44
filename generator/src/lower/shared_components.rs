//! Components that are no schemas but hold some: which schema stands in which.

use super::media::{Coding, Entry, essence};
use crate::diagnostic::unescape;
use crate::model::{Media, Section, SharedNaming};
use crate::resolve::{
    Api, Header, MediaType, Operation, Parameter, RequestBody, Response, SchemaId, value_schema,
};
use crate::unordered::UnorderedMap;

/// The component that something stands in, and what its name is made of.
#[derive(Clone, Debug)]
pub(super) struct Root {
    /// The pointer of the component.
    pub(super) component: String,
    pub(super) naming: SharedNaming,
}

/// The schemas that such components have first of all.
#[derive(Default)]
pub(super) struct SharedComponents {
    roots: UnorderedMap<SchemaId, Root>,
    /// The same schemas by their pointers.
    by_pointer: UnorderedMap<String, SchemaId>,
    /// The entries of contents by their pointers.
    entries: UnorderedMap<String, Root>,
}

impl SharedComponents {
    /// Finds what operations, webhooks and callbacks do not have for themselves.
    pub(super) fn of(api: &Api) -> Self {
        let mut found = Self::default();
        let operations = api.operations.iter().map(|(_, operation)| operation);
        let webhooks = api.webhooks.iter().map(|webhook| &webhook.operation);
        for operation in operations.chain(webhooks) {
            found.add_operation(api, operation);
            for callback in &operation.callbacks {
                found.add_operation(api, &callback.operation);
            }
        }
        found
    }

    /// Finds the schema of a component that has this pointer.
    pub(super) fn find(&self, pointer: &str) -> Option<SchemaId> {
        self.by_pointer.get(pointer).copied()
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.by_pointer.is_empty()
    }

    /// Returns where a schema of a component stands.
    pub(super) fn root(&self, schema: SchemaId) -> Option<&Root> {
        self.roots.get(&schema)
    }

    /// Returns where an entry of a content stands.
    pub(super) fn entry(&self, content: &MediaType) -> Option<&Root> {
        self.entries.get(&content.pointer)
    }

    fn add_operation(&mut self, api: &Api, operation: &Operation) {
        for parameter in &operation.parameters {
            self.add_parameter(api, parameter);
        }
        if let Some(body) = &operation.body {
            self.add_body(api, body);
        }
        for (_, response) in &operation.responses {
            self.add_response(api, response);
        }
    }

    fn add_parameter(&mut self, api: &Api, parameter: &Parameter) {
        let section = Section::Parameters;
        if let Some(name) = component_name(&parameter.pointer, section) {
            let root = Root::of(&parameter.pointer, section, name, None);
            self.add_schema(api, parameter.schema, &root);
            for (_, content) in &parameter.content {
                self.add_schema(api, content.schema, &root);
            }
        }
    }

    fn add_body(&mut self, api: &Api, body: &RequestBody) {
        let section = Section::RequestBodies;
        if let Some(name) = component_name(&body.pointer, section) {
            self.add_content(api, &body.content, &body.pointer, (section, &name));
        }
    }

    fn add_response(&mut self, api: &Api, response: &Response) {
        let section = Section::Responses;
        let entry = response.content.first();
        let at = entry.and_then(|(_, content)| content.pointer.rsplit_once("/content/"));
        if let Some((component, _)) = at
            && let Some(name) = component_name(component, section)
        {
            self.add_content(api, &response.content, component, (section, &name));
        }
        for (_, header) in &response.headers {
            self.add_header(api, header);
        }
    }

    /// A header stands in a component of its own, or in that of a response.
    fn add_header(&mut self, api: &Api, header: &Header) {
        let Some(schema) = value_schema(header.schema, &header.content) else {
            return;
        };
        let pointer = api.schemas[schema].pointer.as_str();
        let at = pointer.strip_suffix("/schema").unwrap_or(pointer);
        let at = at.rsplit_once("/content/").map_or(at, |(at, _)| at);
        if let Some(name) = component_name(at, Section::Headers) {
            let root = Root::of(at, Section::Headers, name, None);
            self.add_schema(api, Some(schema), &root);
        } else if let Some((component, header)) = at.rsplit_once("/headers/")
            && let Some(name) = component_name(component, Section::Responses)
        {
            let mut root = Root::of(component, Section::Responses, name, None);
            root.naming.steps = unescape(header).into_owned();
            self.add_schema(api, Some(schema), &root);
        }
    }

    fn add_content(
        &mut self,
        api: &Api,
        content: &[Entry],
        component: &str,
        (section, name): (Section, &str),
    ) {
        for (media_type, entry) in content {
            let coding = Coding::of(media_type);
            let media = Media {
                kind: kind(coding),
                subtype: subtype(media_type),
            };
            let mut root = Root::of(component, section, name.to_owned(), Some(media));
            if coding == Coding::Events {
                // What comes again and again is no body.
                root.naming.media = None;
                root.naming.steps = "event".to_owned();
            }
            self.add_schema(api, entry.schema, &root);
            self.entries.insert(entry.pointer.clone(), root);
        }
    }

    fn add_schema(&mut self, api: &Api, schema: Option<SchemaId>, root: &Root) {
        if let Some(schema) = schema {
            let pointer = api.schemas[schema].pointer.clone();
            self.by_pointer.entry(pointer).or_insert(schema);
            self.roots.entry(schema).or_insert_with(|| root.clone());
        }
    }
}

impl Root {
    fn of(component: &str, section: Section, name: String, media: Option<Media>) -> Self {
        Self {
            component: component.to_owned(),
            naming: SharedNaming {
                section,
                name,
                media,
                steps: String::new(),
            },
        }
    }
}

/// Finds the name of the component that a pointer leads to: in the section of the components, or
/// anywhere in another document, which may be the component itself.
fn component_name(pointer: &str, section: Section) -> Option<String> {
    let (file, path) = match pointer.starts_with('/') {
        true => ("", pointer),
        false => pointer.split_once('#').unwrap_or((pointer, "")),
    };
    let listed = path
        .strip_prefix("/components/")
        .and_then(|rest| rest.strip_prefix(section.key()))
        .and_then(|rest| rest.strip_prefix('/'));
    if let Some(name) = listed {
        return (!name.contains('/')).then(|| unescape(name).into_owned());
    }
    if file.is_empty() || path.starts_with("/paths/") || path.starts_with("/components/") {
        return None;
    }
    let last = match path.rsplit('/').next().filter(|last| !last.is_empty()) {
        Some(last) => unescape(last).into_owned(),
        None => {
            let file = file.rsplit('/').next().unwrap_or(file);
            let stem = file.split('.').next().unwrap_or(file);
            stem.to_owned()
        }
    };
    let is_name = last.starts_with(|first: char| first.is_alphabetic());
    is_name.then_some(last)
}

/// The word for the kind of a media type.
pub(super) fn kind(coding: Coding) -> &'static str {
    match coding {
        Coding::Json => "json",
        Coding::Multipart => "multipart",
        Coding::UrlEncoded => "form",
        Coding::Text => "text",
        Coding::Xml => "xml",
        Coding::Binary => "bytes",
        Coding::Events => "events",
        Coding::Lines => "lines",
    }
}

/// The word for a media type if its kind does not tell it apart: `merge-patch+json`.
pub(super) fn subtype(media_type: &str) -> String {
    let essence = essence(media_type);
    let subtype = essence
        .split_once('/')
        .map(|(_, subtype)| subtype.to_owned());
    subtype.unwrap_or(essence)
}
