//! Reads YAML: from the events of a parser to a tree.

mod builder;
mod frame;
mod lenient;
mod merge;
mod scalar;
mod tag;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::Value;
use super::context::{Note, Stop};
use super::refusal::{Reason, Refusal};
use super::spent::Spent;
use crate::diagnostic::{Code, Lines};
use builder::Builder;
use scalar::Scalar;

/// The tree of a text and what there is to say about it. What is not quite valid is read all the same.
pub(super) fn read(text: &str, spent: &mut Spent) -> Result<(Value, Vec<Note>), Refusal> {
    strict(text, spent).or_else(|refusal| {
        let lenient = match (&refusal.reason, refusal.offset) {
            (Reason::Syntax(_, said), Some(offset)) => lenient::read(text, (offset, said), spent),
            _ => None,
        };
        lenient.ok_or(refusal)
    })
}

/// Documents that say nothing do not count, so that `---` may stand at the end.
fn strict(text: &str, spent: &mut Spent) -> Result<(Value, Vec<Note>), Refusal> {
    let mut parser = Parser::new_from_str(text);
    let mut builder = Builder::new(*spent);
    let mut value = Value::Null;
    let mut start = 0;
    while let Some(next) = parser.next_event() {
        let (event, span) = next.map_err(|error| complaint(text, &error))?;
        let begin = span.start.index();
        if matches!(event, Event::DocumentStart(_)) {
            start = begin;
        }
        if let Some(document) =
            take(&mut builder, event, begin).map_err(|stop| stopped(text, stop, begin))?
        {
            if value != Value::Null && document != Value::Null {
                return Err(refusal(text, Reason::Several, start));
            }
            if document != Value::Null {
                value = document;
            }
        }
    }
    if value == Value::Null {
        let reason = Reason::Empty;
        let offset = None;
        return Err(Refusal { reason, offset });
    }
    *spent = builder.spent();
    Ok((value, builder.into_notes()))
}

/// Hands an event on. Returns the document that ends with it.
fn take(builder: &mut Builder, event: Event<'_>, begin: usize) -> Result<Option<Value>, Stop> {
    match event {
        Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        Event::DocumentEnd => return Ok(builder.take_document()),
        Event::Alias(anchor) => builder.alias(anchor, begin)?,
        Event::Scalar(text, style, anchor, tag) => {
            let plain = style == ScalarStyle::Plain;
            let tag = tag.as_deref();
            builder.scalar(Scalar { text, plain, tag }, anchor, begin)?;
        }
        Event::SequenceStart(anchor, tag) => {
            builder.open_list(anchor, tag.as_deref(), begin)?;
        }
        Event::MappingStart(anchor, tag) => {
            builder.open_map(anchor, tag.as_deref(), begin)?;
        }
        Event::SequenceEnd | Event::MappingEnd => builder.close()?,
    }
    Ok(None)
}

/// A limit that is met at a character; what is repeated too often is told where it is written.
fn stopped(text: &str, stop: Stop, begin: usize) -> Refusal {
    let character = match stop {
        Stop::Often(worst) => worst.character,
        Stop::Deep | Stop::Large | Stop::Far => begin,
    };
    refusal(text, Reason::Stop(stop), character)
}

/// What the parser complained about. It counts open brackets with a byte,
/// which is more than we allow, so that its limit is ours.
fn complaint(text: &str, error: &ScanError) -> Refusal {
    let said = error.info();
    let begin = error.marker().index();
    if said.contains("recursion limit") {
        return refusal(text, Reason::Stop(Stop::Deep), begin);
    }
    let reason = Reason::Syntax(Code::YamlSyntax, said.to_owned());
    let mut refusal = refusal(text, reason, begin);
    if said.contains("found a tab") {
        // The parser tells where the text before the tab begins.
        let tab = |begin: usize| Some(begin + text.get(begin..)?.find('\t')?);
        refusal.offset = refusal.offset.map(|begin| tab(begin).unwrap_or(begin));
    }
    refusal
}

/// A refusal at a character; the parser counts characters.
fn refusal(text: &str, reason: Reason, character: usize) -> Refusal {
    let offset = Some(Lines::new(text).byte_of(character));
    Refusal { reason, offset }
}
