//! Names of operations, their parameters, servers and security schemes.

use super::Ident;
use super::members::OPERATORS;
use super::scope::{Scope, Wish};
use super::table::{OperationNames, SchemeNames, ServerNames};
use super::words::{shouty, snake, upper_camel};
use crate::ids::Arena;
use crate::model::{Location, Model, Operation, OperationId, SchemeId, ServerId, UrlPart};

/// Methods that the client has itself.
const CLIENT_METHODS: &[&str] = &[
    "base_url", "builder", "clone", "cmp", "default", "fmt", "from_env", "into", "new",
];

/// Names that files with operations use without a path.
const CALL_TYPES: &[&str] = &[
    "Answers",
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "Client",
    "ClientBuilder",
    "Credential",
    "DateTime",
    "Debug",
    "Default",
    "Err",
    "FilePart",
    "FormField",
    "Format",
    "FixedOffset",
    "Future",
    "Infallible",
    "Into",
    "IntoFuture",
    "JsonLines",
    "Location",
    "Method",
    "Multipart",
    "NaiveDate",
    "None",
    "Ok",
    "Opening",
    "Operation",
    "Option",
    "Payload",
    "Result",
    "SchemeKind",
    "SecurityScheme",
    "Secret",
    "Self",
    "Send",
    "Server",
    "ServerEvents",
    "Some",
    "Status",
    "String",
    "Style",
    "TryInto",
    "Uuid",
    "Vec",
];

/// What every call has, and what the method that begins it uses itself. It wins over a parameter of that name.
const CONTROLS: &[&str] = &[
    "body",
    "call",
    "clone",
    "extra_query",
    "fmt",
    "header",
    "idempotent",
    "into",
    "into_future",
    "keep_raw",
    "redirects",
    "retry",
    "send",
    "send_events",
    "send_lines",
    "send_streaming",
    "timeout",
    "without_credentials",
];

/// What the client's builder has itself.
const BUILDER_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "default",
    "from",
    "new",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
    "base_url",
    "build",
    "clone",
    "fmt",
    "header",
    "into",
    "max_body_size",
    "optional_credentials",
    "reqwest",
    "retry",
    "server",
    "timeout",
    "transport",
    "user_agent",
];

/// Names of all operations.
pub(super) fn operations(
    model: &Model,
    schemes: &Arena<SchemeId, SchemeNames>,
) -> Arena<OperationId, OperationNames> {
    let wishes = |case: fn(&str) -> String| -> Vec<Wish> {
        let wish = |(_, operation): (_, &Operation)| {
            let key = format!("{} {}", operation.path, operation.method.name());
            let mut wish = Wish::new(key, case(&operation.words));
            wish.exact = wish.name == operation.words;
            wish
        };
        model.operations.iter().map(wish).collect()
    };
    let mut epithets = wishes(snake);
    for wish in &mut epithets {
        wish.epithet = CLIENT_METHODS
            .contains(&wish.name.as_str())
            .then(|| "operation".to_owned());
    }
    let mut scope = Scope::snake(CLIENT_METHODS);
    let methods = scope.settle(&epithets);
    let mut further = further(model, &mut scope).into_iter();
    let mut structs = wishes(upper_camel);
    for wish in &mut structs {
        wish.epithet = CALL_TYPES
            .contains(&wish.name.as_str())
            .then(|| "Call".to_owned());
    }
    let calls = Scope::camel(CALL_TYPES).settle(&structs);
    // The statics of schemes are imported beside those of operations.
    let taken = schemes.iter().map(|(_, names)| names.constant.as_str());
    let mut scope = Scope::snake(&[]).without(taken);
    let constants = scope.settle(&wishes(shouty));
    let names = methods.into_iter().zip(calls).zip(constants);
    model
        .operations
        .iter()
        .zip(names)
        .map(
            |((_, operation), ((method, call), constant))| OperationNames {
                method,
                call,
                constant,
                further: further.by_ref().take(operation.further.len()).collect(),
                parameters: parameters(operation),
            },
        )
        .collect()
}

/// Methods with a further body, of all operations in order. The operations themselves have the better claim.
fn further(model: &Model, scope: &mut Scope) -> Vec<Ident> {
    let mut wishes = Vec::new();
    for (_, operation) in model.operations.iter() {
        let request = format!("{} {}", operation.path, operation.method.name());
        wishes.extend(operation.further.iter().map(|further| {
            let key = format!("{request} {}", further.body.content_type);
            Wish::new(key, snake(&further.words))
        }));
    }
    scope.settle(&wishes)
}

/// Parameters of one name are told apart by their place, the path's having the best claim.
fn parameters(operation: &Operation) -> Vec<Ident> {
    let wishes: Vec<Wish> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let mut name = snake(&parameter.wire.0);
            if !parameter.required && OPERATORS.contains(&name.as_str()) {
                name.push_str("_param");
            }
            let reserved = CONTROLS.contains(&name.as_str());
            let (rank, place) = match parameter.location {
                Location::Path => ('0', "path"),
                Location::Query => ('1', "query"),
                Location::Header => ('2', "header"),
                Location::Cookie => ('3', "cookie"),
            };
            Wish {
                key: format!("{rank}{}", parameter.wire.0),
                name,
                exact: false,
                epithet: Some(if reserved { "param" } else { place }.to_owned()),
            }
        })
        .collect();
    Scope::snake(CONTROLS).settle(&wishes)
}

/// Names of all servers.
pub(super) fn servers(model: &Model) -> Arena<ServerId, ServerNames> {
    let wishes: Vec<Wish> = model
        .servers
        .iter()
        .map(|(_, server)| {
            let url: String = server
                .url
                .iter()
                .map(|part| match part {
                    UrlPart::Text(text) => text.as_str(),
                    UrlPart::Variable(_) => "{}",
                })
                .collect();
            Wish::new(url, upper_camel(&server.words))
        })
        .collect();
    let variants = Scope::camel(&[]).settle(&wishes);
    model
        .servers
        .iter()
        .zip(variants)
        .map(|((_, server), variant)| {
            let wishes: Vec<Wish> = server
                .variables
                .iter()
                .map(|variable| Wish::new(variable.wire.0.clone(), snake(&variable.wire.0)))
                .collect();
            ServerNames {
                variant,
                variables: Scope::snake(&[]).settle(&wishes),
            }
        })
        .collect()
}

/// Names of all security schemes.
pub(super) fn schemes(model: &Model, crate_name: &str) -> Arena<SchemeId, SchemeNames> {
    let wishes = |case: fn(&str) -> String, epithet: Option<&str>| -> Vec<Wish> {
        let wish = |(_, scheme): (_, &crate::model::Scheme)| {
            let mut wish = Wish::new(scheme.name.clone(), case(&scheme.name));
            wish.epithet = epithet.map(str::to_owned);
            wish
        };
        model.schemes.iter().map(wish).collect()
    };
    let mut builder = Scope::snake(BUILDER_METHODS);
    let methods = builder.settle(&wishes(snake, Some("credential")));
    let sources = builder.settle(&wishes(|name| snake(&format!("{name} source")), None));
    let constants = Scope::snake(&[]).settle(&wishes(shouty, None));
    methods
        .into_iter()
        .zip(sources)
        .zip(constants)
        .map(|((method, source), constant)| SchemeNames {
            variable: variable(crate_name, method.as_str()),
            method,
            source,
            constant,
        })
        .collect()
}

/// An environment variable: the crate's name, then what it holds.
pub(super) fn variable(crate_name: &str, what: &str) -> String {
    shouty(&format!("{crate_name} {what}"))
}
