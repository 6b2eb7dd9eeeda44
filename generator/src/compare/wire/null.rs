//! Null: where it is a value, and to whom it is the same as nothing.

use super::comparing::{Comparing, Spot};
use super::half::{Half, Node};
use super::impact::{Difference, Impact, Judged, Level};
use super::kinds::Kinds;
use crate::compare::rules;
use crate::compare::side::Clients;
use crate::resolve::SchemaId;

/// What the place of a pair of schemas says about null.
#[derive(Clone, Copy, Debug)]
pub(super) enum Null {
    /// It was looked at before.
    Passed,
    /// It is looked at; null and absent are the same to clients whose property is optional.
    Asked {
        /// Whether deployed clients read it.
        old_reads: bool,
        /// Whether new clients read it.
        new_reads: bool,
    },
}

impl Null {
    /// Null where something has to be.
    pub(super) const REQUIRED: Self = Self::Asked {
        old_reads: false,
        new_reads: false,
    };
}

impl<'a> Comparing<'a> {
    /// Compares whether null is a value.
    pub(super) fn compare_null(
        &mut self,
        spot: &Spot,
        (base, head): (&Node, &Node),
        components: (Option<SchemaId>, Option<SchemaId>),
        null: Null,
    ) {
        let Null::Asked {
            old_reads,
            new_reads,
        } = null
        else {
            return;
        };
        let (old, new) = (self.base.takes_null(base), self.head.takes_null(head));
        if old == new || base.is_empty() || head.is_empty() {
            return;
        }
        // What says nothing of types does not say either that null is no value.
        let is_silent = match new {
            true => says_no_type(&self.base, base),
            false => says_no_type(&self.head, head),
        };
        if is_silent {
            return;
        }
        let mut spot = spot.clone();
        let mut reads = (old_reads, new_reads);
        // Where it is the component that takes null, that is said of the component.
        if let (Some(old), Some(new)) = components
            && self.base.is_nullable(old) != self.head.is_nullable(new)
        {
            spot.base.clone_from(&self.base.schema(old).pointer);
            spot.head.clone_from(&self.head.schema(new).pointer);
        }
        reads.0 |= reads_null(&self.base, base);
        reads.1 |= reads_null(&self.head, head);
        self.tell_null(&spot, new, reads);
    }

    fn tell_null(&mut self, spot: &Spot, is_added: bool, reads: (bool, bool)) {
        let (rule, message, difference) = match is_added {
            true => (
                &rules::NULLABLE_ADDED,
                "null is a value now",
                Difference::new(Level::No, Level::Yes),
            ),
            false => (
                &rules::NULLABLE_REMOVED,
                "null is no value any more",
                Difference::new(Level::Yes, Level::No),
            ),
        };
        let difference = difference.read(reads.0, reads.1);
        let mut impact = difference.impact(self.clients);
        if self.mode(spot).is_text() {
            // What is written as text has no null; others may write the word.
            impact = match self.clients {
                Clients::Generated => Impact::SAFE,
                Clients::Strict => impact,
            };
        }
        self.find_with(
            spot,
            rule,
            message.to_owned(),
            Judged { difference, impact },
        );
    }

    /// Notes that a component takes null or does not any more; what that does is said where it is
    /// used.
    pub(super) fn note_null(&mut self, spot: &Spot, base: &Node, head: &Node) {
        let (old, new) = (self.base.takes_null(base), self.head.takes_null(head));
        let is_component = |half: &Half<'a>, node: &Node| match node.as_slice() {
            [only] => half.name(*only).is_some(),
            _ => false,
        };
        if old == new || !is_component(&self.base, base) || !is_component(&self.head, head) {
            return;
        }
        let (rule, message) = match new {
            true => (&rules::NULLABLE_ADDED, "null is a value now"),
            false => (&rules::NULLABLE_REMOVED, "null is no value any more"),
        };
        let message = message.to_owned();
        self.find_with(spot, rule, message, Judged::from(Impact::SAFE));
    }
}

/// Whether our clients read null as an empty array or map.
fn reads_null(half: &Half<'_>, node: &[SchemaId]) -> bool {
    let flat = half.flatten(node);
    let is_map = flat.kinds == Kinds::OBJECT && flat.properties.is_empty();
    flat.unions.is_empty()
        && (flat.kinds == Kinds::ARRAY && flat.prefix.is_empty()
            || is_map
            || flat.kinds == Kinds::ALL)
}

/// Whether a node leaves open what type its values are of.
fn says_no_type(half: &Half<'_>, node: &[SchemaId]) -> bool {
    let flat = half.flatten(node);
    flat.is_implied || flat.kinds == Kinds::ALL && flat.unions.is_empty()
}
