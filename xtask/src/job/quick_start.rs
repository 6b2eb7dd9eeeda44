//! The file with the first example of a client's documentation.

use std::path::Path;

use clientgen::diagnostic::{Code, Place};

use crate::fault::{Fault, row};
use crate::reading;

/// Reads the file, which stands in a block of code of the documentation.
pub fn read(path: &Path) -> Result<String, Fault> {
    let bytes = reading::read(path).map_err(|error| Fault::unreadable(path, &error))?;
    let refuse = |message: String| Fault::new(Code::ConfigValue, path, message);
    let text = String::from_utf8(bytes)
        .map_err(|_| refuse(format!("`{}` is not UTF-8 text", path.display())))?;
    let Some(start) = text.find("```") else {
        return Ok(text.replace("\r\n", "\n"));
    };
    let message = "an example of code cannot hold the end of a block of code";
    let mut row = row(Code::ConfigValue, path, message.to_owned());
    row.place = Place::Span(start..start + 3);
    let help = "leave the fences out: the file is the code between them";
    Err(Fault::row(row.help(help)).text(path, text))
}
