//! Replies: their statuses, media types and headers.

use super::comparing::Comparing;
use super::draft::{At, Notice};
use super::impact::{Effect, Pair};
use super::media::{Coding, Entry, best, find, is_general};
use super::operations::Both;
use super::statuses::{ANSWER_UNKNOWN, Keyed, content_of, covering};
use crate::compare::change::{Place, Subject};
use crate::compare::place::reply_step;
use crate::compare::rules;
use crate::compare::side::Clients;
use crate::diagnostic::child;
use crate::resolve::{MediaType, Operation, Response};
use crate::unordered::UnorderedMap;

impl<'a> Comparing<'a> {
    /// Compares the replies of an operation.
    pub(super) fn compare_replies(&mut self, both: &Both<'a>) {
        let (old, new) = (&both.old.responses, &both.new.responses);
        let (olds, news) = (by_status(old), by_status(new));
        let of = |responses: &UnorderedMap<String, &'a Response>, status: &str| {
            responses.get(&status.to_ascii_lowercase()).copied()
        };
        for (status, response) in old {
            match of(&news, status) {
                Some(other) => self.compare_reply(both, status, response, other),
                None => {
                    if let Some(other) = covering(both.new, status) {
                        self.compare_reply(both, status, response, other);
                    }
                    self.status_removed(both, status, response);
                }
            }
        }
        for (status, response) in new {
            if of(&olds, status).is_none() {
                if let Some(other) = covering(both.old, status) {
                    self.compare_reply(both, status, other, response);
                }
                self.status_added(both, status, response);
            }
        }
    }

    fn compare_reply(
        &mut self,
        both: &Both<'a>,
        status: &str,
        old: &'a Response,
        new: &'a Response,
    ) {
        let place = reply_place(both, status, old, new);
        self.refer(both.at(&[&reply_step(status)]), &place);
        self.reply_docs(&place, old, new, both);
        self.compare_headers(both, &place, old, new);
        let (left, right) = (content(both, status, old), content(both, status, new));
        let at = At::both(&both.old.pointer, &both.new.pointer);
        match (left.is_empty(), right.is_empty()) {
            (true, true) => {}
            (true, false) => self.content_added(both, place, at),
            (false, true) => self.content_removed(both, place, at),
            (false, false) => self.compare_reply_media(both, left, right, (place, at)),
        }
    }

    fn content_added(&mut self, both: &Both<'a>, place: Place, at: At<'_>) {
        let (rule, message) = (&rules::REPLY_BODY_ADDED, "the reply has a body now");
        let pair = match both.comes_in {
            true => Pair::new(Effect::may(ANSWER_EMPTY), Effect::may(ANSWER_UNKNOWN)),
            false => Pair::new(Effect::SAFE, Effect::breaks(MISSES_BODY)),
        };
        let notice = Notice::new(rule, place, message.to_owned(), pair, at);
        self.tell_reply(both, notice);
    }

    fn content_removed(&mut self, both: &Both<'a>, place: Place, at: At<'_>) {
        let (rule, message) = (&rules::REPLY_BODY_REMOVED, "the reply has no body any more");
        let pair = match both.comes_in {
            true => Pair::new(Effect::may(ANSWER_UNKNOWN), Effect::may(ANSWER_EMPTY)),
            false => Pair::new(Effect::breaks(MISSES_BODY_NOW), Effect::SAFE),
        };
        let notice = Notice::new(rule, place, message.to_owned(), pair, at);
        self.tell_reply(both, notice);
    }

    /// Compares the media types of a reply.
    fn compare_reply_media(
        &mut self,
        both: &Both<'a>,
        old: &'a [Entry],
        new: &'a [Entry],
        (place, at): (Place, At<'_>),
    ) {
        for (name, entry) in old {
            match find(new, name) {
                Some((_, other)) => {
                    let place = place.clone().with(name);
                    self.compare_reply_entry(both, (name, entry, other), place);
                }
                None => self.reply_media_removed(both, (name, entry), (old, new), (&place, at)),
            }
        }
        for (name, entry) in new {
            if find(old, name).is_none() {
                self.reply_media_added(both, (name, entry), (old, new), (&place, at));
            }
        }
    }

    fn reply_media_removed(
        &mut self,
        both: &Both<'a>,
        (name, entry): (&str, &MediaType),
        (old, new): (&'a [Entry], &'a [Entry]),
        (place, at): (&Place, At<'_>),
    ) {
        let is_read =
            best(old).is_some_and(|(first, _)| first == name) || Coding::of(name).is_stream();
        let is_replaced = old.iter().all(|(name, _)| find(new, name).is_none());
        let alike = new
            .iter()
            .any(|(other, _)| Coding::of(other) == Coding::of(name));
        let special = new.iter().any(|(other, _)| is_general(name, other));
        let pair = match (both.comes_in, self.clients) {
            (true, _) => Pair::new(Effect::breaks(ANSWER_UNKNOWN), Effect::SAFE),
            (false, Clients::Strict) if special => Pair::SAFE,
            (false, Clients::Strict) => Pair::new(Effect::breaks(NOT_SENT_ANY_MORE), Effect::SAFE),
            (false, Clients::Generated) if alike => {
                Pair::new(Effect::may(MAY_NOT_BE_SENT), Effect::SAFE)
            }
            (false, Clients::Generated) if is_read => Pair::new(
                Effect::breaks(NOT_SENT_ANY_MORE),
                match is_replaced {
                    true => Effect::breaks(NOT_SENT_YET),
                    false => Effect::may(STILL_SENT),
                },
            ),
            (false, Clients::Generated) => Pair::SAFE,
        };
        let message = format!("there are no replies of `{name}` any more");
        let at = at.with_base(&entry.pointer);
        let rule = &rules::REPLY_MEDIA_TYPE_REMOVED;
        let notice = Notice::new(rule, place.clone().with(name), message, pair, at);
        self.tell_reply(both, notice);
    }

    fn reply_media_added(
        &mut self,
        both: &Both<'a>,
        (name, entry): (&str, &MediaType),
        (old, new): (&'a [Entry], &'a [Entry]),
        (place, at): (&Place, At<'_>),
    ) {
        let is_read = best(new).is_some_and(|(first, _)| first == name);
        let alike = old
            .iter()
            .any(|(other, _)| Coding::of(other) == Coding::of(name));
        let pair = match (both.comes_in, self.clients) {
            (true, _) => Pair::new(Effect::SAFE, Effect::may(ANSWER_UNKNOWN)),
            (false, Clients::Strict) => Pair::SAFE,
            (false, Clients::Generated) if alike => match is_read {
                true => Pair::new(Effect::SAFE, Effect::may(STILL_SENT)),
                false => Pair::SAFE,
            },
            (false, Clients::Generated) if is_read => {
                Pair::new(Effect::SAFE, Effect::breaks(NOT_SENT_YET))
            }
            (false, Clients::Generated) if Coding::of(name).is_stream() => {
                Pair::new(Effect::SAFE, Effect::may(STREAM_UNKNOWN))
            }
            (false, Clients::Generated) => Pair::SAFE,
        };
        let message = format!("there are replies of `{name}` now");
        let at = at.with_head(&entry.pointer);
        let rule = &rules::REPLY_MEDIA_TYPE_ADDED;
        let notice = Notice::new(rule, place.clone().with(name), message, pair, at);
        self.tell_reply(both, notice);
    }

    fn compare_reply_entry(
        &mut self,
        both: &Both<'a>,
        (name, old, new): (&str, &'a MediaType, &'a MediaType),
        place: Place,
    ) {
        let held = (Coding::of(name), old, new);
        self.compare_held(both, held, place, both.replied());
    }

    /// Notes a change of a reply.
    pub(super) fn tell_reply(&mut self, both: &Both<'a>, notice: Notice<'_>) {
        let (place, at) = (&notice.place, notice.at);
        let base = at
            .base
            .map(|pointer| reply_pointer(pointer, both.old, place));
        let head = at
            .head
            .map(|pointer| reply_pointer(pointer, both.new, place));
        let at = At {
            base: base.as_deref(),
            head: head.as_deref(),
        };
        self.tell_at(both, both.replied(), Notice { at, ..notice });
    }
}

/// Returns the pointer of a reply or of one of its headers, where only that of its operation is
/// known.
fn reply_pointer(known: &str, operation: &Operation, place: &Place) -> String {
    if known != operation.pointer {
        return known.to_owned();
    }
    let (mut pointer, path) = match &place.subject {
        Subject::Component(section, name) => (
            child(&format!("/components/{section}"), name),
            place.path.as_slice(),
        ),
        _ => {
            let mut path = place.path.as_slice();
            // Callbacks have their operation's path before.
            while let [first, rest @ ..] = path
                && !is_status(first)
            {
                path = rest;
            }
            (format!("{}/responses", operation.pointer), path)
        }
    };
    for step in path {
        if step.contains('/') && !step.starts_with('/') {
            pointer.push_str("/content");
        }
        pointer = child(&pointer, spell_status(operation, step));
    }
    pointer
}

/// Returns the step to a reply as its operation writes it.
fn spell_status<'p>(operation: &'p Operation, step: &'p str) -> &'p str {
    if !step.ends_with("XX") {
        return step;
    }
    let mut keys = operation.responses.iter().map(|(status, _)| status);
    keys.find(|status| status.eq_ignore_ascii_case(step))
        .map_or(step, String::as_str)
}

/// Whether a step is the key of a reply.
fn is_status(step: &str) -> bool {
    step == "default" || step.starts_with(|first: char| first.is_ascii_digit())
}

/// Responses by their statuses in lower case, the first of each.
fn by_status(responses: &[Keyed]) -> UnorderedMap<String, &Response> {
    let last_first = responses.iter().rev();
    let keyed = last_first.map(|(status, response)| (status.to_ascii_lowercase(), response));
    keyed.collect()
}

const MISSES_BODY: &str = "new clients miss the body in replies of the old server";
const MISSES_BODY_NOW: &str = "deployed clients miss the body in replies of the new server";
const ANSWER_EMPTY: &str = "the answer has no body where the server may look for one";
const NOT_SENT_ANY_MORE: &str =
    "deployed clients ask for it and the new server does not send it any more";
const MAY_NOT_BE_SENT: &str =
    "deployed clients ask for it by a name that the new server does not know";
const NOT_SENT_YET: &str = "new clients ask for what the old server does not send";
const STILL_SENT: &str = "the old server may still send the other media type to new clients";
const STREAM_UNKNOWN: &str = "the old server does not have the stream, if new clients ask for it";

fn content<'r>(both: &Both<'_>, status: &str, response: &'r Response) -> &'r [Entry] {
    content_of(status, both.new, response)
}

/// The place of a reply: the component that it is in both documents, or the operation's own.
fn reply_place(both: &Both<'_>, status: &str, old: &Response, new: &Response) -> Place {
    let pointer = |response: &Response| {
        let (_, entry) = response.content.first()?;
        Some(entry.pointer.clone())
    };
    let shared = match (pointer(old), pointer(new)) {
        (Some(old), Some(new)) => Place::of_shared("responses", &old, &new),
        _ => None,
    };
    shared.unwrap_or_else(|| both.at(&[&reply_step(status)]))
}
