//! Parameters: which are which, and how their values are written.

use super::comparing::{Comparing, Root};
use super::draft::{At, Notice};
use super::impact::{Effect, Pair, Role};
use super::operations::Both;
use super::parameter_pairs::{is_required, parameter_node, same_parameters};
use super::unit::Mode;
use crate::compare::change::{Direction, Place};
use crate::compare::rules;
use crate::compare::side::Clients;
use crate::resolve::{Parameter, ParameterIn, why_no_parameter};

impl<'a> Comparing<'a> {
    /// Compares the parameters of an operation.
    pub(super) fn compare_parameters(&mut self, both: &Both<'a>) {
        let known = |parameter: &&'a Parameter| {
            let is_set = why_no_parameter(&parameter.name).is_some();
            parameter.place.is_some() && !(parameter.place == Some(ParameterIn::Header) && is_set)
        };
        let mut gone: Vec<&Parameter> = both.old.parameters.iter().filter(known).collect();
        let mut new: Vec<&Parameter> = both.new.parameters.iter().filter(known).collect();
        let pairs = same_parameters(both, &mut gone, &mut new);
        for (old, new) in pairs {
            self.compare_parameter(both, old, new);
        }
        for (old, new) in self.moved_parameters(&mut gone, &mut new) {
            self.parameter_moved(both, old, new);
        }
        for (old, new) in self.renamed_parameters(&mut gone, &mut new) {
            self.parameter_renamed(both, old, new);
        }
        for parameter in gone {
            self.parameter_removed(both, parameter);
        }
        for parameter in new {
            self.parameter_added(both, parameter);
        }
    }

    fn compare_parameter(&mut self, both: &Both<'a>, old: &'a Parameter, new: &'a Parameter) {
        let (place, at) = (
            self.parameter_place(both, old, new),
            At::both(&old.pointer, &new.pointer),
        );
        if old.name != new.name && new.place == Some(ParameterIn::Path) {
            let message = format!(
                "the path parameter `{}` is called `{}` now",
                old.name, new.name
            );
            let rule = &rules::PATH_PARAMETER_RENAMED;
            let notice = Notice::new(rule, place.clone(), message, Pair::SAFE, at);
            self.tell_parameter(both, notice);
        }
        let (was, is) = (is_required(old), is_required(new));
        let became = match (was, is) {
            (false, true) => Some((
                &rules::PARAMETER_BECAME_REQUIRED,
                "is required now",
                Pair::new(Effect::breaks(LEFT_OUT_BY_OLD), Effect::SAFE),
            )),
            (true, false) => Some((
                &rules::PARAMETER_BECAME_OPTIONAL,
                "is optional now",
                Pair::new(Effect::SAFE, Effect::may(LEFT_OUT_BY_NEW)),
            )),
            (true, true) | (false, false) => None,
        };
        if let Some((rule, words, pair)) = became {
            let message = format!("the {} {words}", called(new));
            let notice = Notice::new(rule, place.clone(), message, pair, at);
            self.tell_parameter(both, notice);
        }
        let deprecated = (old.deprecated, new.deprecated);
        self.compare_deprecated(&place, deprecated, at, Some(both.user));
        self.compare_writing(both, old, new, place.clone());
        self.parameter_docs(&place, old, new, both.user);
        self.parameter_root(both, old, new, place);
    }

    /// Has the values of a parameter compared.
    fn parameter_root(
        &mut self,
        both: &Both<'a>,
        old: &'a Parameter,
        new: &'a Parameter,
        place: Place,
    ) {
        let (left, right) = (parameter_node(old), parameter_node(new));
        let is_json = |parameter: &Parameter| parameter.schema.is_none();
        self.root(Root {
            place,
            nodes: (left, right),
            pointers: (old.pointer.clone(), new.pointer.clone()),
            mode: match is_json(old) || is_json(new) {
                true => Mode::Json,
                false if is_required(old) || is_required(new) => Mode::Given,
                false => Mode::Text,
            },
            user: both.user,
            role: match both.comes_in {
                // What comes in with parameters is not decoded.
                true => Role::Lenient,
                false => Role::Sent,
            },
        });
    }

    fn parameter_added(&mut self, both: &Both<'a>, new: &Parameter) {
        let (rule, words, deployed) = match is_required(new) {
            true => (
                &rules::PARAMETER_ADDED_REQUIRED,
                "required",
                Effect::breaks("the new server requires it, and deployed clients do not send it"),
            ),
            false => (&rules::PARAMETER_ADDED_OPTIONAL, "optional", Effect::SAFE),
        };
        let rollback = Effect::may("the old server may ignore or refuse it");
        let message = format!("there is a new {words} {}", called(new));
        let place = self.parameter_place(both, new, new);
        let at = At::both(&both.old.pointer, &new.pointer);
        let notice = Notice::new(rule, place, message, Pair::new(deployed, rollback), at);
        self.tell_parameter(both, notice);
    }

    fn parameter_removed(&mut self, both: &Both<'a>, old: &Parameter) {
        let (words, rollback) = match is_required(old) {
            true => (
                "required",
                Effect::breaks("the old server requires it, and new clients do not send it"),
            ),
            false => ("optional", Effect::SAFE),
        };
        let deployed =
            Effect::may("the new server may ignore or refuse what deployed clients send");
        let message = format!("the {words} {} is gone", called(old));
        let place = self.parameter_place(both, old, old);
        let at = At::both(&old.pointer, &both.new.pointer);
        let rule = &rules::PARAMETER_REMOVED;
        let notice = Notice::new(rule, place, message, Pair::new(deployed, rollback), at);
        self.tell_parameter(both, notice);
    }

    fn parameter_moved(&mut self, both: &Both<'a>, old: &'a Parameter, new: &'a Parameter) {
        let message = format!("the {} is the {} now", called(old), called(new));
        let pair = self.lost(is_required(new), is_required(old));
        let place = self.parameter_place(both, old, new);
        let at = At::both(&old.pointer, &new.pointer);
        let notice = Notice::new(&rules::PARAMETER_MOVED, place.clone(), message, pair, at);
        self.tell_parameter(both, notice);
        self.parameter_root(both, old, new, place);
    }

    fn parameter_renamed(&mut self, both: &Both<'a>, old: &'a Parameter, new: &'a Parameter) {
        let message = format!("the {} was probably renamed to `{}`", called(old), new.name);
        let pair = self.lost(is_required(old), is_required(old));
        let place = self.parameter_place(both, old, new);
        let at = At::both(&old.pointer, &new.pointer);
        let notice = Notice::new(&rules::PARAMETER_RENAMED, place, message, pair, at);
        self.tell_parameter(both, notice);
    }

    /// Returns the place of a parameter, and notes it for each operation that has the parameter.
    fn parameter_place(&mut self, both: &Both<'_>, old: &Parameter, new: &Parameter) -> Place {
        let place = parameter_place(both, old, new);
        for parameter in [old, new] {
            let step = format!("{} {}", word(parameter), parameter.name);
            self.refer(both.at(&[&step]), &place);
        }
        place
    }

    /// The effects of a parameter that the other side looks for elsewhere.
    fn lost(&self, is_awaited: bool, was_awaited: bool) -> Pair {
        let effect = |is_awaited: bool, breaks, means| match is_awaited {
            true => Effect::breaks(breaks),
            false => Effect::means(means).for_others(self.clients),
        };
        Pair::new(
            effect(
                is_awaited,
                "the new server misses what it requires",
                "the new server does not see it where deployed clients send it",
            ),
            effect(
                was_awaited,
                "the old server misses what it requires",
                "the old server does not see it where new clients send it",
            ),
        )
    }

    /// Notes a change of a parameter.
    pub(super) fn tell_parameter(&mut self, both: &Both<'a>, mut notice: Notice<'_>) {
        let pair = notice.pair;
        // The parameters of what comes in are told to people only.
        notice.pair = match (both.comes_in, self.clients) {
            (false, _) => pair,
            (true, Clients::Generated) => Pair::SAFE,
            (true, Clients::Strict) => Pair::new(pair.rollback, pair.deployed),
        };
        let direction = match both.comes_in {
            true => Direction::Received,
            false => Direction::Sent,
        };
        self.tell_at(both, direction, notice);
    }
}

const LEFT_OUT_BY_OLD: &str = "the new server requires it, and deployed clients may leave it out";
const LEFT_OUT_BY_NEW: &str = "new clients may leave it out, and the old server requires it";
/// What a parameter is called.
pub(super) fn called(parameter: &Parameter) -> String {
    format!("{} parameter `{}`", word(parameter), parameter.name)
}

fn word(parameter: &Parameter) -> &'static str {
    parameter.place.map_or("cookie", ParameterIn::word)
}

/// The place of a parameter: the component that it is in both documents, or the operation's own.
fn parameter_place(both: &Both<'_>, old: &Parameter, new: &Parameter) -> Place {
    let shared = Place::of_shared("parameters", &old.pointer, &new.pointer);
    shared.unwrap_or_else(|| both.at(&[&format!("{} {}", word(old), old.name)]))
}
