//! Headers of replies: our clients do without those that they cannot read.

use super::comparing::{Comparing, Root};
use super::draft::{At, Notice};
use super::impact::{Effect, Pair, Role};
use super::operations::Both;
use super::unit::Mode;
use crate::compare::change::Place;
use crate::compare::rules::{self, Rule};
use crate::compare::side::Clients;
use crate::resolve::{Header, Response, value_schema};
use crate::unordered::UnorderedMap;

impl<'a> Comparing<'a> {
    /// Compares the headers of a reply.
    pub(super) fn compare_headers(
        &mut self,
        both: &Both<'a>,
        place: &Place,
        old: &'a Response,
        new: &'a Response,
    ) {
        let (olds, news) = (by_name(&old.headers), by_name(&new.headers));
        let find = |headers: &UnorderedMap<String, &'a Header>, name: &str| {
            headers.get(&name.to_ascii_lowercase()).copied()
        };
        for (name, header) in &old.headers {
            let place = place.clone().with("headers").with(name);
            match find(&news, name) {
                Some(other) => self.compare_header(both, place, header, other),
                None => {
                    let deployed = match header.required {
                        true => Effect::breaks(MISSED_BY_OLD),
                        false => Effect::SAFE,
                    };
                    let message = format!("the header `{name}` is gone");
                    let pair = Pair::new(deployed, Effect::SAFE);
                    self.tell_header(both, (&rules::HEADER_REMOVED, place), message, pair);
                }
            }
        }
        for (name, header) in &new.headers {
            if find(&olds, name).is_none() {
                let place = place.clone().with("headers").with(name);
                let rollback = match header.required {
                    true => Effect::breaks(MISSED_BY_NEW),
                    false => Effect::SAFE,
                };
                let message = format!("there is a new header `{name}`");
                let pair = Pair::new(Effect::SAFE, rollback);
                self.tell_header(both, (&rules::HEADER_ADDED, place), message, pair);
            }
        }
    }

    fn compare_header(&mut self, both: &Both<'a>, place: Place, old: &'a Header, new: &'a Header) {
        let became = match (old.required, new.required) {
            (false, true) => Some((
                &rules::HEADER_BECAME_REQUIRED,
                "the header is required now",
                Pair::new(Effect::SAFE, Effect::breaks(MISSED_BY_NEW)),
            )),
            (true, false) => Some((
                &rules::HEADER_BECAME_OPTIONAL,
                "the header is optional now",
                Pair::new(Effect::breaks(MISSED_BY_OLD), Effect::SAFE),
            )),
            (true, true) | (false, false) => None,
        };
        if let Some((rule, message, pair)) = became {
            self.tell_header(both, (rule, place.clone()), message.to_owned(), pair);
        }
        let pointers = (both.old.pointer.clone(), both.new.pointer.clone());
        let at = At::both(&both.old.pointer, &both.new.pointer);
        let deprecated = (old.deprecated, new.deprecated);
        self.compare_deprecated(&place, deprecated, at, Some(both.user));
        self.header_docs(&place, old, new, both);
        let schema = |header: &Header| {
            let schema = value_schema(header.schema, &header.content);
            schema.into_iter().collect()
        };
        self.root(Root {
            place,
            nodes: (schema(old), schema(new)),
            pointers,
            mode: match old.schema.is_some() && new.schema.is_some() {
                true => Mode::Text,
                false => Mode::Json,
            },
            user: both.user,
            role: match both.comes_in {
                true => Role::Sent,
                false => Role::Lenient,
            },
        });
    }

    fn tell_header(
        &mut self,
        both: &Both<'a>,
        (rule, place): (&'static Rule, Place),
        message: String,
        pair: Pair,
    ) {
        let pair = match (self.clients, both.comes_in) {
            (Clients::Generated, false) => Pair::SAFE,
            (Clients::Strict, false) => pair,
            // The server is who misses it.
            (_, true) => Pair::new(pair.rollback, pair.deployed),
        };
        let at = At::both(&both.old.pointer, &both.new.pointer);
        let notice = Notice::new(rule, place, message, pair, at);
        self.tell_reply(both, notice);
    }
}

/// Headers by their names in lower case, the first of each.
fn by_name(headers: &[(String, Header)]) -> UnorderedMap<String, &Header> {
    let last_first = headers.iter().rev();
    let named = last_first.map(|(name, header)| (name.to_ascii_lowercase(), header));
    named.collect()
}

const MISSED_BY_OLD: &str = "deployed clients miss the header in replies of the new server";
const MISSED_BY_NEW: &str = "new clients miss the header in replies of the old server";
