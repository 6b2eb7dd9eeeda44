//! Puts arguments into a path template, so that no argument can change which endpoint is called.
// needs: error_kinds; crates: percent-encoding

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::error_kinds::ArgumentError;

/// What cannot stand in a path; all else in a template stays as the document has it.
const LITERAL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The path that `template` becomes with `arguments`, which are encoded already. What stands behind a `#` tells operations
/// apart in the document, and is never sent (RFC 9110 section 7.1).
pub(crate) fn assemble(
    template: &str,
    arguments: &[(&'static str, String)],
) -> Result<String, ArgumentError> {
    let template = template.split('#').next().unwrap_or(template);
    let (path, query) = match template.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (template, None),
    };
    let mut segments = Vec::new();
    for segment in path.split('/') {
        let (filled, parameter) = fill(segment, arguments)?;
        if let (Some(name), true) = (parameter, is_special(&filled)) {
            let fault = "its part of the path would be empty, `.` or `..`";
            return Err(ArgumentError::new(name, fault));
        }
        segments.push(filled);
    }
    let mut path = segments.join("/");
    if let Some(query) = query {
        path.push('?');
        path.push_str(&fill(query, arguments)?.0);
    }
    Ok(path)
}

/// A part of the template with its arguments, and the last of their names.
fn fill(
    part: &str,
    arguments: &[(&'static str, String)],
) -> Result<(String, Option<&'static str>), ArgumentError> {
    let (mut filled, mut rest, mut parameter) = (String::new(), part, None);
    while let Some((before, name, after)) = next_parameter(rest) {
        let Some((name, value)) = arguments.iter().find(|(given, _)| *given == name) else {
            return Err(ArgumentError::new(name.to_owned(), "it has no value"));
        };
        filled.push_str(&literal(before));
        filled.push_str(value);
        (rest, parameter) = (after, Some(*name));
    }
    filled.push_str(&literal(rest));
    Ok((filled, parameter))
}

/// The text before the first parameter, its name, and the text after it.
fn next_parameter(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn literal(text: &str) -> String {
    utf8_percent_encode(text, LITERAL).to_string()
}

/// Whether URL parsers drop the segment, or one before it. They take `%2e` for a dot.
fn is_special(segment: &str) -> bool {
    matches!(
        segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
        "" | "." | ".."
    )
}
