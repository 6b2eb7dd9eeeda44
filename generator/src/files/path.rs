//! Which paths every disk can hold.

use std::collections::BTreeMap;
use std::fmt;

use crate::devices::DEVICES;

/// Bytes that the common file systems take in one name.
const LONGEST_NAME: usize = 255;

/// Why a path is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// It is absolute, or steps out with `..`.
    Escapes,
    /// It has an empty part or a `.`.
    NotNormal,
    /// A part has a character that Windows cannot hold.
    Character(char),
    /// A part ends in a dot or a space, which Windows drops.
    End,
    /// A part is the name of a device on Windows.
    Device(String),
    /// A part is longer than file systems take.
    TooLong,
    /// Another path differs in case only, or not at all.
    SameAs(String),
    /// Another path needs a folder of this name.
    FolderOf(String),
}

impl fmt::Display for PathFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Escapes => formatter.write_str("it leads out of the folder"),
            Self::NotNormal => formatter.write_str("it has an empty part or a `.`"),
            Self::Character(character) => {
                write!(formatter, "Windows cannot hold {character:?} in a name")
            }
            Self::End => formatter.write_str("Windows drops a dot or a space at the end of a name"),
            Self::Device(name) => write!(formatter, "`{name}` is a device on Windows"),
            Self::TooLong => write!(
                formatter,
                "a name has more than {LONGEST_NAME} bytes, which file systems do not take"
            ),
            Self::SameAs(other) => write!(
                formatter,
                "a disk that ignores case cannot tell it from `{other}`"
            ),
            Self::FolderOf(other) => write!(formatter, "`{other}` needs a folder of this name"),
        }
    }
}

/// Whether a path stays below its root and fits on every disk.
pub fn check_path(path: &str) -> Result<(), PathFault> {
    if path.starts_with(['/', '\\']) || path.get(1..2) == Some(":") {
        return Err(PathFault::Escapes);
    }
    path.split('/').try_for_each(check_name)
}

/// The first path that is refused, alone or beside the others.
pub fn check_paths<'a>(paths: impl Iterator<Item = &'a str>) -> Result<(), (&'a str, PathFault)> {
    let mut seen: BTreeMap<String, &'a str> = BTreeMap::new();
    for path in paths {
        check_path(path).map_err(|fault| (path, fault))?;
        if let Some(other) = seen.insert(path.to_lowercase(), path) {
            return Err((path, PathFault::SameAs(other.to_owned())));
        }
    }
    for (folded, path) in &seen {
        for (end, _) in folded.match_indices('/') {
            if let Some(file) = seen.get(&folded[..end]) {
                return Err((file, PathFault::FolderOf((*path).to_owned())));
            }
        }
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), PathFault> {
    match name {
        ".." => return Err(PathFault::Escapes),
        "" | "." => return Err(PathFault::NotNormal),
        _ => {}
    }
    let forbidden = |character: &char| character.is_control() || r#"<>:"|?*\"#.contains(*character);
    if let Some(character) = name.chars().find(forbidden) {
        return Err(PathFault::Character(character));
    }
    if name.ends_with(['.', ' ']) {
        return Err(PathFault::End);
    }
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    if DEVICES.contains(&stem.to_lowercase().as_str()) {
        return Err(PathFault::Device(stem.to_owned()));
    }
    if name.len() > LONGEST_NAME {
        return Err(PathFault::TooLong);
    }
    Ok(())
}
