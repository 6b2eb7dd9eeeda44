//! Security: schemes by what they send, and what operations require.

use std::collections::BTreeMap;

use super::comparing::Comparing;
use super::draft::Draft;
use super::impact::{Effect, Pair};
use super::operations::Both;
use crate::compare::change::{Direction, Place, Subject};
use crate::compare::rules::{self, Rule};
use crate::compare::side::Clients;
use crate::resolve::{Alternatives, Api, ParameterIn, Scheme, SecurityKind};

/// What a requirement names: schemes by name in order, with their scopes in order.
type Required = Vec<Vec<(String, Vec<String>)>>;

/// A difference of requirements.
struct Gap {
    rule: &'static Rule,
    message: String,
    pair: Pair,
}

impl<'a> Comparing<'a> {
    /// Compares the security of both documents.
    pub(super) fn security(&mut self, operations: &[Both<'a>]) {
        let renamed = self.schemes(operations);
        let mut gaps: BTreeMap<(Required, Required), Vec<&Both<'a>>> = BTreeMap::new();
        for both in operations {
            let old = required(self.base.api, &both.old.security, &renamed);
            let new = required(self.head.api, &both.new.security, &[]);
            // One way that needs nothing is the same as no way at all.
            let is_open = |required: &Required| required.iter().all(Vec::is_empty);
            if old != new && !(is_open(&old) && is_open(&new)) {
                gaps.entry((old, new)).or_default().push(both);
            }
        }
        for ((old, new), of) in gaps {
            let gap = self.gap(&old, &new);
            self.tell_gap(gap, &of);
        }
    }

    fn tell_gap(&mut self, gap: Gap, of: &[&Both<'a>]) {
        let Some(first) = of.first() else {
            return;
        };
        let is_alone = of.len() == 1;
        let place = match is_alone {
            true => first.at(&["security"]),
            false => Place {
                subject: Subject::Document,
                path: vec!["security".to_owned()],
            },
        };
        let uses = of.iter().map(|both| (both.user, Direction::Sent, gap.pair));
        self.add(Draft {
            rule: gap.rule,
            place,
            message: gap.message,
            pair: gap.pair,
            base: Some(first.old.pointer.clone()),
            head: Some(first.new.pointer.clone()),
            uses: uses.collect(),
        });
    }

    /// Finds out what becomes of credentials.
    fn gap(&self, old: &Required, new: &Required) -> Gap {
        let bare = |of: &Required| -> Vec<Vec<String>> {
            let alternatives = of.iter();
            let bare = alternatives.map(|one| one.iter().map(|(name, _)| name.clone()).collect());
            let bare: Vec<Vec<String>> = bare.collect();
            match bare.is_empty() {
                // Nothing is required.
                true => vec![Vec::new()],
                false => bare,
            }
        };
        let (before, after) = (bare(old), bare(new));
        if before == after {
            return scopes(old, new);
        }
        let takes = |server: &[Vec<String>], sent: &[String]| {
            server
                .iter()
                .any(|one| one.iter().all(|name| sent.contains(name)))
        };
        // Whoever has several ways to prove who they are may use any of them.
        let judge = |clients: &[Vec<String>], server: &[Vec<String>], none, some| {
            let taken = clients.iter().filter(|sent| takes(server, sent)).count();
            match (taken, self.clients) {
                (taken, _) if taken == clients.len() => Effect::SAFE,
                (0, _) => Effect::breaks(none),
                // Of other clients, one may have the credential alone that is taken no more.
                (_, Clients::Strict) => Effect::breaks(some),
                (_, Clients::Generated) => Effect::may(some),
            }
        };
        let pair = Pair::new(
            judge(&before, &after, NOT_TAKEN_NOW, MAY_NOT_BE_TAKEN_NOW),
            judge(&after, &before, NOT_TAKEN_BEFORE, MAY_NOT_BE_TAKEN_BEFORE),
        );
        let is_free = |of: &[Vec<String>]| of.iter().any(Vec::is_empty);
        let rule = match (is_free(&before), is_free(&after)) {
            (true, false) => &rules::SECURITY_ADDED,
            (false, true) => &rules::SECURITY_REMOVED,
            (true, true) | (false, false) => &rules::SECURITY_CHANGED,
        };
        let words = |of: &[Vec<String>]| {
            let words: Vec<String> = of.iter().map(|one| words(one)).collect();
            words.join(" or ")
        };
        let message = format!(
            "{} is required instead of {} now",
            words(&after),
            words(&before)
        );
        Gap {
            rule,
            message,
            pair,
        }
    }

    /// Compares the schemes, and gives the old and new names of those that are called otherwise
    /// now.
    fn schemes(&mut self, operations: &[Both<'a>]) -> Vec<(String, String)> {
        let (base, head) = (self.base.api, self.head.api);
        let find = |api: &'a Api, name: &str| {
            api.schemes
                .iter()
                .map(|(_, one)| one)
                .find(|one| one.name == name)
        };
        let mut gone: Vec<&Scheme> = Vec::new();
        for (_, old) in base.schemes.iter() {
            match find(head, &old.name) {
                Some(new) => self.compare_scheme(old, new, operations),
                None => gone.push(old),
            }
        }
        let new = head.schemes.iter().map(|(_, scheme)| scheme);
        let mut new: Vec<&Scheme> = new.filter(|one| find(base, &one.name).is_none()).collect();
        let mut renamed = Vec::new();
        gone.retain(|old| {
            let same = new
                .iter()
                .position(|new| sent(&new.scheme.kind) == sent(&old.scheme.kind));
            let Some(at) = same else {
                return true;
            };
            let other = new.remove(at);
            renamed.push((old.name.clone(), other.name.clone()));
            let message = format!("`{}` is called `{}` now", old.name, other.name);
            let pointers = (Some(*old), Some(other));
            self.tell_scheme(
                &rules::SECURITY_SCHEME_RENAMED,
                message,
                Pair::SAFE,
                pointers,
            );
            false
        });
        for old in gone {
            let message = "the security scheme is gone".to_owned();
            let rule = &rules::SECURITY_SCHEME_REMOVED;
            self.tell_scheme(rule, message, Pair::SAFE, (Some(old), None));
        }
        for scheme in new {
            let message = "there is a new security scheme".to_owned();
            let rule = &rules::SECURITY_SCHEME_ADDED;
            self.tell_scheme(rule, message, Pair::SAFE, (None, Some(scheme)));
        }
        renamed
    }

    fn compare_scheme(&mut self, old: &'a Scheme, new: &'a Scheme, operations: &[Both<'a>]) {
        let (before, after) = (sent(&old.scheme.kind), sent(&new.scheme.kind));
        let pointers = (Some(old), Some(new));
        if before != after {
            let is_used = operations.iter().any(|both| {
                let mut names = both.new.security.iter().flatten();
                names.any(|(id, _)| self.head.api.schemes[*id].name == new.name)
            });
            let effect = |reason| match is_used {
                false => Effect::SAFE,
                true => Effect::breaks(reason),
            };
            let pair = Pair::new(effect(NOT_TAKEN_NOW), effect(NOT_TAKEN_BEFORE));
            let message = format!("it is {after} instead of {before} now");
            let rule = &rules::SECURITY_SCHEME_CHANGED;
            self.tell_scheme(rule, message, pair, pointers);
        } else if let Some(message) = where_from(&old.scheme.kind, &new.scheme.kind) {
            let rule = &rules::SECURITY_SOURCE_CHANGED;
            self.tell_scheme(rule, message.to_owned(), Pair::SAFE, pointers);
        }
        self.scheme_docs(old, new);
    }

    fn tell_scheme(
        &mut self,
        rule: &'static Rule,
        message: String,
        pair: Pair,
        (old, new): (Option<&Scheme>, Option<&Scheme>),
    ) {
        let name = new.or(old).map(|scheme| scheme.name.clone());
        let pointer = |scheme: Option<&Scheme>| Some(scheme?.scheme.pointer.clone());
        self.add(Draft {
            rule,
            place: Place {
                subject: Subject::SecurityScheme(name.unwrap_or_default()),
                path: Vec::new(),
            },
            message,
            pair,
            base: pointer(old),
            head: pointer(new),
            uses: Vec::new(),
        });
    }
}

const NOT_TAKEN_NOW: &str =
    "the new server refuses the credentials that deployed clients send, or that they send none";
const MAY_NOT_BE_TAKEN_NOW: &str =
    "the new server refuses some of the credentials that deployed clients may send";
const NOT_TAKEN_BEFORE: &str =
    "the old server refuses the credentials that new clients send, or that they send none";
const MAY_NOT_BE_TAKEN_BEFORE: &str =
    "the old server refuses some of the credentials that new clients may send";
const SCOPE_NOW: &str = "the new server refuses tokens of deployed clients without the scope";
const SCOPE_BEFORE: &str = "the old server refuses tokens of new clients without the scope";

/// Says which scopes are required now or no more.
fn scopes(old: &Required, new: &Required) -> Gap {
    let all = |of: &Required| -> Vec<String> {
        let scopes = of.iter().flatten();
        scopes.flat_map(|(_, scopes)| scopes.clone()).collect()
    };
    let (before, after) = (all(old), all(new));
    let added: Vec<&str> = missing(&after, &before);
    let gone: Vec<&str> = missing(&before, &after);
    let level = |is: bool, reason| match is {
        true => Effect::breaks(reason),
        false => Effect::SAFE,
    };
    let pair = Pair::new(
        level(!added.is_empty(), SCOPE_NOW),
        level(!gone.is_empty(), SCOPE_BEFORE),
    );
    let (rule, message) = match added.is_empty() {
        false => (
            &rules::SECURITY_SCOPES_ADDED,
            format!("the scopes `{}` are required now", added.join("`, `")),
        ),
        true => (
            &rules::SECURITY_SCOPES_REMOVED,
            format!(
                "the scopes `{}` are not required any more",
                gone.join("`, `")
            ),
        ),
    };
    Gap {
        rule,
        message,
        pair,
    }
}

fn missing<'s>(from: &'s [String], among: &[String]) -> Vec<&'s str> {
    let missing = from.iter().filter(|one| !among.contains(one));
    let mut missing: Vec<&str> = missing.map(String::as_str).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

fn words(names: &[String]) -> String {
    match names.is_empty() {
        true => "nothing".to_owned(),
        false => format!("`{}`", names.join("` with `")),
    }
}

/// Returns requirements by the names of schemes, by their new ones where they are called otherwise
/// now.
fn required(api: &Api, of: &Alternatives, renamed: &[(String, String)]) -> Required {
    let alternatives = of.iter().map(|schemes| {
        let schemes = schemes.iter().map(|(id, scopes)| {
            let name = &api.schemes[*id].name;
            let new = renamed.iter().find(|(old, _)| old == name);
            let mut scopes = scopes.clone();
            scopes.sort_unstable();
            (new.map_or(name, |(_, new)| new).clone(), scopes)
        });
        let mut schemes: Vec<(String, Vec<String>)> = schemes.collect();
        schemes.sort_unstable();
        schemes
    });
    let mut alternatives: Required = alternatives.collect();
    alternatives.sort_unstable();
    alternatives.dedup();
    alternatives
}

/// What a scheme sends, in words.
fn sent(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::ApiKey { place, name } => {
            let place = match place {
                ParameterIn::Header => "header",
                ParameterIn::Query => "query parameter",
                ParameterIn::Cookie => "cookie",
                ParameterIn::Path => "path parameter",
            };
            // Headers that differ in case only are one (RFC 9110 section 5.1).
            match place {
                "header" => format!("a key in the header `{}`", name.to_ascii_lowercase()),
                place => format!("a key in the {place} `{name}`"),
            }
        }
        SecurityKind::Basic => "user and password".to_owned(),
        SecurityKind::Bearer(_) | SecurityKind::OAuth2(_) | SecurityKind::OpenIdConnect(_) => {
            "a bearer token".to_owned()
        }
        SecurityKind::Other(what) => format!("`{what}`"),
    }
}

/// Whether credentials are obtained elsewhere now, in words.
fn where_from(old: &SecurityKind, new: &SecurityKind) -> Option<&'static str> {
    match (old, new) {
        (SecurityKind::OAuth2(old), SecurityKind::OAuth2(new)) if old != new => {
            Some("the OAuth flows, their addresses or scopes changed")
        }
        (SecurityKind::OpenIdConnect(old), SecurityKind::OpenIdConnect(new)) if old != new => {
            Some("the address of OpenID Connect changed")
        }
        (SecurityKind::Bearer(old), SecurityKind::Bearer(new)) if old != new => {
            Some("`bearerFormat` changed")
        }
        (
            SecurityKind::Bearer(_) | SecurityKind::OAuth2(_) | SecurityKind::OpenIdConnect(_),
            SecurityKind::Bearer(_) | SecurityKind::OAuth2(_) | SecurityKind::OpenIdConnect(_),
        ) if std::mem::discriminant(old) != std::mem::discriminant(new) => {
            Some("the bearer token is obtained in another way now")
        }
        _ => None,
    }
}
