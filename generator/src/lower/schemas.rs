//! Types of schemas: the named ones first get ids, then bodies.

use super::Lowering;
use super::kinds::Kind;
use super::merge::Object;
use super::only_values::Place;
use crate::diagnostic::Code;
use crate::model::{
    Enum, Field, HomeId, IntegerEnum, Naming, Presence, Shape, Struct, Type, TypeId, WireName,
};
use crate::resolve::{Additional, Keywords, SchemaId};

/// How deep the elements of a list or map are at most: within that, and what is around it in a field or a call.
const WITHIN: usize = 4;

/// Elements that are more complex than this have a name. The whole stays below the 25 that clippy allows then.
const MOST_COMPLEX: usize = 15;

/// How a schema is used at some place.
pub(super) struct Use {
    /// The type of a value that is not null.
    pub(super) ty: Type,
    /// Whether null is a value too.
    pub(super) nullable: bool,
}

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
            lowering.types[id].shape = if only_forms.contains(&schema) {
                lowering.form(schema, home, id)
            } else {
                lowering.body(schema, home, id)
            };
            lowering.describe(id, schema);
        });
    }

    /// The type of a schema where it is used. `naming` serves if it needs a name and has none of its own.
    pub(super) fn use_of(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Use {
        let mut ty = self.type_of(schema, home, naming);
        if self.is_marked_secret(schema) && !self.is_secret_already(schema, &ty) {
            ty = Type::Secret(Box::new(ty));
        }
        // Null is one of the values of an untyped JSON value.
        let nullable = self.schemas.is_nullable(schema) && ty != Type::Any;
        Use { ty, nullable }
    }

    fn type_of(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Type {
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
            let message = "a schema that contains itself without a name".to_owned();
            self.warn_schema(
                schema,
                Code::CyclicReference,
                "",
                message,
                super::kinds::UNTYPED,
            );
            return Type::Any;
        }
        self.settle_around(schema, home);
        if let Some(id) = self.known(schema, home) {
            return Type::Named(self.at_place(schema, id, home, naming));
        }
        self.visiting.push(schema);
        let ty = self.inline_type(schema, home, naming);
        self.visiting.pop();
        ty
    }

    fn inline_type(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Type {
        let kind = self.kind(schema);
        match &kind {
            Kind::Union(union) => {
                if let Some(ty) = self.held_union(union, home) {
                    return ty;
                }
            }
            Kind::Struct(_) | Kind::Enum(_) | Kind::IntegerEnum(_) => {}
            _ => return self.plain(kind, home, &naming),
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
        self.unfinished.push(id);
        self.types[id].shape = self.shape(schema, kind, home, id);
        self.unfinished.pop();
        self.describe(id, schema);
        id
    }

    /// Makes the shape of a type of the schema that gives its kind.
    fn shape(&mut self, gives: SchemaId, kind: Kind, home: HomeId, id: TypeId) -> Shape {
        match kind {
            Kind::Struct(object) => self.structure(object, home, id),
            Kind::Enum(variants) => {
                self.say_values(gives);
                Shape::Enum(Enum { variants })
            }
            Kind::IntegerEnum(variants) => {
                self.say_values(gives);
                Shape::IntegerEnum(IntegerEnum { variants })
            }
            Kind::Union(union) => self.union(union, home, id),
            other => Shape::Alias(self.plain(other, home, &Naming::Within(id, String::new()))),
        }
    }

    /// The body of a type whose id is there already.
    fn body(&mut self, schema: SchemaId, home: HomeId, id: TypeId) -> Shape {
        let followed = self.schemas.follow(schema);
        if let Some(target) = self.schemas.target(schema)
            && !self.schemas.get(followed).is_bound
        {
            let within = Naming::Within(id, String::new());
            return Shape::Alias(self.use_of(target, home, within).ty);
        }
        // A generic schema whose references are bound here takes the name.
        self.named.entry(followed).or_insert(id);
        let mut kind = self.kind(schema);
        let mut gives = followed;
        // What is the same as something without a name takes that in.
        while let Kind::Same(other) = kind
            && self.schemas.target(other).is_none()
            && self.own_place(other).is_none_or(|(own, _)| own == home)
            && !self.named.contains_key(&other)
        {
            self.named.insert(other, id);
            gives = other;
            kind = self.kind(other);
        }
        match self.shape(gives, kind, home, id) {
            Shape::Alias(ty)
                if self.is_marked_secret(schema) && !self.is_secret_already(schema, &ty) =>
            {
                Shape::Alias(Type::Secret(Box::new(ty)))
            }
            shape => shape,
        }
    }

    /// Whether the type of a marked schema hides its values itself, as the alias of a marked schema does.
    fn is_secret_already(&mut self, schema: SchemaId, ty: &Type) -> bool {
        let target = self.schemas.follow(schema);
        match ty {
            Type::Secret(_) => true,
            Type::Named(_) if self.schemas.get(target).keywords.secret => {
                self.look(target, false, |_, kind| {
                    !matches!(
                        kind,
                        Kind::Struct(_) | Kind::Enum(_) | Kind::IntegerEnum(_) | Kind::Union(_)
                    )
                })
            }
            _ => false,
        }
    }

    /// A type that needs no name of its own.
    fn plain(&mut self, kind: Kind, home: HomeId, naming: &Naming) -> Type {
        match kind {
            Kind::Same(schema) => self.use_of(schema, home, naming.clone()).ty,
            Kind::List(items) => Type::List(Box::new(match items {
                Some(items) => self.shallow(items, home, naming.below("item")),
                None => Type::Any,
            })),
            Kind::Tuple(places) => {
                let places = places.into_iter().enumerate();
                let place = |(index, place)| {
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
        let ty = self.element(schema, home, naming.clone());
        if complexity(&ty, WITHIN) <= MOST_COMPLEX {
            return ty;
        }
        let pointer = self.schemas.pointer(schema).to_owned();
        let id = self.allot(home, naming, &pointer);
        self.types[id].shape = Shape::Alias(ty);
        Type::Named(id)
    }

    /// A type within a list or map, where nothing but the type can say that null is a value.
    pub(super) fn element(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Type {
        let element = self.use_of(schema, home, naming);
        match element.nullable {
            true => Type::Nullable(Box::new(element.ty)),
            false => element.ty,
        }
    }

    fn structure(&mut self, object: Object, home: HomeId, id: TypeId) -> Shape {
        let properties = object.properties.into_iter();
        let properties = properties.map(|(name, schema)| (name.clone(), (name, schema)));
        let fields = self.in_turn(properties, |lowering, at, (name, schema)| {
            let required = object.required.contains(&name);
            lowering.note_only_value((id, at), schema, required);
            lowering.field(name, schema, required, home, (id, at))
        });
        let additional = match object.additional {
            Some(Additional::Any) => Some(Type::Any),
            Some(Additional::Schema(values)) => {
                let naming = Naming::Within(id, "additional property".to_owned());
                Some(self.element(values, home, naming))
            }
            Some(Additional::None) | None => None,
        };
        Shape::Struct(Struct { fields, additional })
    }

    fn field(
        &mut self,
        name: String,
        schema: SchemaId,
        required: bool,
        home: HomeId,
        place: Place,
    ) -> Field {
        let (usage, docs) = self.property(place, &name, schema, home);
        let (received, sent) = self.directions(schema);
        let presence = match (required, usage.nullable) {
            (true, false) if received => Presence::Received,
            (true, true) if received => Presence::ReceivedNullable,
            (false, false) if received => Presence::ReceivedOptional,
            (false, true) if received => Presence::ReceivedOptionalNullable,
            (true, false) if sent => Presence::Sent,
            (true, true) if sent => Presence::SentNullable,
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        Field {
            wire: WireName(name),
            ty: usage.ty,
            presence,
            preset: None,
            docs,
            deprecated: self.schemas.get(schema).keywords.deprecated,
        }
    }

    /// Whether a property is only received, and whether it is only sent. If it is said to be both, it is neither.
    pub(super) fn directions(&self, schema: SchemaId) -> (bool, bool) {
        let is_marked = |mark: fn(&Keywords) -> bool| {
            let found = self.any_part(schema, |keywords| mark(keywords).then_some(()));
            found.is_some()
        };
        let received = is_marked(|keywords| keywords.read_only);
        let sent = is_marked(|keywords| keywords.write_only);
        (received && !sent, sent && !received)
    }

    /// The first thing that is found in the keywords of a schema, of what it refers to, and of the
    /// parts of its `allOf`.
    pub(super) fn any_part<T>(
        &self,
        schema: SchemaId,
        find: impl Fn(&Keywords) -> Option<T>,
    ) -> Option<T> {
        let mut waiting = vec![schema];
        let mut seen = Vec::new();
        while let Some(at) = waiting.pop() {
            if seen.contains(&at) {
                continue;
            }
            seen.push(at);
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
    fn describe(&mut self, id: TypeId, schema: SchemaId) {
        self.types[id].docs = self.schema_docs(schema);
        self.types[id].deprecated = self.schemas.get(schema).keywords.deprecated;
        let message = self.any_part(schema, |keywords| keywords.message.clone());
        self.types[id].message = message.map(WireName);
    }
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
