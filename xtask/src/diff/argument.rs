//! What the arguments of `diff` name.

use std::path::Path;

use super::git::{self, Commit, Git};
use crate::fault::Fault;
use crate::load::folder_of;

/// What an argument names.
pub enum Argument<'a> {
    /// A file on the disk.
    File(&'a str),
    /// A file of a commit.
    Revision(Commit, String),
}

impl<'a> Argument<'a> {
    /// Finds what an argument names: a file, if there is one, else the file of a commit.
    pub fn parse(text: &'a str) -> Result<Self, Fault> {
        if Path::new(text).exists() {
            return Ok(Argument::File(text));
        }
        let help = "name a file that is there, or one of a revision as `REV:path`";
        let Some((revision, path)) = split(text) else {
            let message = format!("there is no file `{text}`");
            let git = Git::at(Path::new("."));
            return Err(match git.and_then(|git| git.commit(text)) {
                Ok(_) => Fault::argument(
                    format!("{message}; it is a revision"),
                    &format!("write `{text}:path`, or --base-rev {text}"),
                ),
                Err(_) => Fault::argument(message, help),
            });
        };
        let git = Git::at(Path::new("."))?;
        let commit = git.commit(revision)?;
        // As git takes it: from the top, unless it is said to be from this folder.
        let path = path.replace(std::path::MAIN_SEPARATOR, "/");
        let path = if path.starts_with("./") || path.starts_with("../") {
            git.path(&path)?
        } else {
            let inside = git::join("", &path);
            inside.ok_or_else(|| {
                Fault::argument(format!("`{path}` is outside of the repository"), help)
            })?
        };
        Ok(Argument::Revision(commit, path))
    }
}

/// The revision and the path of `REV:path`; a colon in braces, as of `HEAD^{/fix: it}`, belongs to
/// the revision.
fn split(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    let colon = text.char_indices().find_map(|(index, character)| {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ':' if depth == 0 => return Some(index),
            _ => {}
        }
        None
    })?;
    let (revision, path) = text.split_at(colon);
    let path = path.strip_prefix(':').filter(|path| !path.is_empty())?;
    // `C:\a.yaml` is a file that is not there.
    let is_drive = cfg!(windows) && revision.len() == 1 && path.starts_with(['\\', '/']);
    (!revision.is_empty() && !is_drive).then_some((revision, path))
}

/// Returns the path of a file from the top of the repository that it is in, if it is in one.
pub fn in_repository(path: &Path) -> Option<String> {
    let git = Git::at(folder_of(path)).ok()?;
    git.path(&file_name(path)).ok()
}

/// Returns the name of a file in its folder.
pub fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests;
