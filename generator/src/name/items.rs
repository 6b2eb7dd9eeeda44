//! All that has a name, by key.

use super::Names;
use super::files::{UNTAGGED, module_key};
use super::null_setters::name_after;
use crate::lock::keys::{self, role};
use crate::lock::scope;
use crate::model::{Model, OperationId, TypeId};

/// Something with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The key, as in the lock.
    pub key: String,
    /// The name.
    pub name: String,
    /// Whether the name follows from that of another item: a setter is called as its field, a call
    /// as its method.
    pub follows: bool,
}

impl Item {
    /// Returns the scope that the name is of.
    pub fn scope(&self) -> String {
        scope::of(&self.key).unwrap_or_default()
    }
}

/// Returns all that has a name and can be told apart by names of the document, in no certain order.
pub fn list_items(model: &Model, names: &Names) -> Vec<Item> {
    let mut items = Items {
        model,
        names,
        items: Vec::new(),
    };
    for id in model.operations.ids() {
        items.operation(id);
    }
    let type_keys = keys::types(&model.types, &model.operations);
    for (id, key) in type_keys.iter() {
        if let Some(key) = key {
            items.ty(id, key);
        }
    }
    items.servers();
    items.schemes();
    items.tags();
    items.items
}

struct Items<'a> {
    model: &'a Model,
    names: &'a Names,
    items: Vec<Item>,
}

impl Items<'_> {
    fn add(&mut self, key: String, name: impl ToString) {
        self.add_if(key, name, false);
    }

    fn add_if(&mut self, key: String, name: impl ToString, follows: bool) {
        self.items.push(Item {
            key,
            name: name.to_string(),
            follows,
        });
    }

    fn operation(&mut self, id: OperationId) {
        let (operation, names) = (&self.model.operations[id], &self.names.operations[id]);
        let key = keys::operation(operation);
        let follows = super::words::upper_camel(names.method.as_str()) == names.call.as_str();
        self.add_if(role(&key, "call"), &names.call, follows);
        for (further, name) in operation.further.iter().zip(&names.further) {
            self.add(keys::body(&key, &further.body.content_type), name);
        }
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            let key = keys::parameter(&key, parameter.location, &parameter.wire.0);
            self.add(key, name);
        }
        self.add(key, &names.method);
    }

    fn ty(&mut self, id: TypeId, key: &str) {
        self.add(key.to_owned(), &self.names.types[id]);
        if let Some(required) = &self.names.required[id] {
            self.add(role(key, "required"), required);
        }
        let members = &self.names.members[id];
        if let Some(additional) = &members.additional {
            self.add(role(key, "additional"), additional);
        }
        if let Some(adder) = &members.adder {
            self.add(role(key, "adder"), adder);
        }
        let Some((word, wires)) = keys::members(&self.model.types, &self.model.types[id].shape)
        else {
            return;
        };
        for (index, (wire, name)) in wires.iter().zip(&members.names).enumerate() {
            let key = keys::member(key, word, wire);
            if let Some(setter) = members.setters.get(index) {
                self.add_if(role(&key, "setter"), setter, setter == name);
            }
            if let Some(Some(setter)) = members.null_setters.get(index) {
                let follows = setter.as_str() == name_after(name);
                self.add_if(role(&key, "null"), setter, follows);
            }
            self.add(key, name);
        }
    }

    fn servers(&mut self) {
        let servers = self.model.servers.iter();
        for ((_, server), (_, names)) in servers.zip(self.names.servers.iter()) {
            let key = keys::server(server);
            for (variable, name) in server.variables.iter().zip(&names.variables) {
                self.add(keys::variable(&key, &variable.wire.0), name);
            }
            self.add(key, &names.variant);
        }
    }

    fn schemes(&mut self) {
        let schemes = self.model.schemes.iter();
        for ((_, scheme), (_, names)) in schemes.zip(self.names.schemes.iter()) {
            let key = keys::scheme(&scheme.name);
            self.add(role(&key, "source"), &names.source);
            self.add(key, &names.method);
        }
    }

    fn tags(&mut self) {
        let tags = self.model.tags.iter();
        for ((_, tag), (_, feature)) in tags.zip(self.names.features.iter()) {
            self.add(keys::tag(&tag.name), feature);
        }
        let groups = self.model.groups.iter();
        for ((_, group), (_, name)) in groups.zip(self.names.groups.iter()) {
            match group.tags.as_slice() {
                [] => self.add(UNTAGGED.to_owned(), name),
                [tag] => self.add(module_key(&self.model.tags[*tag].name), name),
                _ => {}
            }
        }
    }
}
