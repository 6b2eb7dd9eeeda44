//! Successes that are handed over as they come.

use super::Lowering;
use super::hiding::{hidden, hidden_text};
use super::kinds::Kind;
use super::media::{Coding, Entry, Spot};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{HomeId, Items, OutcomeKind, Scalar, Stream, Type};
use crate::resolve::{MediaType, Response, SchemaId};

/// How the successes of an operation can come.
pub(super) enum Streaming {
    /// Whole.
    Never,
    /// Whole, or in these ways.
    Beside(Vec<Stream>),
    /// In the first of these ways, or the others.
    Instead(Stream, Vec<Stream>),
}

impl Lowering<'_> {
    /// The streams among the successes, which are in order of status. What of the successes is no longer reached is reported.
    pub(super) fn streaming(
        &mut self,
        successes: &[&Response],
        home: HomeId,
        words: &str,
    ) -> Streaming {
        let mut with_streams = successes
            .iter()
            .filter(|response| response.content.iter().any(is_stream));
        let Some(source) = with_streams.next() else {
            return Streaming::Never;
        };
        let is_mixed = !source.content.iter().all(is_stream);
        let mut chosen: Vec<&Entry> = Vec::new();
        for coding in [Coding::Events, Coding::Lines] {
            let entries = source.content.iter();
            chosen.extend(
                self.best(entries.filter(|(media_type, _)| Coding::of(media_type) == coding)),
            );
        }
        let streams: Vec<Stream> = chosen
            .iter()
            .map(|(media_type, content)| Stream {
                media_type: media_type.clone(),
                items: self.items_of(media_type, content, home, words),
            })
            .collect();
        let others = successes.iter().flat_map(|response| &response.content);
        for entry in others.filter(|entry| !is_mixed || is_stream(entry)) {
            self.report_beside(entry, &chosen);
        }
        let mut rest = streams.into_iter();
        match (is_mixed, rest.next()) {
            (false, Some(first)) => Streaming::Instead(first, rest.collect()),
            (_, first) => Streaming::Beside(first.into_iter().chain(rest).collect()),
        }
    }

    /// Says that something is not asked for, unless it is what one of the streams brings.
    fn report_beside(&mut self, (media_type, content): &Entry, chosen: &[&Entry]) {
        let brought = chosen.iter().find(|(other, stream)| {
            other == media_type && self.are_alike(stream.schema, content.schema)
        });
        if let Some((_, stream)) = brought {
            self.mark_again(stream.schema, content.schema);
            return;
        }
        let place = Place::key(&*content.pointer);
        let alike = chosen.iter().find(|(other, stream)| {
            Coding::of(other) == Coding::of(media_type)
                && self.are_alike(stream.schema, content.schema)
        });
        match (alike, chosen.first()) {
            (Some((other, stream)), _) => {
                self.mark_again(stream.schema, content.schema);
                let message = format!("the stream is offered as `{media_type}` too");
                let label = format!("documented; `{other}` is asked for");
                self.report
                    .warn(Diagnostic::new(Code::OtherMediaType, place, message).label(label));
            }
            (None, first) => {
                let stream = first.map_or("", |(stream, _)| stream);
                let message = format!("a success of `{media_type}` beside a stream of `{stream}`");
                self.report
                    .warn(Diagnostic::new(Code::MediaType, place, message).label("left out"));
            }
        }
    }

    fn items_of(
        &mut self,
        media_type: &str,
        content: &MediaType,
        home: HomeId,
        words: &str,
    ) -> Items {
        let spot = Spot::of(home, words, "event");
        match (Coding::of(media_type), content.schema) {
            (Coding::Lines, _) => Items::Lines(self.line_type(content, home, words)),
            (_, None) => Items::TextEvents(Type::Scalar(Scalar::String)),
            (_, Some(schema)) if self.end(schema).1.is_text() => {
                Items::TextEvents(match self.has_secrets(schema) {
                    true => hidden_text(),
                    false => Type::Scalar(Scalar::String),
                })
            }
            (_, Some(_)) => Items::Events(self.json_type(content, spot)),
        }
    }

    /// A list of all lines is a way to say what one of them is.
    fn line_type(&mut self, content: &MediaType, home: HomeId, words: &str) -> Type {
        let list = content.schema;
        let items = list.and_then(|schema| self.items_below(schema));
        let content = MediaType {
            schema: items.or(list),
            ..content.clone()
        };
        let item = self.json_type(&content, Spot::of(home, words, "item"));
        // What is said of the list is said of its items.
        let is_secret =
            |schema: Option<SchemaId>| schema.is_some_and(|schema| self.is_marked_secret(schema));
        match is_secret(list) && !is_secret(content.schema) {
            true => hidden(item),
            false => item,
        }
    }

    fn items_below(&mut self, schema: SchemaId) -> Option<SchemaId> {
        match *self.end(schema).1 {
            Kind::List(items) => items,
            Kind::Same(_)
            | Kind::Tuple(_)
            | Kind::Struct(_)
            | Kind::Union(_)
            | Kind::Enum(_)
            | Kind::IntegerEnum(_)
            | Kind::Map(_)
            | Kind::Object
            | Kind::Scalar(_)
            | Kind::Secret
            | Kind::Any => None,
        }
    }
}

/// Whether a reply of this media type comes item by item.
pub(super) fn is_stream((media_type, _): &Entry) -> bool {
    Coding::of(media_type).is_stream()
}

impl Streaming {
    /// The parts of a content that come whole.
    pub(super) fn whole<'c>(&self, content: &'c [Entry]) -> Vec<&'c Entry> {
        let whole: Vec<&Entry> = content.iter().filter(|entry| !is_stream(entry)).collect();
        match self {
            Self::Instead(..) => Vec::new(),
            // Where a stream is all that comes, it is text as a whole.
            Self::Never | Self::Beside(_) if whole.is_empty() => content.iter().collect(),
            Self::Never | Self::Beside(_) => whole,
        }
    }

    /// What a failure may hold. Where no success is documented, `default` stands for one too, and so
    /// do its streams.
    pub(super) fn failing<'c>(&self, content: &'c [Entry], has_success: bool) -> Vec<&'c Entry> {
        match self {
            Self::Beside(_) if !has_success => self.whole(content),
            Self::Never | Self::Beside(_) | Self::Instead(..) => content.iter().collect(),
        }
    }

    /// The media type that is asked for first.
    pub(super) fn instead(&self) -> Option<String> {
        match self {
            Self::Never | Self::Beside(_) => None,
            Self::Instead(stream, _) => Some(stream.media_type.clone()),
        }
    }

    /// The media types that are asked for.
    pub(super) fn asked(&self) -> Vec<&str> {
        let (first, rest) = match self {
            Self::Never => return Vec::new(),
            Self::Beside(streams) => (None, streams),
            Self::Instead(first, rest) => (Some(first), rest),
        };
        let streams = first.into_iter().chain(rest);
        streams.map(|stream| stream.media_type.as_str()).collect()
    }

    /// The streams beside what comes usually, which may be a stream too.
    pub(super) fn into_streams(self, usual: &mut OutcomeKind) -> Vec<Stream> {
        match self {
            Self::Never => Vec::new(),
            Self::Beside(streams) => streams,
            Self::Instead(stream, others) => {
                *usual = OutcomeKind::Stream(stream);
                others
            }
        }
    }
}
