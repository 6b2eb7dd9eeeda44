//! Counts what is made for one schema of the document: there is a limit, and what goes beyond it is
//! left untyped.
//!
//! Parts that say different things of one property make a schema for it, which may make more for
//! what is within it: objects that lead to each other in rings of different lengths meet in as many
//! ways as there are pairs. What counts is what one schema of the document leads to by made ones
//! alone, whoever made them first, so that no order decides which schema is untyped.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::Lowering;
use super::kinds::{Kind, UNTYPED};
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Additional, SchemaId};
use crate::unordered::UnorderedSet;

/// A schema for which more than so many have to be made is left untyped.
pub(super) const MOST_MADE: usize = 2000;

impl Kind {
    /// The schemas that it speaks of.
    fn within(&self) -> Vec<SchemaId> {
        match self {
            Self::Same(other) | Self::Map(other) | Self::List(Some(other)) => vec![*other],
            Self::Struct(object) => {
                let further = match object.additional {
                    Some(Additional::Schema(values)) => Some(values),
                    Some(Additional::Any | Additional::None) | None => None,
                };
                let properties = object.properties.iter().map(|(_, schema)| *schema);
                properties.chain(further).collect()
            }
            Self::Union(union) => union.alternatives.iter().map(|one| one.schema).collect(),
            Self::Tuple(places) => places.clone(),
            Self::Enum(_)
            | Self::IntegerEnum(_)
            | Self::List(None)
            | Self::Object
            | Self::Scalar(_)
            | Self::Secret
            | Self::Any => Vec::new(),
        }
    }
}

impl Lowering<'_> {
    /// Reports a schema of the document for which too much has to be made, and gives the kind of an
    /// untyped value for it. None: it stays as it is.
    pub(super) fn limit_kind(&mut self, id: SchemaId, kind: &Rc<Kind>) -> Option<Rc<Kind>> {
        if self.schemas.is_made(id) || self.count_made(kind, MOST_MADE) <= MOST_MADE {
            return None;
        }
        let message = format!("a schema that puts more than {MOST_MADE} others together");
        let place = self.schema_place(id);
        self.report
            .warn(Diagnostic::new(Code::TooMuchMade, place, message).label(UNTYPED));
        Some(Rc::new(Kind::Any))
    }

    /// Counts the schemas that are made for a kind, up to the first beyond `most`.
    fn count_made(&mut self, kind: &Rc<Kind>, most: usize) -> usize {
        let mut seen = UnorderedSet::new();
        let mut waiting = vec![Rc::clone(kind)];
        while let Some(kind) = waiting.pop() {
            for schema in kind.within() {
                let schema = self.schemas.follow(schema);
                if self.schemas.is_made(schema) && seen.insert(schema) {
                    waiting.push(self.kind(schema));
                }
            }
            if seen.len() > most {
                break;
            }
        }
        seen.len()
    }
}
