//! The items of operations: methods, the aliases of their calls, and setters.

use super::super::Revision;
use super::item::{Item, ItemKind, Origin, Slot, Wire};
use super::naming::{context, path_of};
use super::types::{content, text_of};
use crate::emit::Argument;
use crate::model::{
    Body, BodyKind, Items, Operation, OperationId, Outcome, OutcomeKind, Parameter, ParameterIn,
    Stream, Type,
};
use crate::name::Ident;

/// Collects the items of an operation.
pub(super) fn collect<'a>(revision: &'a Revision, id: OperationId, items: &mut Vec<Item<'a>>) {
    let collector = Collector {
        revision,
        id,
        operation: &revision.model.operations[id],
    };
    let names = &revision.names.operations[id];
    let operation = collector.operation;
    let usual = operation.body.as_ref().filter(|body| body.required);
    items.push(collector.method(&names.method, usual, ""));
    for (further, name) in operation.further.iter().zip(&names.further) {
        let media_type = &further.body.content_type;
        items.push(collector.method(name, Some(&further.body), media_type));
    }
    for path in collector.call_paths() {
        items.push(collector.call(path));
    }
    collector.setters(items);
}

/// Returns the parameter as it is spoken of: `query owner`.
pub(super) fn parameter_step(parameter: &Parameter) -> String {
    format!("{} {}", parameter.location.word(), parameter.wire.0)
}

/// Returns what stands for a parameter on the wire: names of headers are the same in any case (RFC
/// 9110 section 5.1).
pub(super) fn parameter_wire(parameter: &Parameter) -> String {
    let step = parameter_step(parameter);
    match parameter.location {
        ParameterIn::Header => step.to_ascii_lowercase(),
        ParameterIn::Path | ParameterIn::Query | ParameterIn::Cookie => step,
    }
}

/// An operation whose items are collected.
struct Collector<'a> {
    revision: &'a Revision,
    id: OperationId,
    operation: &'a Operation,
}

impl<'a> Collector<'a> {
    fn item(&self, path: String, kind: ItemKind) -> Item<'a> {
        Item::new(path, kind, Origin::Operation(self.id))
    }

    fn method(&self, name: &Ident, body: Option<&'a Body>, media_type: &str) -> Item<'a> {
        let operation = self.operation;
        let request = operation.request();
        let mut wires = vec![
            Wire::renamable(format!("{request} {media_type}").trim_end()),
            Wire::kept(match &operation.server {
                Some(_) => "a server of its own",
                None => "the server of the client",
            }),
        ];
        let mut slots = Vec::new();
        let names = &self.revision.names.operations[self.id].parameters;
        let parameters = operation.parameters.iter().zip(names);
        for (parameter, name) in parameters.filter(|(one, _)| one.is_asked()) {
            slots.push(self.borrowed(&parameter.ty).named(name));
            wires.push(Wire::renamable(parameter_wire(parameter)));
        }
        if let Some(body) = body {
            slots.push(self.body(body));
            wires.push(Wire::renamable("body"));
        }
        wires.extend(operation.parameters.iter().filter_map(|parameter| {
            let preset = parameter.preset.as_ref()?;
            let wire = parameter_wire(parameter);
            Some(Wire::kept(format!("{wire} = {}", text_of(preset))))
        }));
        Item {
            slots,
            wires,
            gate: Some(&self.revision.facts.group_gates[operation.group]),
            is_deprecated: operation.deprecated,
            ..self.item(format!("Client::{name}"), ItemKind::Method)
        }
    }

    /// Returns the paths of the call: in the module of its tag, or in those of each of its tags.
    fn call_paths(&self) -> Vec<String> {
        let (model, names) = (&self.revision.model, &self.revision.names);
        let group = self.operation.group;
        let tags = &model.groups[group].tags;
        let groups = model.groups.iter().filter(|(id, one)| match tags.len() {
            0 | 1 => *id == group,
            _ => matches!(one.tags.as_slice(), [tag] if tags.contains(tag)),
        });
        let call = &names.operations[self.id].call;
        let path = |id| format!("api::{}::{call}", names.groups[id]);
        groups.map(|(id, _)| path(id)).collect()
    }

    fn call(&self, path: String) -> Item<'a> {
        let operation = self.operation;
        let mut slots = match &operation.success.kind {
            OutcomeKind::Stream(stream) => vec![Slot::text("StreamCall"), stream_slot(stream)],
            OutcomeKind::Never | OutcomeKind::Content(_) | OutcomeKind::ByStatus(_) => {
                vec![Slot::text("Call"), self.outcome(&operation.success)]
            }
        };
        slots.push(self.outcome(&operation.failure));
        Item {
            slots,
            ..self.item(path, ItemKind::Call)
        }
    }

    fn outcome(&self, outcome: &'a Outcome) -> Slot<'a> {
        match &outcome.kind {
            OutcomeKind::Never => Slot::text("Infallible"),
            OutcomeKind::Content(held) => content(held).unwrap_or_else(|| Slot::text("()")),
            OutcomeKind::ByStatus(id) => Slot::text(path_of(self.revision, *id)),
            OutcomeKind::Stream(_) => Slot::text("()"),
        }
    }

    /// Collects the setters of the call, which belong to the method that gives it.
    fn setters(&self, items: &mut Vec<Item<'a>>) {
        let names = &self.revision.names.operations[self.id];
        let method = format!("Client::{}", names.method);
        let setter = |name: &str, slots, wire: &str, origin| Item {
            owner: Some(method.clone()),
            slots,
            wires: vec![Wire::renamable(wire)],
            origin,
            ..self.item(format!("{method}().{name}"), ItemKind::CallSetter)
        };
        let parameters = self.operation.parameters.iter().zip(&names.parameters);
        for (index, (parameter, name)) in parameters.enumerate() {
            if !parameter.is_asked() {
                let slots = vec![self.borrowed(&parameter.ty)];
                let origin = Origin::Parameter(self.id, index);
                items.push(Item {
                    is_deprecated: parameter.deprecated,
                    ..setter(name.as_str(), slots, &parameter_wire(parameter), origin)
                });
            }
        }
        if let Some(body) = self.operation.body.as_ref().filter(|body| !body.required) {
            let origin = Origin::Body(self.id);
            items.push(setter("body", vec![self.body(body)], "body", origin));
        }
        for stream in &self.operation.streams {
            let name = match &stream.items {
                Items::Events(_) | Items::TextEvents(_) => "send_events",
                Items::Lines(_) => "send_lines",
            };
            let slots = vec![stream_slot(stream)];
            items.push(setter(name, slots, name, Origin::Operation(self.id)));
        }
    }

    fn body(&self, body: &'a Body) -> Slot<'a> {
        match &body.kind {
            BodyKind::Json(ty) | BodyKind::UrlEncoded(ty, _) => self.borrowed(ty),
            BodyKind::Multipart(id) => Slot::text(format!("&{}", path_of(self.revision, *id))),
            BodyKind::Parts => Slot::text("Multipart"),
            BodyKind::Text => Slot::text("&str"),
            BodyKind::Binary => Slot::text("impl Into<Payload>"),
        }
    }

    /// Returns an argument that is only read.
    fn borrowed(&self, ty: &'a Type) -> Slot<'a> {
        match (context(self.revision).argument(ty), ty) {
            (Argument::Text | Argument::Secret, _) => Slot::text("&str"),
            (Argument::Copy, _) => Slot::of("{}", ty),
            (Argument::Value, Type::List(items)) => Slot::of("&[{}]", items),
            (Argument::Value | Argument::Json, _) => Slot::of("&{}", ty),
        }
    }
}

fn stream_slot(stream: &Stream) -> Slot<'_> {
    match &stream.items {
        Items::Events(ty) | Items::TextEvents(ty) => Slot::of("ServerEvents<{}>", ty),
        Items::Lines(ty) => Slot::of("JsonLines<{}>", ty),
    }
}
