//! Places of a document by names instead of positions.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::change::{Location, Place, Subject};
use crate::diagnostic::{segments, unescape};
use crate::document::ParameterIn;
use crate::resolve::{Api, MediaType, Operation, SchemaId};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The places of both documents.
#[derive(Clone, Copy)]
pub(super) struct BothPlaces<'p, 'a> {
    /// Those of the old document.
    pub(super) base: &'p Places<'a>,
    /// Those of the new document.
    pub(super) head: &'p Places<'a>,
}

/// The places of a document's nodes, by their pointers.
pub(super) struct Places<'a> {
    api: &'a Api,
    by_pointer: UnorderedMap<&'a str, Place>,
    /// Component schemas by name.
    components: UnorderedMap<&'a str, SchemaId>,
    /// The pointers of components in other files.
    files: UnorderedSet<&'a str>,
    /// The last answer: one item of a component comes after the other.
    last_above: RefCell<Option<(SchemaId, Above)>>,
}

/// Components by name, with an order.
pub(super) type Above = Rc<UnorderedMap<String, usize>>;

impl<'a> Places<'a> {
    /// Collects the places of operations and of what belongs to them.
    pub(super) fn new(api: &'a Api) -> Self {
        let components = api.components.iter();
        let mut places = Self {
            api,
            by_pointer: UnorderedMap::new(),
            files: api
                .components
                .iter()
                .map(|(_, id)| api.schemas[*id].pointer.as_str())
                .filter(|pointer| !pointer.starts_with('/'))
                .collect(),
            components: components.map(|(name, id)| (name.as_str(), *id)).collect(),
            last_above: RefCell::default(),
        };
        for server in &api.servers {
            let subject = Subject::Server(server.url.clone());
            places.add(&server.pointer, Place::at(subject, &[]));
        }
        for tag in &api.tags {
            places.add(&tag.pointer, Place::at(Subject::Tag(tag.name.clone()), &[]));
        }
        for (_, operation) in api.operations.iter() {
            places.operation(api, operation, &Place::of_operation(operation));
        }
        for webhook in &api.webhooks {
            let subject = Subject::Webhook(webhook.name.clone());
            places.operation(api, &webhook.operation, &Place::at(subject, &[]));
        }
        places
    }

    fn operation(&mut self, api: &'a Api, operation: &'a Operation, at: &Place) {
        self.add(&operation.pointer, at.clone());
        for parameter in &operation.parameters {
            let word = parameter.place.map_or("unknown", ParameterIn::word);
            let step = format!("{word} {}", parameter.name);
            let place = at.below(&[&step]);
            self.content(&parameter.content, &place);
            self.schema(api, parameter.schema, &place);
            self.add(&parameter.pointer, place);
        }
        if let Some(body) = &operation.body {
            let place = at.below(&["body"]);
            self.content(&body.content, &place);
            self.add(&body.pointer, place);
        }
        for (status, response) in &operation.responses {
            let place = at.below(&[&reply_step(status)]);
            self.content(&response.content, &place);
            for (name, header) in &response.headers {
                let place = place.below(&["headers", name]);
                self.content(&header.content, &place);
                self.schema(api, header.schema, &place);
            }
        }
        for callback in &operation.callbacks {
            let place = at.below(&["callbacks", &callback.name]);
            self.operation(api, &callback.operation, &place);
        }
    }

    fn content(&mut self, content: &'a [(String, MediaType)], at: &Place) {
        for (name, media_type) in content {
            self.add(&media_type.pointer, at.below(&[name]));
        }
    }

    fn schema(&mut self, api: &'a Api, schema: Option<SchemaId>, at: &Place) {
        if let Some(id) = schema {
            self.add(&api.schemas[id].pointer, at.clone());
        }
    }

    /// Adds a place, unless the node has one that was met before: a shared component is itself.
    fn add(&mut self, pointer: &'a str, place: Place) {
        if component_of(pointer).is_none() {
            self.by_pointer.entry(pointer).or_insert(place);
        }
    }

    /// Splits the pointer of something in another file into that of the component that it is in and the
    /// rest.
    fn in_other_file<'p>(&self, pointer: &'p str) -> Option<(&'p str, &'p str)> {
        if pointer.starts_with('/') {
            return None;
        }
        let mut end = pointer.len();
        while !self.files.contains(&pointer[..end]) {
            end = pointer[..end].rfind('/')?;
        }
        Some(pointer.split_at(end))
    }

    /// Returns the components that a component has something of its own from, by an `allOf`, each
    /// with the order in which they are met.
    pub(super) fn above(&self, name: &str) -> Option<Above> {
        let component = *self.components.get(name)?;
        if let Some((last, above)) = &*self.last_above.borrow()
            && *last == component
        {
            return Some(Rc::clone(above));
        }
        let above = Rc::new(self.find_above(component));
        *self.last_above.borrow_mut() = Some((component, Rc::clone(&above)));
        Some(above)
    }

    fn find_above(&self, component: SchemaId) -> UnorderedMap<String, usize> {
        let mut found = UnorderedMap::new();
        let mut seen = UnorderedSet::from([component]);
        let mut waiting = self.api.schemas[component].keywords.all_of.clone();
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            let schema = &self.api.schemas[id];
            if let Some(("schemas", name, "")) = component_of(&schema.pointer) {
                found.entry(name).or_insert(seen.len());
            }
            let parts = schema.keywords.all_of.iter().copied();
            waiting.extend(schema.target.into_iter().chain(parts));
        }
        found
    }

    /// Finds the place of a pointer: that of the nearest known node, and the steps from there on.
    pub(super) fn of_pointer(&self, pointer: &str) -> Place {
        let mut end = pointer.len();
        loop {
            let head = &pointer[..end];
            if let Some(place) = self.by_pointer.get(head) {
                return place.below_all(schema_steps(&pointer[end..]));
            }
            match head.rfind('/') {
                Some(slash) => end = slash,
                None => break,
            }
        }
        if let Some((at, rest)) = self.in_other_file(pointer) {
            return Place::of_schema(at).below_all(schema_steps(rest));
        }
        match component_of(pointer) {
            Some(("securitySchemes", name, _)) => Place::at(Subject::SecurityScheme(name), &[]),
            Some((section, name, rest)) => {
                Place::at(Subject::Component(section.to_owned(), name), &[])
                    .below_all(schema_steps(rest))
            }
            None => Place::at(Subject::Document, &[]).below_all(schema_steps(pointer)),
        }
    }
}

/// Splits the pointer of something in a component: section, name and the rest of the pointer.
pub(super) fn component_of(pointer: &str) -> Option<(&str, String, &str)> {
    let rest = pointer.strip_prefix("/components/")?;
    let (section, rest) = rest.split_once('/')?;
    let end = rest.find('/').unwrap_or(rest.len());
    Some((section, unescape(&rest[..end]).into_owned(), &rest[end..]))
}

/// Returns the step to a reply of a status: ranges are the same in any case.
pub(super) fn reply_step(status: &str) -> String {
    match status.get(1..) {
        Some("xx" | "Xx" | "xX") => status.to_ascii_uppercase(),
        Some(_) | None => status.to_owned(),
    }
}

/// Returns the steps of names that a pointer takes below a schema or a media type.
fn schema_steps(pointer: &str) -> Vec<String> {
    let mut steps = Vec::new();
    let mut segments = segments(pointer);
    while let Some(segment) = segments.next() {
        match segment.as_ref() {
            "schema" | "content" => {}
            "responses" if steps.is_empty() => {
                steps.extend(segments.next().map(|status| reply_step(&status)));
            }
            "requestBody" if steps.is_empty() => steps.push("body".to_owned()),
            "allOf" => drop(segments.next()),
            "oneOf" | "anyOf" => {
                steps.push("alternatives".to_owned());
                steps.extend(segments.next().map(|index| index.into_owned()));
            }
            "items" | "additionalProperties" => steps.push(segment.into_owned()),
            _ => {
                steps.push(segment.into_owned());
                // A name, which may be any of the words above.
                steps.extend(segments.next().map(|name| name.into_owned()));
            }
        }
    }
    steps
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.subject)?;
        self.path.iter().try_for_each(|step| write!(f, "/{step}"))
    }
}

impl Place {
    /// Makes a place.
    pub(super) fn at(subject: Subject, path: &[&str]) -> Self {
        Self {
            subject,
            path: path.iter().map(|&step| step.to_owned()).collect(),
        }
    }

    /// Returns the place of an operation.
    pub(super) fn of_operation(operation: &Operation) -> Self {
        let method = operation.method.name();
        let request = format!("{method} {}", operation.path);
        Self::at(Subject::Operation(request), &[])
    }

    /// Returns the place of a component schema.
    pub(super) fn of_schema(name: &str) -> Self {
        Self::at(
            Subject::Component("schemas".to_owned(), name.to_owned()),
            &[],
        )
    }

    /// Returns the place of the component of a section that two pointers lead into, if it is one.
    pub(super) fn of_shared(section: &str, base: &str, head: &str) -> Option<Self> {
        let (of, before, _) = component_of(base)?;
        let (other, after, _) = component_of(head)?;
        let is_one = of == section && other == section && before == after;
        is_one.then(|| Self::at(Subject::Component(section.to_owned(), before), &[]))
    }

    /// Returns the place a step further.
    pub(super) fn with(mut self, step: &str) -> Self {
        self.path.push(step.to_owned());
        self
    }

    /// Returns a place below this one.
    pub(super) fn below(&self, steps: &[&str]) -> Self {
        self.below_all(steps.iter().map(|&step| step.to_owned()))
    }

    /// Returns a place below this one.
    pub(super) fn below_all(&self, steps: impl IntoIterator<Item = String>) -> Self {
        let mut place = self.clone();
        place.path.extend(steps);
        place
    }

    /// Whether it is another place or one within it.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.subject == other.subject && self.path.starts_with(&other.path)
    }

    /// Returns the place of which this one is an entry: that of a list or map of which it is what is
    /// within, or that of a body or reply of which it is a media type.
    pub(super) fn holder(&self) -> Option<Self> {
        let (last, before) = self.path.split_last()?;
        let is_name = before.last().is_some_and(|step| {
            matches!(
                step.as_str(),
                "properties" | "patternProperties" | "alternatives" | "headers" | "callbacks"
            )
        });
        // A parameter has its place before its name.
        let first = last.split(' ').next().unwrap_or_default();
        let is_entry = matches!(first, "items" | "additionalProperties") || first.contains('/');
        (is_entry && !is_name).then(|| self.above()).flatten()
    }

    /// Returns the place above this one.
    pub(super) fn above(&self) -> Option<Self> {
        let mut place = self.clone();
        place.path.pop()?;
        Some(place)
    }
}

impl Location {
    /// Returns the pointer with the file before it, as schemas have it.
    pub(super) fn to_pointer(&self) -> String {
        match &self.file {
            Some(file) => format!("{file}#{}", self.pointer),
            None => self.pointer.clone(),
        }
    }

    /// Makes the location of a pointer of the document, or of a file that it refers to.
    pub(super) fn of_pointer(pointer: &str) -> Self {
        match pointer.split_once('#') {
            Some((file, pointer)) if !file.starts_with('/') => Self {
                file: Some(file.to_owned()).filter(|file| !file.is_empty()),
                pointer: pointer.to_owned(),
            },
            _ => Self {
                file: None,
                pointer: pointer.to_owned(),
            },
        }
    }
}
