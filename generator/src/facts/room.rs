//! How much room values take in place, so that large ones are boxed in enums.

use std::collections::{BTreeSet, HashMap};

use crate::ids::Arena;
use crate::model::{Arm, Content, Field, Model, Scalar, Shape, Type, TypeId};

/// An arm that may take more bytes than this is boxed. Clippy complains where one arm takes 200 more than the next.
const MOST_IN_PLACE: usize = 200;

/// What a pointer takes.
const WORD: usize = 8;

/// What text and lists take: a pointer and two lengths.
const TEXT: usize = 3 * WORD;

/// Room that was measured already. Fields that lie on a circle are boxed, so that measuring comes to an end.
pub(super) struct Rooms<'m> {
    model: &'m Model,
    boxed: &'m Arena<TypeId, BTreeSet<usize>>,
    known: HashMap<TypeId, usize>,
}

impl<'m> Rooms<'m> {
    pub(super) fn new(model: &'m Model, boxed: &'m Arena<TypeId, BTreeSet<usize>>) -> Self {
        Self {
            model,
            boxed,
            known: HashMap::new(),
        }
    }

    /// The arms that hold a large value.
    pub(super) fn large_arms(&mut self, arms: &[Arm]) -> Vec<usize> {
        let mut large = Vec::new();
        for (index, arm) in arms.iter().enumerate() {
            if let Content::Json(ty) = &arm.content
                && self.of(ty) > MOST_IN_PLACE
            {
                large.push(index);
            }
        }
        large
    }

    /// The most that a value takes, a discriminant beside it included.
    fn of(&mut self, ty: &Type) -> usize {
        match ty {
            Type::Named(id) => self.of_named(*id),
            Type::List(_) | Type::Map(_) | Type::Object => TEXT,
            Type::Nullable(inner) | Type::Secret(inner) => self.of(inner),
            Type::Any => TEXT + WORD,
            Type::Scalar(scalar) => match scalar {
                Scalar::String | Scalar::Base64 | Scalar::Uuid | Scalar::DateTime => TEXT,
                Scalar::Boolean | Scalar::Int32 | Scalar::UInt32 | Scalar::Date => WORD,
                Scalar::Int64 | Scalar::UInt64 | Scalar::Double => 2 * WORD,
            },
        }
    }

    fn of_named(&mut self, id: TypeId) -> usize {
        if let Some(&known) = self.known.get(&id) {
            return known;
        }
        let model = self.model;
        let room = match &model.types[id].shape {
            Shape::Struct(structure) => {
                let fields = structure.fields.iter().enumerate();
                let fields: usize = fields
                    .map(|(index, field)| self.of_field(id, index, field))
                    .sum();
                fields + structure.additional.as_ref().map_or(0, |_| TEXT)
            }
            Shape::Alias(ty) => self.of(ty),
            Shape::Enum(_) => TEXT,
            Shape::IntegerEnum(_) => 2 * WORD,
            Shape::Union(_) => TEXT + WORD,
            // No value of these stands within another one.
            Shape::Form(_) | Shape::Headers(_) | Shape::ByStatus(_) => 0,
        };
        self.known.insert(id, room);
        room
    }

    fn of_field(&mut self, id: TypeId, index: usize, field: &Field) -> usize {
        match self.boxed[id].contains(&index) {
            true => WORD,
            false => self.of(&field.ty),
        }
    }
}
