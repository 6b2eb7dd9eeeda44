//! The nearest schemas with a name above others, looked up once for each.

use super::Lowering;
use crate::ids::Id;
use crate::resolve::SchemaId;

/// The nearest schemas with a name at or above others, and where their pointers end, by schema: all
/// steps of a pointer are looked up once.
#[derive(Default)]
pub(super) struct Above {
    in_schemas: Vec<Option<Found>>,
    in_shared: Vec<Option<Found>>,
    in_operations: Vec<Option<Found>>,
}

type Found = Option<(SchemaId, usize)>;

/// The things that may be above a schema.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// A component that is a schema.
    Schema,
    /// The schema of another component.
    Shared,
    /// The schema of an operation.
    Operation,
}

impl Above {
    /// Forgets what stands in operations, which have places from now on.
    pub(super) fn forget_operations(&mut self) {
        self.in_operations.clear();
    }

    fn of(&mut self, kind: Kind) -> &mut Vec<Option<Found>> {
        match kind {
            Kind::Schema => &mut self.in_schemas,
            Kind::Shared => &mut self.in_shared,
            Kind::Operation => &mut self.in_operations,
        }
    }
}

impl<'a> Lowering<'a> {
    /// Finds the nearest schema of a kind at or above another, and the rest of the way.
    pub(super) fn find_above(
        &mut self,
        schema: SchemaId,
        kind: Kind,
    ) -> Option<(SchemaId, &'a str)> {
        // A copy stands where it is used, and so does what is made of several.
        if self.schemas.is_made(schema) || self.api.schemas[schema].is_bound {
            return None;
        }
        let at = schema.index();
        let known = self.places.above.of(kind).get(at).copied().flatten();
        let found = match known {
            Some(found) => found,
            None => {
                let found = self.look_above(schema, kind);
                let all = self.places.above.of(kind);
                all.resize(all.len().max(at + 1), None);
                all[at] = Some(found);
                found
            }
        };
        let (above, end) = found?;
        let api = self.api;
        let rest = api.schemas[schema].pointer.get(end..)?;
        Some((above, rest.strip_prefix('/').unwrap_or(rest)))
    }

    fn look_above(&self, schema: SchemaId, kind: Kind) -> Found {
        let mut above = self.schemas.pointer(schema);
        loop {
            let found = match kind {
                Kind::Schema => self.by_pointer.get(above).copied(),
                Kind::Shared => self.places.components.find(above),
                Kind::Operation => self.places.operations.find(above),
            };
            if let Some(found) = found {
                return Some((found, above.len()));
            }
            above = above.get(..above.rfind('/')?)?;
        }
    }
}
