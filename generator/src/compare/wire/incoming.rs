//! Webhooks and callbacks: what they bring is received, and what answers them is sent.

use super::comparing::Comparing;
use super::draft::{At, Notice};
use super::impact::{Effect, Pair};
use super::operations::Both;
use crate::compare::change::{Direction, Place, Subject};
use crate::compare::rules;
use crate::compare::side::Clients;
use crate::resolve::Webhook;

/// The webhooks of a document, or the callbacks of an operation.
struct Incoming<'a, 'p> {
    /// Those of the old document.
    old: &'a [Webhook],
    /// Those of the new document.
    new: &'a [Webhook],
    /// The operation that has them as callbacks.
    of: Option<&'p Both<'a>>,
}

impl Incoming<'_, '_> {
    /// The place of a webhook or callback.
    fn place(&self, webhook: &Webhook) -> Place {
        match self.of {
            None => Place {
                subject: Subject::Webhook(webhook.name.clone()),
                path: Vec::new(),
            },
            Some(both) => both.at(&["callbacks", &webhook.name]),
        }
    }

    /// The place of one, told apart from others of the same name by the method.
    fn exact_place(&self, webhook: &Webhook, among: &[Webhook]) -> Place {
        let alike = among.iter().filter(|other| other.name == webhook.name);
        let place = self.place(webhook);
        match alike.count() > 1 {
            true => place.with(&webhook.operation.method.to_uppercase()),
            false => place,
        }
    }
}

impl<'a> Comparing<'a> {
    /// Compares the webhooks of both documents, and the callbacks of the operations of both.
    pub(super) fn incoming(&mut self, operations: &[Both<'a>]) {
        let (base, head) = (self.base.api, self.head.api);
        self.compare_incoming(&Incoming {
            old: &base.webhooks,
            new: &head.webhooks,
            of: None,
        });
        for both in operations {
            self.compare_incoming(&Incoming {
                old: &both.old.callbacks,
                new: &both.new.callbacks,
                of: Some(both),
            });
        }
    }

    fn compare_incoming(&mut self, incoming: &Incoming<'a, '_>) {
        let same = |left: &Webhook, right: &Webhook| {
            left.name == right.name
                && left.operation.method == right.operation.method
                && left.expression == right.expression
        };
        let mut gone: Vec<&Webhook> = incoming.old.iter().collect();
        let mut new: Vec<&Webhook> = incoming.new.iter().collect();
        for is_exact in [true, false] {
            gone.retain(|old| {
                let found = new.iter().position(|new| match is_exact {
                    true => same(old, new),
                    false => old.name == new.name && old.operation.method == new.operation.method,
                });
                match found {
                    Some(at) => {
                        let new = new.remove(at);
                        self.compare_webhook(incoming, old, new);
                        false
                    }
                    None => true,
                }
            });
        }
        for webhook in gone {
            let place = incoming.exact_place(webhook, incoming.old);
            let deployed = match self.clients {
                Clients::Generated => Effect::may(NOT_SENT),
                Clients::Strict => Effect::breaks(NOT_SENT),
            };
            let pair = Pair::new(deployed, Effect::SAFE);
            let rule = match incoming.of {
                None => &rules::WEBHOOK_REMOVED,
                Some(_) => &rules::CALLBACK_REMOVED,
            };
            let message = "the API no longer sends it".to_owned();
            let at = At::default().with_base(&webhook.operation.pointer);
            let notice = Notice::new(rule, place, message, pair, at);
            self.tell_incoming(notice);
        }
        for webhook in new {
            let place = incoming.exact_place(webhook, incoming.new);
            let rule = match incoming.of {
                None => &rules::WEBHOOK_ADDED,
                Some(_) => &rules::CALLBACK_ADDED,
            };
            let message = "the API sends it now".to_owned();
            let at = At::default().with_head(&webhook.operation.pointer);
            let notice = Notice::new(rule, place, message, Pair::SAFE, at);
            self.tell_incoming(notice);
        }
    }

    fn compare_webhook(&mut self, incoming: &Incoming<'a, '_>, old: &'a Webhook, new: &'a Webhook) {
        let place = incoming.exact_place(new, incoming.new);
        let both = Both {
            user: self.user(place.user()),
            place,
            old: &old.operation,
            new: &new.operation,
            comes_in: true,
        };
        let at = At::both(&old.operation.pointer, &new.operation.pointer);
        if old.expression != new.expression {
            let word = |of: &Webhook| of.expression.clone().unwrap_or_default();
            let message = format!("it goes to `{}` instead of `{}` now", word(new), word(old));
            let pair = Pair::new(Effect::may(ELSEWHERE), Effect::may(ELSEWHERE));
            let rule = &rules::CALLBACK_EXPRESSION_CHANGED;
            let notice = Notice::new(rule, both.place.clone(), message, pair, at);
            self.tell(&both, notice);
        }
        let deprecated = (old.operation.deprecated, new.operation.deprecated);
        self.compare_deprecated(&both.place, deprecated, at, Some(both.user));
        self.compare_parts(&both);
    }

    fn tell_incoming(&mut self, notice: Notice<'_>) {
        let user = self.user(notice.place.user());
        let uses = vec![(user, Direction::Received, notice.pair)];
        self.add(notice.used_by(uses));
    }
}

const NOT_SENT: &str = "deployed clients may wait for what the new server does not send any more";
const ELSEWHERE: &str = "it goes to another address than the other side expects";

impl Place {
    /// The name of what uses things here.
    fn user(&self) -> Subject {
        match self.path.is_empty() {
            true => self.subject.clone(),
            false => Subject::Operation(format!("{} {}", self.subject, self.path.join(" "))),
        }
    }
}
