//! Request bodies: whether there is one, of which media types, and what it holds.

use super::comparing::{Comparing, Root};
use super::draft::{At, Notice};
use super::impact::{Effect, Level, Pair, Role};
use super::media::{Coding, Entry, best, find, is_general};
use super::operations::Both;
use crate::compare::change::{Direction, Place};
use crate::compare::rules::{self, Rule};
use crate::compare::side::Clients;
use crate::resolve::{Encoding, MediaType, RequestBody};
use crate::unordered::{UnorderedMap, UnorderedSet};

impl<'a> Comparing<'a> {
    /// Compares what is sent with a request.
    pub(super) fn compare_bodies(&mut self, both: &Both<'a>) {
        match (&both.old.body, &both.new.body) {
            (None, None) => {}
            (Some(old), Some(new)) => self.compare_body(both, old, new),
            (Some(old), None) => self.body_removed(both, old),
            (None, Some(new)) => self.body_added(both, new),
        }
    }

    fn compare_body(&mut self, both: &Both<'a>, old: &'a RequestBody, new: &'a RequestBody) {
        let place = self.body_place(both, &old.pointer, &new.pointer);
        let at = At::both(&old.pointer, &new.pointer);
        let became = match (old.required, new.required) {
            (false, true) => Some((
                &rules::BODY_BECAME_REQUIRED,
                "the body is required now",
                Pair::new(
                    Effect::breaks(
                        "the new server requires it, and deployed clients may leave it out",
                    ),
                    Effect::SAFE,
                ),
            )),
            (true, false) => Some((
                &rules::BODY_BECAME_OPTIONAL,
                "the body is optional now",
                Pair::new(
                    Effect::SAFE,
                    Effect::may("new clients may leave it out, and the old server requires it"),
                ),
            )),
            (true, true) | (false, false) => None,
        };
        if let Some((rule, message, pair)) = became {
            let notice = Notice::new(rule, place.clone(), message.to_owned(), pair, at);
            self.tell_body(both, notice);
        }
        self.body_docs(&place, old, new, both.user);
        self.compare_media(both, &old.content, &new.content, (place, at));
    }

    /// Compares the media types that a body may be of.
    fn compare_media(
        &mut self,
        both: &Both<'a>,
        old: &'a [Entry],
        new: &'a [Entry],
        (place, at): (Place, At<'_>),
    ) {
        // What takes any media type takes each.
        let is_taken = |name: &str| new.iter().any(|(general, _)| is_general(general, name));
        let lacks = |among: &'a [Entry], name: &str| find(among, name).is_none();
        let gone = old
            .iter()
            .filter(|(name, _)| lacks(new, name) && !is_taken(name));
        let gone: Vec<&Entry> = gone.collect();
        let added = new.iter().filter(|(name, _)| lacks(old, name));
        let added: Vec<&Entry> = added.collect();
        for (name, entry) in old {
            if let Some((_, other)) = find(new, name) {
                let place = place.clone().with(name);
                self.compare_entry(both, (name, entry, other), place);
            }
        }
        let is_replaced = gone.len() == old.len() && !old.is_empty() && !new.is_empty();
        for (name, entry) in gone {
            let rollback = match is_replaced {
                true => Effect::breaks("the old server takes nothing of what new clients send"),
                false => Effect::SAFE,
            };
            let pair = Pair::new(
                Effect::breaks("the new server does not take it from deployed clients any more"),
                rollback,
            );
            let message = format!("bodies of `{name}` are not taken any more");
            let at = at.with_base(&entry.pointer);
            let rule = &rules::REQUEST_MEDIA_TYPE_REMOVED;
            let notice = Notice::new(rule, place.clone().with(name), message, pair, at);
            self.tell_body(both, notice);
        }
        let first = best(new).map(|(name, _)| name);
        for (name, entry) in added {
            let is_first = self.clients == Clients::Generated && Some(name) == first;
            let rollback = match is_first || is_replaced {
                false if self.try_same_kind(name, entry, old) => Effect::SAFE,
                true => Effect::breaks(
                    "new clients send it unless told otherwise, and the old server does not take it",
                ),
                false => Effect::may("the old server does not take it, if new clients send it"),
            };
            let message = format!("bodies of `{name}` are taken now");
            let at = at.with_head(&entry.pointer);
            let rule = &rules::REQUEST_MEDIA_TYPE_ADDED;
            let pair = Pair::new(Effect::SAFE, rollback);
            let notice = Notice::new(rule, place.clone().with(name), message, pair, at);
            self.tell_body(both, notice);
        }
    }

    /// Tries whether our clients go on with another media type of the same kind that holds the
    /// same.
    fn try_same_kind(&mut self, name: &str, entry: &'a MediaType, old: &'a [Entry]) -> bool {
        if self.clients == Clients::Strict {
            return false;
        }
        let spot = super::comparing::Spot::nowhere();
        let mut alike = old
            .iter()
            .filter(|(other, _)| Coding::of(other) == Coding::of(name));
        alike.any(|(_, other)| {
            let before: Vec<_> = other.schema.into_iter().collect();
            let after: Vec<_> = entry.schema.into_iter().collect();
            let difference = self.tried(&spot, &before, &after);
            difference.narrower == Level::No && difference.wider == Level::No
        })
    }

    fn compare_entry(
        &mut self,
        both: &Both<'a>,
        (name, old, new): (&str, &'a MediaType, &'a MediaType),
        place: Place,
    ) {
        let coding = Coding::of(name);
        if matches!(coding, Coding::Multipart | Coding::UrlEncoded) {
            self.compare_encodings(both, old, new, &place);
        }
        let direction = both.requested();
        self.compare_held(both, (coding, old, new), place, direction);
    }

    /// Compares the schemas of what a media type holds, sent or received.
    pub(super) fn compare_held(
        &mut self,
        both: &Both<'a>,
        (coding, old, new): (Coding, &'a MediaType, &'a MediaType),
        place: Place,
        direction: Direction,
    ) {
        self.entry_docs(&place, old, new, both.user);
        let role = match (direction, coding.is_raw()) {
            (Direction::Sent, _) => Role::Sent,
            (Direction::Received, true) => Role::Lenient,
            (Direction::Received, false) => Role::Received,
        };
        self.root(Root {
            place,
            nodes: (
                old.schema.into_iter().collect(),
                new.schema.into_iter().collect(),
            ),
            pointers: (old.pointer.clone(), new.pointer.clone()),
            mode: coding.mode(),
            user: both.user,
            role,
        });
    }

    /// Compares how the properties of a form are written.
    fn compare_encodings(
        &mut self,
        both: &Both<'a>,
        old: &MediaType,
        new: &MediaType,
        place: &Place,
    ) {
        let at = At::both(&old.pointer, &new.pointer);
        let mut seen = UnorderedSet::new();
        let names = old.encoding.iter().chain(&new.encoding);
        let names = names.map(|(name, _)| name.as_str());
        let (olds, news) = (by_name(&old.encoding), by_name(&new.encoding));
        for name in names.filter(|name| seen.insert(*name)) {
            let of = |encodings: &UnorderedMap<&str, &Encoding>| {
                let found = encodings.get(name);
                found.map(|encoding| written(encoding)).unwrap_or_default()
            };
            let (before, after) = (of(&olds), of(&news));
            if before == after {
                continue;
            }
            let words = |words: &[String]| match words.is_empty() {
                true => "as usual".to_owned(),
                false => words.join(", "),
            };
            let message = format!(
                "`{name}` is written with {} instead of {} now",
                words(&after),
                words(&before)
            );
            let pair = Pair::new(
                Effect::may("deployed clients write it in a way that the new server may not read"),
                Effect::may("new clients write it in a way that the old server may not read"),
            );
            let place = place.clone().with("encoding").with(name);
            let notice = Notice::new(&rules::ENCODING_CHANGED, place, message, pair, at);
            self.tell_body(both, notice);
        }
    }

    fn body_added(&mut self, both: &Both<'a>, new: &RequestBody) {
        let (rule, words, deployed) = match new.required {
            true => (
                &rules::BODY_ADDED_REQUIRED,
                "required",
                Effect::breaks("the new server requires it, and deployed clients send none"),
            ),
            false => (&rules::BODY_ADDED_OPTIONAL, "optional", Effect::SAFE),
        };
        let pair = Pair::new(
            deployed,
            Effect::may("the old server may ignore or refuse it"),
        );
        let place = self.body_place(both, "", &new.pointer);
        let at = At::both(&both.old.pointer, &new.pointer);
        let message = format!("there is a new {words} body");
        let notice = Notice::new(rule, place, message, pair, at);
        self.tell_body(both, notice);
    }

    /// Returns the place of a body, and notes it for each operation that has the body.
    fn body_place(&mut self, both: &Both<'_>, old: &str, new: &str) -> Place {
        let place = body_place(both, old, new);
        self.refer(both.at(&["body"]), &place);
        place
    }

    fn body_removed(&mut self, both: &Both<'a>, old: &RequestBody) {
        let (words, rollback) = match old.required {
            true => (
                "required",
                Effect::breaks("the old server requires it, and new clients send none"),
            ),
            false => ("optional", Effect::SAFE),
        };
        let deployed =
            Effect::may("the new server may ignore or refuse what deployed clients send");
        let place = self.body_place(both, &old.pointer, "");
        let at = At::both(&old.pointer, &both.new.pointer);
        let message = format!("the {words} body is gone");
        let pair = Pair::new(deployed, rollback);
        let notice = Notice::new(&rules::BODY_REMOVED, place, message, pair, at);
        self.tell_body(both, notice);
    }

    fn tell_body(&mut self, both: &Both<'a>, mut notice: Notice<'_>) {
        // Of what comes in, the server is who sends.
        if both.comes_in {
            let (deployed, rollback) = turned(notice.rule, notice.pair);
            notice.pair = Pair::new(deployed, rollback);
        }
        self.tell_at(both, both.requested(), notice);
    }
}

/// The effect of a change of a body on who receives it.
fn turned(rule: &Rule, pair: Pair) -> (Effect, Effect) {
    let (missed, unread) = (
        Effect::breaks("deployed clients miss what the new server may leave out"),
        Effect::breaks("new clients miss what the old server may leave out"),
    );
    match rule.code {
        "body-became-required" | "body-added-required" => (Effect::SAFE, unread),
        "body-became-optional" => (missed, Effect::SAFE),
        "body-removed" => match pair.rollback == Effect::SAFE {
            true => (Effect::SAFE, Effect::SAFE),
            false => (missed, Effect::SAFE),
        },
        "body-added-optional" => (Effect::SAFE, Effect::SAFE),
        "request-media-type-removed" => match pair.rollback == Effect::SAFE {
            true => (
                Effect::SAFE,
                Effect::may("the old server may send it to new clients"),
            ),
            false => (
                Effect::breaks("deployed clients read nothing of what the new server sends"),
                Effect::breaks("new clients read nothing of what the old server sends"),
            ),
        },
        "request-media-type-added" => (
            Effect::may("the new server may send it to deployed clients"),
            Effect::SAFE,
        ),
        _ => (pair.rollback, pair.deployed),
    }
}

/// The encodings of properties by name, the first of each.
fn by_name(encodings: &[(String, Encoding)]) -> UnorderedMap<&str, &Encoding> {
    let last_first = encodings.iter().rev();
    last_first.map(|(name, one)| (name.as_str(), one)).collect()
}

/// The way in which a property of a form is written, where that is said.
fn written(encoding: &Encoding) -> Vec<String> {
    let mut words = Vec::new();
    words.extend(
        encoding
            .content_type
            .as_ref()
            .map(|of| format!("`contentType` `{of}`")),
    );
    words.extend(
        encoding
            .style
            .as_ref()
            .map(|style| format!("`style` `{style}`")),
    );
    words.extend(
        encoding
            .explode
            .map(|explode| format!("`explode` {explode}")),
    );
    if encoding.allow_reserved {
        words.push("`allowReserved`".to_owned());
    }
    let mut headers: Vec<&str> = encoding
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    headers.sort_unstable();
    words.extend(headers.iter().map(|name| format!("the header `{name}`")));
    words
}

/// The place of a body: the component that it is in both documents, or the operation's own.
fn body_place(both: &Both<'_>, old: &str, new: &str) -> Place {
    let shared = Place::of_shared("requestBodies", old, new);
    shared.unwrap_or_else(|| both.at(&["body"]))
}
