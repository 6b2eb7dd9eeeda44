//! Types of schemas: the named ones first get ids, then bodies.

use super::Lowering;
use super::alternatives::UnionInMaking;
use super::kinds::Kind;
use super::unfinished::Body;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Enum, HomeId, IntegerEnum, Naming, Shape, Type, TypeId, WireName};
use crate::resolve::{Keywords, SchemaId};
use crate::unordered::UnorderedSet;

/// How deep the elements of a list or map are at most: within that, and what is around it in a field or a call.
const WITHIN: usize = 4;

/// Elements that are more complex than this have a name. The whole stays below the 25 that clippy allows then.
const MOST_COMPLEX: usize = 15;

/// The most lists and maps within each other: as many as a document may have without references.
const DEEPEST: usize = 100;

/// More schemas than these are not looked at for what one of them says.
const MOST_PARTS: usize = 1000;

impl Lowering<'_> {
    /// Gives every component a type.
    pub(super) fn components(&mut self) {
        let api = self.api;
        let only_forms = self.form_components();
        let mut bodies = Vec::with_capacity(api.components.len());
        for (name, schema) in &api.components {
            let pointer = &api.schemas[*schema].pointer;
            let words = self.operation_ids.of_component(name).to_owned();
            let home = self.home(&words, name, pointer);
            let id = self.allot(home, Naming::Own(words), pointer);
            self.named.insert(*schema, id);
            bodies.push((name, (id, *schema, home)));
        }
        self.in_turn(bodies, |lowering, _, (id, schema, home)| {
            // What repeats too much is done again.
            if lowering.copied.is_over() {
                return;
            }
            if only_forms.contains(&schema) {
                lowering.types[id].shape = lowering.form(schema, home, id);
            } else {
                lowering.body(schema, home, id);
            }
            lowering.describe(id, schema);
        });
    }

    /// Finds the type of a schema, whether null is a value or not.
    pub(super) fn type_of(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Type {
        if self.work.has_to_wait() {
            return Type::Any;
        }
        // The nearest schema with a name gives the type: an alias of a component keeps its own name.
        let used = schema;
        let mut schema = schema;
        let (mut home, mut naming) = (home, naming);
        loop {
            if let Some(id) = self.known(schema, home) {
                return Type::Named(self.at_place(schema, id, home, naming));
            }
            // What stands in another component is named by its own place, whoever gets there first,
            // and so is what is referred to within one.
            match self.place_in_schema(schema) {
                Some((own, place)) if own != home || schema != used => {
                    (home, naming) = (own, place);
                }
                Some(_) | None => {}
            }
            match self.schemas.target(schema) {
                Some(target) => schema = target,
                None => break,
            }
        }
        if self.visiting.contains(&schema) {
            let message = "a schema that contains itself without a name";
            let place = self.schema_place(schema);
            self.report.warn(
                Diagnostic::new(Code::CyclicReference, place, message).label(super::kinds::UNTYPED),
            );
            return Type::Any;
        }
        if let Some(around) = self.unsettled_around(schema, home) {
            self.work.do_first(around);
            return Type::Any;
        }
        if self.within >= DEEPEST {
            let message = format!("more than {DEEPEST} lists and maps within each other");
            let untyped = super::kinds::UNTYPED;
            let place = self.schema_place(schema);
            self.report
                .warn(Diagnostic::new(Code::NotHandled, place, message).label(untyped));
            return Type::Any;
        }
        self.visiting.insert(schema);
        let before = self.work.len();
        self.within += 1;
        let ty = self.inline_type(schema, home, naming);
        self.within -= 1;
        if !self.work.leave_later(schema, before) {
            self.visiting.remove(&schema);
        }
        ty
    }

    fn inline_type(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Type {
        let kind = Kind::clone(&self.kind(schema));
        match &kind {
            Kind::Union(union) => {
                if let Some(ty) = self.held_union(union, home) {
                    return ty;
                }
            }
            Kind::Struct(_) | Kind::Enum(_) | Kind::IntegerEnum(_) => {}
            _ => return self.plain(&kind, home, &naming),
        }
        let Some((own_home, own_naming)) = self.other_place(schema, home) else {
            return Type::Named(self.inline_named(schema, kind, home, naming));
        };
        let id = match self.named.get(&schema) {
            Some(&id) => id,
            None => self.inline_named(schema, kind, own_home, own_naming),
        };
        Type::Named(self.as_used(id, home, naming))
    }

    fn inline_named(
        &mut self,
        schema: SchemaId,
        kind: Kind,
        home: HomeId,
        naming: Naming,
    ) -> TypeId {
        let naming = match &self.schemas.get(schema).keywords.title {
            Some(title) => naming.with_title(title),
            None => naming,
        };
        let pointer = self.schemas.pointer(schema).to_owned();
        let id = self.allot(home, naming, &pointer);
        self.keep_type(schema, home, id);
        self.shape(schema, kind, (id, home), Some(schema));
        id
    }

    /// Makes the shape of a type of the schema that gives its kind, or puts it off. The type is
    /// that of an inline schema, or of a component.
    fn shape(
        &mut self,
        gives: SchemaId,
        kind: Kind,
        (id, home): (TypeId, HomeId),
        inline: Option<SchemaId>,
    ) {
        self.types[id].shape = match kind {
            Kind::Struct(object) => {
                let body = Body::Struct(self.begin_struct(object));
                return self.make_later((id, home), body, inline);
            }
            Kind::Union(union) => {
                let body = Body::Union(UnionInMaking::new(union));
                return self.make_later((id, home), body, inline);
            }
            Kind::Enum(variants) => {
                self.say_values(gives);
                Shape::Enum(Enum { variants })
            }
            Kind::IntegerEnum(variants) => {
                self.say_values(gives);
                Shape::IntegerEnum(IntegerEnum { variants })
            }
            other => {
                let naming = Naming::Within(id, String::new());
                Shape::Alias(self.plain(&other, home, &naming))
            }
        };
        if let Some(schema) = inline {
            self.describe(id, schema);
        }
    }

    /// Makes the body of a component whose id is there already.
    fn body(&mut self, schema: SchemaId, home: HomeId, id: TypeId) {
        let followed = self.schemas.follow(schema);
        if let Some(target) = self.schemas.target(schema)
            && !self.schemas.get(followed).is_bound
        {
            let within = Naming::Within(id, String::new());
            let ty = self.use_of(target, home, within).ty;
            return self.alias(schema, id, ty);
        }
        // A generic schema whose references are bound here takes the name.
        self.named.entry(followed).or_insert(id);
        let mut kind = Kind::clone(&self.kind(schema));
        let mut gives = followed;
        // What is the same as something without a name takes that in.
        while let Kind::Same(other) = kind
            && self.schemas.target(other).is_none()
            && self.own_place(other).is_none_or(|(own, _)| own == home)
            && !self.named.contains_key(&other)
        {
            self.named.insert(other, id);
            gives = other;
            kind = Kind::clone(&self.kind(other));
        }
        match needs_name(&kind) {
            true => {
                let before = self.work.len();
                self.shape(gives, kind, (id, home), None);
                self.make_bodies(before);
            }
            false => {
                let naming = Naming::Within(id, String::new());
                let ty = self.finish(|lowering| lowering.plain(&kind, home, &naming));
                self.alias(schema, id, ty);
            }
        }
    }

    /// Makes the type of a component another name, which hides what is secret unless what it is a
    /// name of has one too: then the places do that where it is used.
    fn alias(&mut self, schema: SchemaId, id: TypeId, ty: Type) {
        let ty = match self.end(schema).1.has_own_type() {
            true => ty,
            false => self.hiding(schema, ty),
        };
        self.types[id].shape = Shape::Alias(ty);
    }

    /// A type that needs no name of its own.
    fn plain(&mut self, kind: &Kind, home: HomeId, naming: &Naming) -> Type {
        match *kind {
            Kind::Same(schema) => self.use_within(schema, home, naming.clone()).ty,
            Kind::List(items) => Type::List(Box::new(match items {
                Some(items) => self.shallow(items, home, naming.below("item")),
                None => Type::Any,
            })),
            Kind::Tuple(ref places) => {
                let places = places.iter().enumerate();
                let place = |(index, &place): (usize, &SchemaId)| {
                    let naming = naming.below(&format!("item {}", index + 1));
                    self.shallow(place, home, naming)
                };
                Type::Tuple(places.map(place).collect())
            }
            Kind::Map(values) => {
                Type::Map(Box::new(self.shallow(values, home, naming.below("value"))))
            }
            Kind::Object => Type::Object,
            Kind::Scalar(scalar) => Type::Scalar(scalar),
            Kind::Secret => Type::Secret(Box::new(Type::Scalar(crate::model::Scalar::String))),
            Kind::Struct(_) | Kind::Union(_) | Kind::Enum(_) | Kind::IntegerEnum(_) | Kind::Any => {
                Type::Any
            }
        }
    }

    /// A type within a list or map. One that is nested deep gets a name: nobody reads lists of maps of lists.
    fn shallow(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Type {
        let ty = self.element_within(schema, home, naming.clone());
        if complexity(&ty, WITHIN) <= MOST_COMPLEX {
            return ty;
        }
        let pointer = self.schemas.pointer(schema).to_owned();
        let id = self.allot(home, naming, &pointer);
        self.types[id].shape = Shape::Alias(ty);
        // Whoever refers to it goes no deeper.
        if !self.schemas.is_nullable(schema) {
            self.keep_type(schema, home, id);
        }
        Type::Named(id)
    }

    /// A type within a list or map, where nothing but the type can say that null is a value.
    pub(super) fn element(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Type {
        self.finish(|lowering| lowering.element_within(schema, home, naming.clone()))
    }

    /// The same within a body that is being made.
    pub(super) fn element_within(
        &mut self,
        schema: SchemaId,
        home: HomeId,
        naming: Naming,
    ) -> Type {
        let element = self.use_within(schema, home, naming);
        match element.nullable {
            true => Type::Nullable(Box::new(element.ty)),
            false => element.ty,
        }
    }

    /// The first thing that is found in the keywords of a schema, of what it refers to, and of the
    /// parts of its `allOf`.
    pub(super) fn any_part<T>(
        &self,
        schema: SchemaId,
        find: impl Fn(&Keywords) -> Option<T>,
    ) -> Option<T> {
        let mut waiting = vec![schema];
        let mut seen = UnorderedSet::new();
        while let Some(at) = waiting.pop().filter(|_| seen.len() < MOST_PARTS) {
            if !seen.insert(at) {
                continue;
            }
            let schema = self.schemas.get(at);
            if let Some(found) = find(&schema.keywords) {
                return Some(found);
            }
            // An alternative that is alone is no more than a part.
            for alternatives in [&schema.keywords.one_of, &schema.keywords.any_of] {
                waiting.extend(alternatives.first().filter(|_| alternatives.len() == 1));
            }
            waiting.extend(schema.keywords.all_of.iter().rev());
            waiting.extend(schema.target);
        }
        None
    }

    /// Said after the bodies of inner types, which say their own words themselves.
    pub(super) fn describe(&mut self, id: TypeId, schema: SchemaId) {
        self.types[id].docs = self.schema_docs(schema);
        self.types[id].deprecated = self.schemas.get(schema).keywords.deprecated;
        let message = self.any_part(schema, |keywords| keywords.message.clone());
        self.types[id].message = message.map(WireName);
    }
}

/// Whether a type of this kind has a name.
fn needs_name(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Struct(_) | Kind::Union(_) | Kind::Enum(_) | Kind::IntegerEnum(_)
    )
}

/// How hard a type without a name is to read, as clippy reckons it (`type_complexity`): each type counts by how deep it is.
fn complexity(ty: &Type, depth: usize) -> usize {
    let below = match ty {
        Type::List(inner) | Type::Nullable(inner) | Type::Secret(inner) => {
            complexity(inner, depth + 1)
        }
        Type::Map(inner) => depth + 1 + complexity(inner, depth + 1),
        Type::Tuple(places) => {
            let places = places.iter();
            places.map(|place| complexity(place, depth + 1)).sum()
        }
        Type::Object => 2 * (depth + 1),
        Type::Named(_) | Type::Scalar(_) | Type::Any => 0,
    };
    depth + below
}
