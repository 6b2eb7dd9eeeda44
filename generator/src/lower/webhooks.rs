//! Requests that the API sends: callbacks of operations, and webhooks.

use super::Lowering;
use super::docs;
use super::media::{Entry, Spot};
use super::operations::method;
use crate::model::{Arm, Docs, Fact, HomeId, Webhook, WireName};
use crate::resolve::{self, Operation, ParameterIn};

impl Lowering<'_> {
    /// Requests that come in without an operation to ask for them.
    pub(super) fn webhooks(&mut self) -> Vec<Webhook> {
        let api = self.api;
        api.webhooks
            .iter()
            .map(|webhook| self.webhook(webhook))
            .collect()
    }

    /// A request that comes in, with what it brings and how it can be answered.
    pub(super) fn webhook(&mut self, webhook: &resolve::Webhook) -> Webhook {
        let operation = &webhook.operation;
        let words = operation.id.as_ref().unwrap_or(&webhook.name).clone();
        let home = self.home(&words, &operation.pointer);
        let (payload, payload_docs) = match &operation.body {
            Some(body) => self.payload(body, home, &words),
            None => (None, Docs::default()),
        };
        Webhook {
            name: webhook.name.clone(),
            expression: webhook.expression.clone(),
            method: method(operation.method),
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
        facts.extend(operation.about_path.iter().cloned().map(Fact::Note));
        facts.extend(docs::tags("Tags", &operation.tags));
        let servers = operation.servers.iter();
        facts.extend(servers.map(|server| Fact::Note(format!("Comes from `{}`", server.url))));
        if operation.deprecated {
            facts.push(Fact::Note("Deprecated".to_owned()));
        }
        facts.extend(webhook.security.as_ref().map(|alternatives| {
            let together = |alternative: &Vec<(resolve::SchemeId, Vec<String>)>| {
                let names = alternative
                    .iter()
                    .map(|(id, _)| format!("`{}`", self.api.schemes[*id].name));
                names.collect::<Vec<_>>().join(" and ")
            };
            let ways: Vec<String> = alternatives.iter().map(together).collect();
            Fact::Note(match ways.is_empty() {
                true => "Comes without a credential".to_owned(),
                false => format!("Comes with {}", ways.join(", or ")),
            })
        }));
        facts
    }

    fn incoming_parameters(&mut self, operation: &Operation) -> Vec<(WireName, Docs)> {
        let mut parameters = Vec::with_capacity(operation.parameters.len());
        for parameter in &operation.parameters {
            let place = match parameter.place {
                Some(ParameterIn::Path) => "in the path",
                Some(ParameterIn::Query) => "in the query",
                Some(ParameterIn::Header) => "a header",
                Some(ParameterIn::Cookie) => "a cookie",
                None => continue,
            };
            let always = if parameter.required {
                ", always there"
            } else {
                ""
            };
            let mut facts = vec![Fact::Note(format!("It is {place}{always}"))];
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
        for (key, response) in &operation.responses {
            match self.status(operation, key) {
                Some(status) => {
                    let part = "answer";
                    let content: Vec<&Entry> = response.content.iter().collect();
                    let spot = Spot { home, words, part };
                    answers.push(self.arm(status, response, &content, spot, &mut Vec::new()));
                }
                None => continue,
            }
        }
        answers
    }
}
