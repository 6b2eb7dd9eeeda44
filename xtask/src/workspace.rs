//! Which Cargo workspace a crate's folder lies in.

use std::fs;
use std::path::{Component, Path, PathBuf};

use clientgen::files::Placement;
use glob::{MatchOptions, Pattern};
use toml_edit::{Document, Item};

/// Where a folder lies, by the first `Cargo.toml` with `[workspace]` above it, as Cargo looks for it.
pub fn placement(folder: &Path) -> Placement {
    let folder = resolved(folder);
    for above in folder.ancestors().skip(1) {
        let Ok(text) = fs::read_to_string(above.join("Cargo.toml")) else {
            continue;
        };
        let Ok(document) = Document::parse(text) else {
            continue;
        };
        if let (Some(workspace), Ok(path)) = (document.get("workspace"), folder.strip_prefix(above))
        {
            return placement_in(workspace, path);
        }
    }
    Placement::Alone
}

/// The members that the `Cargo.toml` of a workspace lists, as they stand there.
pub fn members(manifest: &Path) -> std::io::Result<Vec<String>> {
    let text = fs::read_to_string(manifest)?;
    let document = Document::parse(text).map_err(std::io::Error::other)?;
    let workspace = document.get("workspace");
    let members = workspace.into_iter().flat_map(|it| strings(it, "members"));
    Ok(members.map(str::to_owned).collect())
}

/// A member that is listed wins over one that is left out, as it does for Cargo.
fn placement_in(workspace: &Item, path: &Path) -> Placement {
    if strings(workspace, "members").any(|member| is_match(member, path)) {
        Placement::Member
    } else if strings(workspace, "exclude").any(|excluded| path.starts_with(normal(excluded))) {
        Placement::Alone
    } else {
        Placement::BelowForeignWorkspace
    }
}

fn strings<'a>(workspace: &'a Item, key: &str) -> impl Iterator<Item = &'a str> {
    let array = workspace.get(key).and_then(Item::as_array);
    array
        .into_iter()
        .flatten()
        .filter_map(toml_edit::Value::as_str)
}

fn is_match(member: &str, path: &Path) -> bool {
    let options = MatchOptions {
        require_literal_separator: true,
        ..MatchOptions::default()
    };
    let member = normal(member);
    let pattern = member.to_str().and_then(|text| Pattern::new(text).ok());
    pattern.is_some_and(|pattern| pattern.matches_path_with(path, options))
}

/// Without `./` and a slash at the end.
fn normal(path: &str) -> PathBuf {
    let components = Path::new(path).components();
    components
        .filter(|part| *part != Component::CurDir)
        .collect()
}

/// The folder without links, as far as it exists.
fn resolved(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for existing in absolute.ancestors() {
        if let (Ok(real), Ok(rest)) = (existing.canonicalize(), absolute.strip_prefix(existing)) {
            return if rest == Path::new("") {
                real
            } else {
                real.join(rest)
            };
        }
    }
    absolute
}
