//! Two revisions of a document.

use arbitrary::{Result, Unstructured};
use serde_json::Value;

use super::{Grammar, document};

/// Makes a document and a later revision of it, in which some places are other ones.
pub fn revisions(choices: &mut Unstructured<'_>) -> Result<[Value; 2]> {
    let base = document(choices)?;
    let mut head = base.clone();
    let mut grammar = Grammar::new(choices);
    for _ in 0..=grammar.up_to(2)? {
        let places = count(&head);
        let mut place = grammar.up_to(places.saturating_sub(1))?;
        let change = grammar.any()?;
        let schema = grammar.schema_at(3)?;
        let new = if grammar.once_in(2)? { change } else { schema };
        let is_dropped = grammar.once_in(3)?;
        replace(&mut head, &mut place, &new, is_dropped);
    }
    Ok([base, head])
}

/// The places below a value.
fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| 1 + count(item)).sum(),
        Value::Object(entries) => entries.values().map(|entry| 1 + count(entry)).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

/// Replaces or drops the place of a number, in the order of the document. Says whether it was here.
fn replace(value: &mut Value, place: &mut usize, new: &Value, is_dropped: bool) -> bool {
    match value {
        Value::Array(items) => items
            .iter_mut()
            .any(|item| step(item, place, new, is_dropped)),
        Value::Object(entries) => {
            let dropped = entries.iter_mut().find_map(|(key, entry)| {
                let is_here = is_dropped && *place == 0;
                step(entry, place, new, is_dropped).then(|| is_here.then(|| key.clone()))
            });
            if let Some(Some(key)) = &dropped {
                entries.remove(key);
            }
            dropped.is_some()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn step(value: &mut Value, place: &mut usize, new: &Value, is_dropped: bool) -> bool {
    if *place == 0 {
        value.clone_from(new);
        return true;
    }
    *place -= 1;
    replace(value, place, new, is_dropped)
}
