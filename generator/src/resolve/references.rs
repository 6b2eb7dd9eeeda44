//! Where a reference leads, by kind and pointer.

use std::cell::Cell;
use std::collections::HashMap;

use super::Context;
use crate::diagnostic::{Code, Place, child, escape, unescape};
use crate::document::{
    Callback, Components, Example, Header, Link, Parameter, PathItem, Ref, Reference, RequestBody,
    Response, SecurityScheme,
};

/// What references of each kind can point to.
pub(super) struct References<'d> {
    pub(super) parameters: Targets<'d, Parameter>,
    pub(super) bodies: Targets<'d, RequestBody>,
    pub(super) responses: Targets<'d, Response>,
    pub(super) headers: Targets<'d, Header>,
    pub(super) examples: Targets<'d, Example>,
    pub(super) links: Targets<'d, Link>,
    pub(super) callbacks: Targets<'d, Callback>,
    pub(super) path_items: Targets<'d, PathItem>,
    pub(super) security: Targets<'d, SecurityScheme>,
}

impl<'d> References<'d> {
    pub(super) fn new(
        components: &'d Components,
        paths: &'d [(String, Ref<PathItem>)],
        webhooks: &'d [(String, Ref<PathItem>)],
    ) -> Self {
        let mut references = Self {
            parameters: Targets::new("parameters", &components.parameters),
            bodies: Targets::new("requestBodies", &components.bodies),
            responses: Targets::new("responses", &components.responses),
            headers: Targets::new("headers", &components.headers),
            examples: Targets::new("examples", &components.examples),
            links: Targets::new("links", &components.links),
            callbacks: Targets::new("callbacks", &components.callbacks),
            path_items: Targets::new("pathItems", &components.path_items),
            security: Targets::new("securitySchemes", &components.security),
        };
        for (section, items) in [("/paths", paths), ("/webhooks", webhooks)] {
            for (name, item) in items {
                references.add_item(child(section, name), item);
            }
        }
        references
    }

    /// Whatever stands within a path item can be referred to as well, by its pointer.
    fn add_item(&mut self, pointer: String, entry: &'d Ref<PathItem>) {
        if let Ref::Item(item) = entry {
            self.add_parameters(&item.parameters);
            for (_, operation) in &item.operations {
                let pointer = &operation.pointer;
                self.add_parameters(&operation.parameters);
                if let Some(body) = &operation.body {
                    self.bodies.add(child(pointer, "requestBody"), body);
                }
                for (status, response) in &operation.responses {
                    let at = child(&child(pointer, "responses"), status);
                    self.responses.add(at, response);
                }
                for (name, callback) in &operation.callbacks {
                    let at = child(&child(pointer, "callbacks"), name);
                    self.callbacks.add(at, callback);
                }
            }
        }
        self.path_items.add(pointer, entry);
    }

    fn add_parameters(&mut self, parameters: &'d [Ref<Parameter>]) {
        for parameter in parameters {
            let pointer = match parameter {
                Ref::Item(parameter) => &parameter.pointer,
                Ref::Reference(reference) => &reference.pointer,
            };
            self.parameters.add(pointer.clone(), parameter);
        }
    }

    /// Reports the components that nothing has referred to; only schemas and security schemes are something by themselves.
    pub(super) fn report_unused(&self, context: &mut Context<'_>) {
        self.parameters.report_unused(context);
        self.bodies.report_unused(context);
        self.responses.report_unused(context);
        self.headers.report_unused(context);
        self.examples.report_unused(context);
        self.links.report_unused(context);
        self.callbacks.report_unused(context);
        self.path_items.report_unused(context);
    }
}

/// What can be referred to of one kind, by its pointer. Only looked up, never walked.
pub(super) struct Targets<'d, T> {
    by_pointer: HashMap<String, Target<'d, T>>,
    /// The pointers of components, in document order.
    components: Vec<String>,
}

/// Something that can be referred to, and whether anything does.
struct Target<'d, T> {
    entry: &'d Ref<T>,
    used: Cell<bool>,
}

impl<'d, T> Targets<'d, T> {
    /// Components by name. What is of another document has its pointer there for a name.
    fn new(section: &str, entries: &'d [(String, Ref<T>)]) -> Self {
        let mut targets = Self {
            by_pointer: HashMap::with_capacity(entries.len()),
            components: Vec::with_capacity(entries.len()),
        };
        for (name, entry) in entries {
            let at = format!("/components/{section}/{}", escape(name));
            if name.contains('#') {
                targets.add(name.clone(), entry);
            }
            targets.add(at.clone(), entry);
            targets.components.push(at);
        }
        targets
    }

    fn add(&mut self, pointer: String, entry: &'d Ref<T>) {
        let used = Cell::new(false);
        self.by_pointer.insert(pointer, Target { entry, used });
    }

    /// Reports the components that nothing has referred to.
    fn report_unused(&self, context: &mut Context<'_>) {
        for pointer in &self.components {
            let name = pointer.rsplit('/').next().unwrap_or_default();
            let used = self
                .by_pointer
                .get(pointer)
                .is_some_and(|target| target.used.get());
            // What is of another document was read because something refers to it.
            if !used && !name.contains('#') {
                let message = format!("nothing refers to the component `{}`", unescape(name));
                let place = Place::key(pointer.as_str());
                context.warn(Code::UnusedComponent, place, message, "left out", "");
            }
        }
    }

    /// The thing itself, however many references lead to it. None has been reported.
    pub(super) fn follow(&self, from: &'d Ref<T>, context: &mut Context<'_>) -> Option<&'d T> {
        let mut at = from;
        let mut steps = 0;
        loop {
            let reference = match at {
                Ref::Item(item) => return Some(item),
                Ref::Reference(reference) => reference,
            };
            if steps > self.by_pointer.len() {
                left_out(reference, "leads back to itself", context);
                return None;
            }
            steps += 1;
            at = self.target_of(reference, context)?;
        }
    }

    /// What a reference points to. None has been reported.
    pub(super) fn target_of(
        &self,
        reference: &Reference,
        context: &mut Context<'_>,
    ) -> Option<&'d Ref<T>> {
        let target = reference
            .key
            .as_ref()
            .and_then(|key| self.by_pointer.get(key));
        match target {
            Some(target) => {
                target.used.set(true);
                Some(target.entry)
            }
            None => {
                left_out(reference, "points to nothing that can stand here", context);
                None
            }
        }
    }
}

/// Reports a reference that leads nowhere.
pub(super) fn dangling(reference: &Reference, context: &mut Context<'_>) {
    // What leads elsewhere was reported when it could not be read.
    if reference.leads_elsewhere() {
        return;
    }
    let target = &reference.target;
    let place = Place::value(&*reference.place);
    let message = format!("nothing that can stand here is at `{target}`");
    let label = "points to nothing";
    context.warn(Code::DanglingReference, place, message, label, "");
}

/// Reports a reference in whose place nothing stands now.
fn left_out(reference: &Reference, fault: &str, context: &mut Context<'_>) {
    let place = Place::value(&*reference.place);
    let message = format!("the reference `{}` {fault}", reference.target);
    let label = "what it stands for is left out";
    context.warn(Code::DanglingComponent, place, message, label, "");
}

/// Reports references that only lead to each other.
pub(super) fn cyclic(reference: &Reference, context: &mut Context<'_>) {
    let place = Place::value(&*reference.place);
    let message = format!("the reference `{}` leads back to itself", reference.target);
    context.warn(
        Code::CyclicReference,
        place,
        message,
        "points in a circle",
        "",
    );
}
