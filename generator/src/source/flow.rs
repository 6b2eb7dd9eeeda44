//! A guard before the YAML parser: its time for a token grows with the number of `[` and `{`
//! that are open, so that a million of them would keep it busy for hours.

use saphyr_parser::{Event, Parser};

use crate::diagnostic::Lines;

use super::context::MAX_DEPTH;

/// Up to this many bytes times brackets the parser is done within a second, whatever they mean.
const HARMLESS: usize = 1_000_000_000;

/// The byte at which a text is nested too deep. Only asked of texts with very many brackets;
/// others are left to the limit that all documents have.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    if brackets(text.as_bytes()).saturating_mul(text.len()) <= HARMLESS {
        return None;
    }
    let mut parser = Parser::new_from_str(text);
    let mut depth = 0_usize;
    let character = loop {
        match parser.next_event()? {
            Ok((Event::SequenceStart(..) | Event::MappingStart(..), span)) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    break span.start.index();
                }
            }
            Ok((Event::SequenceEnd | Event::MappingEnd, _)) => depth = depth.saturating_sub(1),
            Ok((Event::StreamEnd, _)) => return None,
            Ok((
                Event::Nothing
                | Event::StreamStart
                | Event::DocumentStart(_)
                | Event::DocumentEnd
                | Event::Alias(_)
                | Event::Scalar(..),
                _,
            )) => {}
            Err(error) if error.info().contains("recursion limit") => break error.marker().index(),
            Err(_) => return None,
        }
    };
    Some(Lines::new(text).byte_of(character))
}

/// How many brackets may be open at once, at most. A pair with nothing but plain text
/// between them does not count: it cannot hold another.
fn brackets(text: &[u8]) -> usize {
    let special = |byte: &u8| {
        matches!(
            byte,
            b'[' | b']' | b'{' | b'}' | b'"' | b'\'' | b'#' | b'\n'
        )
    };
    let mut open = None;
    let mut count = 0;
    for byte in text.iter().filter(|byte| special(byte)) {
        match (open, byte) {
            (Some(b'['), b']') | (Some(b'{'), b'}') => count -= 1,
            _ => {}
        }
        open = matches!(byte, b'[' | b'{').then_some(*byte);
        count += usize::from(open.is_some());
    }
    count
}
