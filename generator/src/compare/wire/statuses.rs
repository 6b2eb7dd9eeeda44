//! Statuses of replies: which succeed, and what clients take those for that their document does not
//! list.

use super::comparing::Comparing;
use super::draft::{At, Notice};
use super::half::Half;
use super::impact::{Effect, Level, Pair};
use super::media::{Coding, Entry, best};
use super::operations::Both;
use crate::compare::place::reply_step;
use crate::compare::rules;
use crate::compare::side::Clients;
use crate::compare::verdict::WireEffect;
use crate::resolve::{CallMethod, Method, Operation, Response};

/// A response with its status.
pub(super) type Keyed = (String, Response);

impl<'a> Comparing<'a> {
    /// Notes that a status is not described any more.
    pub(super) fn status_removed(&mut self, both: &Both<'a>, status: &str, old: &'a Response) {
        let place = both.at(&[&reply_step(status)]);
        let at = At::both(&both.old.pointer, &both.new.pointer);
        let pair = if both.comes_in {
            Pair::new(Effect::may(ANSWER_UNKNOWN), Effect::SAFE)
        } else if !succeeds(status, both.old) || covering(both.new, status).is_some() {
            Pair::SAFE
        } else if self.clients == Clients::Strict {
            let deployed = match status {
                "default" => Effect::may(STATUS_AWAITED),
                status if covers_one(status, both.new) => Effect::SAFE,
                _ => Effect::breaks(STATUS_AWAITED),
            };
            Pair::new(deployed, Effect::SAFE)
        } else {
            let read = self.reads_unlisted(status, (both.old, old), both.new, true);
            Pair::new(
                Effect::SAFE,
                Effect::by(read, UNLISTED_BEFORE, UNLISTED_BEFORE),
            )
        };
        let message = format!("replies of status {status} are not described any more");
        let notice = Notice::new(&rules::RESPONSE_STATUS_REMOVED, place, message, pair, at);
        self.tell_reply(both, notice);
    }

    /// Notes that a status is described now.
    pub(super) fn status_added(&mut self, both: &Both<'a>, status: &str, new: &'a Response) {
        let place = both.at(&[&reply_step(status)]);
        let at = At::both(&both.old.pointer, &both.new.pointer);
        let pair = if both.comes_in {
            Pair::new(Effect::SAFE, Effect::may(ANSWER_UNKNOWN))
        } else if !succeeds(status, both.new) || covering(both.old, status).is_some() {
            Pair::SAFE
        } else if self.clients == Clients::Strict {
            Pair::new(Effect::may(STATUS_UNKNOWN), Effect::SAFE)
        } else {
            let read = self.reads_unlisted(status, (both.new, new), both.old, false);
            Pair::new(Effect::by(read, UNLISTED_NOW, UNLISTED_NOW), Effect::SAFE)
        };
        let message = format!("replies of status {status} are described now");
        let notice = Notice::new(&rules::RESPONSE_STATUS_ADDED, place, message, pair, at);
        self.tell_reply(both, notice);
    }

    /// Whether clients fail to read a success of a status that their document does not list, which
    /// they take for the only success that it has.
    fn reads_unlisted(
        &mut self,
        status: &str,
        (sender, response): (&'a Operation, &'a Response),
        reader: &'a Operation,
        is_old: bool,
    ) -> Level {
        let sent = content_of(status, sender, response);
        let half = if is_old { &self.head } else { &self.base };
        let Some(expected) = only_success(half, status, reader) else {
            return Level::Yes;
        };
        let expected = match expected {
            Some(response) => response,
            // Nothing is described, and nothing is looked at.
            None => return Level::No,
        };
        let wanted = content_of("200", reader, expected);
        let (Some((media_type, read)), Some((other, given))) = (best(wanted), best(sent)) else {
            return Level::of(!wanted.is_empty());
        };
        if Coding::of(media_type).is_raw() && Coding::of(other).is_raw() {
            return Level::No;
        }
        if Coding::of(media_type) != Coding::of(other) {
            return Level::Yes;
        }
        let (given, read): (Vec<_>, Vec<_>) = (
            given.schema.into_iter().collect(),
            read.schema.into_iter().collect(),
        );
        // What is sent by the one document is read by the other one.
        let effect = match is_old {
            true => self.tried_reading(&given, &read).rollback,
            false => self.tried_reading(&read, &given).deployed,
        };
        match effect.wire {
            WireEffect::Safe => Level::No,
            WireEffect::MayBreak => Level::Maybe,
            WireEffect::Breaks | WireEffect::MeansSomethingElse => Level::Yes,
        }
    }
}

const STATUS_AWAITED: &str = "deployed clients may wait for a reply of this status";
const STATUS_UNKNOWN: &str = "deployed clients may not know what a reply of this status is";
const UNLISTED_NOW: &str = "deployed clients take the reply for the success that they know";
const UNLISTED_BEFORE: &str = "new clients take the old reply for the success that they know";

/// Whether a reply of a status is what the caller asked for (RFC 9110 section 15).
fn succeeds(status: &str, operation: &Operation) -> bool {
    let is_success = |status: &str| status.starts_with(['1', '2', '3']);
    match status {
        "default" => !operation
            .responses
            .iter()
            .any(|(other, _)| is_success(other)),
        status => is_success(status),
    }
}

/// The response that is about a status among others: a range, or `default`, which is no success
/// beside one.
pub(super) fn covering<'o>(operation: &'o Operation, status: &str) -> Option<&'o Response> {
    let of = |key: &str| {
        let mut responses = operation.responses.iter();
        let found = responses.find(|(other, _)| other.eq_ignore_ascii_case(key));
        found.map(|(_, response)| response)
    };
    let is_code = status.bytes().all(|byte| byte.is_ascii_digit());
    let range = status.get(..1).filter(|_| is_code);
    let range = range.and_then(|class| of(&format!("{class}XX")));
    let is_success = status.starts_with(['1', '2', '3']);
    let default = of("default")
        .filter(|_| status != "default" && is_success == succeeds("default", operation));
    range.or(default)
}

/// Whether a range is about one of the statuses of an operation.
fn covers_one(range: &str, operation: &Operation) -> bool {
    let is_range = range.to_ascii_uppercase().ends_with("XX");
    let mut statuses = operation.responses.iter();
    is_range && statuses.any(|(status, _)| status.get(..1) == range.get(..1))
}

/// The success that one of an unlisted status is taken for. None: it is taken for none; none
/// within: nothing is looked at.
fn only_success<'o>(
    half: &Half<'_>,
    status: &str,
    operation: &'o Operation,
) -> Option<Option<&'o Response>> {
    let is_fitting = |other: &str| {
        let class = |status: &str| status.get(..1).map(str::to_owned);
        other.len() == 3
            && other.to_ascii_uppercase().ends_with("XX")
            && class(other) == class(status)
    };
    let responses = operation.responses.iter();
    let mut successes: Vec<&Keyed> = responses
        .filter(|(other, _)| succeeds(other, operation))
        .collect();
    if let Some((_, fitting)) = successes.iter().find(|(other, _)| is_fitting(other)) {
        return Some(Some(fitting));
    }
    if !status.starts_with('2') && status != "default" {
        return None;
    }
    // Of several, the only one that has a body is what others are.
    if successes.len() > 1 {
        successes.retain(|(other, response)| !content_of(other, operation, response).is_empty());
    }
    match successes.as_slice() {
        [] if operation.responses.is_empty() || only_errors(operation) => Some(None),
        [first, rest @ ..] => {
            let held = |(status, response): &Keyed| {
                let (media_type, entry) = best(content_of(status, operation, response))?;
                let schema = entry.schema?;
                let component = half.component_name(schema).map(str::to_owned);
                Some((Coding::of(media_type), component.ok_or(half.follow(schema))))
            };
            // Where all are alike, there is one type for them.
            let are_alike = rest.iter().all(|other| held(other) == held(first));
            are_alike.then_some(Some(&first.1))
        }
        [] => None,
    }
}

fn only_errors(operation: &Operation) -> bool {
    let mut responses = operation.responses.iter();
    responses.all(|(status, _)| !succeeds(status, operation))
}

/// The content of a reply, where HTTP has one (RFC 9110 section 6.4.1).
pub(super) fn content_of<'r>(
    status: &str,
    operation: &Operation,
    response: &'r Response,
) -> &'r [Entry] {
    let is_empty = matches!(status, "204" | "205" | "304") || status.starts_with('1');
    match is_empty || operation.method == Method::Known(CallMethod::Head) {
        true => &[],
        false => &response.content,
    }
}

/// Why an answer that the server does not list may fail.
pub(super) const ANSWER_UNKNOWN: &str = "the server may not know the answer";
