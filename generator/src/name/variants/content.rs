//! The content of alternatives, for those that only their positions tell apart otherwise.

use std::fmt::Write;

use crate::ids::Arena;
use crate::model::{Field, Shape, Type, TypeDef, TypeId, Union};

/// The greatest depth at which content is looked at. Deeper content tells nothing apart.
const DEEPEST: usize = 8;

/// The greatest number of types that are looked at for one alternative.
const MOST: usize = 300;

/// Writes what a type holds: its properties and values by name, however they are ordered. A
/// component is its name, so that nothing that changes in it counts.
pub(super) fn write_content(types: &Arena<TypeId, TypeDef>, ty: &Type) -> String {
    let mut writer = Writer { types, left: MOST };
    writer.write(ty, DEEPEST)
}

struct Writer<'t> {
    types: &'t Arena<TypeId, TypeDef>,
    left: usize,
}

impl Writer<'_> {
    fn write(&mut self, ty: &Type, depth: usize) -> String {
        match ty {
            Type::Named(id) => self.write_named(*id, depth),
            Type::Nullable(inner) => format!("{}?", self.write(inner, depth)),
            Type::Secret(inner) => format!("secret {}", self.write(inner, depth)),
            Type::List(items) => format!("[{}]", self.write(items, depth)),
            Type::Map(values) => format!("{{{}}}", self.write(values, depth)),
            Type::Tuple(places) => {
                let places = places.iter().map(|place| self.write(place, depth));
                format!("({})", places.collect::<Vec<_>>().join(","))
            }
            Type::Scalar(scalar) => format!("{scalar:?}"),
            Type::Object => "object".to_owned(),
            Type::Any => "any".to_owned(),
        }
    }

    fn write_named(&mut self, id: TypeId, depth: usize) -> String {
        let def = &self.types[id];
        let component = def.pointer.strip_prefix("/components/schemas/");
        if component.is_some_and(|name| !name.contains('/')) {
            return def.pointer.clone();
        }
        let Some(below) = depth.checked_sub(1).filter(|_| self.left > 0) else {
            return String::new();
        };
        self.left -= 1;
        match &def.shape {
            Shape::Alias(ty) => self.write(ty, below),
            Shape::Struct(structure) => self.write_fields(&structure.fields, below),
            Shape::Union(union) => self.write_union(union, below),
            Shape::Enum(listed) => {
                let values = listed.variants.iter().map(|one| one.value.0.clone());
                sorted(values, "|")
            }
            Shape::IntegerEnum(listed) => {
                let values = listed.variants.iter().map(|one| one.value.to_string());
                sorted(values, "|")
            }
            Shape::Form(_) | Shape::Headers(_) | Shape::ByStatus(_) | Shape::Deliveries(_) => {
                String::new()
            }
        }
    }

    fn write_fields(&mut self, fields: &[Field], depth: usize) -> String {
        let mut fields: Vec<&Field> = fields.iter().collect();
        fields.sort_by(|one, other| one.wire.cmp(&other.wire));
        let mut text = String::new();
        for field in fields {
            let ty = self.write(&field.ty, depth);
            let preset = field.preset.as_ref().map(|preset| preset.text());
            let (wire, presence) = (&field.wire.0, field.presence);
            let _ = write!(text, "{wire} {presence:?} {preset:?} {ty};");
        }
        text
    }

    fn write_union(&mut self, union: &Union, depth: usize) -> String {
        let all = union.alternatives.iter();
        let all: Vec<String> = all.map(|one| self.write(&one.ty, depth)).collect();
        sorted(all.into_iter(), " or ")
    }
}

fn sorted(texts: impl Iterator<Item = String>, between: &str) -> String {
    let mut texts: Vec<String> = texts.collect();
    texts.sort_unstable();
    texts.join(between)
}
