//! The property of an error body that holds a text for people.

use crate::model::{Content, Model, Operation, OutcomeKind, Shape, StatusMatch, Type, TypeId};
use crate::unordered::UnorderedSet;

/// The properties that are looked for where the document names none, the likeliest first. The runtime
/// has the same list.
pub(crate) const USUAL: &[&str] = &["message", "detail", "title", "error_description"];

/// Returns the statuses of errors of which the document does not say what is secret, where it does so of
/// others.
pub(super) fn undescribed(operation: &Operation) -> Vec<StatusMatch> {
    match operation.failure.kind {
        OutcomeKind::ByStatus(_) => {
            let arms = operation.failure.arms.iter();
            // A 304 has no body (RFC 9110, 15.4.5).
            let arms = arms.filter(|arm| arm.status != StatusMatch::Code(304));
            let arms = arms.filter(|arm| !is_described(&arm.content));
            arms.map(|arm| arm.status).collect()
        }
        OutcomeKind::Content(_) | OutcomeKind::Never | OutcomeKind::Stream(_) => Vec::new(),
    }
}

/// Whether the document says what is in a body, so that it is known what in it is secret.
fn is_described(content: &Content) -> bool {
    matches!(content, Content::Json(ty) if *ty != Type::Any)
}

/// Returns the properties that may hold the text, unless they are the usual ones. A property that is
/// secret in any error of the operation is none of them, and there are none at all where a part of a
/// body may be anything.
pub(super) fn messages(model: &Model, operation: &Operation) -> Option<Vec<String>> {
    let mut found = Found::default();
    match &operation.failure.kind {
        OutcomeKind::Content(Content::Json(ty)) if *ty != Type::Any => found.add(model, ty),
        OutcomeKind::Content(Content::Parsed(ty)) => found.add(model, ty),
        OutcomeKind::ByStatus(id) => found.add(model, &Type::Named(*id)),
        OutcomeKind::Content(_) | OutcomeKind::Never | OutcomeKind::Stream(_) => return None,
    }
    let mut names = found.named;
    names.extend(USUAL.iter().map(|name| (*name).to_owned()));
    let mut known = UnorderedSet::new();
    names.retain(|name| {
        let is_shown = !found.is_unknown && !found.secrets.contains(name);
        is_shown && known.insert(name.clone())
    });
    (names != USUAL).then_some(names)
}

/// The facts that the types of an error body tell of their properties.
#[derive(Default)]
struct Found {
    named: Vec<String>,
    secrets: UnorderedSet<String>,
    /// Whether a property may be secret without being named.
    is_unknown: bool,
    seen: UnorderedSet<TypeId>,
}

impl Found {
    /// Adds what a type tells, and all that a value of it may be.
    fn add(&mut self, model: &Model, ty: &Type) {
        let mut waiting = vec![ty];
        while let Some(ty) = waiting.pop() {
            match ty {
                Type::Named(id) if self.seen.insert(*id) => {
                    let def = &model.types[*id];
                    self.named
                        .extend(def.message.iter().map(|name| name.0.clone()));
                    let before = waiting.len();
                    self.add_shape(model, &def.shape, &mut waiting);
                    // The first one has its turn first.
                    waiting[before..].reverse();
                }
                Type::Nullable(inner) => waiting.push(inner),
                Type::Map(values) => self.is_unknown |= is_secret(model, values),
                Type::Any | Type::Secret(_) => self.is_unknown = true,
                Type::Named(_)
                | Type::List(_)
                | Type::Tuple(_)
                | Type::Scalar(_)
                | Type::Object => {}
            }
        }
    }

    fn add_shape<'m>(&mut self, model: &Model, shape: &'m Shape, waiting: &mut Vec<&'m Type>) {
        match shape {
            Shape::Struct(structure) => {
                let fields = structure.fields.iter();
                let secret = fields.filter(|field| is_secret(model, &field.ty));
                self.secrets
                    .extend(secret.map(|field| field.wire.0.clone()));
                let mut values = structure.additional.iter();
                self.is_unknown |= values.any(|values| is_secret(model, values));
            }
            Shape::Union(union) => {
                waiting.extend(union.alternatives.iter().map(|alternative| &alternative.ty));
            }
            Shape::Alias(ty) => waiting.push(ty),
            Shape::ByStatus(arms) => {
                for arm in arms.iter().filter(|arm| is_described(&arm.content)) {
                    if let Content::Json(ty) = &arm.content {
                        waiting.push(ty);
                    }
                }
            }
            Shape::Enum(_)
            | Shape::IntegerEnum(_)
            | Shape::Form(_)
            | Shape::Headers(_)
            | Shape::Deliveries(_) => {}
        }
    }
}

/// Whether a value of the type may be secret as a whole.
fn is_secret(model: &Model, ty: &Type) -> bool {
    let mut seen = UnorderedSet::new();
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
        match ty {
            Type::Secret(_) => return true,
            Type::Nullable(inner) => waiting.push(inner),
            Type::Named(id) if seen.insert(*id) => match &model.types[*id].shape {
                Shape::Alias(ty) => waiting.push(ty),
                Shape::Union(union) => {
                    waiting.extend(union.alternatives.iter().map(|alternative| &alternative.ty));
                }
                Shape::Struct(_)
                | Shape::Enum(_)
                | Shape::IntegerEnum(_)
                | Shape::Form(_)
                | Shape::Headers(_)
                | Shape::ByStatus(_)
                | Shape::Deliveries(_) => {}
            },
            Type::Named(_)
            | Type::List(_)
            | Type::Map(_)
            | Type::Tuple(_)
            | Type::Scalar(_)
            | Type::Object
            | Type::Any => {}
        }
    }
    false
}
