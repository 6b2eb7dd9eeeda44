//! The verdicts that are right for an edit.

use clientgen::compare::SourceEffect::{self, Same};
use clientgen::compare::WireEffect::{self, Safe};
use clientgen::compare::{Comparison, SourceEffect as Source, WireEffect as Wire};

use crate::reach::Reach;

/// The verdicts that are right; several where the words leave it open.
#[derive(Clone, Debug)]
pub struct Label {
    /// For deployed clients and the new server.
    pub deployed: Vec<WireEffect>,
    /// For new clients and the old server.
    pub rollback: Vec<WireEffect>,
    /// For Rust source; none: it depends on more than the edit.
    pub source: Vec<SourceEffect>,
    /// Whether nothing but documentation changes.
    pub is_nothing: bool,
}

/// The verdicts in one direction: of deployed clients, and of new ones.
pub type OneWay = (&'static [WireEffect], &'static [WireEffect]);

/// Makes the label of an edit that changes nothing.
pub fn of_nothing() -> Label {
    Label {
        is_nothing: true,
        ..label((&[Safe], &[Safe]), &[Same])
    }
}

/// Makes a label.
pub fn label((deployed, rollback): OneWay, source: &[SourceEffect]) -> Label {
    Label {
        deployed: deployed.to_vec(),
        rollback: rollback.to_vec(),
        source: source.to_vec(),
        is_nothing: false,
    }
}

/// Makes the label of an edit of a schema, from what it does where it is sent and where it is
/// received.
pub fn by_reach(reach: Reach, sent: OneWay, received: OneWay, source: &[SourceEffect]) -> Label {
    let safe: OneWay = (&[Safe], &[Safe]);
    let sent = if reach.sent { sent } else { safe };
    let received = if reach.received { received } else { safe };
    Label {
        deployed: worse(sent.0, received.0),
        rollback: worse(sent.1, received.1),
        source: source.to_vec(),
        is_nothing: false,
    }
}

/// Returns what can be the worse of one of each.
fn worse(left: &[WireEffect], right: &[WireEffect]) -> Vec<WireEffect> {
    let pairs = left
        .iter()
        .flat_map(|left| right.iter().map(move |right| *left.max(right)));
    let mut all: Vec<WireEffect> = pairs.collect();
    all.sort();
    all.dedup();
    all
}

impl Label {
    /// Says what is wrong about a comparison. None: nothing.
    pub fn wrong(&self, comparison: &Comparison) -> Option<String> {
        let (deployed, rollback) = (comparison.deployed(), comparison.rollback());
        let source = comparison.source();
        let mut wrong = Vec::new();
        if !self.deployed.contains(&deployed) {
            wrong.push(format!(
                "deployed is `{deployed}`, not {}",
                wire(&self.deployed)
            ));
        }
        if !self.rollback.contains(&rollback) {
            wrong.push(format!(
                "rollback is `{rollback}`, not {}",
                wire(&self.rollback)
            ));
        }
        if !self.source.is_empty() && !self.source.contains(&source) {
            wrong.push(format!(
                "source is `{source}`, not {}",
                sources(&self.source)
            ));
        }
        let mut changes = comparison.changes.iter();
        let something = changes.find(|change| !change.is_documentation());
        match something {
            Some(change) if self.is_nothing => wrong.push(format!("found {}", change.identity())),
            None if !self.is_nothing => wrong.push("nothing is found".to_owned()),
            Some(_) | None => {}
        }
        (!wrong.is_empty()).then(|| wrong.join("; "))
    }
}

fn wire(effects: &[Wire]) -> String {
    let words: Vec<&str> = effects.iter().map(|effect| effect.words()).collect();
    words.join(" or ")
}

fn sources(effects: &[Source]) -> String {
    let words: Vec<&str> = effects.iter().map(|effect| effect.name()).collect();
    words.join(" or ")
}
