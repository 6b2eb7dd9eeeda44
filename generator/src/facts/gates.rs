//! Which tags turn on which file.

use std::collections::BTreeSet;

use super::mentions;
use crate::ids::Arena;
use crate::lock::{ALWAYS, keys};
use crate::model::{Group, GroupId, HomeId, Model, OperationId, TagId};

/// When a file is part of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Always.
    Always,
    /// If any of these tags is on.
    AnyOf(BTreeSet<TagId>),
}

/// When a file with operations is there: with any of its tags.
pub(super) fn of_group(group: &Group) -> Gate {
    match group.tags.is_empty() {
        true => Gate::Always,
        false => Gate::AnyOf(group.tags.iter().copied().collect()),
    }
}

/// Per group of one tag: the operations of groups of several tags that have it too.
pub(super) fn shared(model: &Model) -> Arena<GroupId, Vec<OperationId>> {
    let mut shared: Arena<TagId, Vec<OperationId>> = model.tags.map(|_, _| Vec::new());
    for (id, operation) in model.operations.iter() {
        let tags = &model.groups[operation.group].tags;
        if tags.len() > 1 {
            tags.iter().for_each(|tag| shared[*tag].push(id));
        }
    }
    model.groups.map(|_, group| match group.tags.as_slice() {
        [tag] => shared[*tag].clone(),
        _ => Vec::new(),
    })
}

/// When a file with types is there: with any of the tags whose operations name its types, directly or through other files.
/// It is always there if something without a tag names it, if nothing does, or if most of several tags do.
pub(super) fn of_homes(model: &Model) -> Arena<HomeId, Gate> {
    let files = Files::of(model);
    let mut tags: Arena<HomeId, BTreeSet<TagId>> = model.homes.map(|_, _| BTreeSet::new());
    let mut always: BTreeSet<HomeId> = files.closed(untagged(model));
    let roots = roots(model);
    for (tag, homes) in roots.iter() {
        for home in files.closed(homes.clone()) {
            tags[home].insert(tag);
        }
    }
    always.extend(files.closed(find_kept(model)));
    let unnamed = tags.iter().filter(|(_, tags)| tags.is_empty());
    always.extend(files.closed(unnamed.map(|(home, _)| home).collect()));
    tags.map(|home, tags| {
        let most = tags.len() > 1 && tags.len() * 2 > model.tags.len();
        match most || always.contains(&home) {
            true => Gate::Always,
            false => Gate::AnyOf(tags.clone()),
        }
    })
}

/// Finds the files with types that were always there, so that a new tag takes none of them from
/// those who have turned few on.
fn find_kept(model: &Model) -> BTreeSet<HomeId> {
    if model.kept.names.is_empty() {
        return BTreeSet::new();
    }
    let keys = keys::types(&model.types, &model.operations);
    let kept = keys.iter().filter(|(_, key)| {
        let gate = key.as_ref().map(|key| keys::role(key, "gate"));
        gate.is_some_and(|gate| model.kept.says(&gate, ALWAYS))
    });
    kept.map(|(id, _)| model.types[id].home).collect()
}

/// The files with types that operations without a tag and webhooks name.
fn untagged(model: &Model) -> BTreeSet<HomeId> {
    let mut homes = BTreeSet::new();
    let mut visit = |id| {
        homes.insert(model.types[id].home);
    };
    mentions::of_webhooks(&model.webhooks, &mut visit);
    for (_, operation) in model.operations.iter() {
        if model.groups[operation.group].tags.is_empty() {
            mentions::of_operation(operation, &mut visit);
        }
    }
    homes
}

/// Per tag: the files with types that its operations name.
fn roots(model: &Model) -> Arena<TagId, BTreeSet<HomeId>> {
    let mut roots: Arena<TagId, BTreeSet<HomeId>> = model.tags.map(|_, _| BTreeSet::new());
    for (_, operation) in model.operations.iter() {
        for &tag in &model.groups[operation.group].tags {
            mentions::of_operation(operation, &mut |id| {
                roots[tag].insert(model.types[id].home);
            });
        }
    }
    roots
}

/// Files with types, and which others they name.
struct Files {
    named: Arena<HomeId, BTreeSet<HomeId>>,
}

impl Files {
    fn of(model: &Model) -> Self {
        let mut named: Arena<HomeId, BTreeSet<HomeId>> = model.homes.map(|_, _| BTreeSet::new());
        for (_, def) in model.types.iter() {
            mentions::of_shape(&def.shape, &mut |id| {
                named[def.home].insert(model.types[id].home);
            });
        }
        Self { named }
    }

    /// These files, and all that they name, directly or through others.
    fn closed(&self, mut homes: BTreeSet<HomeId>) -> BTreeSet<HomeId> {
        let mut waiting: Vec<HomeId> = homes.iter().copied().collect();
        while let Some(home) = waiting.pop() {
            let new = self.named[home].iter().filter(|next| homes.insert(**next));
            waiting.extend(new);
        }
        homes
    }
}
