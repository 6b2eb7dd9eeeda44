//! Two revisions of a document compared: on the wire in both directions, and in Rust.
//!
//! ```text
//! Side ─understand─▶ Revision ─┬─wire────▶ changes of requests and replies ─┐
//!                              └─source──▶ changes of Rust items ───────────┴─join─▶ Comparison
//! ```

mod change;
mod comparison;
mod join;
mod keys;
mod place;
mod rules;
mod side;
mod source;
#[cfg(test)]
mod tests;
mod verdict;
mod wire;
mod witness;

pub use change::{Change, Direction, ItemChange, Location, Place, Subject, Use};
pub use comparison::Comparison;
pub use rules::{Directions, Rule, rule, rules};
pub use side::{Clients, Refusal, Side, Witnesses};
pub use source::item_kinds;
pub use verdict::{SourceEffect, Step, Verdict, WireEffect};
pub use witness::{Witness, WitnessKind};

use crate::diagnostic::{Diagnostics, Report};
use crate::understanding::{Understanding as Revision, understand};
use place::{BothPlaces, Places};

/// Compares two revisions of a document.
///
/// # Errors
///
/// If one of them is no document that a client could be generated of.
pub fn compare(
    base: Side<'_>,
    head: Side<'_>,
    clients: Clients,
) -> Result<Comparison, Box<Refusal>> {
    compare_with(base, head, clients, Witnesses::Spared)
}

/// Compares two revisions of a document, and writes programs that show the effects on source if
/// asked to.
///
/// # Errors
///
/// If one of them is no document that a client could be generated of.
pub fn compare_with(
    base: Side<'_>,
    head: Side<'_>,
    clients: Clients,
    witnesses: Witnesses,
) -> Result<Comparison, Box<Refusal>> {
    let (base, head) = match (revision(base), revision(head)) {
        (Ok(base), Ok(head)) => (base, head),
        (base, head) => {
            return Err(Box::new(Refusal {
                base: base.err(),
                head: head.err(),
            }));
        }
    };
    let ((base, base_report), (head, head_report)) = (base, head);
    Ok(Comparison {
        base: base_report,
        head: head_report,
        ..compare_revisions(&base, &head, clients, witnesses)
    })
}

/// Compares what is known of two documents.
fn compare_revisions(
    base: &Revision,
    head: &Revision,
    clients: Clients,
    witnesses: Witnesses,
) -> Comparison {
    let found = wire::compare(base, head, clients);
    let (old, new) = (Places::new(&base.api), Places::new(&head.api));
    let places = BothPlaces {
        base: &old,
        head: &new,
    };
    let source = source::compare(base, head, places, witnesses);
    Comparison {
        changes: join::join(found, source, places),
        ..Comparison::default()
    }
}

/// Takes a document through the stages up to names. Denied classes are the business of `generate`.
fn revision(side: Side<'_>) -> Result<(Revision, Report), Diagnostics> {
    let mut report = Report::new();
    match understand(side.source, side.config, &mut report) {
        Some(revision) => Ok((revision, report)),
        None => Err(Diagnostics(report)),
    }
}
