//! Servers: where requests go unless callers say otherwise.

use super::comparing::Comparing;
use super::draft::{At, Draft, Notice};
use super::impact::{Effect, Pair};
use super::operations::Both;
use crate::compare::change::{Direction, Place, Subject};
use crate::compare::rules::{self, Rule};
use crate::resolve::Server;
use crate::unordered::UnorderedMap;

impl<'a> Comparing<'a> {
    /// Compares the servers of both documents and of their operations.
    pub(super) fn servers(&mut self, operations: &[Both<'a>]) {
        let (old, new) = (&self.base.api.servers, &self.head.api.servers);
        self.compare_default(old, new);
        let is_replaced = is_moved(old, new);
        let mut added: Vec<&Server> = new.iter().collect();
        let mut gone: Vec<&Server> = Vec::new();
        for server in old {
            let is_same = |other: &&Server| url(other) == url(server) || other.url == server.url;
            match added.iter().position(is_same) {
                Some(at) => {
                    let other = added.remove(at);
                    self.compare_server(server, other);
                }
                None => gone.push(server),
            }
        }
        // Of the first servers, that is said already.
        gone.retain(|server| !(is_replaced && is_first(old, server)));
        added.retain(|server| old.is_empty() || !is_first(new, server));
        for server in gone {
            let deployed = match new.is_empty() {
                true => Effect::SAFE,
                false => Effect::may("the server may not be there any more for deployed clients"),
            };
            let pair = Pair::new(deployed, Effect::SAFE);
            let message = "the server is not listed any more".to_owned();
            self.tell_server(&rules::SERVER_REMOVED, message, pair, (Some(server), None));
        }
        for server in added {
            let message = "there is a new server".to_owned();
            self.tell_server(
                &rules::SERVER_ADDED,
                message,
                Pair::SAFE,
                (None, Some(server)),
            );
        }
        for both in operations {
            self.compare_own_server(both);
        }
    }

    /// Compares the servers that requests go to unless callers say otherwise.
    fn compare_default(&mut self, old: &'a [Server], new: &'a [Server]) {
        let (Some(before), Some(after)) = (old.first(), new.first()) else {
            return;
        };
        if url(before) == url(after) {
            return;
        }
        let is_listed = new.iter().any(|server| url(server) == url(before));
        let deployed = match is_listed {
            true => Effect::SAFE,
            false => Effect::may("the server of deployed clients may not be there any more"),
        };
        let pair = Pair::new(
            deployed,
            Effect::means("new clients call another server than before"),
        );
        let message = format!(
            "requests go to `{}` instead of `{}` now",
            url(after),
            url(before)
        );
        let rule = &rules::DEFAULT_SERVER_CHANGED;
        self.tell_server(rule, message, pair, (Some(before), Some(after)));
    }

    fn compare_server(&mut self, old: &'a Server, new: &'a Server) {
        if old.url != new.url && url(old) == url(new) {
            let message = format!("the server is `{}` instead of `{}` now", new.url, old.url);
            let rule = &rules::SERVER_VARIABLE_CHANGED;
            self.tell_server(rule, message, Pair::SAFE, (Some(old), Some(new)));
        }
        for (name, variable) in &old.variables {
            let other = new.variables.iter().find(|(other, _)| other == name);
            let Some((_, other)) = other else {
                continue;
            };
            let gone: Vec<&String> = variable
                .values
                .iter()
                .filter(|one| !other.values.contains(one))
                .collect();
            let added = other
                .values
                .iter()
                .any(|one| !variable.values.contains(one));
            let is_closed = variable.values.is_empty() && !other.values.is_empty();
            if gone.is_empty() && !added && variable.default == other.default {
                continue;
            }
            let deployed = match (gone.is_empty() || other.values.is_empty()) && !is_closed {
                true => Effect::SAFE,
                false => {
                    Effect::may("deployed clients may use a value that is not listed any more")
                }
            };
            let message = format!("the values of the variable `{name}` changed");
            let pair = Pair::new(deployed, Effect::SAFE);
            let rule = &rules::SERVER_VARIABLE_CHANGED;
            self.tell_server(rule, message, pair, (Some(old), Some(new)));
        }
        self.server_docs(old, new);
    }

    /// Compares the servers of an operation with servers of its own.
    fn compare_own_server(&mut self, both: &Both<'a>) {
        let (old, new) = (&both.old.servers, &both.new.servers);
        if old.is_empty() && new.is_empty() {
            return;
        }
        let first = |own: &'a [Server], all: &'a [Server]| own.first().or_else(|| all.first());
        let before = first(old, &self.base.api.servers).map(url);
        let after = first(new, &self.head.api.servers).map(url);
        if before == after {
            return;
        }
        let word = |url: Option<String>| {
            url.map_or_else(|| "no server".to_owned(), |url| format!("`{url}`"))
        };
        let message = format!(
            "requests go to {} instead of {} now",
            word(after),
            word(before)
        );
        let pair = Pair::new(
            Effect::may("the old server may not serve it any more for deployed clients"),
            Effect::means("new clients call another server than before"),
        );
        let at = At::both(&both.old.pointer, &both.new.pointer);
        let place = both.at(&["servers"]);
        let rule = &rules::OPERATION_SERVER_CHANGED;
        let notice = Notice::new(rule, place, message, pair, at);
        self.tell_at(both, Direction::Sent, notice);
    }

    fn tell_server(
        &mut self,
        rule: &'static Rule,
        message: String,
        pair: Pair,
        (old, new): (Option<&Server>, Option<&Server>),
    ) {
        let named = new.or(old).map(|server| server.url.clone());
        self.add(Draft {
            rule,
            place: Place {
                subject: Subject::Server(named.unwrap_or_default()),
                path: Vec::new(),
            },
            message,
            pair,
            base: old.map(|server| server.pointer.clone()),
            head: new.map(|server| server.pointer.clone()),
            uses: Vec::new(),
        });
    }
}

/// Whether the first server is another one that was not listed before, and the old one is listed no
/// more.
fn is_moved(old: &[Server], new: &[Server]) -> bool {
    let (Some(before), Some(after)) = (old.first(), new.first()) else {
        return false;
    };
    let has =
        |servers: &[Server], server: &Server| servers.iter().any(|other| url(other) == url(server));
    !has(new, before) && !has(old, after)
}

fn is_first(servers: &[Server], server: &Server) -> bool {
    servers
        .first()
        .is_some_and(|first| std::ptr::eq(first, server))
}

/// The URL of a server with the defaults of its variables, without a slash at the end.
fn url(server: &Server) -> String {
    let defaults = server.variables.iter();
    let defaults: UnorderedMap<&str, &str> = defaults
        .map(|(name, variable)| (name.as_str(), variable.default.as_str()))
        .collect();
    let mut url = String::with_capacity(server.url.len());
    let mut rest = server.url.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        url.push_str(before);
        let known = after.split_once('}');
        match known.and_then(|(name, behind)| Some((defaults.get(name)?, behind))) {
            Some((default, behind)) => {
                url.push_str(default);
                rest = behind;
            }
            None => {
                url.push('{');
                rest = after;
            }
        }
    }
    url.push_str(rest);
    url.trim_end_matches('/').to_owned()
}
