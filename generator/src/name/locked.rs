//! The new lock: all names as they are, and those of what is gone.

use super::{Names, list_items};
use crate::ids::Arena;
use crate::lock::keys::{self, role};
use crate::lock::{self, ALWAYS, Lines, SAME_AS, scope};
use crate::model::{HomeId, Model, Naming, Shape, TypeId};
use crate::unordered::UnorderedSet;

/// Returns the lock of a client. `always` says which files with types are there whatever tags are
/// on.
pub(crate) fn write_lock(model: &Model, names: &Names, always: &Arena<HomeId, bool>) -> Lines {
    let mut lines = Lines::default();
    let mut living: UnorderedSet<String> = UnorderedSet::new();
    let mut spoken: UnorderedSet<(String, String)> = UnorderedSet::new();
    for item in list_items(model, names) {
        spoken.insert((item.scope(), item.name.clone()));
        living.insert(item.key.clone());
        if !item.follows {
            lines.names.entry(item.key).or_insert(item.name);
        }
    }
    for (_, operation) in model.operations.iter() {
        let arguments = lock::list_arguments(operation);
        let key = role(&keys::operation(operation), "arguments");
        add_order(&mut lines, key, arguments);
    }
    let type_keys = keys::types(&model.types, &model.operations);
    for (id, key) in type_keys.iter() {
        if let Some(key) = key {
            add_type(&mut lines, model, &type_keys, (id, key), always);
        }
    }
    add_freed(&mut lines, model, &living, &spoken);
    lines
}

/// Adds the names that nothing has any more.
fn add_freed(
    lines: &mut Lines,
    model: &Model,
    living: &UnorderedSet<String>,
    spoken: &UnorderedSet<(String, String)>,
) {
    for (key, name) in &model.kept.names {
        let Some(scope) = scope::of(key) else {
            continue;
        };
        // What is within something that is gone goes with it.
        let is_within = scope::owner(key).is_none_or(|owner| living.contains(owner));
        if !is_within || spoken.contains(&(scope, name.clone())) {
            continue;
        }
        let key = match living.contains(key) {
            true => role(key, &format!("was {name}")),
            false => key.clone(),
        };
        lines.freed.insert(key.clone());
        lines.names.insert(key, name.clone());
    }
}

fn add_order(lines: &mut Lines, key: String, order: Vec<String>) {
    if order.len() > 1 {
        lines.lists.insert(key, order);
    }
}

fn add_type(
    lines: &mut Lines,
    model: &Model,
    type_keys: &keys::TypeKeys,
    (id, key): (TypeId, &str),
    always: &Arena<HomeId, bool>,
) {
    let def = &model.types[id];
    add_order(
        lines,
        role(key, "arguments"),
        def.shape.asked().into_iter().map(str::to_owned).collect(),
    );
    if let Shape::Union(union) = &def.shape {
        lines
            .lists
            .extend(lock::find_looks(&model.types, key, union));
    }
    let is_component = scope::split_role(key).is_none();
    if let Some(head) = lock::find_same(&model.types, type_keys, id).filter(|_| !is_component) {
        lines.names.insert(format!("{key}{SAME_AS}"), head);
    }
    // What stands in another type of its file is there with it.
    let stands_alone = match &def.naming {
        Naming::Own(_) | Naming::Held(_) | Naming::Reply(_) | Naming::Shared(_) => true,
        Naming::Within(owner, _) | Naming::Alternative(owner, ..) => {
            model.types[*owner].home != def.home
        }
    };
    if model.tags.len() > 0 && stands_alone && always[def.home] {
        lines.names.insert(role(key, "gate"), ALWAYS.to_owned());
    }
}
