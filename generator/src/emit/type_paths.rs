//! Which Rust type stands for which schema: a list for programs, not a file of the client.

use std::collections::BTreeMap;

use crate::files::{TypePath, property};
use crate::model::{Model, PartKind, Scalar, Shape, Type, TypeId};
use crate::name::Names;
use crate::unordered::UnorderedMap;

/// The types of schemas that values are read from and written to, by pointer.
///
/// A pointer may lead nowhere: a property that comes from a part of an `allOf` is listed at the schema that has the part.
pub fn type_paths(model: &Model, names: &Names) -> Vec<TypePath> {
    let mut paths = Paths {
        names,
        types: BTreeMap::new(),
    };
    let ids = sure(model);
    for &id in ids
        .iter()
        .filter(|id| is_component(&model.types[**id].pointer))
    {
        paths.named(model, id);
    }
    for &id in &ids {
        paths.within(model, id);
    }
    for &id in &ids {
        paths.named(model, id);
    }
    let path = |(pointer, path)| TypePath { pointer, path };
    paths.types.into_iter().map(path).collect()
}

/// The types whose pointers are surely theirs. A type that was made of several schemas has the pointer of one of them: where types
/// share one, the first of them is that of the component, and of others none is sure.
fn sure(model: &Model) -> Vec<TypeId> {
    let mut sharing: UnorderedMap<&str, Vec<TypeId>> = UnorderedMap::new();
    for (id, def) in model.types.iter() {
        sharing.entry(&def.pointer).or_default().push(id);
    }
    let is_sure = |id: &TypeId| {
        let pointer = model.types[*id].pointer.as_str();
        let sharing = &sharing[pointer];
        sharing.len() == 1 || is_component(pointer) && sharing.first() == Some(id)
    };
    model.types.ids().filter(is_sure).collect()
}

fn is_component(pointer: &str) -> bool {
    let name = pointer.strip_prefix("/components/schemas/");
    name.is_some_and(|name| !name.contains('/'))
}

struct Paths<'a> {
    names: &'a Names,
    types: BTreeMap<String, String>,
}

impl Paths<'_> {
    /// A type with a name. Multipart bodies and replies by status are no values.
    fn named(&mut self, model: &Model, id: TypeId) {
        let def = &model.types[id];
        match &def.shape {
            Shape::Form(_) | Shape::ByStatus(_) | Shape::Headers(_) | Shape::Deliveries(_) => {}
            Shape::Alias(ty) => {
                self.add(&def.pointer, &Type::Named(id));
                self.below(&def.pointer, ty);
            }
            Shape::Struct(_) | Shape::Enum(_) | Shape::IntegerEnum(_) | Shape::Union(_) => {
                self.add(&def.pointer, &Type::Named(id));
            }
        }
    }

    /// The types of what stands in a type.
    fn within(&mut self, model: &Model, id: TypeId) {
        let def = &model.types[id];
        match &def.shape {
            Shape::Struct(structure) => {
                for field in &structure.fields {
                    self.add(&property(&def.pointer, &field.wire.0), &field.ty);
                }
                if let Some(ty) = &structure.additional {
                    self.add(
                        &format!("{}/additionalProperties", def.pointer),
                        not_null(ty),
                    );
                }
            }
            Shape::Form(form) => {
                // A form without a name of its own stands for its media type.
                let schema = match is_component(&def.pointer) {
                    true => def.pointer.clone(),
                    false => format!("{}/schema", def.pointer),
                };
                for part in &form.parts {
                    let property = property(&schema, &part.wire.0);
                    match &part.kind {
                        // Several parts make up a list.
                        PartKind::Value(ty) if part.repeated => {
                            self.add(&format!("{property}/items"), ty);
                        }
                        PartKind::Value(ty) => self.add(&property, ty),
                        PartKind::File => {}
                    }
                }
            }
            Shape::Enum(_)
            | Shape::IntegerEnum(_)
            | Shape::Union(_)
            | Shape::Alias(_)
            | Shape::ByStatus(_)
            | Shape::Headers(_)
            | Shape::Deliveries(_) => {}
        }
    }

    /// A type, and what is in it if it is a list or map.
    fn add(&mut self, pointer: &str, ty: &Type) {
        if !self.types.contains_key(pointer) {
            let path = self.path(ty);
            self.types.insert(pointer.to_owned(), path);
            self.below(pointer, ty);
        }
    }

    fn below(&mut self, pointer: &str, ty: &Type) {
        match ty {
            Type::List(items) => self.add(&format!("{pointer}/items"), not_null(items)),
            Type::Map(values) => {
                self.add(&format!("{pointer}/additionalProperties"), not_null(values));
            }
            Type::Tuple(places) => {
                for (index, place) in places.iter().enumerate() {
                    self.add(&format!("{pointer}/prefixItems/{index}"), not_null(place));
                }
            }
            Type::Secret(inner) => self.below(pointer, inner),
            Type::Named(_) | Type::Nullable(_) | Type::Scalar(_) | Type::Object | Type::Any => {}
        }
    }

    fn path(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => format!("types::{}", self.names.types[*id]),
            Type::List(items) => format!("Vec<{}>", self.path(items)),
            Type::Tuple(places) => {
                let places = places.iter().map(|place| self.path(place) + ",");
                format!("({})", places.collect::<String>())
            }
            Type::Map(values) => {
                format!("std::collections::BTreeMap<String, {}>", self.path(values))
            }
            Type::Nullable(inner) => format!("Option<{}>", self.path(inner)),
            Type::Secret(inner) => format!("Secret<{}>", self.path(inner)),
            Type::Scalar(scalar) => scalar_path(*scalar).to_owned(),
            Type::Object => "serde_json::Map<String, serde_json::Value>".to_owned(),
            Type::Any => "serde_json::Value".to_owned(),
        }
    }
}

fn not_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        other => other,
    }
}

const fn scalar_path(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Boolean => "bool",
        Scalar::Int32 => "i32",
        Scalar::Int64 => "i64",
        Scalar::UInt32 => "u32",
        Scalar::UInt64 => "u64",
        Scalar::BigInteger => "json::BigInteger",
        Scalar::Double => "f64",
        Scalar::String => "String",
        Scalar::Uuid => "uuid::Uuid",
        Scalar::DateTime => "chrono::DateTime<chrono::FixedOffset>",
        Scalar::Date => "chrono::NaiveDate",
        Scalar::Base64 => "json::Base64",
    }
}

#[cfg(test)]
mod tests;
