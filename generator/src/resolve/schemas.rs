//! References between schemas become ids.

use std::collections::HashMap;

use super::references::{cyclic, dangling, local_pointer};
use super::{Context, Schema};
use crate::document::{self, SchemaId};
use crate::ids::{Arena, Id};

/// Gives each reference the id of what it points to. Ids stay as they are, so cycles need no care.
pub(super) fn resolve(
    schemas: Arena<SchemaId, document::Schema>,
    context: &mut Context<'_>,
) -> Arena<SchemaId, Schema> {
    let targets = targets(&schemas, context);
    schemas
        .into_entries()
        .zip(targets)
        .map(|(schema, target)| Schema {
            pointer: schema.pointer,
            target,
            keywords: schema.keywords,
        })
        .collect()
}

fn targets(
    schemas: &Arena<SchemaId, document::Schema>,
    context: &mut Context<'_>,
) -> Vec<Option<SchemaId>> {
    let by_pointer: HashMap<&str, SchemaId> = schemas
        .iter()
        .map(|(id, schema)| (schema.pointer.as_str(), id))
        .collect();
    let step = |schema: &document::Schema| {
        let reference = schema.reference.as_ref()?;
        let pointer = local_pointer(&reference.target)?;
        by_pointer.get(pointer.as_str()).copied()
    };
    let direct: Vec<Option<SchemaId>> = schemas.iter().map(|(_, schema)| step(schema)).collect();
    let cyclic_ids = in_cycles(&direct);
    schemas
        .iter()
        .map(|(id, schema)| {
            let reference = schema.reference.as_ref()?;
            let target = direct[id.index()];
            if cyclic_ids[id.index()] {
                cyclic(reference, context);
                return None;
            }
            if target.is_none() {
                dangling(reference, context);
            }
            target
        })
        .collect()
}

/// Which schemas are references that lead back to themselves and to nothing else.
fn in_cycles(direct: &[Option<SchemaId>]) -> Vec<bool> {
    const UNSEEN: usize = 0;
    let mut round_of = vec![UNSEEN; direct.len()];
    let mut cyclic = vec![false; direct.len()];
    for start in 0..direct.len() {
        let round = start + 1;
        let mut at = start;
        while round_of[at] == UNSEEN {
            round_of[at] = round;
            match direct[at] {
                Some(next) => at = next.index(),
                None => break,
            }
        }
        if round_of[at] == round && direct[at].is_some() {
            let mut next = at;
            while !cyclic[next] {
                cyclic[next] = true;
                match direct[next] {
                    Some(following) => next = following.index(),
                    None => break,
                }
            }
        }
    }
    cyclic
}
