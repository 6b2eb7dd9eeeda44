//! Places of schemas: what stands in a component is named by that, whoever gets there first.

use super::Lowering;
use super::above::{Above, Kind};
use super::own_places::OwnPlaces;
use super::shared_components::{Root, SharedComponents};
use super::unfinished::Spot;
use crate::model::{HomeId, Naming, ReplyNaming, Section, Shape, SharedNaming, Type, TypeId};
use crate::resolve::{Api, MediaType, Operation, SchemaId};
use crate::spelling::fold;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The homes, names and types that belong to places of schemas.
pub(super) struct Places {
    pub(super) components: SharedComponents,
    pub(super) operations: OwnPlaces,
    /// The homes of components by their pointers.
    homes: UnorderedMap<String, HomeId>,
    /// The homes of requests by their pointers and words.
    requests: UnorderedMap<(String, String), HomeId>,
    /// The homes of components that are no schemas.
    shared: UnorderedSet<HomeId>,
    /// Names that operations have for what they share.
    uses: UnorderedMap<(TypeId, HomeId, Naming), TypeId>,
    /// The pairs of such a name and its type, in the order in which the names were made.
    used: Vec<(TypeId, TypeId)>,
    /// The types by those names.
    of_use: UnorderedMap<TypeId, TypeId>,
    /// Types of what all operations of a path have, by their homes.
    of_paths: UnorderedMap<(SchemaId, HomeId), TypeId>,
    /// Forms by the pointers of their entries.
    forms: UnorderedMap<String, TypeId>,
    /// Schemas of components that had their turn.
    settled: UnorderedSet<SchemaId>,
    /// The things that were found above schemas.
    pub(super) above: Above,
}

impl Places {
    pub(super) fn of(api: &Api) -> Self {
        Self {
            components: SharedComponents::of(api),
            operations: OwnPlaces::default(),
            homes: UnorderedMap::new(),
            requests: UnorderedMap::new(),
            shared: UnorderedSet::new(),
            uses: UnorderedMap::new(),
            used: Vec::new(),
            of_use: UnorderedMap::new(),
            of_paths: UnorderedMap::new(),
            forms: UnorderedMap::new(),
            settled: UnorderedSet::new(),
            above: Above::default(),
        }
    }

    /// Keeps the places of what operations have first of all.
    pub(super) fn keep_own_places(
        &mut self,
        api: &Api,
        operations: &[(&Operation, String, HomeId)],
    ) {
        self.operations = OwnPlaces::of(api, operations);
        self.above.forget_operations();
    }
}

impl Lowering<'_> {
    /// The home and the naming of a schema within a component.
    pub(super) fn own_place(&mut self, schema: SchemaId) -> Option<(HomeId, Naming)> {
        self.place_in_schema(schema)
            .or_else(|| self.place_in_shared(schema))
    }

    /// The same for components that are schemas.
    pub(super) fn place_in_schema(&mut self, schema: SchemaId) -> Option<(HomeId, Naming)> {
        let (component, rest) = self.find_above(schema, Kind::Schema)?;
        let owner = *self.named.get(&component).filter(|_| !rest.is_empty())?;
        let naming = Naming::Within(owner, words(rest));
        Some((self.types[owner].home, naming))
    }

    /// The same for components that are no schemas.
    fn place_in_shared(&mut self, schema: SchemaId) -> Option<(HomeId, Naming)> {
        if self.places.components.is_empty() {
            return None;
        }
        let (top, rest) = self.find_above(schema, Kind::Shared)?;
        let words = (!rest.is_empty()).then(|| words(rest));
        let root = self.places.components.root(top)?.clone();
        let home = self.shared_home(&root);
        let shared = Naming::Shared(root.naming);
        let naming = match (words, self.named.get(&top)) {
            (None, _) => shared,
            (Some(words), Some(&owner)) => Naming::Within(owner, words),
            (Some(words), None) => shared.below(&words),
        };
        Some((home, naming))
    }

    fn shared_home(&mut self, root: &Root) -> HomeId {
        if let Some(&known) = self.places.homes.get(&root.component) {
            return known;
        }
        let home = self.home(&root.naming.name, &root.naming.name, &root.component);
        self.places.homes.insert(root.component.clone(), home);
        self.places.shared.insert(home);
        home
    }

    /// The home and the naming of a schema that stands in an operation.
    fn place_in_operation(&mut self, schema: SchemaId) -> Option<(HomeId, Naming)> {
        let (top, rest) = self.find_above(schema, Kind::Operation)?;
        let (home, naming) = self.places.operations.place(top)?.clone();
        let naming = match (rest.is_empty(), self.named.get(&top)) {
            (true, _) => naming,
            (false, Some(&owner)) => Naming::Within(owner, words(rest)),
            (false, None) => naming.below(&words(rest)),
        };
        Some((home, naming))
    }

    /// The home and the naming of a schema that stands neither in a component schema nor where it
    /// is used. None: it stands where it is used.
    pub(super) fn other_place(
        &mut self,
        schema: SchemaId,
        home: HomeId,
    ) -> Option<(HomeId, Naming)> {
        self.place_elsewhere(schema).filter(|(own, _)| *own != home)
    }

    /// Finds what a schema stands in, if that is elsewhere and has no types yet: they are made
    /// first, so that nobody gets to something within it before. It is given once.
    pub(super) fn unsettled_around(&mut self, schema: SchemaId, home: HomeId) -> Option<Spot> {
        self.other_place(schema, home)?;
        let tops = [Kind::Operation, Kind::Shared];
        let tops = tops.map(|kind| self.find_above(schema, kind).map(|(top, _)| top));
        // Both have pointers at or above that of the schema: the longer one is nearer.
        let tops = tops.into_iter().flatten();
        let top = tops.max_by_key(|top| self.schemas.pointer(*top).len())?;
        let is_new =
            top != schema && !self.visiting.contains(&top) && self.places.settled.insert(top);
        let (home, naming) = self.place_elsewhere(top).filter(|_| is_new)?;
        Some((top, home, naming))
    }

    fn place_elsewhere(&mut self, schema: SchemaId) -> Option<(HomeId, Naming)> {
        let shared = self.place_in_shared(schema);
        shared.or_else(|| self.place_in_operation(schema))
    }

    /// The home and the naming of a form that several operations share.
    pub(super) fn shared_form_place(&mut self, content: &MediaType) -> Option<(HomeId, Naming)> {
        let root = self.places.components.entry(content)?.clone();
        let home = self.shared_home(&root);
        Some((home, Naming::Shared(root.naming)))
    }

    pub(super) fn keep_type(&mut self, schema: SchemaId, home: HomeId, id: TypeId) {
        self.named.insert(schema, id);
        if is_of_path(self.schemas.pointer(schema)) {
            self.places.of_paths.insert((schema, home), id);
        }
    }

    /// The form that an entry of a content has already.
    pub(super) fn known_form(&self, content: &MediaType) -> Option<TypeId> {
        self.places.forms.get(&content.pointer).copied()
    }

    pub(super) fn keep_form(&mut self, content: &MediaType, form: TypeId) {
        let pointer = content.pointer.clone();
        self.places.forms.insert(pointer, form);
    }

    /// A type where it is used: what operations share without its being a component schema has
    /// another name for each of them, as if it were its own.
    pub(super) fn as_used(&mut self, id: TypeId, home: HomeId, naming: Naming) -> TypeId {
        let of = self.types[id].home;
        let is_used = home != of
            && !self.is_of_schema(of)
            && !self.is_of_schema(home)
            && !self.places.shared.contains(&home);
        let shared = self.shared_naming(id);
        if !is_used || shared.is_some_and(|shared| is_called_so(&shared, &naming)) {
            return id;
        }
        let key = (id, home, naming);
        if let Some(&known) = self.places.uses.get(&key) {
            return known;
        }
        let pointer = self.pointer_of_use(id, home, &key.2);
        let alias = self.allot(home, key.2.clone(), &pointer);
        self.types[alias].shape = Shape::Alias(Type::Named(id));
        self.places.uses.insert(key, alias);
        self.places.used.push((alias, id));
        self.places.of_use.insert(alias, id);
        alias
    }

    /// The type that a schema has already where it is used. An enum of a path's parameter is of
    /// each operation of the path itself, for it has no name of its own.
    pub(super) fn known(&self, schema: SchemaId, home: HomeId) -> Option<TypeId> {
        let id = *self.named.get(&schema)?;
        let is_listed = matches!(self.types[id].shape, Shape::Enum(_) | Shape::IntegerEnum(_));
        match is_listed && is_of_path(self.schemas.pointer(schema)) {
            true => self.places.of_paths.get(&(schema, home)).copied(),
            false => Some(id),
        }
    }

    /// The home of something that several operations may have, as a callback or a path item.
    pub(super) fn one_home(&mut self, words: &str, title: &str, pointer: &str) -> HomeId {
        let key = (pointer.to_owned(), words.to_owned());
        if let Some(&known) = self.places.requests.get(&key) {
            return known;
        }
        let home = self.home(words, title, pointer);
        self.places.requests.insert(key, home);
        home
    }

    /// Whether a home is that of a component schema.
    fn is_of_schema(&self, home: HomeId) -> bool {
        self.by_pointer
            .contains_key(self.homes[home].pointer.as_str())
    }

    fn shared_naming(&self, id: TypeId) -> Option<SharedNaming> {
        match &self.types[id].naming {
            Naming::Shared(shared) => Some(shared.clone()),
            Naming::Own(_)
            | Naming::Within(..)
            | Naming::Alternative(..)
            | Naming::Held(_)
            | Naming::Reply(_) => None,
        }
    }

    /// The place in an operation where something is used.
    fn pointer_of_use(&self, id: TypeId, home: HomeId, naming: &Naming) -> String {
        let operation = &self.homes[home].pointer;
        let section = self.shared_naming(id).map(|shared| shared.section);
        match (naming, section) {
            (Naming::Reply(ReplyNaming { status, .. }), _) => {
                format!("{operation}/responses/{}", status.key())
            }
            (_, Some(Section::Parameters)) => format!("{operation}/parameters"),
            (_, Some(Section::RequestBodies)) => format!("{operation}/requestBody"),
            (_, Some(Section::Responses | Section::Headers) | None) => {
                format!("{operation}/responses")
            }
        }
    }

    /// A type in which what operations share has its own name.
    pub(super) fn without_uses(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        ty.visit_named_mut(&mut |id| {
            if let Some(of) = self.places.of_use.get(id) {
                *id = *of;
            }
        });
        ty
    }

    /// Says of each further name what is said of the type.
    pub(super) fn describe_uses(&mut self) {
        for (alias, of) in &self.places.used {
            let (docs, deprecated) = (self.types[*of].docs.clone(), self.types[*of].deprecated);
            let message = self.types[*of].message.clone();
            let alias = &mut self.types[*alias];
            (alias.docs, alias.deprecated, alias.message) = (docs, deprecated, message);
        }
    }

    /// The types that components which are no schemas have themselves.
    pub(super) fn shared_types(&self) -> Vec<TypeId> {
        let is_shared = |id: &TypeId| {
            let shared = self.shared_naming(*id);
            shared.is_some_and(|shared| shared.steps.is_empty())
        };
        self.types.ids().filter(is_shared).collect()
    }
}

/// Whether the name of a component is the one that something would have at its place.
fn is_called_so(shared: &SharedNaming, naming: &Naming) -> bool {
    let words = match naming {
        Naming::Own(words) => words.clone(),
        Naming::Reply(reply) => reply.all_words(),
        Naming::Within(..) | Naming::Alternative(..) | Naming::Held(_) | Naming::Shared(_) => {
            return false;
        }
    };
    fold(&words) == fold(&format!("{} {}", shared.name, shared.steps))
}

/// Whether something belongs to all operations of a path.
fn is_of_path(pointer: &str) -> bool {
    let item = pointer
        .strip_prefix("/paths/")
        .or_else(|| pointer.strip_prefix("/components/pathItems/"));
    let inside = item.and_then(|item| item.split('/').nth(1));
    inside == Some("parameters")
}

/// The words for a way below a schema.
fn words(rest: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut segments = rest.split('/').filter(|segment| !segment.is_empty());
    while let Some(segment) = segments.next() {
        match segment {
            // The number of a part is nothing to be named after.
            "allOf" => drop(segments.next()),
            "properties" | "$ref" | "$dynamicRef" | "$defs" | "definitions" => {}
            "items" => words.push("item"),
            "additionalProperties" => words.push("value"),
            other => words.push(other),
        }
    }
    words.join(" ")
}
