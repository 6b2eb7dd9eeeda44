//! Values of examples: the document's own where they fit, else some by type and format.

use serde_json::Value;

use super::expression::Expression;
use super::scalars::scalar;
use crate::emit::Context;
use crate::model::{Docs, Fact, Form, PartKind, Presence, Shape, Struct, Type, TypeId, Union};

/// Values stand within each other at most this deep.
const DEEPEST: usize = 5;

/// An example has at most so many values.
const MOST: usize = 40;

/// At most so many settings that need not be given.
const MOST_OPTIONAL: usize = 3;

/// Where a value goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// An argument of a method that only reads it: `&str`, `&Pet`.
    Read,
    /// An argument of `new` or of a setter, which takes what becomes text.
    Taken,
    /// A field, or a member of a list.
    Kept,
}

/// What is known of a value besides its type.
#[derive(Clone, Copy, Default)]
pub(super) struct Hint<'h> {
    /// The name of the parameter or property.
    pub(super) name: &'h str,
    /// The value in an example of what it stands in.
    pub(super) example: Option<&'h Value>,
    /// What the document says about it.
    pub(super) docs: Option<&'h Docs>,
}

/// Makes the values of one example.
pub(super) struct Values<'a> {
    context: Context<'a>,
    left: usize,
    depth: usize,
}

/// A member of a struct or form.
struct Member<'m> {
    index: usize,
    ty: Option<&'m Type>,
    repeated: bool,
    presence: Presence,
    is_asked: bool,
    is_settable: bool,
    hint: Hint<'m>,
}

impl<'a> Values<'a> {
    /// Has made none yet.
    pub(super) fn new(context: Context<'a>) -> Self {
        Self {
            context,
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
        let library = context.library;
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
                Expression::group("(", places?, ",)")
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

    fn structure(&mut self, id: TypeId, structure: &Struct, hint: Hint<'_>) -> Option<Expression> {
        let fields = structure.fields.iter().enumerate();
        let members = fields.map(|(index, field)| Member {
            index,
            ty: Some(&field.ty),
            repeated: false,
            presence: field.presence,
            is_asked: field.is_asked(),
            is_settable: matches!(
                field.presence,
                Presence::Optional | Presence::OptionalNullable
            ) && field.preset.is_none()
                && !field.deprecated,
            hint: Hint {
                name: &field.wire.0,
                example: member_of(hint.example, &field.wire.0),
                docs: Some(&field.docs),
            },
        });
        self.construct(id, &members.collect::<Vec<_>>())
    }

    fn form(&mut self, id: TypeId, form: &Form, hint: Hint<'_>) -> Option<Expression> {
        let parts = form.parts.iter().enumerate();
        let members = parts.map(|(index, part)| Member {
            index,
            ty: match &part.kind {
                PartKind::File => None,
                PartKind::Value(ty) => Some(ty),
            },
            repeated: part.repeated,
            presence: match part.required {
                true => Presence::Required,
                false => Presence::Optional,
            },
            is_asked: part.is_asked(),
            is_settable: !part.required && part.preset.is_none() && !part.deprecated,
            hint: Hint {
                name: &part.wire.0,
                example: member_of(hint.example, &part.wire.0),
                docs: Some(&part.docs),
            },
        });
        self.construct(id, &members.collect::<Vec<_>>())
    }

    /// `types::Pet::new("Rex").age(3)`
    fn construct(&mut self, id: TypeId, members: &[Member<'_>]) -> Option<Expression> {
        let context = self.context;
        let name = &context.names.types[id];
        let asked = members.iter().filter(|member| member.is_asked);
        let first = match &context.names.required[id] {
            Some(required) => {
                let mut fields = Vec::new();
                for member in asked {
                    let mut value = self.member(member, Way::Kept)?;
                    if context.facts.boxed[id].contains(&member.index) && !is_null(member) {
                        value = Expression::group("Box::new(", vec![value], ")");
                    }
                    let field = &context.names.members[id].names[member.index];
                    fields.push(value.behind(&format!("{field}: ")));
                }
                let literal = Expression::group(format!("types::{required} {{ "), fields, " }");
                Expression::group(format!("types::{name}::new("), vec![literal], ")")
            }
            None => {
                let mut arguments = Vec::new();
                for member in asked {
                    arguments.push(self.member(member, Way::Taken)?);
                }
                Expression::group(format!("types::{name}::new("), arguments, ")")
            }
        };
        let setters = self.setters(id, members);
        Some(match setters.is_empty() {
            true => first,
            false => Expression::Chain(Box::new(first), setters),
        })
    }

    /// Settings that need not be given, for which the document has examples; some of one value where
    /// nothing else would be there.
    fn setters(&mut self, id: TypeId, members: &[Member<'_>]) -> Vec<Expression> {
        // What an example of the whole leaves out is not set.
        let of_whole = members.iter().any(|member| member.hint.example.is_some());
        let has_example = |member: &&Member<'_>| match member.hint.example {
            Some(example) => !example.is_null(),
            None => !of_whole && member.hint.docs.and_then(first_example).is_some(),
        };
        let settable = members
            .iter()
            .filter(|member| member.is_settable && self.is_shown(member));
        let mut chosen: Vec<&Member<'_>> = settable.clone().filter(has_example).collect();
        if chosen.is_empty() && !members.iter().any(|member| member.is_asked) {
            chosen.extend(settable.filter(|member| self.is_single(member)));
        }
        // By name, for the order of the document decides nothing.
        chosen.sort_by_key(|member| member.hint.name);
        chosen.truncate(MOST_OPTIONAL);
        chosen.sort_by_key(|member| member.index);
        let names = &self.context.names.members[id].setters;
        let setter = |member: &Member<'_>| {
            let value = self.member(member, Way::Taken)?;
            let open = format!(".{}(", names[member.index]);
            Some(Expression::group(open, vec![value], ")"))
        };
        chosen.into_iter().filter_map(setter).collect()
    }

    /// Whether an example says something of a member: what is secret, or an object of which nothing
    /// is known, says nothing.
    fn is_shown(&self, member: &Member<'_>) -> bool {
        let mut ty = member.ty.map(|ty| self.context.behind(ty));
        while let Some(Type::List(inner) | Type::Nullable(inner)) = ty {
            ty = Some(self.context.behind(inner));
        }
        !matches!(ty, Some(Type::Secret(_) | Type::Object | Type::Any))
    }

    /// Whether a member is one value, and neither a list nor an object.
    fn is_single(&self, member: &Member<'_>) -> bool {
        let ty = member.ty.map(|ty| self.context.behind(ty));
        ty.is_some_and(|ty| match ty {
            Type::Scalar(_) => true,
            Type::Named(id) => matches!(
                self.context.model.types[*id].shape,
                Shape::Enum(_) | Shape::IntegerEnum(_)
            ),
            Type::List(_)
            | Type::Tuple(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Secret(_)
            | Type::Object
            | Type::Any => false,
        })
    }

    fn member(&mut self, member: &Member<'_>, way: Way) -> Option<Expression> {
        if is_null(member) {
            return Some(Expression::text("None"));
        }
        let single = match member.repeated {
            true => Way::Kept,
            false => way,
        };
        let value = match member.ty {
            Some(ty) => self.value(ty, member.hint, single)?,
            None => Expression::text(format!(
                "{}::FilePart::bytes(\"scan.pdf\", std::fs::read(\"scan.pdf\")?)",
                self.context.library
            )),
        };
        Some(match member.repeated {
            true => Expression::group("vec![", vec![value], "]"),
            false => value,
        })
    }
}

/// Whether the value is given as an `Option`.
fn is_null(member: &Member<'_>) -> bool {
    matches!(
        member.presence,
        Presence::RequiredNullable | Presence::SentNullable
    )
}

fn member_of<'v>(example: Option<&'v Value>, name: &str) -> Option<&'v Value> {
    example?.as_object()?.get(name)
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

/// The first example that the document gives of a thing, if it is whole.
pub(super) fn first_example(docs: &Docs) -> Option<Value> {
    let example = docs.facts.iter().find_map(|fact| match fact {
        Fact::Example(json, _) => Some(json),
        _ => None,
    });
    serde_json::from_str(example?).ok()
}
