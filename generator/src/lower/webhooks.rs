//! Requests that the API sends: callbacks of operations, and webhooks.

use super::Lowering;
use super::docs;
use super::media::{Entry, Spot};
use super::responses::{count_successes, reply_naming};
use crate::model::{
    Arm, Content, Delivery, Docs, Fact, HomeId, Naming, ReplyNaming, ReplyPart, RequestFact, Shape,
    TypeId, Webhook, Webhooks, WireName,
};
use crate::resolve::{self, Operation};

impl Lowering<'_> {
    /// Requests that come in without an operation to ask for them.
    pub(super) fn webhooks(&mut self) -> Webhooks {
        let api = self.api;
        let requests = api.webhooks.iter().map(|webhook| self.webhook(webhook));
        let requests: Vec<Webhook> = requests.collect();
        let home = self.home("webhooks", "webhooks", "/webhooks");
        let docs = Fact::Webhooks;
        let payload = self.deliveries(&requests, home, ("webhook payload", "/webhooks"), docs);
        Webhooks { requests, payload }
    }

    /// Requests that come in because of an operation.
    pub(super) fn callbacks(
        &mut self,
        operation: &Operation,
        home: HomeId,
        words: &str,
    ) -> Webhooks {
        let requests = operation.callbacks.iter();
        let requests: Vec<Webhook> = requests.map(|callback| self.webhook(callback)).collect();
        let (words, pointer) = (
            format!("{words} callback"),
            format!("{}/callbacks", operation.pointer),
        );
        let docs = Fact::Callbacks;
        let payload = self.deliveries(&requests, home, (&words, &pointer), docs);
        Webhooks { requests, payload }
    }

    /// The enum of what requests bring. None if they bring nothing.
    fn deliveries(
        &mut self,
        requests: &[Webhook],
        home: HomeId,
        (words, pointer): (&str, &str),
        docs: Fact,
    ) -> Option<TypeId> {
        if requests.iter().all(|one| one.payload == Content::Empty) {
            return None;
        }
        let deliveries = requests.iter().map(|request| Delivery {
            name: distinct_name(requests, request),
            content: request.payload.clone(),
            docs: Docs {
                facts: Vec::new(),
                ..request.docs.clone()
            },
        });
        let deliveries = deliveries.collect();
        let id = self.allot(home, Naming::Own(words.to_owned()), pointer);
        self.types[id].docs.facts = vec![docs];
        self.types[id].shape = Shape::Deliveries(deliveries);
        Some(id)
    }

    /// A request that comes in, with what it brings and how it can be answered.
    fn webhook(&mut self, webhook: &resolve::Webhook) -> Webhook {
        let operation = &webhook.operation;
        let title = operation.id.as_ref().unwrap_or(&webhook.name);
        let words = self.operation_ids.of_operation(title, &operation.method);
        let home = self.one_home(&words, title, &operation.pointer);
        let (payload, payload_docs) = match &operation.body {
            Some(body) => self.payload(body, home, &words),
            None => (Content::Empty, Docs::default()),
        };
        Webhook {
            name: webhook.name.clone(),
            expression: webhook.expression.clone(),
            method: operation.method.clone(),
            docs: Docs {
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                facts: self.webhook_facts(webhook),
            },
            payload,
            payload_docs,
            parameters: self.incoming_parameters(operation),
            replies: self.answers(operation, home, &words),
        }
    }

    fn webhook_facts(&self, webhook: &resolve::Webhook) -> Vec<Fact> {
        let operation = &webhook.operation;
        let mut facts: Vec<Fact> = operation.external_docs.iter().map(docs::link).collect();
        facts.extend(operation.about_path.iter().cloned().map(Fact::Text));
        if !operation.tags.is_empty() {
            facts.push(Fact::Request(RequestFact::Tags(operation.tags.clone())));
        }
        let servers = operation.servers.iter();
        let servers = servers.map(|server| RequestFact::ComesFrom(server.url.clone()));
        facts.extend(servers.map(Fact::Request));
        if operation.deprecated {
            facts.push(Fact::Deprecated);
        }
        facts.extend(webhook.security.as_ref().map(|alternatives| {
            let name = |id: &resolve::SchemeId| self.api.schemes[*id].name.clone();
            let alternatives = alternatives.iter();
            let ways = alternatives.map(|together| together.iter().map(|(id, _)| name(id)));
            let ways = ways.map(Iterator::collect).collect();
            Fact::Request(RequestFact::ComesWith(ways))
        }));
        facts
    }

    fn incoming_parameters(&mut self, operation: &Operation) -> Vec<(WireName, Docs)> {
        let mut parameters = Vec::with_capacity(operation.parameters.len());
        for parameter in &operation.parameters {
            let Some(place) = parameter.place else {
                continue;
            };
            let placed = RequestFact::Placed(place, parameter.required);
            let mut facts = vec![Fact::Request(placed)];
            facts.extend(self.parameter_facts(parameter));
            let docs = Docs {
                summary: None,
                description: parameter.description.clone(),
                facts,
            };
            parameters.push((WireName(parameter.name.clone()), docs));
        }
        parameters
    }

    /// What the API understands as an answer, by status.
    fn answers(&mut self, operation: &Operation, home: HomeId, words: &str) -> Vec<Arm> {
        let mut answers = Vec::with_capacity(operation.responses.len());
        let successes = count_successes(operation);
        for (key, response) in &operation.responses {
            match self.status(operation, key) {
                Some(status) => {
                    let naming = Naming::Reply(ReplyNaming {
                        part: ReplyPart::Answer,
                        ..reply_naming(words, status, successes)
                    });
                    let content: Vec<&Entry> = response.content.iter().collect();
                    let spot = Spot { home, naming };
                    let held = self.reply_content(&content, spot);
                    answers.push(self.arm(status, response, held));
                }
                None => continue,
            }
        }
        answers
    }
}

/// The name of a request, and of those of one name as much more as tells them apart.
fn distinct_name(requests: &[Webhook], request: &Webhook) -> String {
    let method = request.method.name();
    let mut same: Vec<&Webhook> = requests
        .iter()
        .filter(|other| other.name == request.name)
        .collect();
    if same.len() == 1 {
        return request.name.clone();
    }
    same.retain(|other| other.method == request.method);
    match &request.expression {
        Some(expression) if same.len() > 1 => format!("{} {method} {expression}", request.name),
        _ => format!("{} {method}", request.name),
    }
}
