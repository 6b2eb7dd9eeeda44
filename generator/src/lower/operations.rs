//! Operations and their groups.

use super::Lowering;
use super::docs;
use super::groups::Groups;
use super::paths::{self, Template};
use crate::diagnostic::{Code, Diagnostic, Place, Reported, child};
use crate::ids::Arena;
use crate::method::{CallMethod, Method};
use crate::model::{Docs, Fact, GroupId, HomeId, Operation, OperationId, RequestFact};
use crate::resolve;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Everything that stands in an operation is named after this much of its `operationId`, of which a
/// name takes a tenth.
const LONGEST_WORDS: usize = 1000;

impl Lowering<'_> {
    /// All operations in document order, and the groups that they are in.
    pub(super) fn operations(&mut self) -> (Groups, Arena<OperationId, Operation>) {
        let api = self.api;
        let mut seen: UnorderedMap<&str, &str> = UnorderedMap::new();
        let mut told: UnorderedSet<&str> = UnorderedSet::new();
        let (mut requestable, mut methods) = (Vec::new(), Vec::new());
        for (_, operation) in api.operations.iter() {
            if let Some(id) = &operation.id
                && let Some(first) = seen.insert(id, &operation.path)
            {
                let message = format!("the operationId `{id}` is used for `{first}` too");
                let place = Place::value(format!("{}/operationId", operation.pointer));
                let label = "gets a name of its own";
                self.report
                    .warn(Diagnostic::new(Code::DuplicateOperation, place, message).label(label));
            }
            if let Ok(method) = self.check_request(operation) {
                if told.insert(&operation.path) {
                    self.report_path(operation);
                }
                requestable.push(operation);
                methods.push(method);
            }
        }
        let mut groups = Groups::of(api, &requestable);
        let mut operations = Arena::new();
        let named = requestable.iter().map(|operation| {
            let (words, title) = self.words(operation);
            let home = self.one_home(&words, &title, &operation.pointer);
            (*operation, words, home)
        });
        let named: Vec<_> = named.collect();
        self.places.keep_own_places(api, &named);
        let placed = named.into_iter().zip(methods);
        let placed = placed.map(|((operation, words, home), method)| {
            let group = groups.group(&operation.tags);
            let turn = (&operation.path, &operation.method);
            (turn, ((operation, method), group, words, home))
        });
        let placed: Vec<_> = placed.collect();
        let made = self.in_turn(placed, |lowering, _, (operation, group, words, home)| {
            lowering.operation(operation, group, words, home)
        });
        for operation in made {
            operations.push(operation);
        }
        self.report_unused_tags(&groups);
        (groups, operations)
    }

    /// A tag without operations has no file, so what is said of it is said nowhere. Of several with one name, the first counts.
    fn report_unused_tags(&mut self, groups: &Groups) {
        let api = self.api;
        let mut known = UnorderedSet::new();
        for tag in &api.tags {
            let again = !known.insert(&tag.name);
            let fault = match groups.has(&tag.name) {
                true if again => "is listed a second time",
                true => continue,
                false => "has no operations",
            };
            let message = format!("the tag `{}` {fault}", tag.name);
            let place = Place::key(&*tag.pointer);
            self.report
                .warn(Diagnostic::new(Code::UnusedTag, place, message).label("left out"));
        }
    }

    /// Checks that calls can send the request of an operation.
    fn check_request(&mut self, operation: &resolve::Operation) -> Result<CallMethod, Reported> {
        self.check_path(operation)?;
        match &operation.method {
            Method::Known(method) => Ok(*method),
            Method::Other(name) => {
                let message = format!("an operation of the method `{name}`");
                let place = Place::key(&*operation.pointer);
                self.report
                    .warn(Diagnostic::new(Code::NotHandled, place, message).label("left out"));
                Err(Reported)
            }
        }
    }

    /// Checks that requests can be sent to the path of an operation.
    fn check_path(&mut self, operation: &resolve::Operation) -> Result<(), Reported> {
        let path = &operation.path;
        let fault = if !path.starts_with('/') {
            "does not begin with `/`"
        } else if !paths::is_well_formed(path) {
            "has braces that do not hold a name"
        } else {
            return Ok(());
        };
        let message = format!("the path `{path}` {fault}");
        let place = Place::key(child("/paths", path));
        self.report.warn(
            Diagnostic::new(Code::InvalidPath, place, message).label("its operations are left out"),
        );
        Err(Reported)
    }

    /// Takes the server that an operation has instead of the document's, and the others that it
    /// could have.
    fn take_own_server(&mut self, operation: &resolve::Operation) -> (Option<String>, Vec<Fact>) {
        let usable = operation.servers.iter();
        let usable: Vec<&resolve::Server> = usable
            .filter(|server| self.check_server(server).is_ok())
            .collect();
        let [first, others @ ..] = usable.as_slice() else {
            return (None, Vec::new());
        };
        let url = self.default_url(first);
        let label = "the server of the document is used";
        self.report_variables(first, label);
        let api = self.api;
        let document = api.servers.iter().find(|server| !server.url.is_empty());
        let document = document.map(|server| self.default_url(server));
        let mut facts: Vec<Fact> = Vec::new();
        if !others.is_empty() {
            let message = "several servers of one operation";
            let place = Place::key(&*first.pointer);
            self.report.warn(
                Diagnostic::new(Code::OperationServers, place, message).label("this one is used"),
            );
            let others = others.iter();
            let others = others.map(|server| (server.url.clone(), server.description.clone()));
            let further = RequestFact::FurtherServers(others.collect());
            facts.push(Fact::Request(further));
        }
        facts.extend(first.description.clone().map(Fact::Text));
        facts.extend(super::server_variables::variable_facts(first));
        let is_declared = super::server_variables::undeclared(first).is_empty();
        self.report_bad_default(first, label);
        let is_settled = is_declared && self.find_bad_default(first).is_none();
        let own = is_settled && document.as_ref() != Some(&url);
        (own.then_some(url), facts)
    }

    /// Returns what an operation is named after, and as what the document knows it.
    fn words(&self, operation: &resolve::Operation) -> (String, String) {
        match id(operation) {
            Some(id) => {
                let mut words = self.operation_ids.of_operation(id, &operation.method);
                if words.len() > LONGEST_WORDS {
                    words = words.chars().take(LONGEST_WORDS).collect();
                }
                (words, id.clone())
            }
            None => {
                let method = operation.method.name();
                let words = paths::words(operation);
                (words, format!("{method} {}", operation.path))
            }
        }
    }

    fn operation(
        &mut self,
        (operation, method): (&resolve::Operation, CallMethod),
        group: GroupId,
        words: String,
        home: HomeId,
    ) -> Operation {
        let (server, server_facts) = self.take_own_server(operation);
        let mut facts: Vec<Fact> = operation.external_docs.iter().map(docs::link).collect();
        facts.extend(operation.about_path.iter().cloned().map(Fact::Text));
        if let [_, further @ ..] = operation.tags.as_slice()
            && !further.is_empty()
        {
            facts.push(Fact::Request(RequestFact::FurtherTags(further.to_vec())));
        }
        facts.extend(self.scopes(operation));
        facts.extend(server_facts);
        facts.extend(self.credential_facts(operation));
        let parameters = self.parameters(operation, home, &words);
        let mut bodies = match &operation.body {
            Some(body) => self.request_bodies(body, home, &words),
            None => Vec::new(),
        }
        .into_iter();
        let body = bodies.next().map(|usual| usual.body);
        let headers = self.header_type(operation, home, &words);
        let replies = self.replies(operation, home, &words);
        let callbacks = self.callbacks(operation, home, &words);
        Operation {
            group,
            words,
            id: id(operation).cloned(),
            method,
            path: operation.path.clone(),
            template: Template::of(operation).text(),
            server,
            docs: Docs {
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                facts,
            },
            deprecated: operation.deprecated,
            parameters,
            body,
            further: bodies.collect(),
            security: self.security(operation),
            headers,
            success: replies.success,
            streams: replies.streams,
            failure: replies.failure,
            accept: replies.accept,
            callbacks,
        }
    }
}

fn id(operation: &resolve::Operation) -> Option<&String> {
    let id = operation.id.as_ref();
    id.filter(|id| id.chars().any(char::is_alphanumeric))
}
