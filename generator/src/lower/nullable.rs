//! Schemas that null is a value of.

use crate::ids::Id;
use crate::resolve::{Api, SchemaId};
use crate::unordered::UnorderedMap;

/// Finds out for all schemas at once whether null is a value: where a schema says so itself, where
/// all parts of its `allOf` do, or where one of its alternatives does.
///
/// Each schema waits for its first part that is not nullable yet, so that every part is looked at
/// once however the parts hang together; parts in a circle wait for ever, which says no.
pub(crate) fn nullable(api: &Api) -> Vec<bool> {
    let mut nullable = vec![false; api.schemas.len()];
    let mut next_part = vec![0_usize; api.schemas.len()];
    let mut waiting: UnorderedMap<SchemaId, Vec<SchemaId>> = UnorderedMap::new();
    for (id, schema) in api.schemas.iter() {
        let keywords = &schema.keywords;
        let enough = keywords
            .one_of
            .iter()
            .chain(&keywords.any_of)
            .chain(&schema.target);
        for &one in enough {
            waiting.entry(one).or_default().push(id);
        }
    }
    let mut ready: Vec<(SchemaId, bool)> = api.schemas.ids().map(|id| (id, false)).collect();
    while let Some((id, by_another)) = ready.pop() {
        let keywords = &api.schemas[id].keywords;
        let parts = &keywords.all_of;
        if nullable[id.index()] {
            continue;
        }
        while let Some(&part) = parts.get(next_part[id.index()]) {
            if !keywords.nullable && !nullable[part.index()] {
                waiting.entry(part).or_default().push(id);
                break;
            }
            next_part[id.index()] += 1;
        }
        let all = !parts.is_empty() && next_part[id.index()] == parts.len();
        let enough = by_another && parts.is_empty();
        if keywords.nullable || all || enough {
            nullable[id.index()] = true;
            let others = waiting.remove(&id).unwrap_or_default();
            ready.extend(others.into_iter().map(|other| (other, true)));
        }
    }
    nullable
}
