//! Reading of documents, of which none is too long for memory and none waits for ever.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The longest document that is read, in bytes. No description of an API comes near.
pub const LONGEST: u64 = 64 * 1024 * 1024;

/// Reads a file of any kind, also a pipe that somebody writes to. That is for what the command line
/// names; what is found on the way is read by [`read_regular`].
///
/// # Errors
///
/// If it cannot be read, or is longer than [`LONGEST`].
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    read_to(LONGEST, File::open(path)?)
}

/// Reads a file, which must be a regular one: whoever opens a pipe may wait for ever, and a device
/// may have no end.
///
/// # Errors
///
/// If it is no regular file, if it cannot be read, or if it is longer than [`LONGEST`].
pub fn read_regular(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    read(path)
}

fn read_to(longest: u64, file: File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(longest + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > longest {
        true => Err(too_long(longest)),
        false => Ok(bytes),
    }
}

/// Says that something is longer than so many bytes.
pub fn too_long(longest: u64) -> io::Error {
    let message = format!("it is longer than {} MiB", longest / (1024 * 1024));
    io::Error::new(io::ErrorKind::FileTooLarge, message)
}

/// Reads to the end, and keeps nothing.
pub fn skip(mut from: impl Read) -> io::Result<()> {
    io::copy(&mut from, &mut io::sink()).map(drop)
}
