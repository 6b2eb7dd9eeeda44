//! Places of schemas in rows.

use super::Lowering;
use crate::diagnostic::Place;
use crate::resolve::SchemaId;

impl Lowering<'_> {
    /// Returns the place of a schema.
    pub(super) fn schema_place(&self, id: SchemaId) -> Place {
        Place::key(self.schemas.pointer(id))
    }

    /// Returns the place of a keyword of a schema, or of the schema itself if that comes from
    /// somewhere else.
    pub(super) fn keyword_place(&self, id: SchemaId, keyword: &str) -> Place {
        match self.own_keyword(id, keyword) {
            Some(keyword) => Place::key(format!("{}/{keyword}", self.schemas.pointer(id))),
            None => self.schema_place(id),
        }
    }

    /// Returns the key under which a schema itself says something. None: that comes from somewhere
    /// else.
    fn own_keyword<'k>(&self, id: SchemaId, key: &'k str) -> Option<&'k str> {
        let schema = self.schemas.get(id);
        let keywords = &schema.keywords;
        let at_enum = keywords.values_at.first().map(|at| at.starts_with("enum"));
        let all_of = format!("{}/allOf/", self.schemas.pointer(id));
        let is_listed = |part: &SchemaId| self.schemas.pointer(*part).starts_with(&all_of);
        let own = match key {
            _ if self.schemas.is_made(id) => false,
            // A single value may be that of `const`.
            "enum" if at_enum == Some(false) => return Some("const"),
            "enum" => keywords.values.is_some(),
            "type" => !keywords.types.is_empty(),
            "format" => keywords.format.is_some(),
            "properties" => !keywords.properties.is_empty(),
            "allOf" => keywords.all_of.iter().any(is_listed),
            _ => true,
        };
        own.then_some(key)
    }
}
