//! Types of what is made of several schemas, which are named after each place.

use super::Lowering;
use crate::model::{HomeId, Naming, Shape, Type, TypeDef, TypeId};
use crate::resolve::SchemaId;

impl Lowering<'_> {
    /// The type of a schema at a place, given the one that it has. One that is made of several
    /// schemas stands nowhere in the document, and has a type that is named after each place: who
    /// came first says nothing of the others.
    pub(super) fn at_place(
        &mut self,
        schema: SchemaId,
        id: TypeId,
        home: HomeId,
        naming: Naming,
    ) -> TypeId {
        if !self.schemas.is_made(schema) {
            return self.as_used(id, home, naming);
        }
        let def = &self.types[id];
        if def.naming == naming || self.work.is_unfinished(id) {
            return id;
        }
        let is_component = self.by_pointer.contains_key(def.pointer.as_str());
        if is_component && matches!(def.naming, Naming::Own(_)) {
            return id;
        }
        let place = (id, naming);
        if let Some(&known) = self.made_types.get(&place) {
            return known;
        }
        let shape = match &def.shape {
            // What holds no types of its own may be written anywhere: the least place gets it.
            Shape::Enum(_) | Shape::IntegerEnum(_) => def.shape.clone(),
            Shape::Struct(_)
            | Shape::Union(_)
            | Shape::Alias(_)
            | Shape::Form(_)
            | Shape::Headers(_)
            | Shape::ByStatus(_)
            | Shape::Deliveries(_) => Shape::Alias(Type::Named(id)),
        };
        let other = self.types.push(TypeDef {
            home,
            naming: place.1.clone(),
            pointer: def.pointer.clone(),
            docs: def.docs.clone(),
            deprecated: def.deprecated,
            message: def.message.clone(),
            shape,
        });
        self.made_types.insert(place, other);
        other
    }
}
