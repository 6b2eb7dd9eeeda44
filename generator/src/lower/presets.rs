//! Values that properties have without being asked for: the only one that the document allows, or
//! the one that a discriminator names.

use std::collections::BTreeSet;

use super::Lowering;
use super::only_values::Place;
use crate::model::{Evidence, Fact, PartKind, Shape, Type, TypeId, Union, WireName};
use crate::resolve::Value;
use crate::unordered::UnorderedMap;

impl Lowering<'_> {
    /// Sets what is set without being asked for, now that all types are known.
    pub(super) fn set_presets(&mut self) {
        let only_values = std::mem::take(&mut self.only_values);
        let mut optional = UnorderedMap::new();
        for only in &only_values {
            match only.is_always_set {
                true => self.set_preset(only.place, &only.value),
                false => drop(optional.insert(only.place, only.value.clone())),
            }
        }
        let unions = self.types.iter().filter_map(|(id, def)| match &def.shape {
            Shape::Union(union) => Some((id, def.pointer.clone(), union.clone())),
            _ => None,
        });
        let mut unions: Vec<(TypeId, String, Union)> = unions.collect();
        // Where two unions name one type differently, the order of the document decides nothing.
        unions.sort_by(|(_, left, _), (_, right, _)| left.cmp(right));
        for (_, _, union) in &unions {
            match &union.tag {
                Some(tag) => self.set_tags(tag, union),
                None => self.set_marks(union, &optional),
            }
        }
        self.settle_members();
        self.say_only_values(&only_values);
        for (id, _, union) in &unions {
            self.note_written_tags(*id, union);
        }
    }

    /// Sets the discriminator of each alternative that has it among its properties.
    fn set_tags(&mut self, tag: &WireName, union: &Union) {
        for alternative in &union.alternatives {
            let Some(value) = alternative.tags.first() else {
                continue;
            };
            // What is another type by its own name only leaves that one as it is.
            if self.is_alias(&alternative.ty) {
                continue;
            }
            for id in self.bearers(&alternative.ty, tag) {
                let Some(index) = self.field_index(id, tag) else {
                    continue;
                };
                let Shape::Struct(structure) = &mut self.types[id].shape else {
                    continue;
                };
                let field = &mut structure.fields[index];
                field.presence = field.presence.sent_too();
                field.docs.facts.retain(|fact| *fact != Fact::ReadOnly);
                if field.preset.is_none() {
                    self.set_preset((id, index), &Value::String(value.clone()));
                }
            }
        }
    }

    /// Sets the properties by whose only value the alternatives are told apart.
    fn set_marks(&mut self, union: &Union, optional: &UnorderedMap<Place, Value>) {
        for alternative in &union.alternatives {
            let mut names = BTreeSet::new();
            for evidence in &alternative.evidence {
                add_marks(evidence, &mut names);
            }
            let mut held = Some(&alternative.ty);
            while let Some(Type::List(inner) | Type::Map(inner) | Type::Nullable(inner)) = held {
                held = Some(inner);
            }
            let Some(id) = held.and_then(|ty| self.named_by(ty)) else {
                continue;
            };
            for name in names {
                let place = self.field_index(id, name).map(|index| (id, index));
                let value = place.and_then(|place| Some((place, optional.get(&place)?)));
                if let Some((place, value)) = value {
                    self.set_preset(place, value);
                }
            }
        }
    }

    /// Notes which alternatives write their tag themselves.
    fn note_written_tags(&mut self, id: TypeId, union: &Union) {
        let Some(tag) = &union.tag else {
            return;
        };
        let written: Vec<bool> = union
            .alternatives
            .iter()
            .map(|alternative| {
                let mut bearers = self.bearers(&alternative.ty, tag).into_iter();
                let is_written = bearers.all(|bearer| self.writes(bearer, tag, &alternative.tags));
                is_written && self.named_by(&alternative.ty).is_some()
            })
            .collect();
        let alternatives = union.alternatives.iter();
        let literal: Vec<bool> = alternatives
            .map(|alternative| self.has_literal_tag(&alternative.ty, tag))
            .collect();
        if let Shape::Union(union) = &mut self.types[id].shape {
            let known = written.into_iter().zip(literal);
            for (alternative, (written, literal)) in union.alternatives.iter_mut().zip(known) {
                alternative.has_tag = written;
                alternative.has_literal_tag = literal;
            }
        }
    }

    /// Whether values of a struct have one of these values for a property until another is set.
    fn writes(&self, id: TypeId, property: &WireName, values: &[String]) -> bool {
        let Shape::Struct(structure) = &self.types[id].shape else {
            return false;
        };
        let mut fields = structure.fields.iter();
        fields.any(|field| {
            field.wire == *property
                && field
                    .preset
                    .as_ref()
                    .is_some_and(|preset| values.contains(&preset.text()))
        })
    }

    /// The types whose values bear the tag of an alternative: itself, or what it can be where it is a
    /// union by something else.
    pub(super) fn bearers(&self, ty: &Type, tag: &WireName) -> Vec<TypeId> {
        let mut bearers = Vec::new();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![ty];
        while let Some(ty) = waiting.pop() {
            let Some(id) = self.named_by(ty).filter(|id| seen.insert(*id)) else {
                continue;
            };
            match &self.types[id].shape {
                Shape::Union(union) if union.tag.as_ref() == Some(tag) => {}
                Shape::Union(union) => {
                    waiting.extend(union.alternatives.iter().map(|alternative| &alternative.ty));
                }
                _ => bearers.push(id),
            }
        }
        bearers
    }

    fn is_alias(&self, ty: &Type) -> bool {
        matches!(ty, Type::Named(id) if matches!(self.types[*id].shape, Shape::Alias(_)))
    }

    pub(super) fn field_index(&self, id: TypeId, name: &WireName) -> Option<usize> {
        match &self.types[id].shape {
            Shape::Struct(structure) => {
                let mut fields = structure.fields.iter();
                fields.position(|field| field.wire == *name)
            }
            _ => None,
        }
    }

    /// Sets the value of a field or part, if its type can hold it.
    fn set_preset(&mut self, (id, index): Place, value: &Value) {
        let ty = match &self.types[id].shape {
            Shape::Struct(structure) => Some(&structure.fields[index].ty),
            Shape::Form(form) => match &form.parts[index].kind {
                PartKind::Value(ty) if !form.parts[index].repeated => Some(ty),
                _ => None,
            },
            _ => None,
        };
        let preset = ty.and_then(|ty| self.as_preset(ty, value));
        match &mut self.types[id].shape {
            Shape::Struct(structure) => structure.fields[index].preset = preset,
            Shape::Form(form) => form.parts[index].preset = preset,
            _ => {}
        }
    }
}

/// Adds the names of properties that have one value wherever they are.
fn add_marks<'e>(evidence: &'e Evidence, names: &mut BTreeSet<&'e WireName>) {
    match evidence {
        Evidence::Object(object) => {
            let single = object.marks.iter().filter(|(_, values)| values.len() == 1);
            names.extend(single.map(|(name, _)| name));
        }
        Evidence::List(items) => items.iter().for_each(|item| add_marks(item, names)),
        Evidence::Flag
        | Evidence::Integer
        | Evidence::Number
        | Evidence::Text
        | Evidence::Anything => {}
    }
}
