//! Where a reference leads, by kind and pointer.

use std::cell::Cell;

use super::Context;
use crate::diagnostic::{Code, Diagnostic, Place, child, did_you_mean, escape, nearest, unescape};
use crate::document::{
    Callback, Components, Example, Header, Leads, Link, Parameter, PathItem, Ref, Reference,
    RequestBody, Response, SecurityScheme,
};
use crate::unordered::UnorderedMap;

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
        leads: &'d Leads,
    ) -> Self {
        let mut references = Self {
            parameters: Targets::new("parameters", &components.parameters, leads),
            bodies: Targets::new("requestBodies", &components.bodies, leads),
            responses: Targets::new("responses", &components.responses, leads),
            headers: Targets::new("headers", &components.headers, leads),
            examples: Targets::new("examples", &components.examples, leads),
            links: Targets::new("links", &components.links, leads),
            callbacks: Targets::new("callbacks", &components.callbacks, leads),
            path_items: Targets::new("pathItems", &components.path_items, leads),
            security: Targets::new("securitySchemes", &components.security, leads),
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

/// What can be referred to of one kind, by its pointer.
pub(super) struct Targets<'d, T> {
    leads: &'d Leads,
    by_pointer: UnorderedMap<String, Target<'d, T>>,
    /// The pointers of components, in document order.
    components: Vec<String>,
}

/// Something that can be referred to, and whether anything does.
struct Target<'d, T> {
    entry: &'d Ref<T>,
    used: Cell<bool>,
    /// The thing that references lead to from here, once somebody has followed them.
    end: Cell<Option<Result<&'d T, DeadEnd>>>,
}

/// The end of references that lead to nothing.
#[derive(Clone, Copy)]
enum DeadEnd {
    /// One of them points nowhere, and has been reported.
    Nowhere,
    /// They lead back to themselves.
    Circle,
}

impl<'d, T> Targets<'d, T> {
    /// Components by name. What is of another document has its pointer there for a name.
    fn new(section: &str, entries: &'d [(String, Ref<T>)], leads: &'d Leads) -> Self {
        let mut targets = Self {
            leads,
            by_pointer: UnorderedMap::with_capacity(entries.len()),
            components: Vec::with_capacity(entries.len()),
        };
        for (name, entry) in entries {
            let at = format!("/components/{section}/{}", escape(name));
            if name.contains('#') {
                targets.add(name.strip_prefix('#').unwrap_or(name).to_owned(), entry);
            }
            targets.add(at.clone(), entry);
            targets.components.push(at);
        }
        targets
    }

    fn add(&mut self, pointer: String, entry: &'d Ref<T>) {
        let target = Target {
            entry,
            used: Cell::new(false),
            end: Cell::new(None),
        };
        self.by_pointer.insert(pointer, target);
    }

    /// Whether any reference leads to the component at a pointer.
    pub(super) fn is_used(&self, pointer: &str) -> bool {
        let target = self.by_pointer.get(pointer);
        target.is_some_and(|target| target.used.get())
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
                context
                    .report
                    .warn(Diagnostic::new(Code::UnusedComponent, place, message).label("left out"));
            }
        }
    }

    /// The thing itself, however many references lead to it. None has been reported.
    pub(super) fn follow(&self, from: &'d Ref<T>, context: &mut Context<'_>) -> Option<&'d T> {
        let reference = match from {
            Ref::Item(item) => return Some(item),
            Ref::Reference(reference) => reference,
        };
        match self.end_of(reference, context) {
            Ok(item) => Some(item),
            Err(DeadEnd::Nowhere) => None,
            Err(DeadEnd::Circle) => {
                let fault = "leads into a circle of references";
                report_left_out(reference, fault, None, context);
                None
            }
        }
    }

    /// The end of the references from one on. Each is followed once, however many lead through it.
    fn end_of(&self, mut at: &'d Reference, context: &mut Context<'_>) -> Result<&'d T, DeadEnd> {
        let mut path = Vec::new();
        let end = loop {
            let Some(target) = self.find(at, context) else {
                break Err(DeadEnd::Nowhere);
            };
            if let Some(known) = target.end.get() {
                break known;
            }
            path.push(target);
            match target.entry {
                Ref::Item(item) => break Ok(item),
                Ref::Reference(next) => {
                    // So it is if one comes here again before the end is known.
                    target.end.set(Some(Err(DeadEnd::Circle)));
                    at = next;
                }
            }
        };
        for target in path {
            target.end.set(Some(end));
        }
        end
    }

    /// What a reference points to. None has been reported.
    pub(super) fn target_of(
        &self,
        reference: &Reference,
        context: &mut Context<'_>,
    ) -> Option<&'d Ref<T>> {
        self.find(reference, context).map(|target| target.entry)
    }

    fn find(&self, reference: &Reference, context: &mut Context<'_>) -> Option<&Target<'d, T>> {
        let target = reference.key.as_ref().and_then(|key| {
            let behind = || self.by_pointer.get(&self.leads.follow(key)?);
            self.by_pointer.get(key).or_else(behind)
        });
        match target {
            Some(target) => {
                target.used.set(true);
                Some(target)
            }
            None => {
                let known = self.components.iter().map(String::as_str);
                let help = suggestion(reference, known, context);
                let fault = "points to nothing that can stand here";
                report_left_out(reference, fault, help, context);
                None
            }
        }
    }
}

/// Reports a reference that leads nowhere. `known` are the pointers that it could have led to.
pub(super) fn report_dangling<'k>(
    reference: &Reference,
    known: impl Iterator<Item = &'k str>,
    context: &mut Context<'_>,
) {
    // What leads elsewhere was reported when it could not be read.
    if reference.leads_elsewhere() {
        return;
    }
    let target = &reference.target;
    let place = Place::value(&*reference.place);
    let message = format!("nothing that can stand here is at `{target}`");
    let label = "points to nothing";
    let help = suggestion(reference, known, context);
    context.report.warn(
        Diagnostic::new(Code::DanglingReference, place, message)
            .label(label)
            .help_if_any(help),
    );
}

/// Asks for the component that may be meant: one of that section whose name is near, or one of that name whose
/// section is. Whoever has many
/// such references has not mistyped them.
fn suggestion<'k>(
    reference: &Reference,
    known: impl Iterator<Item = &'k str>,
    context: &mut Context<'_>,
) -> Option<String> {
    context.suggestions += 1;
    let parts = reference.key.as_ref().and_then(|key| key.rsplit_once('/'));
    let (section, name) = parts.filter(|_| context.suggestions <= MOST_SUGGESTIONS)?;
    let mut siblings = Vec::new();
    let mut namesakes = Vec::new();
    for (of, known) in known.filter_map(|pointer| pointer.rsplit_once('/')) {
        if of == section {
            siblings.push(known);
        } else if known == name {
            namesakes.push(of);
        }
    }
    match (nearest(name, siblings), nearest(section, namesakes)) {
        (Some(found), _) => Some(did_you_mean(&format!("#{section}/{found}"))),
        (None, Some(found)) => Some(did_you_mean(&format!("#{found}/{name}"))),
        (None, None) => None,
    }
}

/// So many references are compared with all components.
const MOST_SUGGESTIONS: usize = 100;

/// Reports a reference in whose place nothing stands now.
pub(super) fn report_left_out(
    reference: &Reference,
    fault: &str,
    help: Option<String>,
    context: &mut Context<'_>,
) {
    let place = Place::value(&*reference.place);
    let message = format!("the reference `{}` {fault}", reference.target);
    let label = "what it stands for is left out";
    context.report.warn(
        Diagnostic::new(Code::DanglingComponent, place, message)
            .label(label)
            .help_if_any(help),
    );
}

/// Reports references that only lead to each other.
pub(super) fn report_cyclic(reference: &Reference, context: &mut Context<'_>) {
    let place = Place::value(&*reference.place);
    let message = format!("the reference `{}` leads back to itself", reference.target);
    context
        .report
        .warn(Diagnostic::new(Code::CyclicReference, place, message).label("points in a circle"));
}

/// A reference may lead through this many others. Each of them has words and marks for every place
/// that leads through it, and `rustc` takes 128 aliases of each other (`recursion_limit`).
pub(super) const LONGEST: usize = 100;

/// Reports a reference that leads through more others than anybody follows.
pub(super) fn report_too_long(reference: &Reference, label: &str, context: &mut Context<'_>) {
    let place = Place::value(&*reference.place);
    let message = format!("a reference that leads through more than {LONGEST} others");
    context
        .report
        .warn(Diagnostic::new(Code::NotHandled, place, message).label(label));
}
