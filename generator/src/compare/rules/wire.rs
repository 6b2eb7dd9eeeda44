//! Rules about what goes over the wire.

/// Declares rules: code, directions, worst levels on the wire and in source, summary and
/// explanation.
macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident: $code:literal, $directions:ident, $deployed:ident, $rollback:ident,
        $source:ident, $summary:literal, $explanation:literal;)+) => {
        $($(#[$doc])*
        pub(in crate::compare) static $name: crate::compare::rules::Rule = crate::compare::rules::Rule {
            code: $code,
            directions: crate::compare::rules::Directions::$directions,
            deployed: crate::compare::verdict::WireEffect::$deployed,
            rollback: crate::compare::verdict::WireEffect::$rollback,
            source: crate::compare::verdict::SourceEffect::$source,
            summary: $summary,
            explanation: $explanation,
        };)+

        /// The rules of this file.
        pub(super) const RULES: &[&crate::compare::rules::Rule] = &[$(&$name),+];
    };
}
mod operations;
mod properties;
mod replies;
mod requests;
mod values;

pub(in crate::compare) use operations::*;
pub(in crate::compare) use properties::*;
pub(in crate::compare) use replies::*;
pub(in crate::compare) use requests::*;
pub(in crate::compare) use values::*;

use super::Rule;

/// Returns the rules about what goes over the wire.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    let parts = [
        operations::RULES,
        requests::RULES,
        replies::RULES,
        properties::RULES,
        values::RULES,
    ];
    parts.into_iter().flatten().copied()
}
