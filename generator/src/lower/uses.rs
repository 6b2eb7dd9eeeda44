//! Uses of schemas.

use super::Lowering;
use crate::model::{HomeId, Naming, Type};
use crate::resolve::SchemaId;

/// How a schema is used at some place.
pub(super) struct Use {
    /// The type of a value that is not null.
    pub(super) ty: Type,
    /// Whether null is a value too.
    pub(super) nullable: bool,
}

impl Lowering<'_> {
    /// The type of a schema where it is used. `naming` serves if it needs a name and has none of
    /// its own.
    pub(super) fn use_of(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Use {
        self.finish(|lowering| lowering.use_within(schema, home, naming.clone()))
    }

    /// The same within a body that is being made: the types that it consists of have ids, and their
    /// bodies are made later.
    pub(super) fn use_within(&mut self, schema: SchemaId, home: HomeId, naming: Naming) -> Use {
        let ty = self.type_of(schema, home, naming);
        let ty = self.hiding(schema, ty);
        // Null is one of the values of an untyped JSON value.
        let nullable = self.schemas.is_nullable(schema) && ty != Type::Any;
        Use { ty, nullable }
    }
}
