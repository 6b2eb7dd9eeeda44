//! Rules for reports made by hand.

use clientgen::compare::{Directions, Rule, SourceEffect, WireEffect};

/// Arguments in another order.
pub static SWAPPED: Rule = rule("arguments-swapped", "Two arguments change places.");

/// A property that is gone.
pub static REMOVED: Rule = rule("property-removed", "A property is removed.");

/// A property that is new.
pub static ADDED: Rule = rule("property-added", "A property is added.");

/// Documentation, by the code that stands for it.
pub static DESCRIBED: Rule = rule("documentation-changed", "Documentation changed.");

const fn rule(code: &'static str, summary: &'static str) -> Rule {
    Rule {
        code,
        directions: Directions::Both,
        deployed: WireEffect::Breaks,
        rollback: WireEffect::Breaks,
        source: SourceEffect::Silent,
        summary,
        explanation: "It is what it says, with [brackets] and {braces}.",
    }
}
