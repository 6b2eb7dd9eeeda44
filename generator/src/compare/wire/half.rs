//! One of the two documents, with what is looked up in it again and again.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::gathered::{Gathered, Mapped};
use super::listed::Listed;
use crate::compare::Revision;
use crate::ids::Id;
use crate::lower;
use crate::resolve::{Api, Schema, SchemaId, Value};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// A schema is taken for what it leads to through so many others. Clients leave what leads through
/// half as many untyped; what these say is compared with what they lead to.
const MOST_PASSED: usize = 200;

/// Schemas that hold together: none allows any value.
pub(super) type Node = Vec<SchemaId>;

/// One of the two documents.
pub(super) struct Half<'a> {
    /// What it describes.
    pub(super) api: &'a Api,
    /// Whether null is a value, by schema.
    nullable: Vec<bool>,
    /// The names of components.
    names: UnorderedMap<SchemaId, &'a str>,
    /// Components by name.
    by_name: UnorderedMap<&'a str, SchemaId>,
    /// The schemas that are only received or only sent, as far as it was asked.
    marks: RefCell<UnorderedMap<SchemaId, Marks>>,
    /// The values that schemas list, as far as it was asked.
    pub(super) listed: RefCell<UnorderedMap<SchemaId, Rc<Listed<'a>>>>,
    /// The alternatives that schemas list, as far as it was asked.
    pub(super) gathered: RefCell<UnorderedMap<(SchemaId, &'static str), Gathered>>,
    /// The meanings of the values of discriminators, as far as it was asked.
    pub(super) mapped: RefCell<UnorderedMap<SchemaId, Rc<Mapped<'a>>>>,
    /// The number of parts that were put together so far, with the properties that each
    /// was put to.
    pub(super) held: Cell<usize>,
}

/// Whether a property is only received, and whether it is only sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// `readOnly`.
    pub(super) read_only: bool,
    /// `writeOnly`.
    pub(super) write_only: bool,
}

impl Marks {
    /// What is said to be both is neither.
    fn settled(self) -> Self {
        Self {
            read_only: self.read_only && !self.write_only,
            write_only: self.write_only && !self.read_only,
        }
    }
}

/// A schema without what says nothing of its own: references, parts and alternatives that are
/// alone.
pub(super) struct Reduced {
    /// What was passed by, whose texts, flags and bounds hold too.
    pub(super) beside: Vec<SchemaId>,
    /// The component that it leads to first.
    pub(super) component: Option<SchemaId>,
    /// Whether no reference was followed.
    pub(super) is_here: bool,
}

impl<'a> Half<'a> {
    /// Looks at a document.
    pub(super) fn new(revision: &'a Revision) -> Self {
        let api = &revision.api;
        let components = components(api);
        let mut names = UnorderedMap::with_capacity(api.components.len());
        let mut by_name = UnorderedMap::with_capacity(api.components.len());
        for (name, id) in components {
            names.entry(id).or_insert(name);
            by_name.entry(name).or_insert(id);
        }
        Self {
            api,
            nullable: lower::nullable(api),
            names,
            by_name,
            marks: RefCell::default(),
            listed: RefCell::default(),
            gathered: RefCell::default(),
            mapped: RefCell::default(),
            held: Cell::default(),
        }
    }

    /// Counts what is put together.
    pub(super) fn hold(&self, more: usize) {
        self.held.set(self.held.get().saturating_add(more));
    }

    /// Returns a schema.
    pub(super) fn schema(&self, id: SchemaId) -> &'a Schema {
        &self.api.schemas[id]
    }

    /// Returns the name of a component.
    pub(super) fn name(&self, id: SchemaId) -> Option<&'a str> {
        self.names.get(&id).copied()
    }

    /// Returns the components in the order of the document, each with a name of its own.
    pub(super) fn components(&self) -> impl Iterator<Item = (&'a str, SchemaId)> + use<'a> {
        components(self.api)
    }

    /// Returns the component of a name.
    pub(super) fn named(&self, name: &str) -> Option<SchemaId> {
        self.by_name.get(name).copied()
    }

    /// Whether null is a value of a schema. One that says nothing takes it like any other value.
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable.get(id.index()).copied().unwrap_or_default()
    }

    /// Whether null is a value of all schemas of a node.
    pub(super) fn takes_null(&self, node: &[SchemaId]) -> bool {
        node.iter().all(|id| self.is_nullable(*id))
    }

    /// Follows references to the end.
    pub(super) fn follow(&self, mut id: SchemaId) -> SchemaId {
        while let Some(target) = self.schema(id).target {
            id = target;
        }
        id
    }

    /// Takes a schema for what it leads to, up to the first component.
    pub(super) fn reduce(&self, start: SchemaId) -> Reduced {
        let mut beside = Vec::new();
        let mut at = start;
        let mut is_here = true;
        loop {
            let is_component = at != start && self.names.contains_key(&at);
            let may_go_on = |next: &SchemaId| beside.len() < MOST_PASSED && !beside.contains(next);
            let next = self.only_part(at).filter(may_go_on);
            let (Some(next), false) = (next, is_component) else {
                return Reduced {
                    beside,
                    component: is_component.then_some(at),
                    is_here,
                };
            };
            is_here &= self.schema(at).target.is_none();
            beside.push(at);
            at = next;
        }
    }

    /// The schema that gives another its shape, if that has none of its own.
    fn only_part(&self, id: SchemaId) -> Option<SchemaId> {
        let schema = self.schema(id);
        if schema.target.is_some() {
            return schema.target;
        }
        let keywords = &schema.keywords;
        let is_plain = keywords.all_of.is_empty() && !keywords.has_unions();
        if is_plain || keywords.says_more() || schema.tags.is_some() {
            return None;
        }
        let unions = [&keywords.one_of, &keywords.any_of];
        let given = unions.iter().flat_map(|union| union.iter());
        let given = given.filter(|one| !self.is_null(**one));
        let mut parts = keywords.all_of.iter().chain(given);
        let only = parts.next().copied();
        only.filter(|_| parts.next().is_none())
    }

    /// Whether null is the only value of a schema.
    pub(super) fn is_null(&self, id: SchemaId) -> bool {
        let keywords = &self.schema(self.follow(id)).keywords;
        let no_values = keywords.values.as_ref().is_some_and(Vec::is_empty);
        keywords.nullable
            && (no_values || !keywords.shapes())
            && keywords.format.is_none()
            && keywords.types.is_empty()
    }

    /// Whether the property of a node is only received, and whether it is only sent.
    pub(super) fn marks(&self, node: &[SchemaId]) -> Marks {
        let mut all = Marks::default();
        for id in node {
            let marks = self.marks_of(*id);
            all.read_only |= marks.read_only;
            all.write_only |= marks.write_only;
        }
        all.settled()
    }

    fn marks_of(&self, id: SchemaId) -> Marks {
        if let Some(known) = self.marks.borrow().get(&id) {
            return *known;
        }
        let mut marks = Marks::default();
        let mut waiting = vec![id];
        let mut seen = UnorderedSet::new();
        while let Some(at) = waiting.pop() {
            if !seen.insert(at) {
                continue;
            }
            if let Some(known) = self.marks.borrow().get(&at) {
                marks.read_only |= known.read_only;
                marks.write_only |= known.write_only;
                continue;
            }
            let schema = self.schema(at);
            marks.read_only |= schema.keywords.read_only;
            marks.write_only |= schema.keywords.write_only;
            for union in [&schema.keywords.one_of, &schema.keywords.any_of] {
                waiting.extend(union.first().filter(|_| union.len() == 1));
            }
            waiting.extend(&schema.keywords.all_of);
            waiting.extend(schema.target);
        }
        self.marks.borrow_mut().insert(id, marks);
        marks
    }

    /// Returns the values that a schema lists, put in order once.
    pub(super) fn listed(&self, id: SchemaId, values: &'a [Value]) -> Rc<Listed<'a>> {
        let mut known = self.listed.borrow_mut();
        let listed = known.entry(id);
        Rc::clone(listed.or_insert_with(|| Rc::new(Listed::new(values))))
    }

    /// Returns where a node stands: its first schema, or what it stands in.
    pub(super) fn pointer<'p>(&self, node: &[SchemaId], around: &'p str) -> &'p str
    where
        'a: 'p,
    {
        node.first()
            .map_or(around, |id| self.schema(*id).pointer.as_str())
    }
}

/// Returns the components of a document, each with a name of its own: what stands in another file is
/// called by its place, for several files may have a component of one name.
fn components(api: &Api) -> impl Iterator<Item = (&str, SchemaId)> {
    let components = api.components.iter();
    components.map(|(name, id)| {
        let pointer = api.schemas[*id].pointer.as_str();
        match pointer.starts_with('/') {
            true => (name.as_str(), *id),
            false => (pointer, *id),
        }
    })
}
