//! Names of servers and of the variables in their URLs.

use super::Ident;
use super::distinctions::Thing;
use super::keeper::Keeper;
use super::scope::Scope;
use super::table::ServerNames;
use super::wish::Wish;
use super::words::{snake, upper_camel};
use crate::ids::Arena;
use crate::lock::{keys, scope};
use crate::model::{Model, Server, ServerId, ServerVariable};

/// Names of all servers.
pub(super) fn servers(model: &Model, keeper: &Keeper<'_>) -> Arena<ServerId, ServerNames> {
    let servers: Vec<&Server> = model.servers.iter().map(|(_, server)| server).collect();
    let wishes: Vec<Wish> = servers
        .iter()
        .map(|server| {
            let mut wish = Wish::new(server.template(), upper_camel(&server.words));
            if !keeper.is_idle() {
                keeper.keep(&mut wish, &keys::server(server));
            }
            wish
        })
        .collect();
    let mut scope = Scope::camel(&[]);
    keeper.free(&mut scope, scope::SERVERS);
    let variants = scope.settle_things(&wishes, &|index| thing(servers[index]));
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

/// Servers of one description are told apart by their URLs: `Production` is `ProductionAExample`
/// and `ProductionBExample`. Those that are named after their host are told apart by what comes
/// before it.
fn thing(server: &Server) -> Thing<'static> {
    let url = server.template();
    let place = match url.split_once("://") {
        Some((scheme, rest)) if rest == server.words => scheme.to_owned(),
        Some((_, rest)) => rest.to_owned(),
        None => url.clone(),
    };
    Thing::unspelled(url).at(place)
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
