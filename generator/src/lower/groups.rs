//! Tags, and the groups of operations that have the same ones.

use std::collections::BTreeSet;

use super::docs;
use crate::ids::Arena;
use crate::model::{Docs, Group, GroupId, Tag, TagId};
use crate::resolve::{Api, Operation};
use crate::unordered::UnorderedMap;

/// Tags in the order of the document, then as operations name them; a group for each, and one for each further set of tags.
pub(super) struct Groups {
    pub(super) tags: Arena<TagId, Tag>,
    pub(super) groups: Arena<GroupId, Group>,
    by_name: UnorderedMap<String, TagId>,
    by_tags: UnorderedMap<Vec<TagId>, GroupId>,
}

impl Groups {
    /// The tags of these operations, each with its group.
    pub(super) fn of(api: &Api, operations: &[&Operation]) -> Self {
        let mut groups = Self {
            tags: Arena::new(),
            groups: Arena::new(),
            by_name: UnorderedMap::new(),
            by_tags: UnorderedMap::new(),
        };
        let named = || operations.iter().flat_map(|operation| &operation.tags);
        let used: BTreeSet<&String> = named().collect();
        for tag in api.tags.iter().filter(|tag| used.contains(&tag.name)) {
            let said = Docs {
                summary: None,
                description: tag.description.clone(),
                facts: tag.external_docs.iter().map(docs::link).collect(),
            };
            groups.add(&tag.name, said);
        }
        for name in named() {
            groups.add(name, Docs::default());
        }
        groups
    }

    /// Adds a tag with a group, unless it is there.
    fn add(&mut self, name: &str, docs: Docs) {
        if self.has(name) {
            return;
        }
        let tag = self.tags.push(Tag {
            name: name.to_owned(),
            docs,
        });
        self.by_name.insert(name.to_owned(), tag);
        self.group_of(vec![tag]);
    }

    /// Whether operations have a tag of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The group of the operations with these tags, in whatever order and however often they are named.
    pub(super) fn group(&mut self, names: &[String]) -> GroupId {
        let names: BTreeSet<&String> = names.iter().collect();
        let known = names.into_iter().filter_map(|name| self.by_name.get(name));
        let tags = known.copied().collect();
        self.group_of(tags)
    }

    fn group_of(&mut self, tags: Vec<TagId>) -> GroupId {
        let groups = &mut self.groups;
        let made = |tags: &Vec<TagId>| groups.push(Group { tags: tags.clone() });
        *self.by_tags.entry(tags).or_insert_with_key(made)
    }
}
