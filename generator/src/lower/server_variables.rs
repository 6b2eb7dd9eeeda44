//! The variables of servers, and the URLs that they stand in.

use super::Lowering;
use super::server_places::find_places;
use crate::diagnostic::{Code, Diagnostic, Place, child};
use crate::model::{self, Docs, Fact, ServerVariable, UrlPart, WireName};
use crate::model::{
    RequestFact,
    server_url::{self, UrlPart as Part},
};
use crate::resolve;
use crate::unordered::{UnorderedMap, UnorderedSet};

impl Lowering<'_> {
    /// Returns the URL of a server with the defaults of its variables.
    pub(super) fn default_url(&self, server: &resolve::Server) -> String {
        let names = server.variables.iter().map(|(name, _)| name.as_str());
        let parts = url_parts(&server.url, names);
        let text = |part: UrlPart| match part {
            UrlPart::Text(text) => text,
            UrlPart::Variable(index, _) => server.variables[index].1.default.clone(),
        };
        parts.into_iter().map(text).collect()
    }

    /// Lowers the URL of a server and its variables.
    pub(super) fn server_url(
        &self,
        server: &resolve::Server,
    ) -> (Vec<UrlPart>, Vec<ServerVariable>) {
        let declared = server.variables.iter().map(|(name, variable)| {
            let docs = Docs {
                summary: None,
                description: variable.description.clone(),
                facts: listed(&variable.values),
            };
            (
                name.as_str(),
                &*variable.default,
                variable.values.clone(),
                docs,
            )
        });
        let undeclared = undeclared(server).into_iter();
        let undeclared = undeclared.map(|name| (name, "", Vec::new(), Docs::default()));
        let mut variables: Vec<ServerVariable> = declared
            .chain(undeclared)
            .map(|(name, default, values, docs)| ServerVariable {
                wire: WireName(name.to_owned()),
                default: default.to_owned(),
                values,
                places: Vec::new(),
                docs,
            })
            .collect();
        let names = variables.iter().map(|variable| variable.wire.0.as_str());
        let mut url = url_parts(&server.url, names);
        let defaults: Vec<Result<&str, &str>> = url
            .iter()
            .filter_map(|part| match part {
                UrlPart::Text(text) => Some(Ok(text.as_str())),
                UrlPart::Variable(index, _) => Some(Err(&*variables.get(*index)?.default)),
            })
            .collect();
        let mut places = find_places(&defaults).into_iter();
        for part in &mut url {
            let UrlPart::Variable(index, place) = part else {
                continue;
            };
            // Whoever does not declare a variable says nothing of leaving it out.
            let is_declared = *index < server.variables.len();
            *place = match places.next() {
                Some(model::Place::OptionalPath) if !is_declared => model::Place::Path,
                Some(found) => found,
                None => *place,
            };
            if let Some(variable) = variables.get_mut(*index)
                && !variable.places.contains(place)
            {
                variable.places.push(*place);
            }
        }
        (url, variables)
    }

    /// Reports what is odd about a server's variables. `undone` is what becomes of
    /// one that is not declared, or whose default is none of its values.
    pub(super) fn report_variables(&mut self, server: &resolve::Server, undone: &str) {
        let names: UnorderedSet<&str> = find_variables(&server.url).into_iter().collect();
        for (name, variable) in &server.variables {
            let pointer = child(&format!("{}/variables", server.pointer), name);
            if !variable.values.is_empty() && !variable.values.contains(&variable.default) {
                let message = format!("the default of the variable `{name}` is none of its values");
                // Without a default there is no such key.
                let place = match variable.default.is_empty() {
                    true => Place::key(&*pointer),
                    false => Place::value(format!("{pointer}/default")),
                };
                self.report
                    .warn(Diagnostic::new(Code::Contradiction, place, message).label(undone));
            }
            if !names.contains(name.as_str()) {
                let message = format!("the variable `{name}` is not in the URL of its server");
                let place = Place::key(pointer);
                let label = "it changes nothing";
                self.report
                    .warn(Diagnostic::new(Code::Contradiction, place, message).label(label));
            }
        }
        for name in undeclared(server) {
            let message = format!("the variable `{name}` of a server is not declared");
            let place = Place::value(format!("{}/url", server.pointer));
            self.report
                .warn(Diagnostic::new(Code::UndeclaredVariable, place, message).label(undone));
        }
    }

    /// Finds the variable whose default cannot stand in the URL of its server, and why.
    pub(super) fn find_bad_default(&self, server: &resolve::Server) -> Option<(String, String)> {
        let (url, variables) = self.server_url(server);
        let texts: Vec<Vec<&str>> = variables
            .iter()
            .map(|variable| variable.values.iter().map(String::as_str).collect())
            .collect();
        let parts: Vec<Part<'_>> = url
            .iter()
            .filter_map(|part| match part {
                UrlPart::Text(text) => Some(Part::Text(text)),
                UrlPart::Variable(index, place) => {
                    let variable = variables.get(*index)?;
                    let (name, value) = (&*variable.wire.0, &*variable.default);
                    Some(match texts.get(*index)?.as_slice() {
                        [] => Part::Free(name, value, *place),
                        listed => Part::Listed(name, value, listed),
                    })
                }
            })
            .collect();
        let fault = server_url::check(&parts).err()?;
        Some((fault.name.to_owned(), fault.reason.to_string()))
    }

    /// Reports the variable whose default cannot stand in the URL of its server. `undone` is what
    /// becomes of it.
    pub(super) fn report_bad_default(&mut self, server: &resolve::Server, undone: &str) {
        let Some((name, reason)) = self.find_bad_default(server) else {
            return;
        };
        let declared = server.variables.iter().find(|(known, _)| *known == name);
        // What is not declared, or has a default beside its values, is reported as that.
        if let Some((_, variable)) = declared.filter(|(_, variable)| variable.values.is_empty()) {
            let message = format!("the default of the variable `{name}` {reason}");
            let pointer = child(&format!("{}/variables", server.pointer), &name);
            let place = match variable.default.is_empty() {
                true => Place::key(pointer),
                false => Place::value(format!("{pointer}/default")),
            };
            self.report
                .warn(Diagnostic::new(Code::ServerVariable, place, message).label(undone));
        }
    }
}

/// Finds the names in a server's URL that are no variables of it.
pub(super) fn undeclared(server: &resolve::Server) -> Vec<&str> {
    let mut names = find_variables(&server.url);
    let declared = server.variables.iter().map(|(name, _)| name.as_str());
    let declared: UnorderedSet<&str> = declared.collect();
    names.retain(|name| !declared.contains(name));
    names
}

/// Says what the variables of a server could be that is used with their defaults.
pub(super) fn variable_facts(server: &resolve::Server) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (name, variable) in &server.variables {
        facts.push(Fact::Request(RequestFact::ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            values: variable.values.clone(),
            about: variable.description.clone(),
        }));
    }
    facts
}

fn listed(values: &[String]) -> Vec<Fact> {
    match values {
        [] => Vec::new(),
        values => vec![Fact::Values(values.to_vec())],
    }
}

/// Splits a URL into text and variables, by the names of these. Another name in braces is text.
fn url_parts<'a>(url: &str, names: impl Iterator<Item = &'a str>) -> Vec<UrlPart> {
    let (mut indices, mut longest) = (UnorderedMap::new(), 0);
    for (index, name) in names.enumerate() {
        indices.insert(name, index);
        longest = name.len().max(longest);
    }
    // Behind a brace nothing is looked for beyond the longest name: there may be many braces.
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('{') {
        let mut bytes = after.bytes().take(longest + 1);
        let end = bytes.position(|byte| byte == b'}');
        let variable = end.and_then(|end| {
            let (name, tail) = (after.get(..end)?, after.get(end + 1..)?);
            Some((*indices.get(name)?, tail))
        });
        text.push_str(before);
        match variable {
            Some((index, tail)) => {
                parts.push(UrlPart::Text(std::mem::take(&mut text)));
                // Its place is looked for when all parts are known.
                parts.push(UrlPart::Variable(index, model::Place::Path));
                rest = tail;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    parts.push(UrlPart::Text(text));
    parts.retain(|part| *part != UrlPart::Text(String::new()));
    parts
}

/// Finds the names in the braces of a URL in order, each once.
fn find_variables(url: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut known = UnorderedSet::new();
    let mut rest = url;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else {
            break;
        };
        if known.insert(name) {
            names.push(name);
        }
        rest = tail;
    }
    names
}
