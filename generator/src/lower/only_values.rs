//! Properties, parts and parameters with one possible value. They have no type of their own where
//! they are set without being asked for.

use std::cell::Cell;

use super::Lowering;
use super::kinds::Kind;
use super::preset_values::as_any;
use super::uses::Use;
use crate::model::{Docs, Fact, HomeId, Naming, PartKind, Preset, Scalar, Shape, Type, TypeId};
use crate::resolve::{SchemaId, Value};

/// A field of a struct, or a part of a form, by its index.
pub(super) type Place = (TypeId, usize);

/// The one value that the document allows for a property or part.
pub(super) struct OnlyValue {
    pub(super) place: Place,
    pub(super) value: Value,
    /// Whether it is set in any case, not only where it tells alternatives of a union apart.
    pub(super) is_always_set: bool,
}

/// A property or part that is a plain scalar if it is set without being asked for, and an enum of
/// one value otherwise.
pub(super) struct Unsettled {
    place: Place,
    name: String,
    schema: SchemaId,
    home: HomeId,
}

/// The use of a property.
pub(super) struct Property {
    pub(super) usage: Use,
    /// Whether that is all; or else its type depends on whether it is set without being asked for.
    is_settled: bool,
}

impl Lowering<'_> {
    /// Notes a property or part that has one possible value. It is always set if it is required or
    /// has that value as its default, unless it is only received.
    pub(super) fn note_only_value(&mut self, place: Place, schema: SchemaId, required: bool) {
        let may_have_one = match self.schemas.is_nullable(schema) {
            true => self.lists_null_alone(schema),
            false => self.may_have_one_value(schema),
        };
        let (received, _) = self.directions(schema);
        if !may_have_one || received {
            return;
        }
        if let Some(value) = self.only_value(schema) {
            let is_default = self.default_of(schema).as_ref() == Some(&value);
            self.only_values.push(OnlyValue {
                place,
                value,
                is_always_set: required || is_default,
            });
        }
    }

    /// Finds how a property is used. Of one with one possible value, that is settled later.
    pub(super) fn property(
        &mut self,
        place: Place,
        name: &str,
        schema: SchemaId,
        home: HomeId,
    ) -> Property {
        if let Some(scalar) = self.plain_scalar(schema) {
            self.leave_unsettled(place, name, schema, home);
            let usage = Use {
                ty: Type::Scalar(scalar),
                nullable: self.schemas.is_nullable(schema),
            };
            let is_settled = false;
            return Property { usage, is_settled };
        }
        let naming = Naming::Within(place.0, name.to_owned());
        Property {
            usage: self.use_within(schema, home, naming),
            is_settled: true,
        }
    }

    /// Finds what is said of a property, when all types within it are there. Of one with one
    /// possible value, that is settled later.
    pub(super) fn property_docs(&mut self, schema: SchemaId, property: &Property) -> Docs {
        match property.is_settled {
            true => self.use_docs(schema),
            false => Docs::default(),
        }
    }

    /// Finds the type of a parameter's value, which needs none of its own if the value is always
    /// sent.
    pub(super) fn value_type(
        &mut self,
        schema: SchemaId,
        is_always_sent: bool,
        home: HomeId,
        naming: Naming,
    ) -> Type {
        match self.plain_scalar(schema).filter(|_| is_always_sent) {
            Some(scalar) => Type::Scalar(scalar),
            None => self.use_of(schema, home, naming).ty,
        }
    }

    /// Returns the only value that a required parameter can have.
    pub(super) fn only_value_sent(&mut self, schema: SchemaId) -> Option<Value> {
        let may_have_one = !self.schemas.is_nullable(schema) && self.may_have_one_value(schema);
        may_have_one.then(|| self.only_value(schema)).flatten()
    }

    /// Leaves the type and the documentation of a property or part to be settled when it is known
    /// whether it is set without being asked for.
    pub(super) fn leave_unsettled(
        &mut self,
        place: Place,
        name: &str,
        schema: SchemaId,
        home: HomeId,
    ) {
        self.unsettled.push(Unsettled {
            place,
            name: name.to_owned(),
            schema,
            home,
        });
    }

    /// Returns the scalar that the one value of a schema is, unless a component says what it is.
    pub(super) fn plain_scalar(&mut self, schema: SchemaId) -> Option<Scalar> {
        let mut at = schema;
        loop {
            if self.is_marked_secret(at) || self.is_component(at) || !self.may_have_one_value(at) {
                return None;
            }
            match &*self.find_kind(at)? {
                Kind::Same(other) => at = *other,
                Kind::Enum(values) if values.len() == 1 => return Some(Scalar::String),
                Kind::IntegerEnum(values) if values.len() == 1 => return Some(Scalar::Int64),
                _ => return None,
            }
        }
    }

    /// Whether a schema is a component, or refers to one.
    fn is_component(&self, mut schema: SchemaId) -> bool {
        loop {
            match self.schemas.target(schema) {
                _ if self.component_names.contains_key(&schema) => return true,
                Some(target) => schema = target,
                None => return false,
            }
        }
    }

    /// Gives what has one possible value an enum after all where it is not set without being asked
    /// for.
    pub(super) fn settle_members(&mut self) {
        for member in std::mem::take(&mut self.unsettled) {
            let Unsettled {
                place: (owner, index),
                name,
                schema,
                home,
            } = member;
            let is_preset = self.is_preset((owner, index));
            let ty = (!is_preset).then(|| {
                let naming = Naming::Within(owner, name);
                self.use_of(schema, home, naming).ty
            });
            let mut docs = self.use_docs(schema);
            if is_preset {
                // What is set is sent.
                docs.facts.retain(|fact| *fact != Fact::ReadOnly);
                docs.facts.extend(self.value_facts(schema));
            }
            match &mut self.types[owner].shape {
                Shape::Struct(structure) => {
                    let field = &mut structure.fields[index];
                    field.docs = docs;
                    field.ty = ty.unwrap_or_else(|| field.ty.clone());
                }
                Shape::Form(form) => {
                    let part = &mut form.parts[index];
                    docs.facts.append(&mut part.docs.facts);
                    part.docs = docs;
                    part.kind = ty.map_or_else(|| part.kind.clone(), PartKind::Value);
                }
                _ => {}
            }
        }
    }

    fn is_preset(&self, (owner, index): Place) -> bool {
        match &self.types[owner].shape {
            Shape::Struct(structure) => structure.fields[index].preset.is_some(),
            Shape::Form(form) => form.parts[index].preset.is_some(),
            _ => false,
        }
    }

    /// Returns what extensions say of the only value of a schema, which has no variant to say it.
    fn value_facts(&self, schema: SchemaId) -> Vec<Fact> {
        let notes = self.any_part(schema, |keywords| {
            let notes = &keywords.value_notes;
            (!notes.is_empty()).then(|| notes.clone())
        });
        let mut facts = Vec::new();
        for note in notes.into_iter().flatten() {
            let value = note.value.to_json();
            let names = [&note.name, &note.title].into_iter().flatten();
            facts.extend(names.map(|name| Fact::ValueName(value.clone(), name.clone())));
            facts.extend(note.description.map(Fact::Text));
            if note.is_deprecated {
                facts.push(Fact::ValueDeprecated(value));
            }
        }
        facts
    }

    /// Documents the value of a parameter that is sent because it is the only one.
    pub(super) fn say_value_sent(
        &self,
        facts: &mut Vec<Fact>,
        value: &Value,
        schema: Option<SchemaId>,
    ) {
        say_sent(facts, value);
        let said = schema.map(|schema| self.value_facts(schema));
        facts.extend(said.unwrap_or_default());
    }

    /// Documents the values that are set because they are the only ones.
    pub(super) fn say_only_values(&mut self, only_values: &[OnlyValue]) {
        for OnlyValue { place, value, .. } in only_values {
            if !self.is_preset(*place) {
                continue;
            }
            let (owner, index) = *place;
            match &mut self.types[owner].shape {
                Shape::Struct(structure) => {
                    say_set(&mut structure.fields[index].docs.facts, value);
                }
                Shape::Form(form) => say_set(&mut form.parts[index].docs.facts, value),
                _ => {}
            }
        }
    }

    /// Whether a schema may allow one value only: a part of it lists one, or several parts list
    /// some. A quick look before a thorough one.
    fn may_have_one_value(&self, schema: SchemaId) -> bool {
        let lists = Cell::new(0);
        let found = self.any_part(schema, |keywords| {
            let values = keywords.values.as_deref()?;
            lists.set(lists.get() + 1);
            (values.len() == 1 || lists.get() > 1).then_some(())
        });
        found.is_some()
    }

    /// Whether null is the only value that a schema lists. A mere `nullable: true` lists nothing.
    pub(super) fn lists_null_alone(&self, schema: SchemaId) -> bool {
        let keywords = &self.schemas.get(self.schemas.follow(schema)).keywords;
        keywords.nullable && keywords.values.as_ref().is_some_and(Vec::is_empty)
    }

    /// The only value that a property can have, if null is none.
    pub(super) fn single_value(&mut self, schema: SchemaId) -> Option<Preset> {
        if self.schemas.is_nullable(schema) || !self.may_have_one_value(schema) {
            return None;
        }
        as_any(&self.only_value(schema)?)
    }

    /// The default of a schema or of a part of it.
    fn default_of(&self, schema: SchemaId) -> Option<Value> {
        self.any_part(schema, |keywords| keywords.default.clone())
    }

    /// The only value that a schema allows.
    fn only_value(&mut self, schema: SchemaId) -> Option<Value> {
        let (end, kind) = self.find_end(schema)?;
        let listed = match (&*kind, kind.listed()) {
            (Kind::Any, _) if self.lists_null_alone(end) => vec![Value::Null],
            (Kind::Scalar(_) | Kind::Any | Kind::Object | Kind::List(_) | Kind::Map(_), _) => {
                let values = &self.schemas.get(end).keywords.values;
                values.clone().unwrap_or_default()
            }
            (_, listed) => listed,
        };
        match <[Value; 1]>::try_from(listed) {
            Ok([only]) => Some(only),
            Err(_) => None,
        }
    }
}

/// Says of a property or part which value it always has, in place of the values that are listed and
/// of a default that is the same.
fn say_set(facts: &mut Vec<Fact>, value: &Value) {
    replace_values(facts, Fact::AlwaysSet(value.to_json()), value);
}

/// The same of a parameter.
fn say_sent(facts: &mut Vec<Fact>, value: &Value) {
    replace_values(facts, Fact::AlwaysSent(value.to_json()), value);
}

fn replace_values(facts: &mut Vec<Fact>, always: Fact, value: &Value) {
    let default = Fact::Default(value.to_json());
    facts.retain(|fact| !matches!(fact, Fact::Values(_)) && *fact != default);
    facts.insert(0, always);
}
