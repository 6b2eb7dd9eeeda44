//! Puts arguments into a path template, so that no argument can change which endpoint is called.

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, utf8_percent_encode};

use super::super::error::kinds::ArgumentError;

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

/// The path that `template` becomes with `arguments`, which are encoded already. The names in its
/// braces may have any sign in them, also `/` and `?`.
pub(crate) fn assemble(
    template: &str,
    arguments: &[(&'static str, String)],
) -> Result<String, ArgumentError> {
    let values: usize = arguments.iter().map(|(_, value)| value.len()).sum();
    let mut path = Path {
        text: String::with_capacity(template.len() + values),
        start: Some(0),
        parameter: None,
    };
    let mut rest = template;
    while let Some((before, name, after)) = next_parameter(rest) {
        path.add_literal(before)?;
        let Some((name, value)) = arguments.iter().find(|(given, _)| *given == name) else {
            return Err(ArgumentError::new(name.to_owned(), "it has no value"));
        };
        path.text.push_str(value);
        path.parameter = Some(name);
        rest = after;
    }
    path.add_literal(rest)?;
    path.end_segment()?;
    Ok(path.text)
}

/// A path while it is put together.
struct Path {
    text: String,
    /// The start of the segment that is being written; none in the query.
    start: Option<usize>,
    /// The last parameter of that segment.
    parameter: Option<&'static str>,
}

impl Path {
    /// Adds text of the template, in which segments end.
    fn add_literal(&mut self, text: &str) -> Result<(), ArgumentError> {
        let mut rest = text;
        while self.start.is_some()
            && let Some(at) = rest.find(['/', '?'])
        {
            let (before, after) = rest.split_at(at);
            self.text.extend(literal(before));
            self.end_segment()?;
            let (sign, after) = after.split_at(1);
            self.text.push_str(sign);
            self.start = (sign == "/").then_some(self.text.len());
            rest = after;
        }
        self.text.extend(literal(rest));
        Ok(())
    }

    /// Refuses a segment that has a parameter and would be another one, or none.
    fn end_segment(&mut self) -> Result<(), ArgumentError> {
        let segment = self.start.and_then(|start| self.text.get(start..));
        let name = self.parameter.take();
        match (name, segment.is_some_and(is_special)) {
            (Some(name), true) => {
                let fault = "its part of the path would be empty, `.` or `..`";
                Err(ArgumentError::new(name, fault))
            }
            (Some(_), false) | (None, _) => Ok(()),
        }
    }
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
