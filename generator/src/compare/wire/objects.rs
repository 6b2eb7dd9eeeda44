//! Objects: their properties, and what is said of further ones.

use super::comparing::{Comparing, Spot};
use super::flat::{Flat, Further};
use super::half::{Marks, Node};
use super::impact::{Difference, Effect, Impact, Judged, Level, Pair};
use super::join::further_node;
use super::null::Null;
use super::unit::Way;
use crate::compare::rules;
use crate::compare::side::Clients;
use crate::unordered::UnorderedMap;

/// A property of one side.
#[derive(Clone, Debug)]
pub(super) struct Property {
    /// The name.
    pub(super) name: String,
    /// What it holds.
    pub(super) node: Node,
    /// Whether it must be there.
    pub(super) is_required: bool,
    /// Whether it is only received or only sent.
    pub(super) marks: Marks,
    /// The number among the properties of its side.
    pub(super) at: usize,
}

impl<'a> Comparing<'a> {
    /// Compares two objects.
    pub(super) fn compare_objects(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        let new_at = head.properties.iter().enumerate();
        let new_at: UnorderedMap<&str, usize> = new_at.map(|(at, (name, _))| (*name, at)).collect();
        let mut gone = Vec::new();
        let mut kept = vec![false; head.properties.len()];
        for (at, (name, node)) in base.properties.iter().enumerate() {
            let found = new_at.get(name).copied();
            let found = found.and_then(|at| Some((at, head.properties.get(at)?)));
            match found {
                Some((at, (_, other))) => {
                    if let Some(kept) = kept.get_mut(at) {
                        *kept = true;
                    }
                    let required = (base.requires(name), head.requires(name));
                    self.compare_property(spot, name, (node, other), required);
                }
                None => gone.push(Property {
                    name: (*name).to_owned(),
                    node: node.clone(),
                    is_required: base.requires(name),
                    marks: self.base.marks(node),
                    at,
                }),
            }
        }
        let new = head.properties.iter().enumerate().zip(kept);
        let new = new
            .filter(|(_, kept)| !kept)
            .map(|((at, (name, node)), _)| Property {
                name: (*name).to_owned(),
                node: node.clone(),
                is_required: head.requires(name),
                marks: self.head.marks(node),
                at,
            });
        let mut new: Vec<Property> = new.collect();
        self.take_renamed(spot, &mut gone, &mut new);
        for property in &gone {
            self.property_removed(spot, property, &head.additional);
        }
        for property in &new {
            self.property_added(spot, property, &base.additional);
        }
        self.compare_further(spot, base, head);
        self.compare_pattern_properties(spot, base, head);
    }

    fn compare_property(
        &mut self,
        spot: &Spot,
        name: &str,
        (old, new): (&Node, &Node),
        (was_required, is_required): (bool, bool),
    ) {
        let (before, after) = (self.base.marks(old), self.head.marks(new));
        let way = Way {
            is_unsent: before.read_only || after.read_only,
            is_unreceived: before.write_only || after.write_only,
            is_doubtful: false,
        };
        let next = spot.step(&["properties", name], &spot.base, &spot.head);
        let next = Spot {
            base: self.base.pointer(old, &spot.base).to_owned(),
            head: self.head.pointer(new, &spot.head).to_owned(),
            ..next
        };
        if before != after {
            self.compare_marks(&next, name, (before, was_required), (after, is_required));
        }
        let next = next.beyond(way);
        if before == after {
            self.compare_required(&next, name, (was_required, is_required), before);
        }
        let null = Null::Asked {
            old_reads: !was_required,
            new_reads: !is_required,
        };
        self.visit(next, old, new, null);
    }

    fn compare_required(&mut self, spot: &Spot, name: &str, (was, is): (bool, bool), marks: Marks) {
        let (rule, message, difference) = match (was, is) {
            (false, true) => (
                &rules::PROPERTY_BECAME_REQUIRED,
                format!("`{name}` is required now"),
                Difference::new(Level::Yes, Level::No),
            ),
            (true, false) => (
                &rules::PROPERTY_BECAME_OPTIONAL,
                format!("`{name}` is optional now"),
                Difference::new(Level::No, Level::Yes),
            ),
            (true, true) | (false, false) => return,
        };
        // What is only sent is not missed in what is received.
        let difference = difference.read(marks.write_only, marks.write_only);
        self.find(spot, rule, message, difference);
    }

    /// Compares a property of which it is said now, or no more, that it is only received or only
    /// sent.
    fn compare_marks(
        &mut self,
        spot: &Spot,
        name: &str,
        (before, was_required): (Marks, bool),
        (after, is_required): (Marks, bool),
    ) {
        let sent = Pair::new(
            match (before.read_only, after.read_only) {
                (false, true) => Effect::may(STILL_SENT),
                (true, false) if is_required => match self.clients {
                    Clients::Generated => Effect::breaks(NOT_SENT_YET),
                    Clients::Strict => Effect::may(NOT_SENT_YET),
                },
                _ if is_required && !was_required => Effect::breaks(NOW_REQUIRED),
                _ => Effect::SAFE,
            },
            match (before.read_only, after.read_only) {
                (false, true) if was_required => Effect::breaks(NO_LONGER_SENT),
                (true, false) => Effect::may(SENT_NOW),
                _ if was_required && !is_required => Effect::may(LEFT_OUT),
                _ => Effect::SAFE,
            },
        );
        // Whoever receives it misses it if it must be there for them and need not for the others.
        let missed = |needs: bool, gives: bool, reason| match needs && !gives {
            true => Effect::breaks(reason),
            false => Effect::SAFE,
        };
        let was_given = was_required && !before.write_only;
        let is_given = is_required && !after.write_only;
        let received = Pair::new(
            missed(was_given, is_given, MISSED_BY_OLD),
            missed(is_given, was_given, MISSED_BY_NEW),
        );
        let rule = match (before.read_only, after.read_only) {
            (false, true) => &rules::READ_ONLY_ADDED,
            (true, false) => &rules::READ_ONLY_REMOVED,
            _ if after.write_only => &rules::WRITE_ONLY_ADDED,
            _ => &rules::WRITE_ONLY_REMOVED,
        };
        let words = |marks: Marks, required: bool| {
            let marks = match (marks.read_only, marks.write_only) {
                (true, _) => "read-only and ",
                (_, true) => "write-only and ",
                _ => "",
            };
            format!("{marks}{}", if required { "required" } else { "optional" })
        };
        let message = format!(
            "`{name}` is {} now; it was {}",
            words(after, is_required),
            words(before, was_required)
        );
        let impact = Impact::new(sent, received);
        let difference = Difference::new(Level::Maybe, Level::Maybe);
        self.find_with(spot, rule, message, Judged { difference, impact });
    }

    fn property_removed(&mut self, spot: &Spot, property: &Property, further: &Further) {
        let Property { name, node, .. } = property;
        let next = spot.step(&["properties", name], &spot.base, &spot.head);
        let next = Spot {
            base: self.base.pointer(node, &spot.base).to_owned(),
            ..next
        };
        let other = further_node(further);
        let is_closed = other.is_none();
        let held = self.as_further(&next, other.map(|other| (node.clone(), other)));
        let sent = Pair::new(
            match is_closed || held.narrower == Level::Yes {
                true => Effect::breaks(REFUSED_PROPERTY),
                false => Effect::may(UNKNOWN_PROPERTY),
            },
            match property.is_required {
                true => Effect::breaks(NO_LONGER_SENT),
                false => Effect::SAFE,
            },
        );
        let unread = self.unread(is_closed, held.narrower, UNREAD_OLD);
        let received = Pair::new(
            match property.is_required && !property.marks.write_only {
                true => Effect::breaks(MISSED_BY_OLD),
                false => Effect::SAFE,
            },
            unread,
        );
        let message = format!("the {} property `{name}` is gone", property.kind());
        let impact = property.as_marked(sent, received);
        let difference = Difference::new(Level::of(is_closed), Level::Yes);
        self.find_with(
            &next,
            &rules::PROPERTY_REMOVED,
            message,
            Judged { difference, impact },
        );
    }

    fn property_added(&mut self, spot: &Spot, property: &Property, further: &Further) {
        let Property { name, node, .. } = property;
        let next = spot.step(&["properties", name], &spot.base, &spot.head);
        let next = Spot {
            head: self.head.pointer(node, &spot.head).to_owned(),
            ..next
        };
        let other = further_node(further);
        let is_closed = other.is_none();
        let held = self.as_further(&next, other.map(|other| (other, node.clone())));
        // Our clients send further properties only where the document allows them explicitly.
        let is_open = matches!(further, Further::Of(_) | Further::Any);
        let sent = Pair::new(
            match property.is_required {
                true => Effect::breaks(NOW_REQUIRED),
                false if is_open && held.narrower != Level::No => Effect::may(ANOTHER_KIND),
                false => Effect::SAFE,
            },
            Effect::may(UNKNOWN_TO_OLD),
        );
        let is_typed = matches!(further, Further::Of(_));
        let wider = if is_typed { held.wider } else { Level::No };
        let received = Pair::new(
            self.unread(is_closed, wider, UNREAD_NEW),
            match property.is_required && !property.marks.write_only {
                true => Effect::breaks(MISSED_BY_NEW),
                false if is_open && held.narrower != Level::No => Effect::may(ANOTHER_KIND),
                false => Effect::SAFE,
            },
        );
        let rule = match property.is_required {
            true => &rules::PROPERTY_ADDED_REQUIRED,
            false => &rules::PROPERTY_ADDED_OPTIONAL,
        };
        let message = format!("there is a new {} property `{name}`", property.kind());
        let impact = property.as_marked(sent, received);
        let narrower = match property.is_required {
            true => Level::Yes,
            false => Level::Maybe,
        };
        let difference = Difference::new(narrower, Level::of(is_closed));
        self.find_with(&next, rule, message, Judged { difference, impact });
    }

    /// Finds out how what a property holds differs from what further properties do.
    fn as_further(&mut self, spot: &Spot, nodes: Option<(Node, Node)>) -> Difference {
        match nodes {
            Some((base, head)) if !base.is_empty() && !head.is_empty() => {
                self.tried(spot, &base, &head)
            }
            Some((base, head)) => Difference::new(
                Level::of(base.is_empty() && !head.is_empty()),
                Level::of(!base.is_empty() && head.is_empty()),
            ),
            None => Difference::default(),
        }
    }

    /// The effect of a property that the receiver does not know.
    fn unread(&self, is_closed: bool, other: Level, reason: &'static str) -> Effect {
        match self.clients {
            Clients::Strict if is_closed => Effect::breaks(reason),
            Clients::Strict | Clients::Generated => match other {
                Level::Yes => Effect::breaks(reason),
                Level::Maybe => Effect::may(reason),
                Level::No => Effect::SAFE,
            },
        }
    }
}

impl Property {
    fn kind(&self) -> &'static str {
        match (
            self.marks.read_only,
            self.marks.write_only,
            self.is_required,
        ) {
            (true, _, true) => "required read-only",
            (true, _, false) => "optional read-only",
            (_, true, true) => "required write-only",
            (_, true, false) => "optional write-only",
            (_, _, true) => "required",
            (_, _, false) => "optional",
        }
    }

    /// Says what it does where it is sent and received at all.
    pub(super) fn as_marked(&self, sent: Pair, received: Pair) -> Impact {
        Impact::new(
            match self.marks.read_only {
                true => Pair::SAFE,
                false => sent,
            },
            match self.marks.write_only {
                true => Pair::SAFE,
                false => received,
            },
        )
    }
}

const STILL_SENT: &str =
    "deployed clients still send it, which the new server may ignore or refuse";
const NOT_SENT_YET: &str = "the new server requires it, and deployed clients do not send it";
const NOW_REQUIRED: &str = "the new server requires it, and deployed clients may leave it out";
const NO_LONGER_SENT: &str = "the old server requires it, and new clients do not send it";
const SENT_NOW: &str = "new clients may send it, which the old server may ignore or refuse";
const LEFT_OUT: &str = "new clients may leave it out, and the old server requires it";
const MISSED_BY_OLD: &str = "deployed clients miss it in what the new server sends";
const MISSED_BY_NEW: &str = "new clients miss it in what the old server sends";
const REFUSED_PROPERTY: &str = "deployed clients may send it, which the new server refuses";
const UNKNOWN_PROPERTY: &str =
    "deployed clients may send it, which the new server may ignore or refuse";
const UNKNOWN_TO_OLD: &str = "new clients may send it, which the old server may ignore or refuse";
const UNREAD_OLD: &str = "the old server may send it, and new clients cannot read it";
const UNREAD_NEW: &str = "the new server may send it, and deployed clients cannot read it";
const ANOTHER_KIND: &str = "a further property of this name may hold something else";
