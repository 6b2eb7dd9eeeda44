//! Long texts of schemas, which whatever refers to one has of it.

use std::cmp::Reverse;

use super::Context;
use super::written::{drop_long_texts, long_texts};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Schema, SchemaId};
use crate::ids::{Arena, Id};
use crate::unordered::UnorderedSet;

/// Leaves out the long texts that are repeated most, if all of them are more than may be: a
/// property or parameter is documented by what its type says, and has its only value. `bodies` are
/// the schemas that stand for a whole body, which has none of that.
pub(super) fn leave_out(
    schemas: &mut Arena<SchemaId, Schema>,
    targets: &[Option<SchemaId>],
    bodies: &UnorderedSet<SchemaId>,
    context: &mut Context<'_>,
) {
    let most = context.repeated.rest();
    for (id, times) in most_repeated(schemas, targets, bodies, most) {
        let schema = &mut schemas[id];
        drop_long_texts(&mut schema.keywords);
        let message = format!("long texts of a schema, which {times} references repeat");
        let place = Place::key(schema.pointer.as_str());
        let help = "refer to it less often, or make them shorter";
        let row = Diagnostic::new(Code::TooMuchRepeated, place, message);
        context.report.warn(row.label("left out").help(help));
    }
}

/// Finds the schemas whose texts are repeated most, with how often they are, so that the rest is
/// little enough. Of those that are repeated as much as each other it is all or none.
fn most_repeated(
    schemas: &Arena<SchemaId, Schema>,
    targets: &[Option<SchemaId>],
    bodies: &UnorderedSet<SchemaId>,
    most: usize,
) -> Vec<(SchemaId, usize)> {
    let times = count_references(schemas, targets, bodies);
    let repeated = schemas.iter().zip(times).filter(|(_, times)| *times > 0);
    let repeated = repeated.map(|((id, schema), times)| {
        let values = long_texts(&schema.keywords).saturating_mul(times);
        (values, id, times)
    });
    let mut repeated: Vec<_> = repeated.filter(|(values, ..)| *values > 0).collect();
    let add = |sum: usize, (values, ..): &(usize, SchemaId, usize)| sum.saturating_add(*values);
    let mut all = repeated.iter().fold(0, add);
    if all <= most {
        return Vec::new();
    }
    repeated.sort_by_key(|(values, ..)| Reverse(*values));
    let mut least = usize::MAX;
    let mut left_out = Vec::new();
    for (values, id, times) in repeated {
        if all <= most && values < least {
            break;
        }
        least = values;
        all = all.saturating_sub(values);
        left_out.push((id, times));
    }
    // In document order, as other rows are.
    left_out.sort_unstable();
    left_out
}

/// Counts the references that lead to each schema, also through others, but for those of whole
/// bodies.
fn count_references(
    schemas: &Arena<SchemaId, Schema>,
    targets: &[Option<SchemaId>],
    bodies: &UnorderedSet<SchemaId>,
) -> Vec<usize> {
    let mut direct = vec![0_usize; targets.len()];
    for (id, target) in schemas.ids().zip(targets) {
        if let Some(target) = target.filter(|_| !bodies.contains(&id)) {
            direct[target.index()] += 1;
        }
    }
    let mut times = direct.clone();
    for (at, direct) in direct
        .into_iter()
        .enumerate()
        .filter(|(_, direct)| *direct > 0)
    {
        let behind = std::iter::successors(targets[at], |at| targets[at.index()]);
        for behind in behind {
            times[behind.index()] += direct;
        }
    }
    times
}
