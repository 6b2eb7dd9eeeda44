//! Everything that has a name in a client, for what is counted and tested about names.
//!
//! [`list_items`](super::list_items) has what the lock keeps; this has in addition what cannot be
//! told apart by names of the document, and what each thing is.

use super::items::list_items;
use super::null_setters::name_after;
use super::{Ident, Names};
use crate::diagnostic::unescape;
use crate::lock::{keys, scope};
use crate::model::{Alternative, Evidence, Model, OperationId, Shape, Type, TypeId};

/// Something with a name in a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The key of the thing in the lock, made of names of the document.
    pub key: String,
    /// Whether nothing before it has the same key.
    pub is_told: bool,
    /// The name.
    pub name: String,
    /// The kind of the thing.
    pub kind: NamedKind,
    /// Whether the name follows from that of another thing: a setter is called as its field, a call
    /// as its method.
    pub follows: bool,
    /// The names of the thing in the document: that of a component or on the wire, or an
    /// `operationId`. None at all: it has no name there.
    pub wires: Vec<String>,
    /// The JSON pointer of what it is, or of what it is within.
    pub pointer: String,
    /// The name of the type that it is within.
    pub owner: Option<String>,
}

impl Named {
    /// Returns the scope in which nothing else has its name.
    pub fn scope(&self) -> String {
        scope::of(&self.key).unwrap_or_default()
    }
}

/// The kind of something with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamedKind {
    /// A struct or an enum.
    Definition,
    /// Another name for a type.
    Alias,
    /// A variant for a listed value.
    Value,
    /// A variant for one of several things: an alternative, a status, a request of the API.
    Alternative,
    /// A field, for further properties too.
    Field,
    /// A setter of a field, also that to null, and the method that adds to a field.
    Setter,
    /// A method of the client.
    Method,
    /// The type of a call.
    Call,
    /// An argument or setter of a call.
    Parameter,
    /// Anything else: servers and their variables, security schemes, tags.
    Other,
}

impl NamedKind {
    /// All kinds.
    pub const ALL: &[Self] = &[
        Self::Definition,
        Self::Alias,
        Self::Value,
        Self::Alternative,
        Self::Field,
        Self::Setter,
        Self::Method,
        Self::Call,
        Self::Parameter,
        Self::Other,
    ];

    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Definition => "definition",
            Self::Alias => "alias",
            Self::Value => "value",
            Self::Alternative => "alternative",
            Self::Field => "field",
            Self::Setter => "setter",
            Self::Method => "method",
            Self::Call => "call",
            Self::Parameter => "parameter",
            Self::Other => "other",
        }
    }
}

/// Lists everything that has a name, types before what is within them, in no other certain order.
pub fn list_names(model: &Model, names: &Names) -> Vec<Named> {
    let mut inventory = Inventory {
        model,
        names,
        all: Vec::new(),
    };
    for id in model.operations.ids() {
        inventory.operation(id);
    }
    let keys = keys::shared_types(&model.types, &model.operations);
    let firsts = keys::firsts(&model.types, &keys);
    for (id, key) in keys.iter() {
        inventory.ty(id, key, firsts[id]);
    }
    inventory.rest();
    inventory.all
}

struct Inventory<'a> {
    model: &'a Model,
    names: &'a Names,
    all: Vec<Named>,
}

impl Inventory<'_> {
    fn operation(&mut self, id: OperationId) {
        let (operation, names) = (&self.model.operations[id], &self.names.operations[id]);
        let key = keys::operation(operation);
        let own = match operation.is_named() {
            true => vec![operation.words.clone()],
            false => Vec::new(),
        };
        let pointer = keys::pointer(operation);
        let follows = super::words::upper_camel(names.method.as_str()) == names.call.as_str();
        let named = |key: String, name: &dyn ToString, kind, wires: &[String]| Named {
            key,
            is_told: true,
            name: name.to_string(),
            kind,
            follows: follows && kind == NamedKind::Call,
            wires: wires.to_vec(),
            pointer: pointer.clone(),
            owner: None,
        };
        let call = keys::role(&key, "call");
        self.all
            .push(named(call, &names.call, NamedKind::Call, &own));
        for (further, name) in operation.further.iter().zip(&names.further) {
            let media_type = &further.body.content_type;
            let mut wires = own.clone();
            wires.push(media_type.clone());
            let key = keys::body(&key, media_type);
            self.all.push(named(key, name, NamedKind::Method, &wires));
        }
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            let wire = &parameter.wire.0;
            let key = keys::parameter(&key, parameter.location, wire);
            let wires = std::slice::from_ref(wire);
            self.all.push(named(key, name, NamedKind::Parameter, wires));
        }
        self.all
            .push(named(key, &names.method, NamedKind::Method, &own));
    }

    fn ty(&mut self, id: TypeId, key: &str, is_told: bool) {
        let def = &self.model.types[id];
        let kind = match &def.shape {
            Shape::Alias(_) => NamedKind::Alias,
            Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::IntegerEnum(_)
            | Shape::Union(_)
            | Shape::Form(_)
            | Shape::Headers(_)
            | Shape::ByStatus(_)
            | Shape::Deliveries(_) => NamedKind::Definition,
        };
        let name = self.names.types[id].to_string();
        let named = Named {
            key: key.to_owned(),
            is_told,
            name: name.clone(),
            kind,
            follows: false,
            wires: name_component(&def.pointer).into_iter().collect(),
            pointer: def.pointer.clone(),
            owner: None,
        };
        if let Some(required) = &self.names.required[id] {
            self.all.push(Named {
                key: keys::role(key, "required"),
                name: required.to_string(),
                kind: NamedKind::Definition,
                follows: required.as_str() == format!("{name}Required"),
                ..named.clone()
            });
        }
        self.all.push(named.clone());
        let within = Named {
            owner: Some(name),
            wires: Vec::new(),
            ..named
        };
        self.members(id, &within);
    }

    /// Adds what is within a type, each thing as `within` but for what is its own.
    fn members(&mut self, id: TypeId, within: &Named) {
        let (def, members) = (&self.model.types[id], &self.names.members[id]);
        let role = |role: &str| keys::role(&within.key, role);
        for (word, name, kind) in [
            ("additional", &members.additional, NamedKind::Field),
            ("adder", &members.adder, NamedKind::Setter),
        ] {
            self.all.extend(name.iter().map(|name| Named {
                key: role(word),
                name: name.to_string(),
                kind,
                ..within.clone()
            }));
        }
        let Some((word, wires)) = keys::members(&self.model.types, &def.shape) else {
            return;
        };
        for (index, (wire, name)) in wires.iter().zip(&members.names).enumerate() {
            let member = Named {
                key: keys::member(&within.key, word, wire),
                name: name.to_string(),
                kind: kind_of_members(&def.shape),
                wires: self.wires(&def.shape, index, wire),
                ..within.clone()
            };
            let setter = |role, setter: &Ident, follows| Named {
                key: keys::role(&member.key, role),
                name: setter.to_string(),
                kind: NamedKind::Setter,
                follows,
                ..member.clone()
            };
            let setters = members.setters.get(index);
            let set = setters.map(|own| setter("setter", own, own == name));
            let null = members.null_setters.get(index).and_then(Option::as_ref);
            let null = null.map(|own| setter("null", own, own.as_str() == name_after(name)));
            self.all.extend(set.into_iter().chain(null));
            self.all.push(member);
        }
    }

    /// Returns what the document calls a member: an alternative by its tags and its component.
    fn wires(&self, shape: &Shape, index: usize, wire: &str) -> Vec<String> {
        match shape {
            Shape::Union(union) => {
                let alternative = union.alternatives.get(index);
                alternative.map_or_else(Vec::new, |one| self.alternative(one))
            }
            Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::IntegerEnum(_)
            | Shape::Form(_)
            | Shape::Headers(_)
            | Shape::Alias(_)
            | Shape::ByStatus(_)
            | Shape::Deliveries(_) => vec![wire.to_owned()],
        }
    }

    fn alternative(&self, alternative: &Alternative) -> Vec<String> {
        let mut wires = alternative.tags.clone();
        if let Type::Named(id) = &alternative.ty {
            wires.extend(name_component(&self.model.types[*id].pointer));
        }
        for evidence in &alternative.evidence {
            if let Evidence::Object(object) = evidence {
                wires.extend(object.required.iter().map(|wire| wire.0.clone()));
                let marks = object.marks.iter();
                wires.extend(marks.flat_map(|(_, values)| values.iter().cloned()));
            }
        }
        wires
    }

    /// Adds what is neither of an operation nor of a type.
    fn rest(&mut self) {
        let is_other = |key: &str| {
            let of_tag = key.starts_with("#/tags/") || key == super::files::UNTAGGED;
            of_tag || key.starts_with("server ") || key.starts_with("#/components/securitySchemes/")
        };
        let items = list_items(self.model, self.names).into_iter();
        let others = items.filter(|item| is_other(&item.key));
        let servers = self.model.servers.iter();
        let servers = servers.map(|(_, server)| (keys::server(server), server.words.clone()));
        let servers: Vec<(String, String)> = servers.collect();
        let wires = |key: &str| {
            let own = scope::split_role(key).map_or(key, |(own, _)| own);
            let words = servers.iter().filter(|(server, _)| server == key);
            let words = words.map(|(_, words)| words.clone());
            words.chain([own.to_owned()]).collect()
        };
        self.all.extend(others.map(|item| Named {
            wires: wires(&item.key),
            key: item.key,
            is_told: true,
            name: item.name,
            kind: NamedKind::Other,
            follows: item.follows,
            pointer: String::new(),
            owner: None,
        }));
    }
}

fn kind_of_members(shape: &Shape) -> NamedKind {
    match shape {
        Shape::Enum(_) | Shape::IntegerEnum(_) => NamedKind::Value,
        Shape::Union(_) | Shape::ByStatus(_) | Shape::Deliveries(_) => NamedKind::Alternative,
        Shape::Struct(_) | Shape::Form(_) | Shape::Headers(_) | Shape::Alias(_) => NamedKind::Field,
    }
}

/// Finds the name of the component that a pointer is that of.
fn name_component(pointer: &str) -> Option<String> {
    let (_, at) = pointer.split_once("/components/")?;
    let (_, name) = at.split_once('/')?;
    (!name.contains('/')).then(|| unescape(name).into_owned())
}
