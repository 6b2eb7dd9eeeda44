//! Where the nodes of a YAML text stand.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScanError, Span, StrInput};

#[cfg(test)]
mod tests;

/// Returns the line, counted from 1, that each node of the first document in `text` begins on, by the keys and indices that lead
/// to the node. An entry of a mapping begins with its key, an item of a sequence with its value.
///
/// # Errors
///
/// If `text` is not YAML.
pub fn yaml_lines(text: &str) -> Result<BTreeMap<Vec<String>, usize>, ScanError> {
    let mut walk = Walk {
        events: Parser::new_from_str(text),
        lines: BTreeMap::new(),
    };
    while let Some((event, span)) = walk.next()? {
        match event {
            Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
            Event::StreamEnd | Event::DocumentEnd => break,
            root => walk.node(&root, span.start.line(), &mut Vec::new())?,
        }
    }
    Ok(walk.lines)
}

/// A walk through the events of a parser that notes the lines of the nodes it has seen.
struct Walk<'t> {
    events: Parser<'t, StrInput<'t>>,
    lines: BTreeMap<Vec<String>, usize>,
}

impl<'t> Walk<'t> {
    fn next(&mut self) -> Result<Option<(Event<'t>, Span)>, ScanError> {
        self.events.next_event().transpose()
    }

    /// Walks through the node at `path` whose first event is `event`.
    fn node(
        &mut self,
        event: &Event<'t>,
        line: usize,
        path: &mut Vec<String>,
    ) -> Result<(), ScanError> {
        self.lines.insert(path.clone(), line);
        match event {
            Event::MappingStart(..) => self.mapping(path),
            Event::SequenceStart(..) => self.sequence(path),
            _ => Ok(()),
        }
    }

    /// Walks through a mapping to its end. A key that is no scalar ends the walk: its node has no name.
    fn mapping(&mut self, path: &mut Vec<String>) -> Result<(), ScanError> {
        while let Some((Event::Scalar(key, ..), span)) = self.next()? {
            let Some((value, _)) = self.next()? else {
                break;
            };
            path.push(key.into_owned());
            self.node(&value, span.start.line(), path)?;
            path.pop();
        }
        Ok(())
    }

    fn sequence(&mut self, path: &mut Vec<String>) -> Result<(), ScanError> {
        for index in 0_usize.. {
            let Some((item, span)) = self.next()? else {
                break;
            };
            if item == Event::SequenceEnd {
                break;
            }
            path.push(index.to_string());
            self.node(&item, span.start.line(), path)?;
            path.pop();
        }
        Ok(())
    }
}
