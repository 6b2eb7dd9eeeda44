//! One entry of `[dependencies]`, and single keys.

use toml_edit::{Array, InlineTable, Item, TableLike, Value};

use super::{Dependency, MergeError};

/// Whose entry it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Ours: version and switches are set, features that the user added stay.
    Clientgen,
    /// The user's: version and source stay, and what we need is added.
    User,
}

/// Brings an entry to what is wanted; `ours` are the features that we turned on before.
///
/// Answers with the features that are on only because of us, or `None` if the entry is no dependency.
pub(super) fn merge(
    item: &mut Item,
    wanted: &Dependency,
    owner: Owner,
    ours: &[String],
) -> Option<Vec<String>> {
    let old = item.to_string();
    if item.is_str() {
        *item = Item::Value(Value::InlineTable(with_version(item)?));
    }
    let table = item.as_table_like_mut()?;
    merge_switches(table, wanted, owner);
    let added = merge_features(table, wanted, ours)?;
    if let Some(inline) = item.as_inline_table() {
        let only_version = inline.len() == 1 && inline.contains_key("version");
        let plain = only_version && (owner == Owner::Clientgen || !old.trim().starts_with('{'));
        let decor = inline.decor().clone();
        let version = inline.get("version").cloned();
        if let (true, Some(mut version)) = (plain, version) {
            *version.decor_mut() = decor;
            *item = Item::Value(version);
        }
    }
    if item.to_string() != old {
        tidy(item);
    }
    Some(added)
}

/// Takes back the features that we added to an entry of the user's.
pub(super) fn withdraw(item: &mut Item, ours: &[String]) {
    if let Some(table) = item.as_table_like_mut() {
        drop_features(table, |feature| ours.iter().any(|one| one == feature));
    }
    tidy(item);
}

/// Sets a key, keeping what is around an old value; an equal value stays as it is written.
pub(super) fn set(table: &mut dyn TableLike, key: &str, mut new: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) if same(old, &new) => {}
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => {
            table.insert(key, Item::Value(new));
        }
    }
}

/// A bare version as a table, which keeps the comment behind it.
fn with_version(item: &Item) -> Option<InlineTable> {
    let mut table = InlineTable::new();
    *table.decor_mut() = item.as_value()?.decor().clone();
    table.insert("version", Value::from(item.as_str()?));
    Some(table)
}

fn merge_switches(table: &mut dyn TableLike, wanted: &Dependency, owner: Owner) {
    let inherited = table.contains_key("workspace");
    if owner == Owner::Clientgen && !inherited {
        set(table, "version", Value::from(wanted.version.as_str()));
        match &wanted.package {
            Some(package) => set(table, "package", Value::from(package.as_str())),
            None => drop(table.remove("package")),
        }
    }
    if wanted.default_features {
        table.remove("default-features");
    } else if owner == Owner::Clientgen && !inherited {
        set(table, "default-features", Value::from(false));
    }
    if wanted.optional {
        set(table, "optional", Value::from(true));
    } else {
        table.remove("optional");
    }
}

fn merge_features(
    table: &mut dyn TableLike,
    wanted: &Dependency,
    ours: &[String],
) -> Option<Vec<String>> {
    let stale =
        |feature: &str| ours.iter().any(|one| one == feature) && !has(&wanted.features, feature);
    drop_features(table, stale);
    if wanted.features.is_empty() {
        return Some(Vec::new());
    }
    if !table.contains_key("features") {
        table.insert("features", toml_edit::value(Array::new()));
    }
    let array = table.get_mut("features")?.as_array_mut()?;
    let mut added = Vec::new();
    for feature in &wanted.features {
        let present = array.iter().any(|value| value.as_str() == Some(feature));
        if !present {
            array.push(feature.as_str());
        }
        if !present || has(ours, feature) {
            added.push(feature.clone());
        }
    }
    Some(added)
}

fn drop_features(table: &mut dyn TableLike, stale: impl Fn(&str) -> bool) {
    let Some(array) = table.get_mut("features").and_then(Item::as_array_mut) else {
        return;
    };
    let length = array.len();
    array.retain(|value| !value.as_str().is_some_and(&stale));
    if array.is_empty() && length > 0 {
        table.remove("features");
    }
}

fn has(list: &[String], name: &str) -> bool {
    list.iter().any(|one| one == name)
}

/// Spaces between the keys of an inline table, once it has changed.
fn tidy(item: &mut Item) {
    if let Some(inline) = item.as_inline_table_mut() {
        if let Some(array) = inline.get_mut("features").and_then(Value::as_array_mut) {
            array.fmt();
        }
        inline.fmt();
    }
}

fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::String(left), Value::String(right)) => left.value() == right.value(),
        (Value::Boolean(left), Value::Boolean(right)) => left.value() == right.value(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        _ => false,
    }
}

/// Returns the table of a name below another, made if it is not there.
pub(super) fn table<'a>(
    parent: &'a mut dyn TableLike,
    key: &str,
) -> Result<&'a mut dyn TableLike, MergeError> {
    parent
        .entry(key)
        .or_insert_with(toml_edit::table)
        .as_table_like_mut()
        .ok_or_else(|| MergeError::Kind(key.to_owned()))
}
