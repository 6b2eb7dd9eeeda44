//! What is at a path, without following links.

use std::fs;
use std::io;
use std::path::Path;

/// What is at a path below a folder.
#[derive(Debug, PartialEq, Eq)]
pub enum Seen {
    /// Nothing.
    Nothing,
    /// A file with this in it.
    File(Vec<u8>),
    /// Something that is no file of ours, as a sentence about it.
    Obstacle(String),
}

/// Looks at a `/`-separated path; a link on the way or at the end is an obstacle.
pub fn look(root: &Path, path: &str) -> io::Result<Seen> {
    let mut current = root.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        current.push(name);
        let kind = match fs::symlink_metadata(&current) {
            Ok(metadata) => metadata.file_type(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Seen::Nothing),
            Err(error) => return Err(error),
        };
        let shown = current.display();
        let is_last = names.peek().is_none();
        if kind.is_symlink() {
            let sentence = format!("`{shown}` is a symbolic link, which is not followed");
            return Ok(Seen::Obstacle(sentence));
        } else if !is_last && !kind.is_dir() {
            let sentence = format!("`{shown}` is a file where a folder has to be");
            return Ok(Seen::Obstacle(sentence));
        } else if is_last && !kind.is_file() {
            let sentence = format!("`{shown}` is a folder or a device where a file has to be");
            return Ok(Seen::Obstacle(sentence));
        }
    }
    fs::read(current).map(Seen::File)
}
