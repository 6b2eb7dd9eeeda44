//! Values of examples: the document's own where they fit, else some by type and format.

use serde_json::Value;

use super::expression::Expression;
use super::hint::{Hint, Way, first_example};
use super::scalars::scalar;
use crate::emit::{Context, Package};
use crate::model::{Shape, Type, TypeId, Union};

/// Values stand within each other at most this deep.
const DEEPEST: usize = 5;

/// An example has at most so many values.
const MOST: usize = 40;

/// Makes the values of one example.
pub(super) struct Values<'a> {
    pub(super) context: Context<'a>,
    /// The name of the crate in code.
    library: &'a str,
    left: usize,
    depth: usize,
}

impl<'a> Values<'a> {
    /// Has made none yet.
    pub(super) fn new(package: Package<'a>) -> Self {
        Self {
            context: package.context,
            library: package.library,
            left: MOST,
            depth: 0,
        }
    }

    /// Makes a value of a type; none, if there is no short one.
    pub(super) fn value(&mut self, ty: &Type, hint: Hint<'_>, way: Way) -> Option<Expression> {
        self.left = self.left.checked_sub(1)?;
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let own = hint.docs.and_then(first_example);
        let hint = Hint {
            example: hint.example.or(own.as_ref()),
            ..hint
        };
        let value = self.inner(ty, hint, way);
        self.depth -= 1;
        value
    }

    fn inner(&mut self, ty: &Type, hint: Hint<'_>, way: Way) -> Option<Expression> {
        let context = self.context;
        let library = self.library;
        let value = match context.behind(ty) {
            Type::Scalar(kind) => return Some(scalar(*kind, hint, way)),
            Type::Secret(inner) => return self.secret(inner, hint, way),
            Type::List(items) => {
                let open = match (way, ty) {
                    (Way::Read, Type::List(_)) => "[",
                    _ => "vec![",
                };
                Expression::group(open, self.items(items, hint), "]")
            }
            Type::Tuple(places) => {
                let examples = hint.example.and_then(Value::as_array);
                let place = |(index, place): (usize, &Type)| {
                    let example = examples.and_then(|examples| examples.get(index));
                    let hint = Hint {
                        example,
                        ..Hint::default()
                    };
                    self.value(place, hint, Way::Kept)
                };
                let places: Option<Vec<_>> = places.iter().enumerate().map(place).collect();
                let places = places?;
                let close = if places.len() == 1 { ",)" } else { ")" };
                Expression::group("(", places, close)
            }
            Type::Map(values) => self.map(values, hint),
            Type::Nullable(inner) => {
                Expression::group("Some(", vec![self.value(inner, hint, Way::Kept)?], ")")
            }
            Type::Object => Expression::text("Default::default()"),
            Type::Any => {
                let literal = match hint.example {
                    Some(Value::Bool(flag)) => flag.to_string(),
                    Some(Value::Number(number)) => number.to_string(),
                    _ => "{}".to_owned(),
                };
                Expression::text(format!("{library}::serde_json::json!({literal})"))
            }
            Type::Named(id) => self.named(*id, hint)?,
        };
        Some(match way {
            Way::Read => value.behind("&"),
            Way::Taken | Way::Kept => value,
        })
    }

    /// A secret comes out of the environment: none stands in an example.
    fn secret(&mut self, inner: &Type, hint: Hint<'_>, way: Way) -> Option<Expression> {
        let is_text = *self.context.behind(inner) == Type::Scalar(crate::model::Scalar::String);
        let letter = |letter: char| match letter.is_ascii_alphanumeric() {
            true => letter.to_ascii_uppercase(),
            false => '_',
        };
        let name: String = hint.name.chars().map(letter).collect();
        let value = format!("std::env::var({name:?})?");
        is_text.then(|| {
            Expression::text(match way {
                Way::Read => format!("&{value}"),
                Way::Taken => value,
                Way::Kept => format!("{value}.into()"),
            })
        })
    }

    /// The members of a list: one, or the first two of the example.
    fn items(&mut self, items: &Type, hint: Hint<'_>) -> Vec<Expression> {
        let own = hint.example.and_then(Value::as_array);
        let examples: Vec<Option<&Value>> = match own {
            Some(examples) => examples.iter().take(2).map(Some).collect(),
            None => vec![None],
        };
        let item = |example| {
            let hint = Hint {
                example,
                docs: None,
                ..hint
            };
            self.value(items, hint, Way::Kept)
        };
        examples.into_iter().filter_map(item).collect()
    }

    /// A map of one key.
    fn map(&mut self, values: &Type, hint: Hint<'_>) -> Expression {
        let entry = hint.example.and_then(Value::as_object);
        let mut entries = entry.into_iter().flatten();
        let names = &self.context.model.secret_names;
        let entry = entries.find(|(key, _)| !names.contains(key.as_str()) && key.len() < 40);
        let (key, example) = match entry {
            Some((key, value)) => (key.as_str(), Some(value)),
            None => ("key", None),
        };
        let inner = Hint {
            name: key,
            example,
            docs: None,
        };
        match self.value(values, inner, Way::Kept) {
            Some(value) => {
                let key = Expression::text(format!("{key:?}.to_owned()"));
                let pair = Expression::group("(", vec![key, value], ")");
                Expression::group("[", vec![pair], "].into()")
            }
            None => Expression::text("Default::default()"),
        }
    }

    fn named(&mut self, id: TypeId, hint: Hint<'_>) -> Option<Expression> {
        let context = self.context;
        let name = &context.names.types[id];
        let variants = &context.names.members[id].names;
        let def = &context.model.types[id];
        let own = first_example(&def.docs);
        let hint = Hint {
            example: hint.example.or(own.as_ref()),
            ..hint
        };
        match &def.shape {
            Shape::Enum(values) => {
                let example = hint.example.and_then(Value::as_str);
                let texts = values.variants.iter().map(|variant| &*variant.value.0);
                let index = texts.enumerate().find(|(_, text)| Some(*text) == example);
                let variant = variants.get(index.map_or(0, |(index, _)| index));
                Some(variant_of(name, variant, "\"text\""))
            }
            Shape::IntegerEnum(values) => {
                let example = hint.example.and_then(Value::as_i64);
                let mut numbers = values.variants.iter().map(|variant| variant.value);
                let index = numbers.position(|number| Some(number) == example);
                Some(variant_of(name, variants.get(index.unwrap_or(0)), "1"))
            }
            Shape::Union(union) => self.union(id, union, hint),
            Shape::Struct(structure) => self.structure(id, structure, hint),
            Shape::Form(form) => self.form(id, form, hint),
            Shape::Alias(_) | Shape::Headers(_) | Shape::ByStatus(_) | Shape::Deliveries(_) => None,
        }
    }

    /// The first alternative of which there is a value.
    fn union(&mut self, id: TypeId, union: &Union, hint: Hint<'_>) -> Option<Expression> {
        let context = self.context;
        let name = &context.names.types[id];
        let variants = &context.names.members[id].names;
        let alternatives = union.alternatives.iter().zip(variants).enumerate();
        for (index, (alternative, variant)) in alternatives {
            let Some(mut value) = self.value(&alternative.ty, hint, Way::Kept) else {
                continue;
            };
            if context.facts.boxed[id].contains(&index) {
                value = Expression::group("Box::new(", vec![value], ")");
            }
            let open = format!("types::{name}::{variant}(");
            return Some(Expression::group(open, vec![value], ")"));
        }
        None
    }
}

fn variant_of(
    name: &crate::name::Ident,
    variant: Option<&crate::name::Ident>,
    value: &str,
) -> Expression {
    Expression::Text(match variant {
        Some(variant) => format!("types::{name}::{variant}"),
        None => format!("types::{name}::from({value})"),
    })
}
