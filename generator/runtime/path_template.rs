//! Puts arguments into a path template, so that no argument can change which endpoint is called.
// needs: error_kinds; crates: percent-encoding

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, utf8_percent_encode};

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
    let values: usize = arguments.iter().map(|(_, value)| value.len()).sum();
    let mut filled = String::with_capacity(template.len() + values);
    for (position, segment) in path.split('/').enumerate() {
        if position > 0 {
            filled.push('/');
        }
        let start = filled.len();
        let parameter = fill(&mut filled, segment, arguments)?;
        if let Some(name) = parameter.filter(|_| is_special(&filled[start..])) {
            let fault = "its part of the path would be empty, `.` or `..`";
            return Err(ArgumentError::new(name, fault));
        }
    }
    if let Some(query) = query {
        filled.push('?');
        fill(&mut filled, query, arguments)?;
    }
    Ok(filled)
}

/// Adds a part of the template with its arguments, and gives the last of their names.
fn fill(
    filled: &mut String,
    part: &str,
    arguments: &[(&'static str, String)],
) -> Result<Option<&'static str>, ArgumentError> {
    let (mut rest, mut parameter) = (part, None);
    while let Some((before, name, after)) = next_parameter(rest) {
        let Some((name, value)) = arguments.iter().find(|(given, _)| *given == name) else {
            return Err(ArgumentError::new(name.to_owned(), "it has no value"));
        };
        filled.extend(literal(before));
        filled.push_str(value);
        (rest, parameter) = (after, Some(*name));
    }
    filled.extend(literal(rest));
    Ok(parameter)
}

/// The text before the first parameter, its name, and the text after it.
fn next_parameter(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn literal(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, LITERAL)
}

/// Whether URL parsers drop the segment, or one before it. They take `%2e` for a dot.
fn is_special(segment: &str) -> bool {
    // The longest of them is `%2e%2e`.
    segment.len() <= 6
        && matches!(
            segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
            "" | "." | ".."
        )
}
