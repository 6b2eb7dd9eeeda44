//! Objects and forms of examples.

use serde_json::Value;

use super::expression::Expression;
use super::hint::{Hint, Way, first_example};
use super::values::Values;
use crate::model::{Form, PartKind, Presence, Shape, Struct, Type, TypeId};

/// At most so many settings that need not be given.
const MOST_OPTIONAL: usize = 3;

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

impl Values<'_> {
    /// `types::Pet::new("Rex").age(3)`
    pub(super) fn structure(
        &mut self,
        id: TypeId,
        structure: &Struct,
        hint: Hint<'_>,
    ) -> Option<Expression> {
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

    /// `types::UploadForm::new(…)`
    pub(super) fn form(&mut self, id: TypeId, form: &Form, hint: Hint<'_>) -> Option<Expression> {
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

    /// Settings that need not be given, for which the document has examples; some of one value
    /// where nothing else would be there.
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
            None => Expression::text("FilePart::bytes(\"scan.pdf\", std::fs::read(\"scan.pdf\")?)"),
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
