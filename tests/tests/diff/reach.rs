//! The schemas of a document, and what they are sent or received in.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use crate::tree::{at, child, entries, follow, is_true, members, target, text};

/// The methods of a path item.
pub const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The way that a value takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Flow {
    /// From the client to the server.
    Sent,
    /// From the server to the client.
    Received,
    /// Neither: a component that nothing uses.
    Unused,
}

/// The uses of one schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Whether clients send it.
    pub sent: bool,
    /// Whether clients receive it.
    pub received: bool,
    /// Whether it stands where an edit may do something else than it does by itself: in a union, in
    /// a part of an `allOf`, in what is written as text, in what goes in one direction only.
    pub is_odd: bool,
}

/// The schemas and operations of a document.
#[derive(Debug, Default)]
pub struct Map {
    /// The uses of each schema, by pointer.
    pub schemas: BTreeMap<String, Reach>,
    /// The operations of `paths`, by pointer.
    pub operations: Vec<String>,
    /// How many schemas say the same in their main words. One that is alone shares its type with no
    /// other.
    alike: HashMap<String, usize>,
}

/// Looks at all of a document.
pub fn map(document: &Value) -> Map {
    let mut walk = Walk {
        document,
        map: Map::default(),
        seen: BTreeSet::new(),
        open: Vec::new(),
    };
    for (pointer, _, _) in entries(document, "", "paths") {
        walk.path_item(&pointer, false, true);
    }
    for (pointer, _, _) in entries(document, "", "webhooks") {
        walk.path_item(&pointer, true, false);
    }
    let components = document.get("components").unwrap_or(&Value::Null);
    for (pointer, _, _) in entries(components, "/components", "schemas") {
        walk.open.push((pointer, Flow::Unused, true));
    }
    walk.schemas();
    let mut map = walk.map;
    for pointer in map.schemas.keys() {
        let words = main_words(at(document, pointer));
        *map.alike.entry(words).or_default() += 1;
    }
    map
}

impl Map {
    /// Whether no other schema says the same in its main words.
    pub fn is_alone(&self, schema: &Value) -> bool {
        self.alike.get(&main_words(schema)) == Some(&1)
    }
}

/// Returns the names of properties and the values of an enum.
fn main_words(schema: &Value) -> String {
    let properties = schema.get("properties").and_then(Value::as_object);
    let names: Vec<&String> = properties.into_iter().flat_map(|map| map.keys()).collect();
    let values = schema.get("enum").and_then(Value::as_array);
    let mut values: Vec<String> = values.into_iter().flatten().map(Value::to_string).collect();
    values.sort();
    format!("{names:?} {values:?}")
}

struct Walk<'d> {
    document: &'d Value,
    map: Map,
    seen: BTreeSet<(String, Flow, bool)>,
    open: Vec<(String, Flow, bool)>,
}

impl Walk<'_> {
    /// Walks a path item; in what comes in, directions are turned round.
    fn path_item(&mut self, pointer: &str, is_turned: bool, is_listed: bool) {
        let (pointer, item) = follow(self.document, pointer);
        self.parameters(item, &pointer, is_turned);
        for method in METHODS {
            if item.get(method).is_some() {
                let operation = child(&pointer, method);
                self.operation(&operation, is_turned);
                if is_listed {
                    self.map.operations.push(operation);
                }
            }
        }
    }

    fn operation(&mut self, pointer: &str, is_turned: bool) {
        let (request, reply) = match is_turned {
            false => (Flow::Sent, Flow::Received),
            true => (Flow::Received, Flow::Sent),
        };
        let node = at(self.document, pointer);
        self.parameters(node, pointer, is_turned);
        if node.get("requestBody").is_some() {
            let (body, node) = follow(self.document, &child(pointer, "requestBody"));
            self.content(node, &body, request);
        }
        for (response, _, _) in entries(node, pointer, "responses") {
            let (response, node) = follow(self.document, &response);
            self.content(node, &response, reply);
            for (header, _, _) in entries(node, &response, "headers") {
                let (header, node) = follow(self.document, &header);
                self.in_text(node, &header, reply);
            }
        }
        for (callback, _, _) in entries(node, pointer, "callbacks") {
            let (callback, node) = follow(self.document, &callback);
            for expression in node.as_object().into_iter().flat_map(|map| map.keys()) {
                if !expression.starts_with("x-") {
                    self.path_item(&child(&callback, expression), !is_turned, false);
                }
            }
        }
    }

    fn parameters(&mut self, node: &Value, pointer: &str, is_turned: bool) {
        let flow = match is_turned {
            false => Flow::Sent,
            true => Flow::Received,
        };
        for (parameter, _) in members(node, pointer, "parameters") {
            let (parameter, node) = follow(self.document, &parameter);
            self.in_text(node, &parameter, flow);
        }
    }

    /// Notes the schemas of a parameter or a header, which are written as text.
    fn in_text(&mut self, node: &Value, pointer: &str, flow: Flow) {
        if node.get("schema").is_some() {
            self.open.push((child(pointer, "schema"), flow, false));
        }
        for (media_type, _, value) in entries(node, pointer, "content") {
            if value.get("schema").is_some() {
                self.open.push((child(&media_type, "schema"), flow, false));
            }
        }
    }

    /// Notes the schemas of a body. Beside JSON, other forms of the same schema are as good as not
    /// there.
    fn content(&mut self, node: &Value, pointer: &str, flow: Flow) {
        let is_json = |name: &str| name.contains("json") || name == "*/*";
        let all: Vec<_> = entries(node, pointer, "content").collect();
        let json: Vec<&Value> = all
            .iter()
            .filter(|(_, name, _)| is_json(name))
            .filter_map(|(_, _, value)| value.get("schema"))
            .collect();
        for (media_type, name, value) in &all {
            if let Some(schema) = value.get("schema")
                && (is_json(name) || !json.contains(&schema))
            {
                let is_plain = is_json(name) && value.get("encoding").is_none();
                let schema = child(media_type, "schema");
                self.open.push((schema, flow, is_plain));
            }
        }
    }

    /// Walks all schemas that are noted, and those in them.
    fn schemas(&mut self) {
        while let Some(state) = self.open.pop() {
            if self.seen.insert(state.clone()) {
                let (pointer, flow, is_plain) = state;
                let reach = self.map.schemas.entry(pointer.clone()).or_default();
                reach.sent |= flow == Flow::Sent;
                reach.received |= flow == Flow::Received;
                reach.is_odd |= !is_plain;
                self.below(&pointer, flow, is_plain);
            }
        }
    }

    fn below(&mut self, pointer: &str, flow: Flow, is_plain: bool) {
        let document = self.document;
        let node = at(document, pointer);
        if let Some(target) = target(node)
            && document.pointer(&target).is_some()
        {
            self.open.push((target, flow, is_plain));
        }
        for (property, _, value) in entries(node, pointer, "properties") {
            let one_way = is_true(value, "readOnly") || is_true(value, "writeOnly");
            self.open.push((property, flow, is_plain && !one_way));
        }
        for key in ["items", "additionalProperties"] {
            if node.get(key).is_some_and(Value::is_object) {
                self.open.push((child(pointer, key), flow, is_plain));
            }
        }
        for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
            for (part, _) in members(node, pointer, key) {
                self.open.push((part, flow, false));
            }
        }
        for (part, _, _) in entries(node, pointer, "patternProperties") {
            self.open.push((part, flow, false));
        }
        if node.get("not").is_some() {
            self.open.push((child(pointer, "not"), flow, false));
        }
    }
}

/// Returns the words of a schema's type, if it has one.
pub fn type_of(schema: &Value) -> Option<&str> {
    text(schema, "type")
}
