//! Operations with their parameters, bodies, responses, callbacks and security in one place.

use super::path_items::Item;
use super::reading::Reading;
use super::repeated::PartKind;
use super::written::all;
use super::{
    Alternatives, Operation, OperationId, Parameter, RequestBody, Response, SchemeId, Webhook,
};
use crate::diagnostic::{Code, Diagnostic, Place, child, did_you_mean, nearest};
use crate::document::{self, Callback, Method, ParameterIn, PathItem, Ref, Requirement};
use crate::ids::Arena;
use crate::template::anonymous;
use crate::unordered::UnorderedMap;

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
                if self.context.repeated.is_over() {
                    return operations;
                }
                let name = || format!("{} {path}", method.name());
                let about = (PartKind::Operation, operation.pointer.as_str());
                let read = self.part(about, name, |reading| {
                    reading.client_operation(path, method, &item, operation)
                });
                if let Some(operation) = read {
                    operations.push(operation);
                }
            }
        }
        operations
    }

    /// Reads a part. None: it repeats too much, or there is none.
    fn part<T>(
        &mut self,
        (kind, pointer): (PartKind, &str),
        name: impl FnOnce() -> String,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let replaced = self.replaced.len();
        let begun = self.context.repeated.begin();
        let read = read(self);
        let kept = self.context.repeated.end(begun, kind, pointer, name);
        if kept.is_none() {
            self.replaced.truncate(replaced);
        }
        kept.and(read)
    }

    /// Reads an operation of the client. None: it repeats too much.
    fn client_operation(
        &mut self,
        path: &str,
        method: &Method,
        item: &Item<'d>,
        operation: &'d document::Operation,
    ) -> Option<Operation> {
        let item = self.inherit(item, operation)?;
        Some(Operation {
            callbacks: self.callbacks(operation),
            security: self.security_of(operation),
            ..self.operation(path, method, &item, operation)
        })
    }

    /// All webhooks in document order.
    pub(super) fn webhooks(&mut self, webhooks: &'d [(String, Ref<PathItem>)]) -> Vec<Webhook> {
        let mut requests = Vec::new();
        for (name, item) in webhooks {
            if let Some(item) = self.item(item) {
                requests.extend(self.requests(name, None, &item));
            }
            if self.context.repeated.is_over() {
                break;
            }
        }
        requests
    }

    /// Two templates that differ only in the names of their parameters are one path (OpenAPI 3.0.3, Paths Object).
    fn report_duplicate_paths(&mut self, paths: &[(String, Ref<PathItem>)]) {
        let mut first: UnorderedMap<String, &str> = UnorderedMap::new();
        for (path, _) in paths {
            match first.get(&anonymous(path)) {
                Some(other) => {
                    let message = format!("the path `{path}` is the same as `{other}`");
                    let place = Place::key(child("/paths", path));
                    let label = "both are kept";
                    let help = "merge the two path items";
                    self.context.report.warn(
                        Diagnostic::new(Code::DuplicatePath, place, message)
                            .label(label)
                            .help(help),
                    );
                }
                None => {
                    first.insert(anonymous(path), path);
                }
            }
        }
    }

    /// The operation's own alternatives, else those of the document, which count as repeated.
    fn security_of(&mut self, operation: &'d document::Operation) -> Alternatives {
        if let Some(own) = &operation.security {
            return self.security(own);
        }
        let values = || all(self.security, self.schemas);
        let repeated = &mut self.context.repeated;
        match repeated.count(self.security, values) {
            Some(()) => self.security(self.security),
            None => Alternatives::new(),
        }
    }

    /// An operation without its callbacks and its security, which not every kind of request has.
    fn operation(
        &mut self,
        path: &str,
        method: &Method,
        item: &Item<'d>,
        operation: &'d document::Operation,
    ) -> Operation {
        let servers = match operation.servers.is_empty() {
            true => item.servers(),
            false => operation.servers.as_slice(),
        };
        Operation {
            pointer: operation.pointer.clone(),
            method: method.clone(),
            path: path.to_owned(),
            id: operation.id.clone(),
            tags: operation.tags.clone(),
            summary: operation.summary.clone().or_else(|| item.summary()),
            description: operation.description.clone().or_else(|| item.description()),
            about_path: item.about_path(operation),
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
        let mut known: UnorderedMap<(String, Option<ParameterIn>), usize> = UnorderedMap::new();
        let mut inherited = 0;
        for (index, parameter) in shared.iter().copied().chain(own).enumerate() {
            let described = parameter.description();
            let found = &self.references.parameters;
            let Some(parameter) = found.reach(parameter, self.schemas, self.context) else {
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
            .report
            .warn(Diagnostic::new(Code::DuplicateParameter, place, message).label(label));
    }

    fn body(&mut self, body: &'d Ref<document::RequestBody>) -> Option<RequestBody> {
        let described = body.description();
        let bodies = &self.references.bodies;
        let body = bodies.reach(body, self.schemas, self.context)?;
        Some(RequestBody {
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
            let found = &self.references.responses;
            let Some(response) = found.reach(response, self.schemas, self.context) else {
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

    fn callbacks(&mut self, operation: &'d document::Operation) -> Vec<Webhook> {
        let mut requests = Vec::new();
        for (name, callback) in &operation.callbacks {
            let at = child(&child(&operation.pointer, "callbacks"), name);
            let about = (PartKind::Callback, at.as_str());
            let read = |reading: &mut Self| reading.callback(name, callback);
            let read = self.part(about, || name.clone(), read);
            requests.extend(read.into_iter().flatten());
        }
        requests
    }

    /// Reads the requests of a callback. None: there is none, or it repeats too much.
    fn callback(&mut self, name: &str, callback: &'d Ref<Callback>) -> Option<Vec<Webhook>> {
        let found = &self.references.callbacks;
        let callback = found.reach(callback, self.schemas, self.context)?;
        let mut requests = Vec::new();
        for (expression, item) in &callback.items {
            if let Some(item) = self.item(item) {
                requests.extend(self.requests(name, Some(expression), &item));
            }
        }
        Some(requests)
    }

    /// Reads the requests of a path item. Those of a callback count for the whole of it.
    fn requests(&mut self, name: &str, expression: Option<&str>, item: &Item<'d>) -> Vec<Webhook> {
        let mut requests = Vec::new();
        for of in item.operations() {
            if expression.is_some() {
                requests.extend(self.request(name, expression, item, of));
                continue;
            }
            let about = (PartKind::Webhook, of.1.pointer.as_str());
            let read = |reading: &mut Self| reading.request(name, None, item, of);
            requests.extend(self.part(about, || name.to_owned(), read));
        }
        requests
    }

    fn request(
        &mut self,
        name: &str,
        expression: Option<&str>,
        item: &Item<'d>,
        (method, operation): (&Method, &'d document::Operation),
    ) -> Option<Webhook> {
        let item = self.inherit(item, operation)?;
        self.report_other_parts(operation);
        let own = operation.security.as_deref();
        Some(Webhook {
            name: name.to_owned(),
            expression: expression.map(str::to_owned),
            security: own.map(|alternatives| self.security(alternatives)),
            operation: self.operation(expression.unwrap_or(name), method, &item, operation),
        })
    }

    /// Callbacks of a request that comes in would be requests of this side, which has no operations.
    fn report_other_parts(&mut self, operation: &document::Operation) {
        if !operation.callbacks.is_empty() {
            let message = "the callbacks of a request that the API sends";
            let place = Place::key(child(&operation.pointer, "callbacks"));
            self.context
                .report
                .warn(Diagnostic::new(Code::CallbackPart, place, message).label("left out"));
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
            self.context.report.warn(
                Diagnostic::new(Code::UnknownScheme, place, message)
                    .label(label)
                    .help(help),
            );
        }
        found
    }
}
