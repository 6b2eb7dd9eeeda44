//! Comparison of revisions that nobody has looked at.

use arbitrary::Unstructured;
use clientgen::compare::{Clients, Comparison, Side, Witnesses, compare_with};
use clientgen::source::{NoSiblings, Source};

use crate::generation::{NAME, config};
use crate::{Outcome, grammar, small_stack};

/// Revisions that are made of these choices are compared; those that are the same have no changes.
pub fn of_choices(choices: &[u8]) -> Outcome {
    let Ok([base, head]) = grammar::revisions(&mut Unstructured::new(choices)) else {
        return Ok(());
    };
    let [base, head] = [base.to_string(), head.to_string()];
    compare(&base, &head)?;
    compare(&head, &base)?;
    let same = compare(&head, &head)?.map(|comparison| comparison.changes);
    let changes = same.unwrap_or_default();
    match changes.first() {
        None => Ok(()),
        Some(change) => Err(format!("a document changes against itself: {change:?}")),
    }
}

/// None: one of them is refused.
fn compare(base: &str, head: &str) -> Result<Option<Comparison>, String> {
    small_stack::run(|| {
        let config = config();
        let [base, head] = [base, head].map(|text| Source::new(NAME, text.as_bytes(), &NoSiblings));
        let side = |source| Side {
            source,
            config: &config,
        };
        let (base, head) = (&base, &head);
        compare_with(side(base), side(head), Clients::Strict, Witnesses::Written).ok()
    })
}
