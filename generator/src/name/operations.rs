//! Names of operations and their parameters.

use super::Ident;
use super::distinctions::{self, Thing, tell};
use super::keeper::Keeper;
use super::ladder::{self, Case};
use super::reserved::{CALL_TYPES, CLIENT_METHODS, CONTROLS, OPERATORS};
use super::scope::{Scope, Settled};
use super::table::{OperationNames, SchemeNames};
use super::wish::Wish;
use super::words::{shouty, snake, upper_camel};
use crate::ids::Arena;
use crate::lock::{keys, scope};
use crate::model::{Model, Operation, OperationId, Parameter, SchemeId};

/// Names of all operations.
pub(super) fn operations(
    model: &Model,
    schemes: &Arena<SchemeId, SchemeNames>,
    keeper: &Keeper<'_>,
) -> Arena<OperationId, OperationNames> {
    let operations: Vec<&Operation> = model.operations.iter().map(|(_, one)| one).collect();
    let mut methods = wishes(&operations, snake, "operation");
    let mut calls = wishes(&operations, upper_camel, "Call");
    if !keeper.is_idle() {
        let both = methods.iter_mut().zip(&mut calls);
        for (operation, (method, call)) in operations.iter().zip(both) {
            keep_operation(keeper, operation, method, call);
        }
    }
    let methods = settle_methods(&operations, methods, keeper);
    let steps = methods.steps.get(..operations.len()).unwrap_or_default();
    let about = |index: usize| thing(operations[index]);
    let mut scope = Scope::camel(CALL_TYPES);
    keeper.free(&mut scope, scope::CALLS);
    scope.burn(left_names(&operations, upper_camel));
    let calls = scope.settle_steps(&calls, steps, &about).names.into_iter();
    // The statics of schemes are imported beside those of operations.
    let taken = schemes.iter().map(|(_, names)| names.constant.as_str());
    let constants = wishes(&operations, shouty, "operation");
    let mut scope = Scope::shouty().without(taken);
    let constants = scope
        .settle_steps(&constants, steps, &about)
        .names
        .into_iter();
    let mut names = methods.names.into_iter().map(Ident::new);
    let methods: Vec<Ident> = names.by_ref().take(operations.len()).collect();
    let names_of = |(operation, (method, (call, constant))): (&&Operation, _)| OperationNames {
        method,
        call: Ident::new(call),
        constant: Ident::new(constant),
        further: names.by_ref().take(operation.further.len()).collect(),
        parameters: parameters(operation, keeper),
    };
    let all = methods.into_iter().zip(calls.zip(constants));
    operations.iter().zip(all).map(names_of).collect()
}

fn wishes(operations: &[&Operation], case: fn(&str) -> String, epithet: &str) -> Vec<Wish> {
    let wish = |operation: &&Operation| {
        let mut wish = Wish::new(operation.request(), case(&operation.words));
        wish.epithet = Some(epithet.to_owned());
        wish.is_given = operation.is_named();
        // Where the name that somebody wrote is contested, the whole identifier may be not.
        let whole = operation.id.iter().filter(|id| **id != operation.words);
        wish.others.extend(whole.map(|id| case(id)));
        wish
    };
    operations.iter().map(wish).collect()
}

/// The names of identifiers that others would be cut to, which neither of the two has.
fn left_names(operations: &[&Operation], case: fn(&str) -> String) -> Vec<String> {
    let ids = operations.iter().filter_map(|operation| {
        let id = operation.id.as_ref()?;
        let is_longer = operation.words.len() > id.len();
        is_longer.then(|| case(id))
    });
    ids.collect()
}

/// Operations of one name are told apart by their methods and paths, for an `operationId` is only a
/// name.
fn thing(operation: &Operation) -> Thing<'_> {
    Thing {
        request: Some((operation.method.name(), operation.path.as_str().into())),
        ..Thing::unspelled(operation.request())
    }
}

/// Settles the methods of all operations, and behind them those with a further body.
fn settle_methods(
    operations: &[&Operation],
    mut wishes: Vec<Wish>,
    keeper: &Keeper<'_>,
) -> Settled {
    let mut further = Vec::new();
    for operation in operations {
        for body in &operation.further {
            let media_type = &body.body.content_type;
            let key = keys::body(&operation.request(), media_type);
            let mut wish = Wish::new(&*key, snake(&body.words));
            wish.epithet = Some("operation".to_owned());
            if !keeper.is_idle() {
                keeper.keep(&mut wish, &key);
            }
            further.push((*operation, key, media_type));
            wishes.push(wish);
        }
    }
    let mut scope = Scope::snake(CLIENT_METHODS);
    keeper.free(&mut scope, scope::METHODS);
    scope.burn(left_names(operations, snake));
    scope.settle_steps(&wishes, &[], &|index| match operations.get(index) {
        Some(operation) => thing(operation),
        None => {
            let (operation, key, media_type) = &further[index - operations.len()];
            Thing {
                identity: key.as_str().into(),
                ..thing(operation).at(media_type.as_str())
            }
        }
    })
}

/// Lets a method and the type of its call be named as the lock says, unless the document gives another name now.
fn keep_operation(keeper: &Keeper<'_>, operation: &Operation, method: &mut Wish, call: &mut Wish) {
    let key = keys::operation(operation);
    let of_call = keys::role(&key, "call");
    let locked = keeper.find_locked(&key);
    let is_given = |name: &str| {
        let mut given = operation.given_names();
        given.any(|given| is_form(name, &snake(given), method, operation))
    };
    let holds = locked.is_some_and(|name| !operation.is_named() || is_given(name));
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

/// Whether a name is the given one, or that with something behind it that tells it apart: its
/// method and path, a hash, or a number, as locks of old have.
fn is_form(name: &str, given: &str, wish: &Wish, operation: &Operation) -> bool {
    let Some(rest) = name.strip_prefix(given.trim_end_matches('_')) else {
        return false;
    };
    let rest = rest.trim_matches('_');
    let rest = match &wish.epithet {
        Some(epithet) => rest.strip_prefix(epithet.as_str()).unwrap_or(rest),
        None => rest,
    };
    let rest = rest.trim_start_matches('_');
    let is_number = rest.bytes().all(|one| one.is_ascii_digit());
    is_number
        || ladder::is_hash(rest, &wish.key)
        || rest.split('_').next() == Some(operation.method.key())
        || is_told(rest, operation)
}

/// Whether words are some that tell an operation apart.
fn is_told(words: &str, operation: &Operation) -> bool {
    let thing = thing(operation);
    let mut told = (0..distinctions::COUNT).filter_map(|number| tell(&thing, number));
    told.any(|told| snake(&told.tail.join(" ")) == words)
}

/// Parameters of one name are told apart by their places.
fn parameters(operation: &Operation, keeper: &Keeper<'_>) -> Vec<Ident> {
    let owner = (!keeper.is_idle()).then(|| keys::operation(operation));
    let wish = |parameter: &Parameter| {
        let place = parameter.location.word();
        let mut name = snake(&parameter.wire.0);
        // An argument is no method.
        if !parameter.is_asked() && OPERATORS.contains(&name.as_str()) {
            name = Case::Snake.append(&name, PARAMETER);
        }
        let mut wish = Wish::new(format!("{place} {}", parameter.wire.0), name);
        wish.epithet = Some(PARAMETER.to_owned());
        if let Some(owner) = &owner {
            let key = keys::parameter(owner, parameter.location, &parameter.wire.0);
            keeper.keep(&mut wish, &key);
        }
        wish
    };
    let wishes: Vec<Wish> = operation.parameters.iter().map(wish).collect();
    let mut scope = Scope::snake(CONTROLS);
    if let Some(owner) = &owner {
        keeper.free(&mut scope, &scope::parameters(owner));
    }
    scope.settle_things(&wishes, &|index| {
        let parameter = &operation.parameters[index];
        Thing {
            identity: wishes[index].key.as_str().into(),
            ..Thing::spelled(&parameter.wire.0).at(parameter.location.word())
        }
    })
}

/// The word behind a parameter whose name is that of something else.
const PARAMETER: &str = "param";
