//! Names of operations, their parameters, servers and security schemes.

use super::Ident;
use super::keeper::Keeper;
use super::members::OPERATORS;
use super::scope::{Scope, Wish};
use super::table::{OperationNames, SchemeNames, ServerNames};
use super::words::{shouty, snake, upper_camel};
use crate::ids::Arena;
use crate::lock::{keys, scope};
use crate::model::{
    Location, Model, Operation, OperationId, SchemeId, Server, ServerId, ServerVariable, UrlPart,
};

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
    keeper: &Keeper<'_>,
) -> Arena<OperationId, OperationNames> {
    let mut epithets = wishes(model, snake);
    for wish in &mut epithets {
        wish.epithet = CLIENT_METHODS
            .contains(&wish.name.as_str())
            .then(|| "operation".to_owned());
    }
    let mut structs = wishes(model, upper_camel);
    for wish in &mut structs {
        wish.epithet = CALL_TYPES
            .contains(&wish.name.as_str())
            .then(|| "Call".to_owned());
    }
    if !keeper.is_idle() {
        let both = epithets.iter_mut().zip(&mut structs);
        for ((_, operation), (method, call)) in model.operations.iter().zip(both) {
            keep_operation(keeper, operation, method, call);
        }
    }
    let mut scope = Scope::snake(CLIENT_METHODS);
    keeper.free(&mut scope, scope::METHODS);
    let further = further(model, keeper);
    for kept in further.iter().filter_map(|wish| wish.kept.as_ref()) {
        scope.hold(kept);
    }
    let methods = scope.settle(&epithets);
    let mut further = scope.settle(&further).into_iter();
    let mut scope = Scope::camel(CALL_TYPES);
    keeper.free(&mut scope, scope::CALLS);
    let calls = scope.settle(&structs);
    // The statics of schemes are imported beside those of operations.
    let taken = schemes.iter().map(|(_, names)| names.constant.as_str());
    let mut scope = Scope::snake(&[]).without(taken);
    let constants = scope.settle(&wishes(model, shouty));
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
                parameters: parameters(operation, keeper),
            },
        )
        .collect()
}

fn wishes(model: &Model, case: fn(&str) -> String) -> Vec<Wish> {
    let wish = |(_, operation): (_, &Operation)| {
        let key = format!("{} {}", operation.path, operation.method.name());
        let mut wish = Wish::new(key, case(&operation.words));
        wish.exact = wish.name == operation.words;
        wish.is_given = operation.is_named;
        wish
    };
    model.operations.iter().map(wish).collect()
}

/// Lets a method and the type of its call be named as the lock says, unless the document gives another name now.
fn keep_operation(keeper: &Keeper<'_>, operation: &Operation, method: &mut Wish, call: &mut Wish) {
    let key = keys::operation(operation);
    let of_call = keys::role(&key, "call");
    let locked = keeper.find_locked(&key);
    let holds = locked.is_some_and(|name| !operation.is_named || is_form(name, method));
    if holds || keeper.find_by_hand(&key).is_some() {
        keeper.keep(method, &key);
    }
    call.by_hand = keeper.find_by_hand(&of_call).is_some() || method.by_hand;
    call.kept = keeper
        .find_by_hand(&of_call)
        .map(str::to_owned)
        .or_else(|| keeper.find_by_hand(&key).map(upper_camel))
        .or_else(|| {
            let own = keeper.find_locked(&of_call).map(str::to_owned);
            own.or_else(|| locked.map(upper_camel)).filter(|_| holds)
        });
}

/// Whether a name is what was wished for, or that with something behind it that tells it apart.
fn is_form(name: &str, wish: &Wish) -> bool {
    let Some(rest) = name.strip_prefix(wish.name.trim_end_matches('_')) else {
        return false;
    };
    let rest = rest.trim_start_matches('_');
    let rest = match &wish.epithet {
        Some(epithet) => rest.strip_prefix(epithet.as_str()).unwrap_or(rest),
        None => rest,
    };
    rest.trim_start_matches('_')
        .bytes()
        .all(|one| one.is_ascii_digit())
}

/// Methods with a further body, of all operations in order. The operations themselves have the better claim.
fn further(model: &Model, keeper: &Keeper<'_>) -> Vec<Wish> {
    let mut wishes = Vec::new();
    for (_, operation) in model.operations.iter() {
        let request = format!("{} {}", operation.path, operation.method.name());
        wishes.extend(operation.further.iter().map(|further| {
            let media_type = &further.body.content_type;
            let mut wish = Wish::new(format!("{request} {media_type}"), snake(&further.words));
            if !keeper.is_idle() {
                keeper.keep(
                    &mut wish,
                    &keys::body(&keys::operation(operation), media_type),
                );
            }
            wish
        }));
    }
    wishes
}

/// Parameters of one name are told apart by their place, the path's having the best claim.
fn parameters(operation: &Operation, keeper: &Keeper<'_>) -> Vec<Ident> {
    let owner = (!keeper.is_idle()).then(|| keys::operation(operation));
    let wishes: Vec<Wish> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let mut name = snake(&parameter.wire.0);
            if !parameter.required && OPERATORS.contains(&name.as_str()) {
                name.push_str("_param");
            }
            let reserved = CONTROLS.contains(&name.as_str());
            let rank = match parameter.location {
                Location::Path => '0',
                Location::Query => '1',
                Location::Header => '2',
                Location::Cookie => '3',
            };
            let place = parameter.location.word();
            let mut wish = Wish::new(format!("{rank}{}", parameter.wire.0), name);
            wish.exact = false;
            wish.epithet = Some(if reserved { "param" } else { place }.to_owned());
            if let Some(owner) = &owner {
                let key = keys::parameter(owner, parameter.location, &parameter.wire.0);
                keeper.keep(&mut wish, &key);
            }
            wish
        })
        .collect();
    let mut scope = Scope::snake(CONTROLS);
    if let Some(owner) = &owner {
        keeper.free(&mut scope, &scope::parameters(owner));
    }
    scope.settle(&wishes)
}

/// Names of all servers.
pub(super) fn servers(model: &Model, keeper: &Keeper<'_>) -> Arena<ServerId, ServerNames> {
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
            let mut wish = Wish::new(url, upper_camel(&server.words));
            if !keeper.is_idle() {
                keeper.keep(&mut wish, &keys::server(server));
            }
            wish
        })
        .collect();
    let mut scope = Scope::camel(&[]);
    keeper.free(&mut scope, scope::SERVERS);
    let variants = scope.settle(&wishes);
    model
        .servers
        .iter()
        .zip(variants)
        .map(|((_, server), variant)| ServerNames {
            variant,
            variables: variables(server, keeper),
        })
        .collect()
}

fn variables(server: &Server, keeper: &Keeper<'_>) -> Vec<Ident> {
    let owner = (!keeper.is_idle()).then(|| keys::server(server));
    let wish = |variable: &ServerVariable| {
        let mut wish = Wish::new(variable.wire.0.clone(), snake(&variable.wire.0));
        if let Some(owner) = &owner {
            keeper.keep(&mut wish, &keys::variable(owner, &variable.wire.0));
        }
        wish
    };
    let wishes: Vec<Wish> = server.variables.iter().map(wish).collect();
    let mut scope = Scope::snake(&[]);
    if let Some(owner) = &owner {
        keeper.free(&mut scope, &scope::variables(owner));
    }
    scope.settle(&wishes)
}

/// Names of all security schemes.
pub(super) fn schemes(
    model: &Model,
    crate_name: &str,
    keeper: &Keeper<'_>,
) -> Arena<SchemeId, SchemeNames> {
    let wishes = |case: fn(&str) -> String, epithet: Option<&str>, role: &str| -> Vec<Wish> {
        let wish = |(_, scheme): (_, &crate::model::Scheme)| {
            let mut wish = Wish::new(scheme.name.clone(), case(&scheme.name));
            wish.epithet = epithet.map(str::to_owned);
            if !keeper.is_idle() {
                let key = keys::scheme(&scheme.name);
                match role {
                    "method" => keeper.keep(&mut wish, &key),
                    role => keeper.keep(&mut wish, &keys::role(&key, role)),
                }
            }
            wish
        };
        model.schemes.iter().map(wish).collect()
    };
    let mut builder = Scope::snake(BUILDER_METHODS);
    keeper.free(&mut builder, scope::SCHEMES);
    let methods = builder.settle(&wishes(snake, Some("credential"), "method"));
    let source = |name: &str| snake(&format!("{name} source"));
    let sources = builder.settle(&wishes(source, None, "source"));
    let constants = Scope::snake(&[]).settle(&wishes(shouty, None, "static"));
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
