//! Failing documents made smaller.

use serde_json::Value;

use super::places;

/// Takes away from a document whatever it fails without, asking so many times at most.
pub fn minimize(document: Value, most: usize, mut fails: impl FnMut(&Value) -> bool) -> Value {
    let mut smallest = document;
    let mut left = most;
    // What is taken away may let more go.
    loop {
        let before = places::all(&smallest).len();
        smallest = pass(smallest, &mut left, &mut fails);
        if left == 0 || places::all(&smallest).len() == before {
            return smallest;
        }
    }
}

/// Goes through the document once, from the root down.
fn pass(document: Value, left: &mut usize, fails: &mut impl FnMut(&Value) -> bool) -> Value {
    let mut smallest = document;
    let mut open = vec![String::new()];
    while let Some(pointer) = open.pop() {
        smallest = thin(smallest, &pointer, left, fails);
        if let Some(value) = smallest.pointer(&pointer) {
            let children = places::children(&pointer, value);
            open.extend(children.into_iter().map(|(pointer, _)| pointer));
        }
    }
    smallest
}

/// Takes entries away from one place: first all, then halves, at last one by one.
fn thin(
    document: Value,
    pointer: &str,
    left: &mut usize,
    fails: &mut impl FnMut(&Value) -> bool,
) -> Value {
    let mut smallest = document;
    let mut size = count(&smallest, pointer);
    while size > 0 {
        let mut start = 0;
        while start < count(&smallest, pointer) {
            if *left == 0 {
                return smallest;
            }
            *left -= 1;
            let candidate = without(&smallest, pointer, start, size);
            if fails(&candidate) {
                smallest = candidate;
            } else {
                start += size;
            }
        }
        size /= 2;
    }
    smallest
}

fn count(document: &Value, pointer: &str) -> usize {
    match document.pointer(pointer) {
        Some(Value::Object(entries)) => entries.len(),
        Some(Value::Array(items)) => items.len(),
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => 0,
    }
}

fn without(document: &Value, pointer: &str, start: usize, size: usize) -> Value {
    let mut document = document.clone();
    let is_kept = |at: usize| at < start || at >= start + size;
    match document.pointer_mut(pointer) {
        Some(Value::Object(entries)) => {
            let kept = std::mem::take(entries).into_iter().enumerate();
            entries.extend(kept.filter(|(at, _)| is_kept(*at)).map(|(_, entry)| entry));
        }
        Some(Value::Array(items)) => {
            let kept = std::mem::take(items).into_iter().enumerate();
            items.extend(kept.filter(|(at, _)| is_kept(*at)).map(|(_, item)| item));
        }
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => {}
    }
    document
}
