//! Types that hide their values, where the document declares these secret.

use super::Lowering;
use super::secrets::{Level, parts, says_of_all};
use crate::model::{Scalar, Type, TypeId};
use crate::resolve::{SchemaId, Value};
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    /// Whether all values of a schema are secret, as it says itself, or what it refers to, or a part
    /// of it.
    pub(super) fn is_marked_secret(&self, schema: SchemaId) -> bool {
        self.says_secret(schema, Level::Marked)
    }

    /// Whether something in a value of a schema may be secret, however deep.
    pub(super) fn has_secrets(&self, schema: SchemaId) -> bool {
        self.says_secret(schema, Level::Within)
    }

    /// Returns the beginning of an example of a schema as JSON, all of it or more than so many
    /// characters, without what stands under the names of secrets. None: all of it may be secret.
    pub(super) fn example_start(
        &self,
        schema: Option<SchemaId>,
        example: &Value,
        characters: usize,
    ) -> Option<String> {
        let within = schema.filter(|schema| self.has_secrets(*schema));
        let Some(schema) = within else {
            return Some(example.json_start(characters));
        };
        // A text may be JSON that holds them.
        let is_whole =
            self.says_secret(schema, Level::Whole) || matches!(example, Value::String(_));
        (!is_whole).then(|| example.json_start_without(characters, self.secrets.names()))
    }

    fn says_secret(&self, schema: SchemaId, level: Level) -> bool {
        if self.secrets.is_empty() {
            return false;
        }
        if let Some(known) = self.secrets.is(schema, level) {
            return known;
        }
        // What is made of others says what these say.
        let mut waiting = vec![schema];
        let mut seen = UnorderedSet::new();
        while let Some(at) = waiting.pop() {
            if let Some(known) = self.secrets.is(at, level) {
                if known {
                    return true;
                }
                continue;
            }
            if seen.insert(at) {
                let made = self.schemas.get(at);
                if says_of_all(&made.keywords, &self.config.formats) {
                    return true;
                }
                waiting.extend(parts(&made.keywords));
                waiting.extend(made.target);
            }
        }
        false
    }

    /// Returns a type that hides its values, where those of the schema are secret.
    pub(super) fn hiding(&mut self, schema: SchemaId, ty: Type) -> Type {
        if !self.is_marked_secret(schema) {
            return ty;
        }
        // The alias of a component hides its values itself.
        if let Type::Named(id) = ty
            && let Some(named) = self.named_schema(schema, id)
            && self.is_marked_secret(named)
            && !self.end(named).1.has_own_type()
        {
            return ty;
        }
        hidden(ty)
    }

    /// Finds the schema that a type was made of, among those that another one is the same as.
    fn named_schema(&mut self, schema: SchemaId, id: TypeId) -> Option<SchemaId> {
        let mut seen = UnorderedSet::new();
        let mut at = schema;
        while seen.insert(at) {
            if self.named.get(&at) == Some(&id) {
                return Some(at);
            }
            at = match self.schemas.target(at) {
                Some(target) => target,
                None => self.same(at)?,
            };
        }
        None
    }
}

/// A type that hides its values.
pub(super) fn hidden(ty: Type) -> Type {
    match ty {
        Type::Secret(_) => ty,
        shown => Type::Secret(Box::new(shown)),
    }
}

/// A text that is never shown.
pub(super) fn hidden_text() -> Type {
    hidden(Type::Scalar(Scalar::String))
}
