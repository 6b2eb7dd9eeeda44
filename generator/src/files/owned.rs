//! `package.metadata.clientgen`: which keys of `Cargo.toml` are ours.

use std::collections::BTreeMap;

use toml_edit::{Array, Item, Table, TableLike, Value};

use super::MergeError;
use super::entry::{set, table};

/// The keys of `Cargo.toml` that are ours.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Owned {
    /// Keys of `[package]`.
    pub package: Vec<String>,
    /// Keys of `[features]`.
    pub features: Vec<String>,
    /// Keys of `[dependencies]`, with the features that we turn on.
    pub dependencies: BTreeMap<String, Vec<String>>,
    /// Dependencies of the user's that we need too, with the features that we added.
    pub shared: BTreeMap<String, Vec<String>>,
    /// Whether `[workspace]` is ours.
    pub workspace: bool,
}

/// The keys of the table.
const KEYS: [&str; 5] = [
    "package",
    "features",
    "workspace",
    "dependencies",
    "shared-dependencies",
];

const PATH: &str = "package.metadata.clientgen";

impl Owned {
    /// Reads the lists; a file without the table is not ours.
    pub(super) fn read(root: &Table) -> Result<Self, MergeError> {
        let table = root
            .get("package")
            .and_then(|item| item.get("metadata"))
            .and_then(|item| item.get("clientgen"))
            .and_then(Item::as_table_like)
            .ok_or(MergeError::NotOurs)?;
        Ok(Self {
            package: strings(table, "package")?,
            features: strings(table, "features")?,
            dependencies: lists(table, "dependencies")?,
            shared: lists(table, "shared-dependencies")?,
            workspace: table
                .get("workspace")
                .and_then(Item::as_bool)
                .unwrap_or(false),
        })
    }

    /// Writes the lists.
    pub(super) fn write(&self, root: &mut Table) -> Result<(), MergeError> {
        let metadata = table(table(root, "package")?, "metadata")?;
        let ours = table(metadata, "clientgen")?;
        // The table is ours alone: what is unknown is of another version.
        let keys = ours.iter().map(|(key, _)| key.to_owned());
        let unknown: Vec<String> = keys.filter(|key| !KEYS.contains(&key.as_str())).collect();
        for key in &unknown {
            ours.remove(key);
        }
        set_list(ours, "package", &self.package);
        set_list(ours, "features", &self.features);
        if self.workspace {
            set(ours, "workspace", Value::from(true));
        } else {
            ours.remove("workspace");
        }
        set_lists(ours, "dependencies", &self.dependencies)?;
        set_lists(ours, "shared-dependencies", &self.shared)
    }
}

fn strings(table: &dyn TableLike, key: &str) -> Result<Vec<String>, MergeError> {
    let kind = || MergeError::Kind(format!("{PATH}.{key}"));
    let Some(item) = table.get(key) else {
        return Ok(Vec::new());
    };
    let array = item.as_array().ok_or_else(kind)?;
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(kind);
    array.iter().map(text).collect()
}

fn lists(table: &dyn TableLike, key: &str) -> Result<BTreeMap<String, Vec<String>>, MergeError> {
    let Some(item) = table.get(key) else {
        return Ok(BTreeMap::new());
    };
    let inner = item
        .as_table_like()
        .ok_or_else(|| MergeError::Kind(format!("{PATH}.{key}")))?;
    let entry = |(name, _): (&str, &Item)| Ok((name.to_owned(), strings(inner, name)?));
    inner.iter().map(entry).collect()
}

fn set_list(table: &mut dyn TableLike, key: &str, list: &[String]) {
    set(table, key, Value::from(Array::from_iter(list)));
}

fn set_lists(
    parent: &mut dyn TableLike,
    key: &str,
    lists: &BTreeMap<String, Vec<String>>,
) -> Result<(), MergeError> {
    if lists.is_empty() {
        parent.remove(key);
        return Ok(());
    }
    let inner = table(parent, key)?;
    let names: Vec<String> = inner.iter().map(|(name, _)| name.to_owned()).collect();
    for name in names.iter().filter(|name| !lists.contains_key(*name)) {
        inner.remove(name);
    }
    for (name, list) in lists {
        set_list(inner, name, list);
    }
    inner.sort_values();
    Ok(())
}
