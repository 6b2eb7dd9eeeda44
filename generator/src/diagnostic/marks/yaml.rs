//! Ranges of YAML.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::Marks;
use super::builder::Builder;
use crate::diagnostic::Lines;

/// The ranges of the first document of a text.
pub(super) fn parse(text: &str) -> Option<Marks<'_>> {
    let lines = Lines::new(text);
    let mut parser = Parser::new_from_str(text);
    let mut builder = Builder::default();
    loop {
        let (event, span) = parser.next_event()?.ok()?;
        match event {
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd | Event::DocumentEnd => return builder.finish(),
            Event::Alias(anchor) => builder.alias(anchor, bytes(text, &lines, span))?,
            Event::Scalar(value, _, anchor, _) => {
                builder.scalar(value, bytes(text, &lines, span), anchor)?
            }
            Event::SequenceStart(anchor, _) => {
                builder.open(true, lines.byte_of(span.start.index()), anchor)?
            }
            Event::MappingStart(anchor, _) => {
                builder.open(false, lines.byte_of(span.start.index()), anchor)?
            }
            Event::SequenceEnd => builder.close(true, end(text, &lines, span))?,
            Event::MappingEnd => builder.close(false, end(text, &lines, span))?,
        }
    }
}

/// The bytes of a scalar or an alias; the parser counts characters.
fn bytes(text: &str, lines: &Lines<'_>, span: Span) -> Range<usize> {
    let start = lines.byte_of(span.start.index());
    start..end(text, lines, span).max(start)
}

/// Where something ends: for the parser, a block goes on until the next thing begins.
fn end(text: &str, lines: &Lines<'_>, span: Span) -> usize {
    let end = lines.byte_of(span.end.index());
    text.get(..end).unwrap_or_default().trim_end().len()
}
