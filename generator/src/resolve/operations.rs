//! Operations with their parameters, bodies, responses, callbacks and security in one place.

use std::collections::HashMap;

use super::references::{LONGEST, References, too_long};
use super::{
    Alternatives, Body, Context, Operation, OperationId, Parameter, Response, SchemaId, Scheme,
    SchemeId, Webhook,
};
use crate::diagnostic::{Code, Place, child, did_you_mean, nearest};
use crate::document::{self, Callback, ParameterIn, PathItem, Ref, Reference, Requirement};
use crate::ids::Arena;
use crate::template::anonymous;

/// What operations are read with.
pub(super) struct Reading<'a, 'd, 'r> {
    pub(super) context: &'a mut Context<'r>,
    pub(super) references: &'a References<'d>,
    pub(super) schemes: &'a Arena<SchemeId, Scheme>,
    /// The same by their names. Only looked up, never walked.
    pub(super) schemes_by_name: HashMap<&'a str, SchemeId>,
    pub(super) security: &'d [Requirement],
    /// Schemas of parameters that an operation has its own of.
    pub(super) replaced: Vec<SchemaId>,
}

impl<'d> Reading<'_, 'd, '_> {
    /// All operations in document order.
    pub(super) fn operations(
        &mut self,
        paths: &'d [(String, Ref<PathItem>)],
    ) -> Arena<OperationId, Operation> {
        self.report_duplicate_paths(paths);
        let mut operations = Arena::new();
        for (path, item) in paths {
            let Some(item) = self.item(item) else {
                continue;
            };
            for (method, operation) in item.operations() {
                let own = operation.security.as_deref();
                operations.push(Operation {
                    callbacks: self.callbacks(&operation.callbacks),
                    security: self.security(own.unwrap_or(self.security)),
                    ..self.operation(path, method, &item, operation)
                });
            }
        }
        operations
    }

    /// All webhooks in document order.
    pub(super) fn webhooks(&mut self, webhooks: &'d [(String, Ref<PathItem>)]) -> Vec<Webhook> {
        let mut requests = Vec::new();
        for (name, item) in webhooks {
            if let Some(item) = self.item(item) {
                requests.extend(self.requests(name, None, &item));
            }
        }
        requests
    }

    /// Two templates that differ only in the names of their parameters are one path (OpenAPI 3.0.3, Paths Object).
    fn report_duplicate_paths(&mut self, paths: &[(String, Ref<PathItem>)]) {
        let mut first: HashMap<String, &str> = HashMap::new();
        for (path, _) in paths {
            match first.get(&anonymous(path)) {
                Some(other) => {
                    let message = format!("the path `{path}` is the same as `{other}`");
                    let place = Place::key(child("/paths", path));
                    let label = "both are kept";
                    let help = "merge the two path items";
                    self.context
                        .warn(Code::DuplicatePath, place, message, label, help);
                }
                None => {
                    first.insert(anonymous(path), path);
                }
            }
        }
    }

    /// The item itself. One that is a reference may say something too, which then comes before what it
    /// refers to.
    fn item(&mut self, item: &'d Ref<PathItem>) -> Option<Item<'d>> {
        let mut at = self.references.path_items.follow(item, self.context)?;
        let mut chain = vec![at];
        while let Some(reference) = &at.reference {
            let items = &self.references.path_items;
            let target = items.target_of(reference, self.context);
            let Some(target) = target.and_then(|target| items.follow(target, self.context)) else {
                break;
            };
            if chain.iter().any(|known| std::ptr::eq(*known, target)) {
                break;
            }
            if chain.len() >= LONGEST {
                too_long(reference, "what it leads to is left out", self.context);
                break;
            }
            self.report_overridden(at, reference, target);
            chain.push(target);
            at = target;
        }
        Some(Item { chain })
    }

    /// Says of the keys beside the reference of a path item that they count, not those behind it: the
    /// standard leaves that open (OpenAPI 3.1.1, Path Item Object).
    fn report_overridden(&mut self, item: &PathItem, reference: &Reference, target: &PathItem) {
        let fields = [
            (
                "summary",
                item.summary.is_some() && target.summary.is_some(),
            ),
            (
                "description",
                item.description.is_some() && target.description.is_some(),
            ),
            (
                "servers",
                !item.servers.is_empty() && !target.servers.is_empty(),
            ),
        ];
        let methods = item.operations.iter().map(|(method, _)| *method);
        let is_both = |method: &&str| target.operations.iter().any(|(other, _)| other == method);
        let fields = fields.into_iter().filter(|(_, both)| *both);
        let keys = fields.map(|(key, _)| key).chain(methods.filter(is_both));
        for key in keys {
            let message = format!("`{key}` stands beside a reference and behind it");
            let place = Place::key(child(&reference.pointer, key));
            let label = "this one counts";
            self.context
                .warn(Code::Contradiction, place, message, label, "");
        }
    }

    /// An operation without its callbacks and its security, which not every kind of request has.
    fn operation(
        &mut self,
        path: &str,
        method: &'static str,
        item: &Item<'d>,
        operation: &'d document::Operation,
    ) -> Operation {
        let servers = match operation.servers.is_empty() {
            true => item.servers(),
            false => operation.servers.as_slice(),
        };
        Operation {
            pointer: operation.pointer.clone(),
            method,
            path: path.to_owned(),
            id: operation.id.clone(),
            tags: operation.tags.clone(),
            summary: operation.summary.clone().or_else(|| item.summary()),
            description: operation.description.clone().or_else(|| item.description()),
            about_path: about_path(item, operation),
            external_docs: operation.external_docs.clone(),
            deprecated: operation.deprecated,
            parameters: self.parameters(&item.parameters(), &operation.parameters),
            body: operation.body.as_ref().and_then(|body| self.body(body)),
            responses: self.responses(&operation.responses),
            callbacks: Vec::new(),
            security: Vec::new(),
            servers: servers.to_vec(),
        }
    }

    /// An operation's parameter replaces that of its path with the same name and place.
    fn parameters(
        &mut self,
        shared: &[&'d Ref<document::Parameter>],
        own: &'d [Ref<document::Parameter>],
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut known: HashMap<(String, Option<ParameterIn>), usize> = HashMap::new();
        let mut inherited = 0;
        for (index, parameter) in shared.iter().copied().chain(own).enumerate() {
            let described = parameter.description();
            let Some(parameter) = self.references.parameters.follow(parameter, self.context) else {
                continue;
            };
            let parameter = self.parameter(parameter, described);
            let key = (parameter.name.clone(), parameter.place);
            match known.get(&key).copied() {
                Some(place) if index >= shared.len() && place < inherited => {
                    self.replaced.extend(parameters[place].schema);
                    parameters[place] = parameter;
                }
                Some(_) => self.report_duplicate_parameter(&parameter),
                None => {
                    known.insert(key, parameters.len());
                    parameters.push(parameter);
                }
            }
            if index < shared.len() {
                inherited = parameters.len();
            }
        }
        parameters
    }

    fn report_duplicate_parameter(&mut self, parameter: &Parameter) {
        let message = format!("the parameter `{}` is listed twice", parameter.name);
        let place = Place::value(&*parameter.pointer);
        let label = "the second one is left out";
        self.context
            .warn(Code::DuplicateParameter, place, message, label, "");
    }

    fn body(&mut self, body: &'d Ref<document::RequestBody>) -> Option<Body> {
        let described = body.description();
        let body = self.references.bodies.follow(body, self.context)?;
        Some(Body {
            pointer: body.pointer.clone(),
            description: described.or_else(|| body.description.clone()),
            required: body.required,
            content: self.content(&body.content),
        })
    }

    fn responses(
        &mut self,
        responses: &'d [(String, Ref<document::Response>)],
    ) -> Vec<(String, Response)> {
        let mut resolved = Vec::with_capacity(responses.len());
        for (status, response) in responses {
            let described = response.description();
            let Some(response) = self.references.responses.follow(response, self.context) else {
                continue;
            };
            let response = Response {
                description: described.or_else(|| response.description.clone()),
                headers: self.headers(&response.headers),
                content: self.content(&response.content),
                links: self.links(&response.links),
            };
            resolved.push((status.clone(), response));
        }
        resolved
    }

    fn callbacks(&mut self, callbacks: &'d [(String, Ref<Callback>)]) -> Vec<Webhook> {
        let mut requests = Vec::new();
        for (name, callback) in callbacks {
            let Some(callback) = self.references.callbacks.follow(callback, self.context) else {
                continue;
            };
            for (expression, item) in &callback.items {
                if let Some(item) = self.item(item) {
                    requests.extend(self.requests(name, Some(expression), &item));
                }
            }
        }
        requests
    }

    fn requests(&mut self, name: &str, expression: Option<&str>, item: &Item<'d>) -> Vec<Webhook> {
        let mut requests = Vec::new();
        for (method, operation) in item.operations() {
            self.report_other_parts(operation);
            let own = operation.security.as_deref();
            requests.push(Webhook {
                name: name.to_owned(),
                expression: expression.map(str::to_owned),
                security: own.map(|alternatives| self.security(alternatives)),
                operation: self.operation(expression.unwrap_or(name), method, item, operation),
            });
        }
        requests
    }

    /// Callbacks of a request that comes in would be requests of this side, which has no operations.
    fn report_other_parts(&mut self, operation: &document::Operation) {
        if !operation.callbacks.is_empty() {
            let message = "the callbacks of a request that the API sends".to_owned();
            let place = Place::key(child(&operation.pointer, "callbacks"));
            self.context
                .warn(Code::CallbackPart, place, message, "left out", "");
        }
    }

    fn security(&mut self, alternatives: &[Requirement]) -> Alternatives {
        let mut known = Vec::with_capacity(alternatives.len());
        for alternative in alternatives {
            let ids: Option<Vec<_>> = alternative
                .schemes
                .iter()
                .map(|(name, scopes)| {
                    let id = self.scheme(name, &alternative.pointer)?;
                    Some((id, scopes.clone()))
                })
                .collect();
            known.extend(ids);
        }
        known
    }

    fn scheme(&mut self, name: &str, pointer: &str) -> Option<SchemeId> {
        let found = self.schemes_by_name.get(name).copied();
        if found.is_none() {
            let message = format!("there is no security scheme `{name}`");
            let place = Place::key(child(pointer, name));
            let label = "this alternative is left out";
            let known = self.schemes.iter();
            let known = known.map(|(_, scheme)| scheme.name.as_str());
            let help = match nearest(name, known) {
                Some(meant) => did_you_mean(meant),
                None => "declare it in `components.securitySchemes`".to_owned(),
            };
            self.context
                .warn(Code::UnknownScheme, place, message, label, &help);
        }
        found
    }
}

/// A path item, and those that it refers to, the nearest first.
struct Item<'d> {
    chain: Vec<&'d PathItem>,
}

impl<'d> Item<'d> {
    fn all(&self) -> impl Iterator<Item = &'d PathItem> {
        self.chain.iter().copied()
    }

    /// The operations of all; of two with one method, the nearest one.
    fn operations(&self) -> Vec<(&'static str, &'d document::Operation)> {
        let mut operations: Vec<(&'static str, &'d document::Operation)> = Vec::new();
        for (method, operation) in self.all().flat_map(|item| &item.operations) {
            if !operations.iter().any(|(known, _)| known == method) {
                operations.push((method, operation));
            }
        }
        operations
    }

    fn parameters(&self) -> Vec<&'d Ref<document::Parameter>> {
        self.all().flat_map(|item| &item.parameters).collect()
    }

    fn servers(&self) -> &'d [document::Server] {
        let mut given = self.all().filter(|item| !item.servers.is_empty());
        given.next().map_or(&[], |item| item.servers.as_slice())
    }

    fn summary(&self) -> Option<String> {
        self.all().find_map(|item| item.summary.clone())
    }

    fn description(&self) -> Option<String> {
        self.all().find_map(|item| item.description.clone())
    }
}

/// What a path item says that an operation with words of its own does not take over.
fn about_path(item: &Item<'_>, operation: &document::Operation) -> Vec<String> {
    let summary = item.summary().filter(|_| operation.summary.is_some());
    let description = item
        .description()
        .filter(|_| operation.description.is_some());
    summary.into_iter().chain(description).collect()
}
