//! Where a reference leads: the components by kind.

use std::cell::Cell;
use std::collections::HashMap;

use super::Context;
use crate::diagnostic::{Code, Place, escape, unescape};
use crate::document::{
    Callback, Components, Header, Parameter, PathItem, Ref, Reference, RequestBody, Response,
    SecurityScheme,
};

/// The components that references of each kind can point to.
pub(super) struct References<'d> {
    pub(super) parameters: Targets<'d, Parameter>,
    pub(super) bodies: Targets<'d, RequestBody>,
    pub(super) responses: Targets<'d, Response>,
    pub(super) headers: Targets<'d, Header>,
    pub(super) callbacks: Targets<'d, Callback>,
    pub(super) path_items: Targets<'d, PathItem>,
    pub(super) security: Targets<'d, SecurityScheme>,
}

impl<'d> References<'d> {
    pub(super) fn new(components: &'d Components) -> Self {
        Self {
            parameters: Targets::new("parameters", &components.parameters),
            bodies: Targets::new("requestBodies", &components.bodies),
            responses: Targets::new("responses", &components.responses),
            headers: Targets::new("headers", &components.headers),
            callbacks: Targets::new("callbacks", &components.callbacks),
            path_items: Targets::new("pathItems", &components.path_items),
            security: Targets::new("securitySchemes", &components.security),
        }
    }
}

impl References<'_> {
    /// Reports the components that nothing has referred to; only schemas and security schemes are something by themselves.
    pub(super) fn report_unused(&self, context: &mut Context<'_>) {
        self.parameters.report_unused(context);
        self.bodies.report_unused(context);
        self.responses.report_unused(context);
        self.headers.report_unused(context);
        self.callbacks.report_unused(context);
        self.path_items.report_unused(context);
    }
}

/// The components of one kind by name. Only looked up, never walked, so its order does not matter.
pub(super) struct Targets<'d, T> {
    prefix: String,
    by_name: HashMap<&'d str, Component<'d, T>>,
    /// In document order.
    names: Vec<&'d str>,
}

/// A component, and whether anything refers to it.
struct Component<'d, T> {
    entry: &'d Ref<T>,
    used: Cell<bool>,
}

impl<'d, T> Targets<'d, T> {
    fn new(section: &str, entries: &'d [(String, Ref<T>)]) -> Self {
        let by_name = entries.iter().map(|(name, entry)| {
            let used = Cell::new(false);
            (name.as_str(), Component { entry, used })
        });
        Self {
            prefix: format!("/components/{section}/"),
            by_name: by_name.collect(),
            names: entries.iter().map(|(name, _)| name.as_str()).collect(),
        }
    }

    /// Reports the components that nothing has referred to.
    fn report_unused(&self, context: &mut Context<'_>) {
        let unused = |name: &&&str| self.by_name.get(**name).is_some_and(|it| !it.used.get());
        for name in self.names.iter().filter(unused) {
            let message = format!("nothing refers to the component `{name}`");
            let place = Place::key(format!("{}{}", self.prefix, escape(name)));
            context.warn(Code::UnusedComponent, place, message, "left out", "");
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
            if steps > self.by_name.len() {
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
        let target = self.target(reference);
        if target.is_none() {
            let fault = match reference.target.starts_with('#') {
                true if self.is_within(reference) => "points to nothing",
                true => "points to something other than a component, which is not followed",
                false => "leads out of the document, which is not followed",
            };
            left_out(reference, fault, context);
        }
        target
    }

    fn is_within(&self, reference: &Reference) -> bool {
        local_pointer(&reference.target).is_some_and(|pointer| pointer.starts_with(&self.prefix))
    }

    fn target(&self, reference: &Reference) -> Option<&'d Ref<T>> {
        let pointer = local_pointer(&reference.target)?;
        let name = pointer.strip_prefix(&self.prefix)?;
        let component = self.by_name.get(&*unescape(name))?;
        component.used.set(true);
        Some(component.entry)
    }
}

/// The JSON pointer of a reference into the same document (RFC 6901 section 6), without its percent-encoding.
pub(super) fn local_pointer(target: &str) -> Option<String> {
    let fragment = target.strip_prefix('#')?;
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let decoded = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match decoded {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// Reports a reference that leads nowhere; `key` is where it stands within its node.
pub(super) fn dangling(reference: &Reference, key: &str, context: &mut Context<'_>) {
    let target = &reference.target;
    let place = Place::value(format!("{}{key}", reference.pointer));
    if target.starts_with('#') {
        let message = format!("nothing that can stand here is at `{target}`");
        context.warn(
            Code::DanglingReference,
            place,
            message,
            "points to nothing",
            "",
        );
    } else {
        let message = format!("the reference `{target}` leads out of the document");
        let help = "put what it points to into the document itself";
        context.warn(
            Code::ExternalReference,
            place,
            message,
            "not followed",
            help,
        );
    }
}

/// Reports a reference in whose place nothing stands now.
fn left_out(reference: &Reference, fault: &str, context: &mut Context<'_>) {
    let place = Place::value(format!("{}/$ref", reference.pointer));
    let message = format!("the reference `{}` {fault}", reference.target);
    let label = "what it stands for is left out";
    context.warn(Code::DanglingComponent, place, message, label, "");
}

/// Reports references that only lead to each other.
pub(super) fn cyclic(reference: &Reference, context: &mut Context<'_>) {
    let place = Place::value(format!("{}/$ref", reference.pointer));
    let message = format!("the reference `{}` leads back to itself", reference.target);
    context.warn(
        Code::CyclicReference,
        place,
        message,
        "points in a circle",
        "",
    );
}
