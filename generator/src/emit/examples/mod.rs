//! Examples of calls, which compile: with values that the document gives, else some by type.

mod doctest;
mod expression;
mod hint;
mod members;
mod scalars;
#[cfg(test)]
mod tests;
mod values;

pub(super) use self::doctest::{
    quote_raw, wrap_in_function, write_attribute, write_comment, write_tokens,
};
use self::expression::Expression;
use self::hint::{Hint, Way, first_example, has_example};
use self::values::Values;
use super::{Context, Package};
use crate::model::{
    Body, BodyKind, CallMethod, GroupId, Items, Operation, OperationId, OutcomeKind, Parameter,
    Type,
};
use crate::name::{Ident, OperationNames};

/// So many operations of a tag are tried for an example.
const TRIES: usize = 5;

/// More arguments than these make no good example.
const FEW: usize = 3;

/// A call of an operation.
pub(super) struct Example {
    /// The method of the client.
    pub(super) method: Ident,
    /// The lines, with `use` and without what stands around them.
    pub(super) code: String,
}

/// Makes an example for the file of a tag, of one of its operations.
pub(super) fn find_for_group(package: Package<'_>, id: GroupId) -> Option<Example> {
    let context = package.context;
    if context.model.groups[id].tags.len() > 1 {
        return None;
    }
    let own = context.facts.operations[id].iter();
    let all = own.chain(&context.facts.shared[id]).copied();
    find_first(package, all, |_| true).map(|(_, example)| example)
}

/// Makes an example of one of all operations. One that only reads comes first: a first try changes
/// nothing.
pub(super) fn find_for_client(package: Package<'_>) -> Option<(OperationId, Example)> {
    let operations = package.context.model.operations.ids();
    let reads = |operation: &Operation| operation.method == CallMethod::Get;
    find_first(package, operations, reads)
}

/// Makes an example of the best of some operations.
fn find_first(
    package: Package<'_>,
    operations: impl Iterator<Item = OperationId>,
    is_preferred: fn(&Operation) -> bool,
) -> Option<(OperationId, Example)> {
    let rank = |id| (rank(package.context, id, is_preferred), id);
    let mut best: Vec<(_, OperationId)> = operations.map(rank).collect();
    best.sort_unstable_by_key(|(rank, _)| *rank);
    let mut best = best.into_iter().take(TRIES);
    best.find_map(|(_, id)| Some((id, make_example(package, id)?)))
}

/// Ranks an operation for an example, the best one lowest: nothing deprecated, few arguments, values of the
/// document. The rest is by name, for the order of the document decides nothing.
fn rank(
    context: Context<'_>,
    id: OperationId,
    is_preferred: fn(&Operation) -> bool,
) -> (bool, bool, bool, bool, &str) {
    let operation = &context.model.operations[id];
    let asked = || operation.parameters.iter().filter(|one| one.is_asked());
    let has_example = operation.body.iter().any(|body| body.example.is_some())
        || asked().any(|parameter| has_example(&parameter.docs));
    let many = asked().count() > FEW;
    let name = context.names.operations[id].method.as_str();
    (
        operation.deprecated,
        !is_preferred(operation),
        many,
        !has_example,
        name,
    )
}

fn make_example(package: Package<'_>, id: OperationId) -> Option<Example> {
    let context = package.context;
    let operation = &context.model.operations[id];
    let names = &context.names.operations[id];
    let mut values = Values::new(package);
    let mut statements = String::new();
    let mut arguments = Vec::new();
    let parameters = || operation.parameters.iter().zip(&names.parameters);
    for (parameter, _) in parameters().filter(|(parameter, _)| parameter.is_asked()) {
        arguments.push(make_parameter(&mut values, parameter)?);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.push(make_body(package, &mut values, body, &mut statements)?);
    }
    let open = format!(".{}(", names.method);
    let mut calls = vec![Expression::group(open, arguments, ")")];
    calls.extend(make_setters(&mut values, operation, names));
    statements.push_str(&write_sending(operation, calls));
    let library = package.library;
    let mut uses = vec!["Client"];
    uses.extend(statements.contains("FilePart::").then_some("FilePart"));
    uses.extend(statements.contains("types::").then_some("types"));
    let uses = match uses.as_slice() {
        [client] => (*client).to_owned(),
        uses => format!("{{{}}}", uses.join(", ")),
    };
    Some(Example {
        method: names.method.clone(),
        code: format!("use {library}::{uses};\n\nlet client = Client::from_env()?;\n{statements}"),
    })
}

fn make_parameter(values: &mut Values<'_>, parameter: &Parameter) -> Option<Expression> {
    let hint = Hint {
        name: &parameter.wire.0,
        example: None,
        docs: Some(&parameter.docs),
    };
    values.value(&parameter.ty, hint, Way::Read)
}

/// Settings of the call of which the document has an example, two at most.
fn make_setters(
    values: &mut Values<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<Expression> {
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let mut chosen: Vec<(&Parameter, &Ident)> = parameters
        .filter(|(parameter, _)| !parameter.is_asked() && !parameter.deprecated)
        .filter(|(parameter, _)| first_example(&parameter.docs).is_some())
        .collect();
    chosen.sort_by_key(|(_, name)| name.as_str());
    chosen.truncate(2);
    let setter = |(parameter, name): (&Parameter, &Ident)| {
        let value = make_parameter(values, parameter)?;
        Some(Expression::group(format!(".{name}("), vec![value], ")"))
    };
    chosen.into_iter().filter_map(setter).collect()
}

/// The argument for the body, and the statement that makes it.
fn make_body(
    package: Package<'_>,
    values: &mut Values<'_>,
    body: &Body,
    statements: &mut String,
) -> Option<Expression> {
    let library = package.library;
    let multipart;
    let ty = match &body.kind {
        BodyKind::Json(ty) | BodyKind::UrlEncoded(ty, _) => ty,
        BodyKind::Multipart(id) => {
            multipart = Type::Named(*id);
            &multipart
        }
        BodyKind::Parts => {
            let text = format!("{library}::body::Multipart::new().text(\"name\", \"text\")");
            return Some(Expression::Text(text));
        }
        BodyKind::Text => return Some(Expression::text("\"text\"")),
        BodyKind::Binary => return Some(Expression::text("std::fs::read(\"file.bin\")?")),
    };
    let example = body.example.as_deref();
    let example = example.and_then(|json| serde_json::from_str(json).ok());
    let hint = Hint {
        name: "body",
        example: example.as_ref(),
        docs: Some(&body.docs),
    };
    if !matches!(package.context.behind(ty), Type::Named(_)) {
        return values.value(ty, hint, Way::Read);
    }
    let value = values.value(ty, hint, Way::Kept);
    let value = match (value, &body.kind) {
        (Some(value), _) => value,
        (None, BodyKind::Multipart(_)) => return None,
        (None, _) => {
            let read = Expression::text("&std::fs::read(\"body.json\")?");
            Expression::group(format!("{library}::json::from_slice("), vec![read], ")?")
        }
    };
    statements.push_str(&value.print("let body = ", ";", 0));
    statements.push('\n');
    Some(Expression::text("&body"))
}

/// Sends a call, which the client begins with some calls of methods, and shows what came.
fn write_sending(operation: &Operation, mut calls: Vec<Expression>) -> String {
    calls.push(Expression::text(".await?"));
    let chain = |calls| Expression::Chain(Box::new(Expression::text("client")), calls);
    match &operation.success.kind {
        OutcomeKind::Stream(stream) => {
            calls.push(Expression::text(".into_body()"));
            let call = chain(calls).print("let mut stream = ", ";", 0);
            let item = match &stream.items {
                Items::Events(_) | Items::TextEvents(_) => "event",
                Items::Lines(_) => "item",
            };
            format!(
                "{call}\nwhile let Some({item}) = stream.next().await {{\n    \
                 println!(\"{{:?}}\", {item}?);\n}}\n"
            )
        }
        OutcomeKind::Never | OutcomeKind::Content(_) | OutcomeKind::ByStatus(_) => {
            let call = chain(calls).print("let response = ", ";", 0);
            format!("{call}\nprintln!(\"{{:?}}\", response.body());\n")
        }
    }
}
