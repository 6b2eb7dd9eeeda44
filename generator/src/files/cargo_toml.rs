//! Merges what is owned into `Cargo.toml`.
//!
//! A new file is a template that is merged into like any other, so a file written from nothing
//! and one that has grown hold the same owned keys. Keys that are not listed under
//! `package.metadata.clientgen` are the user's: they stay as written, with order and comments.

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value};

use super::entry::{self, Owner, set, table};
use super::owned::Owned;
use super::{Dependency, MergeError, Package};
use crate::unordered::UnorderedSet;

/// Where the crate's folder lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// Below no workspace, or below one that leaves the crate out.
    Alone,
    /// In a workspace that lists the crate.
    Member,
    /// Below a workspace that does not know the crate, where Cargo wants a `[workspace]` of its own.
    BelowForeignWorkspace,
}

/// The text of `Cargo.toml`, from what is there (`None`: nothing yet).
pub fn cargo_toml(
    existing: Option<&str>,
    package: &Package,
    placement: Placement,
) -> Result<String, MergeError> {
    check_name(package)?;
    let template = template(package);
    let mut document: DocumentMut =
        existing
            .unwrap_or(&template)
            .parse()
            .map_err(|error: toml_edit::TomlError| MergeError::Syntax {
                message: error.message().to_owned(),
                span: error.span(),
            })?;
    let before = Owned::read(document.as_table())?;
    let root = document.as_table_mut();
    let mut after = Owned::default();
    merge_package(root, package, &before, &mut after)?;
    merge_dependencies(root, package, &before, &mut after)?;
    merge_features(root, package, &before, &mut after)?;
    merge_workspace(root, placement, &before, &mut after);
    merge_docs_rs(root, &before, &mut after)?;
    after.write(root)?;
    Ok(document.to_string())
}

/// Cargo knows no crate that depends on itself.
fn check_name(package: &Package) -> Result<(), MergeError> {
    let is_self = |dependency: &&Dependency| {
        let registry_name = dependency.package.as_ref().unwrap_or(&dependency.name);
        registry_name.replace('-', "_") == package.name.replace('-', "_")
    };
    match package.dependencies.iter().find(is_self) {
        Some(dependency) => Err(MergeError::Name(dependency.name.clone())),
        None => Ok(()),
    }
}

fn template(package: &Package) -> String {
    let version = Value::from(package.version.as_str());
    format!(
        "\
# The keys that package.metadata.clientgen lists are clientgen's; the rest of this file is yours.

[package]
name = \"\"
version = {version}
edition = \"\"
rust-version = \"\"
description = \"\"

[dependencies]

[features]

[package.metadata.clientgen]
"
    )
}

fn merge_package(
    root: &mut Table,
    package: &Package,
    before: &Owned,
    after: &mut Owned,
) -> Result<(), MergeError> {
    let table = table(root, "package")?;
    let wanted = [
        ("name", &package.name),
        ("edition", &package.edition),
        ("rust-version", &package.rust_version),
        ("description", &package.description),
        ("readme", &package.readme),
        ("repository", &package.repository),
        ("documentation", &package.documentation),
    ];
    let texts = wanted.map(|(key, text)| {
        let value = (!text.is_empty()).then(|| Value::from(text.as_str()));
        (key, value)
    });
    let keywords = (!package.keywords.is_empty())
        .then(|| Value::from(Array::from_iter(package.keywords.iter())));
    for (key, value) in texts.into_iter().chain([("keywords", keywords)]) {
        if let Some(value) = value {
            set(table, key, value);
            after.package.push(key.to_owned());
        } else if before.package.iter().any(|owned| owned == key) || is_blank(table, key) {
            table.remove(key);
        }
    }
    Ok(())
}

/// Whether a key holds the empty string of the template.
fn is_blank(table: &dyn TableLike, key: &str) -> bool {
    table.get(key).and_then(Item::as_str) == Some("")
}

fn merge_dependencies(
    root: &mut Table,
    package: &Package,
    before: &Owned,
    after: &mut Owned,
) -> Result<(), MergeError> {
    let item = root.entry("dependencies").or_insert_with(toml_edit::table);
    let kind = || MergeError::Kind("dependencies".to_owned());
    let table = item.as_table_like_mut().ok_or_else(kind)?;
    let sorted = table.iter().is_sorted_by_key(|(key, _)| key.to_owned());
    let wanted = |name: &str| package.dependencies.iter().any(|one| one.name == name);
    for name in before.dependencies.keys().filter(|name| !wanted(name)) {
        table.remove(name);
    }
    for (name, features) in before.shared.iter().filter(|(name, _)| !wanted(name)) {
        if let Some(item) = table.get_mut(name) {
            entry::withdraw(item, features);
        }
    }
    for dependency in &package.dependencies {
        merge_dependency(table, dependency, before, after)?;
    }
    if let (true, Some(table)) = (sorted, item.as_table_mut()) {
        table.sort_values();
    }
    Ok(())
}

fn merge_dependency(
    table: &mut dyn TableLike,
    dependency: &Dependency,
    before: &Owned,
    after: &mut Owned,
) -> Result<(), MergeError> {
    let name = dependency.name.as_str();
    let kind = || MergeError::Kind(format!("dependencies.{name}"));
    if let (None, Some(item)) = (before.dependencies.get(name), table.get_mut(name)) {
        let ours = before.shared.get(name).map_or(&[][..], Vec::as_slice);
        let added = entry::merge(item, dependency, Owner::User, ours).ok_or_else(kind)?;
        after.shared.insert(name.to_owned(), added);
        return Ok(());
    }
    if !table.contains_key(name) {
        table.insert(name, toml_edit::value(dependency.version.as_str()));
    }
    if let Some(item) = table.get_mut(name) {
        let ours = before.dependencies.get(name).map_or(&[][..], Vec::as_slice);
        entry::merge(item, dependency, Owner::Clientgen, ours).ok_or_else(kind)?;
    }
    after
        .dependencies
        .insert(name.to_owned(), dependency.features.clone());
    Ok(())
}

fn merge_features(
    root: &mut Table,
    package: &Package,
    before: &Owned,
    after: &mut Owned,
) -> Result<(), MergeError> {
    let table = table(root, "features")?;
    let names = package.features.iter().map(|(name, _)| name);
    let wanted: UnorderedSet<&String> = names.collect();
    let owned: UnorderedSet<&String> = before.features.iter().collect();
    for name in before.features.iter().filter(|name| !wanted.contains(name)) {
        table.remove(name);
    }
    for (name, turns_on) in &package.features {
        if table.contains_key(name) && !owned.contains(name) {
            return Err(MergeError::Feature(name.clone()));
        }
        set(table, name, Value::from(Array::from_iter(turns_on)));
        after.features.push(name.clone());
    }
    Ok(())
}

/// A `[workspace]` of ours is taken back only where Cargo would refuse it: a crate that moves
/// between folders should not change.
fn merge_workspace(root: &mut Table, placement: Placement, before: &Owned, after: &mut Owned) {
    let present = root.contains_key("workspace");
    let wanted = match placement {
        Placement::Alone => before.workspace && present,
        Placement::Member => false,
        Placement::BelowForeignWorkspace => before.workspace || !present,
    };
    if wanted && !present {
        root.insert("workspace", toml_edit::table());
    } else if before.workspace && !wanted {
        root.remove("workspace");
    }
    after.workspace = wanted;
}

/// The table for docs.rs among the keys of `[package]`.
const DOCS_RS: &str = "metadata.docs.rs";

/// Has docs.rs show all features, unless the user says what it does.
fn merge_docs_rs(root: &mut Table, before: &Owned, after: &mut Owned) -> Result<(), MergeError> {
    let metadata = table(table(root, "package")?, "metadata")?;
    if !metadata.contains_key("docs") {
        let mut docs = Table::new();
        docs.set_implicit(true);
        metadata.insert("docs", Item::Table(docs));
    }
    let docs = table(metadata, "docs")?;
    if docs.contains_key("rs") && !before.package.iter().any(|key| key == DOCS_RS) {
        return Ok(());
    }
    set(table(docs, "rs")?, "all-features", Value::from(true));
    after.package.push(DOCS_RS.to_owned());
    Ok(())
}
