//! A document with fewer operations.

use serde_json::Value;

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Operations of the series.
pub const SIZES: &[usize] = &[100, 200, 400, 800];

/// The sizes of a document's series: the last one is all that there is. Of small documents there is none.
pub fn sizes(operations: usize) -> Vec<usize> {
    let fitting = SIZES.iter().copied().filter(|size| *size < operations);
    let mut sizes: Vec<usize> = fitting.collect();
    if sizes.len() < SIZES.len() {
        sizes.push(operations);
    }
    if sizes.len() < 2 {
        sizes.clear();
    }
    sizes
}

/// How many operations there are.
pub fn operations(document: &Value) -> usize {
    let items = document["paths"].as_object().into_iter().flatten();
    items.map(|(_, item)| methods(item).count()).sum()
}

/// Leaves the first operations, and all components.
pub fn cut(document: &mut Value, mut most: usize) {
    let Some(paths) = document["paths"].as_object_mut() else {
        return;
    };
    paths.retain(|_, item| {
        let names: Vec<&str> = methods(item).collect();
        let (kept, rest) = names.split_at(names.len().min(most));
        most -= kept.len();
        if let Some(item) = item.as_object_mut() {
            for method in rest {
                item.remove(*method);
            }
        }
        !kept.is_empty()
    });
}

fn methods(item: &Value) -> impl Iterator<Item = &'static str> {
    let all = METHODS.iter().copied();
    all.filter(|method| item.get(method).is_some())
}

#[cfg(test)]
mod tests;
