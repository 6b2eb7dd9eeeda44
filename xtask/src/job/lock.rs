//! The lock of the crate's folder: whether there is one, and what is taken out of it.

use std::io;
use std::path::Path;

use clientgen::diagnostic::{Code, Report};
use clientgen::lock::{LOCK, Lines};

use crate::cli::Codegen;
use crate::fault::Fault;
use crate::reading;

/// Reads the text of the lock. None: there is none, and nobody wants one.
///
/// # Errors
///
/// If it cannot be read, or has nothing of what is to be named anew.
pub(super) fn read(out: &Path, flags: &Codegen, wanted: bool) -> Result<Option<String>, Fault> {
    let text = text(&out.join(LOCK))?;
    let is_wanted = flags.lock || wanted;
    if flags.relock.is_empty() {
        return Ok(text.or_else(|| is_wanted.then(String::new)));
    }
    let Some(text) = text else {
        let message = format!("there is no `{LOCK}` in `{}`", out.display());
        let help = "leave out --relock: without a lock everything is named anew";
        return Err(Fault::argument(message, help));
    };
    let mut report = Report::new();
    let mut lines = Lines::parse(&text, &mut report);
    if report.has_errors() {
        return Err(Fault::from(report).text(Path::new(LOCK), text));
    }
    for item in &flags.relock {
        lines
            .relock(item)
            .map_err(|help| Fault::argument(format!("the lock has no line for `{item}`"), &help))?;
    }
    Ok(Some(lines.to_string()))
}

fn text(path: &Path) -> Result<Option<String>, Fault> {
    let bytes = match reading::read_regular(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        // A folder that is no folder is said where files are written.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Ok(None),
        Err(error) => return Err(Fault::unreadable(path, &error)),
    };
    let text = String::from_utf8(bytes).map_err(|_| {
        let message = format!("`{}` is not UTF-8 text", path.display());
        Fault::new(Code::LockLine, path, message)
    })?;
    Ok(Some(text))
}
