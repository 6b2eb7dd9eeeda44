//! Keywords that a value is checked with, which are kept as they are for the documentation.

use super::as_written::{Shape, XML};
use super::fields::Fields;
use super::schema::Constraint;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Value;

/// The keywords that bound a value, or say more of it. They are documented, not checked.
const CONSTRAINTS: &[(&str, Shape)] = &[
    ("minimum", Shape::Number),
    ("maximum", Shape::Number),
    ("exclusiveMinimum", Shape::FlagOrNumber),
    ("exclusiveMaximum", Shape::FlagOrNumber),
    ("multipleOf", Shape::Number),
    ("minLength", Shape::Number),
    ("maxLength", Shape::Number),
    ("pattern", Shape::Text),
    ("minItems", Shape::Number),
    ("maxItems", Shape::Number),
    ("uniqueItems", Shape::Flag),
    ("minProperties", Shape::Number),
    ("maxProperties", Shape::Number),
    ("dependentRequired", Shape::Map(&Shape::List(&Shape::Text))),
    ("minContains", Shape::Number),
    ("maxContains", Shape::Number),
    ("contentEncoding", Shape::Text),
    ("contentMediaType", Shape::Text),
    ("xml", XML),
    ("$comment", Shape::Text),
    ("$vocabulary", Shape::Map(&Shape::Flag)),
];

/// Keywords that hold schemas which a value is checked with, and which say little about its type: documented as they are.
const CHECKS: &[(&str, Shape)] = &[
    ("not", Shape::Schema),
    ("if", Shape::Schema),
    ("then", Shape::Schema),
    ("else", Shape::Schema),
    ("contains", Shape::Schema),
    ("contentSchema", Shape::Schema),
    ("dependentSchemas", Shape::Map(&Shape::Schema)),
    ("dependencies", Shape::Map(&Shape::Any)),
    ("propertyNames", Shape::Schema),
    ("unevaluatedItems", Shape::Schema),
    ("unevaluatedProperties", Shape::Schema),
    ("additionalItems", Shape::Schema),
];

pub(super) fn read_constraints(fields: &mut Fields<'_, '_>) -> Vec<Constraint> {
    let mut constraints = Vec::new();
    for (keyword, shape) in CONSTRAINTS {
        let value = fields.as_written(keyword, shape);
        constraints.extend(value.map(|value| Constraint { keyword, value }));
    }
    for (keyword, shape) in CHECKS {
        if let Some(value) = fields.as_written(keyword, shape) {
            fields.reader.at(keyword, |reader| {
                let message = format!("`{keyword}` says nothing about the type");
                let place = reader.key_here();
                reader.report.warn(
                    Diagnostic::new(Code::CheckOnly, place, message).label("documented only"),
                );
            });
            constraints.push(Constraint { keyword, value });
        }
    }
    exclusive(&mut constraints, "minimum", "exclusiveMinimum");
    exclusive(&mut constraints, "maximum", "exclusiveMaximum");
    constraints
}

/// In OpenAPI 3.0 a flag says that a bound is exclusive; in 3.1 that is a bound of its own.
fn exclusive(constraints: &mut Vec<Constraint>, bound: &str, keyword: &'static str) {
    let flag = constraints
        .iter()
        .position(|one| one.keyword == keyword && matches!(one.value, Value::Bool(_)));
    let Some(flag) = flag.map(|at| constraints.remove(at)) else {
        return;
    };
    let bound = constraints.iter_mut().find(|one| one.keyword == bound);
    if let (Some(bound), Value::Bool(true)) = (bound, flag.value) {
        bound.keyword = keyword;
    }
}
