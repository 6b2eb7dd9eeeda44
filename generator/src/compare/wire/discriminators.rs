//! The properties that tell alternatives apart.

use super::alike::Match;
use super::comparing::{Comparing, Spot};
use super::flat::Flat;
use super::half::Half;
use super::impact::{Effect, Impact, Judged, Pair};
use super::tags::{TagPair, mapped_tags};
use crate::compare::rules;
use crate::resolve::SchemaId;
use crate::unordered::UnorderedSet;

impl<'a> Comparing<'a> {
    /// Compares how alternatives are told apart.
    pub(super) fn compare_discriminators(
        &mut self,
        spot: &Spot,
        (old, new): (Option<SchemaId>, Option<SchemaId>),
        found: &Match,
    ) {
        let property = |half: &Half<'a>, id: Option<SchemaId>| {
            let tags = half.schema(id?).tags.as_ref();
            tags.map(|tags| tags.property.clone())
        };
        let means = Effect::means;
        let properties = (property(&self.base, old), property(&self.head, new));
        let (rule, message, received) = match properties {
            (None, None) => return,
            (None, Some(new)) => (
                &rules::DISCRIMINATOR_ADDED,
                format!("`{new}` tells the alternatives apart now"),
                Pair::new(Effect::SAFE, means(NO_TAG)),
            ),
            (Some(old), None) => (
                &rules::DISCRIMINATOR_REMOVED,
                format!("`{old}` does not tell the alternatives apart any more"),
                Pair::new(means(NO_TAG_NOW), Effect::SAFE),
            ),
            (Some(old), Some(new)) if old != new => (
                &rules::DISCRIMINATOR_CHANGED,
                format!("`{new}` tells the alternatives apart now, not `{old}`"),
                Pair::new(means(NO_TAG_NOW), means(NO_TAG)),
            ),
            (Some(_), Some(_)) => {
                self.compare_mappings(spot, &found.tags);
                return;
            }
        };
        let impact = self.of_tags(Pair::new(means(TAG_SENT), means(TAG_SENT)), received);
        self.find_with(spot, rule, message, Judged::from(impact));
    }

    /// Compares the values that stand for alternatives: by the name of each, the old ones and the
    /// new ones.
    fn compare_mappings(&mut self, spot: &Spot, tags: &[TagPair]) {
        for (name, old, new) in tags {
            let (gone, added) = (missing(old, new), missing(new, old));
            let next = spot.step(&["alternatives", name], &spot.base, &spot.head);
            let (gone_words, added_words) = (gone.join("`, `"), added.join("`, `"));
            let (rule, message, sent, received) = match (gone.is_empty(), added.is_empty()) {
                (true, true) => continue,
                (true, false) => (
                    &rules::MAPPING_VALUE_ADDED,
                    format!("`{added_words}` stands for `{name}` too now"),
                    Pair::new(Effect::SAFE, Effect::may(TAG_UNKNOWN)),
                    Pair::SAFE,
                ),
                (false, true) => (
                    &rules::MAPPING_VALUE_REMOVED,
                    format!("`{gone_words}` does not stand for `{name}` any more"),
                    Pair::new(Effect::breaks(TAG_GONE), Effect::SAFE),
                    Pair::SAFE,
                ),
                (false, false) => {
                    let both = Pair::new(Effect::breaks(TAG_GONE), Effect::breaks(TAG_UNKNOWN));
                    (
                        &rules::MAPPING_VALUE_RENAMED,
                        format!("`{added_words}` stands for `{name}` now, not `{gone_words}`"),
                        both,
                        both,
                    )
                }
            };
            let impact = self.of_tags(sent, received);
            self.find_with(&next, rule, message, Judged::from(impact));
        }
    }

    /// Compares discriminators of objects that others have as a part.
    pub(super) fn compare_bases(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        if base.tags.is_none() && head.tags.is_none() {
            return;
        }
        let found = Match {
            tags: mapped_tags((&self.base, base.tags), (&self.head, head.tags)),
            ..Match::default()
        };
        self.compare_discriminators(spot, (base.tags, head.tags), &found);
    }

    /// The impact of tags that only a discriminator says something of.
    fn of_tags(&self, sent: Pair, received: Pair) -> Impact {
        let others = |pair: Pair| {
            Pair::new(
                pair.deployed.for_others(self.clients),
                pair.rollback.for_others(self.clients),
            )
        };
        Impact::new(others(sent), others(received))
    }
}

/// Returns what is listed, and not among others.
fn missing<'t>(listed: &'t [String], others: &[String]) -> Vec<&'t str> {
    let others: UnorderedSet<&str> = others.iter().map(String::as_str).collect();
    let listed = listed.iter().map(String::as_str);
    listed.filter(|one| !others.contains(one)).collect()
}

const TAG_SENT: &str = "the tag is sent by the one side and not looked for by the other";
const NO_TAG: &str = "new clients go by a tag that what the old server sends may lack";
const NO_TAG_NOW: &str = "deployed clients go by a tag that what the new server sends may lack";
const TAG_GONE: &str = "the tag that deployed clients know stands for nothing any more";
const TAG_UNKNOWN: &str = "the old server does not know the tag";
