//! The alternatives of a union as types, and what they are called.

use super::Lowering;
use super::kinds::Kind;
use super::merge::Object;
use super::unions::{Alternative, Union};
use crate::diagnostic::{Code, Place};
use crate::model::{self, HomeId, Naming, Scalar, Shape, Type, TypeId, WireName};
use crate::resolve::{JsonType, SchemaId};

/// A title that is at most this long names an alternative; a longer one explains it.
const LONGEST_NAME: usize = 40;

impl Lowering<'_> {
    /// The body of a union whose id is there already.
    pub(super) fn union(&mut self, union: Union, home: HomeId, id: TypeId) -> Shape {
        let tag = union.tag.map(WireName);
        let mut alternatives = Vec::with_capacity(union.alternatives.len());
        for alternative in union.alternatives {
            let words = self.alternative_words(&alternative);
            let naming = Naming::Within(id, words.clone());
            let ty = self.use_of(alternative.schema, home, naming).ty;
            // What can be anything is what remains.
            if ty == Type::Any {
                self.open_unions.insert(id);
                continue;
            }
            alternatives.push(model::Alternative {
                words,
                ty,
                has_tag: false,
                has_literal_tag: false,
                evidence: match tag {
                    Some(_) => Vec::new(),
                    None => self.evidence(alternative.schema),
                },
                docs: self.first_words(self.schemas.follow(alternative.origin)),
                tags: alternative.tags,
            });
        }
        match alternatives.is_empty() {
            true => Shape::Alias(Type::Any),
            false => Shape::Union(model::Union { tag, alternatives }),
        }
    }

    /// Leaves out what is the union itself under another name, which only shows when all types are known. Aliases lead
    /// somewhere by then.
    pub(super) fn drop_own_alternatives(&mut self) {
        for id in self.types.ids().collect::<Vec<_>>() {
            let Shape::Union(union) = &self.types[id].shape else {
                continue;
            };
            let types = union.alternatives.iter().map(|alternative| &alternative.ty);
            let own: Vec<bool> = types.map(|ty| self.named_by(ty) == Some(id)).collect();
            if !own.contains(&true) {
                continue;
            }
            let pointer = self.types[id].pointer.clone();
            let (message, label) = super::unions::OWN_ALTERNATIVE;
            let place = Place::key(pointer);
            self.warn(Code::CyclicReference, place, message.to_owned(), label, "");
            if let Shape::Union(union) = &mut self.types[id].shape {
                let mut own = own.into_iter();
                union.alternatives.retain(|_| own.next() != Some(true));
                if union.alternatives.is_empty() {
                    self.types[id].shape = Shape::Alias(Type::Any);
                }
            }
        }
    }

    /// The type with a body of its own that a type is.
    pub(super) fn named_by<'t>(&'t self, mut ty: &'t Type) -> Option<TypeId> {
        while let Type::Named(id) = ty {
            match &self.types[*id].shape {
                Shape::Alias(next) => ty = next,
                _ => return Some(*id),
            }
        }
        None
    }

    /// What an alternative is called: its component, its title, its tag, else what it is in JSON.
    fn alternative_words(&mut self, alternative: &Alternative) -> String {
        let followed = self.schemas.follow(alternative.origin);
        let made = self.schemas.is_made(alternative.schema) && !self.schemas.is_made(followed);
        if made && self.schemas.pointer(alternative.schema) == self.schemas.pointer(followed) {
            return "base".to_owned();
        }
        let origin = self.schemas.get(followed);
        let title = origin.keywords.title.clone();
        let short = title.filter(|title| title.chars().count() <= LONGEST_NAME);
        self.component_name(alternative.origin)
            .or(short)
            .or_else(|| alternative.tags.first().cloned())
            .unwrap_or_else(|| self.kind_words(alternative.schema))
    }

    fn kind_words(&mut self, schema: SchemaId) -> String {
        self.look(schema, "value".to_owned(), |lowering, kind| {
            let word = match kind {
                Kind::Same(schema) => return lowering.kind_words(schema),
                Kind::Struct(object) => {
                    let mark = lowering.mark(&object);
                    return mark.unwrap_or_else(|| "object".to_owned());
                }
                Kind::Union(_) | Kind::Any => "value",
                Kind::Enum(_) | Kind::Secret => "string",
                Kind::IntegerEnum(_) => "integer",
                Kind::List(_) | Kind::Tuple(_) => "list",
                Kind::Map(_) => "map",
                Kind::Object => "object",
                Kind::Scalar(scalar) => match scalar.json_type() {
                    JsonType::Boolean => "boolean",
                    JsonType::Number if scalar == Scalar::Double => "number",
                    JsonType::Number | JsonType::Integer => "integer",
                    JsonType::String | JsonType::Array | JsonType::Object => "string",
                },
            };
            word.to_owned()
        })
    }

    /// The only value of the first property that has just one.
    fn mark(&mut self, object: &Object) -> Option<String> {
        object.properties.iter().find_map(|(name, schema)| {
            let values = self.values_of(*schema);
            let only = values.first().filter(|_| values.len() == 1)?;
            object.required.contains(name).then(|| only.clone())
        })
    }
}
