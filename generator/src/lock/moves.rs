//! Things that have another key now: their lines go with them.
//!
//! An operation whose path changes keeps its `operationId`, a parameter that moves into a header
//! its name, a server of another URL its description, an alternative with another title its
//! properties.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{self, MEMBERS, PLACES, TypeKeys};
use super::looks::{find_looks, name_alternatives};
use super::scope;
use super::text::Lines;
use crate::ids::Arena;
use crate::model::{
    Operation, OperationId, Server, ServerId, Shape, TypeDef, TypeId, call_alternative,
};
use crate::spelling::fold;
use crate::template::anonymous;
use crate::unordered::UnorderedSet;

/// Gives lines whose key nothing has any more to what is the same under another key.
pub(super) struct Moves<'a> {
    pub(super) lines: &'a mut Lines,
    pub(super) types: &'a Arena<TypeId, TypeDef>,
    pub(super) type_keys: &'a TypeKeys,
    pub(super) operations: &'a Arena<OperationId, Operation>,
    pub(super) servers: &'a Arena<ServerId, Server>,
}

impl Moves<'_> {
    /// Makes all moves.
    pub(super) fn make(&mut self) {
        self.move_operations();
        self.move_parameters();
        self.move_servers();
        self.move_alternatives();
        self.move_replies();
    }

    fn move_operations(&mut self) {
        let living: UnorderedSet<String> = self
            .operations
            .iter()
            .map(|(_, operation)| keys::operation(operation))
            .collect();
        let is_gone = |(key, _): &(&String, &String)| {
            let is_method = scope::split_role(key).is_none()
                && scope::of(key).is_some_and(|scope| scope == scope::METHODS);
            is_method && !living.contains(*key)
        };
        let gone = self.lines.names.iter().filter(is_gone);
        let gone = gone.map(|(key, name)| (key.clone(), anonymous(key), fold(name)));
        let gone: Vec<(String, String, String)> = gone.collect();
        if gone.is_empty() {
            return;
        }
        let places = PLACES
            .iter()
            .map(|at| format!("/parameters/{} ", at.word()));
        let behind: Vec<String> = places.chain([" (".to_owned()]).collect();
        let mut taken = UnorderedSet::new();
        for (_, operation) in self.operations.iter() {
            let key = keys::operation(operation);
            if self.lines.names.contains_key(&key) {
                continue;
            }
            let template = anonymous(&key);
            let same_path = gone.iter().filter(|(_, old, _)| *old == template);
            let given: Vec<String> = operation.given_names().map(fold).collect();
            let is_same_id = |name: &String| given.contains(name);
            let same_id = gone.iter().filter(|(_, _, name)| is_same_id(name));
            if let Some((old, ..)) = take_only(same_path).or_else(|| take_only(same_id))
                && taken.insert(old.clone())
            {
                rename(self.lines, old, &key, &behind);
            }
        }
    }

    fn move_parameters(&mut self) {
        for (_, operation) in self.operations.iter() {
            let owner = keys::operation(operation);
            let all = operation.parameters.iter();
            let living: UnorderedSet<String> = all
                .map(|one| keys::parameter(&owner, one.location, &one.wire.0))
                .collect();
            for parameter in &operation.parameters {
                let key = keys::parameter(&owner, parameter.location, &parameter.wire.0);
                if self.lines.names.contains_key(&key) {
                    continue;
                }
                let elsewhere = PLACES
                    .iter()
                    .map(|at| keys::parameter(&owner, *at, &parameter.wire.0));
                let gone =
                    |old: &String| self.lines.names.contains_key(old) && !living.contains(old);
                if let Some(old) = elsewhere.into_iter().find(gone) {
                    rename(self.lines, &old, &key, &[" (".to_owned()]);
                }
            }
        }
    }

    fn move_servers(&mut self) {
        let all = self.servers.iter();
        let living: UnorderedSet<String> = all.map(|(_, server)| keys::server(server)).collect();
        let is_gone = |(key, _): &(&String, &String)| {
            scope::of(key).is_some_and(|scope| scope == scope::SERVERS) && !living.contains(*key)
        };
        let gone = self.lines.names.iter().filter(is_gone);
        let gone: Vec<(String, String)> = gone
            .map(|(key, name)| (key.clone(), name.clone()))
            .collect();
        let mut taken = UnorderedSet::new();
        for (_, server) in self.servers.iter() {
            let key = keys::server(server);
            let same = gone
                .iter()
                .filter(|(_, name)| fold(name) == fold(&server.words));
            if !self.lines.names.contains_key(&key)
                && let Some((old, _)) = take_only(same)
                && taken.insert(old.clone())
            {
                rename(self.lines, old, &key, &["/variables/".to_owned()]);
            }
        }
    }

    /// Moves alternatives that another title names, found by what they look like, and those that
    /// look like something else now.
    fn move_alternatives(&mut self) {
        for (id, def) in self.types.iter() {
            let (Shape::Union(union), Some(owner)) = (&def.shape, &self.type_keys[id]) else {
                continue;
            };
            let start = format!("{owner}/alternatives/");
            if lines_from(&self.lines.names, &start).next().is_none() {
                continue;
            }
            let names = name_alternatives(self.types, union);
            let looks = find_looks(self.types, union);
            for (index, look) in looks.iter().enumerate() {
                let old = look
                    .as_ref()
                    .and_then(|look| self.find_by_look(&start, &names, look));
                self.move_alternative(owner, old, names.get(index), &names);
            }
            for (index, one) in union.alternatives.iter().enumerate() {
                let old = self.find_by_words(&start, &names, &call_alternative(self.types, one));
                self.move_alternative(owner, old, names.get(index), &names);
            }
        }
    }

    /// Finds the name in keys of the only alternative that is gone and looked like that.
    fn find_by_look(&self, start: &str, living: &[String], look: &[String]) -> Option<String> {
        let lists = lines_from(&self.lines.lists, start);
        let same = lists.filter(|(_, list)| *list == look);
        let same = same.filter_map(|(key, _)| key.strip_suffix(LOOK)?.strip_prefix(start));
        let gone = |name: &&str| !living.iter().any(|one| keys::plain(one) == **name);
        take_only(same.filter(gone)).map(str::to_owned)
    }

    /// Finds the name in keys of the only alternative that is gone and had these words, if only one
    /// that is new has them.
    fn find_by_words(&self, start: &str, living: &[String], words: &str) -> Option<String> {
        let words = keys::plain(words);
        let has_words = |name: &str| {
            let rest = name.strip_prefix(words.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" {"))
        };
        let is_new = |name: &&String| {
            let name = keys::plain(name);
            let key = format!("{start}{name}");
            has_words(&name) && !self.lines.names.contains_key(&key)
        };
        take_only(living.iter().filter(is_new))?;
        let names = lines_from(&self.lines.names, start);
        let names = names.filter_map(|(key, _)| key.strip_prefix(start));
        let gone = |name: &&str| {
            let is_living = living.iter().any(|one| keys::plain(one) == **name);
            has_words(name) && !name.ends_with(')') && !is_living
        };
        take_only(names.filter(gone)).map(str::to_owned)
    }

    fn move_alternative(
        &mut self,
        owner: &str,
        old: Option<String>,
        new: Option<&String>,
        living: &[String],
    ) {
        let (Some(old), Some(new)) = (old, new.map(|new| keys::plain(new))) else {
            return;
        };
        let member = |name: &str| format!("{owner}/alternatives/{name}");
        let is_only = living.iter().filter(|one| keys::plain(one) == new).count() == 1;
        if !is_only || self.lines.names.contains_key(&member(&new)) {
            return;
        }
        rename(self.lines, &member(&old), &member(&new), &[" (".to_owned()]);
        let within = |name: &str| keys::role(owner, &format!("type {name}"));
        rename(
            self.lines,
            &within(&old),
            &within(&new),
            &list_behind_type(),
        );
    }

    /// Moves types of replies whose status is another one now.
    fn move_replies(&mut self) {
        let keys = self.type_keys.iter();
        let living: BTreeSet<&str> = keys.filter_map(|(_, key)| key.as_deref()).collect();
        for key in &living {
            let Some(start) = strip_status(key) else {
                continue;
            };
            if self.lines.names.contains_key(*key) {
                continue;
            }
            let gone = lines_from(&self.lines.names, start).filter(|(old, _)| {
                strip_status(old) == Some(start) && !living.contains(old.as_str())
            });
            let gone: Vec<String> = gone.map(|(old, _)| old.clone()).collect();
            if let [old] = gone.as_slice() {
                rename(self.lines, old, key, &list_behind_type());
            }
        }
    }
}

/// The end of the key of what an alternative looks like.
pub(super) const LOOK: &str = " (look)";

/// Takes the status off a key: `GET /cats (type response 200)`.
fn strip_status(key: &str) -> Option<&str> {
    let (start, status) = key.strip_suffix(')')?.rsplit_once(' ')?;
    let is_type = start.contains(" (type ") && !start.ends_with("(type");
    let is_status = status == "default"
        || (status.len() == 3 && status.starts_with(|one: char| one.is_ascii_digit()));
    (is_type && is_status).then_some(start)
}

/// Lists what the keys of all that is in a type have behind that of the type.
fn list_behind_type() -> Vec<String> {
    let members = MEMBERS.iter().map(|word| format!("/{word}/"));
    members.chain([" (".to_owned()]).collect()
}

/// Gives all lines of one thing to another.
fn rename(lines: &mut Lines, old: &str, new: &str, behind: &[String]) {
    let moved = |key: &str| {
        let rest = key.strip_prefix(old)?;
        let is_inside = rest.is_empty() || behind.iter().any(|start| rest.starts_with(start));
        is_inside.then(|| format!("{new}{rest}"))
    };
    let names: Vec<String> = lines_from(&lines.names, old)
        .map(|(key, _)| key.clone())
        .collect();
    for key in names {
        if let Some(to) = moved(&key)
            && let Some(name) = lines.names.remove(&key)
        {
            lines.freed.remove(&key);
            lines.names.insert(to, name);
        }
    }
    let lists: Vec<String> = lines_from(&lines.lists, old)
        .map(|(key, _)| key.clone())
        .collect();
    for key in lists {
        if let Some(to) = moved(&key)
            && let Some(list) = lines.lists.remove(&key)
        {
            lines.lists.insert(to, list);
        }
    }
    for (key, value) in &mut lines.names {
        if key.ends_with(super::SAME_AS)
            && let Some(to) = moved(value)
        {
            *value = to;
        }
    }
}

/// Returns the lines whose keys begin with a text.
fn lines_from<'l, T>(
    lines: &'l BTreeMap<String, T>,
    start: &'l str,
) -> impl Iterator<Item = (&'l String, &'l T)> {
    let lines = lines.range(start.to_owned()..);
    lines.take_while(move |(key, _)| key.starts_with(start))
}

/// Takes the only one, if there are not several.
fn take_only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
