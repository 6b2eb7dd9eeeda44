//! What comes in a body: that of a reply, or of a callback.

use super::Lowering;
use super::hiding::hidden_text;
use super::kinds::Kind;
use super::media::{Coding, Entry, Spot, essence};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Content, Docs, Fact, HomeId, MediaFact, Scalar, Type};
use crate::resolve::{self, MediaType, SchemaId};

/// What a reply holds.
pub(super) struct ReplyContent {
    pub(super) content: Content,
    /// The media types to ask for.
    pub(super) asked: Vec<String>,
    /// What is said besides.
    pub(super) facts: Vec<Fact>,
}

impl Lowering<'_> {
    /// What a reply holds, of the media type that is best spoken.
    pub(super) fn reply_content(&mut self, content: &[&Entry], spot: Spot) -> ReplyContent {
        let Some(chosen) = self.best(content.iter().copied()) else {
            return ReplyContent {
                content: Content::Empty,
                asked: Vec::new(),
                facts: Vec::new(),
            };
        };
        let (media_type, entry) = chosen;
        let mut facts = Vec::new();
        let coding = self.body_coding(chosen);
        let held = match coding {
            Coding::Json => {
                let ty = self.json_type(entry, spot);
                if ty == Type::Any {
                    self.report.count_untyped_reply();
                }
                Content::Json(ty)
            }
            Coding::Text if self.find_text_value(entry).is_some() => {
                Content::Parsed(self.json_type(entry, spot))
            }
            other => self.plain_content(other, entry),
        };
        if !coding.is_stream() {
            facts.extend(self.report_without_type(coding, media_type, entry));
        }
        // Bytes are taken as they are, whatever type they are of.
        let (taken, others): (Vec<&Entry>, Vec<&Entry>) = content.iter().partition(|entry| {
            entry.0 == *media_type
                || (coding == Coding::Binary && self.body_coding(entry) == Coding::Binary)
        });
        facts.extend(self.report_offers(MediaFact::AlsoOffered, others, chosen));
        ReplyContent {
            content: held,
            asked: taken.into_iter().map(|(name, _)| name.clone()).collect(),
            facts,
        }
    }

    /// What is taken as it comes, as text or as bytes. If something in it is secret, nothing of it is
    /// shown.
    fn plain_content(&self, coding: Coding, content: &MediaType) -> Content {
        let is_secret = content
            .schema
            .is_some_and(|schema| self.has_secrets(schema));
        match (coding.is_bytes() || coding == Coding::UrlEncoded, is_secret) {
            (false, false) => Content::Text,
            (false, true) => Content::Parsed(hidden_text()),
            (true, false) => Content::Binary,
            (true, true) => Content::SecretBinary,
        }
    }

    /// Finds the schema of a text that stands for a value of another type than a string, or of an
    /// enum, or is a secret.
    fn find_text_value(&mut self, content: &MediaType) -> Option<SchemaId> {
        let schema = content.schema.filter(|id| !self.schemas.is_nullable(*id))?;
        let is_secret = self.is_marked_secret(schema);
        let is_value = match &*self.end(schema).1 {
            Kind::Scalar(scalar) => *scalar != Scalar::String || is_secret,
            Kind::Enum(_) | Kind::IntegerEnum(_) | Kind::Secret => true,
            _ => false,
        };
        is_value.then_some(schema)
    }

    /// Lowers the payload of a request that comes in, with what is said of it.
    pub(super) fn lower_payload(
        &mut self,
        body: &resolve::RequestBody,
        home: HomeId,
        words: &str,
    ) -> (Content, Docs) {
        let mut payload = Content::Empty;
        let mut facts = Vec::new();
        let spot = Spot::of(home, words, "payload");
        if let Some(chosen) = self.best(&body.content) {
            let (media_type, content) = chosen;
            let coding = self.body_coding(chosen);
            payload = match coding {
                Coding::Json => Content::Json(self.json_type(content, spot)),
                // A form is given as text.
                Coding::UrlEncoded => self.plain_content(Coding::Text, content),
                other => self.plain_content(other, content),
            };
            if coding != Coding::Json {
                let message = format!("a callback with a payload of `{media_type}`");
                let place = Place::key(&*content.pointer);
                let label = match coding.is_bytes() {
                    true => "given as bytes",
                    false => "given as text",
                };
                self.report
                    .warn(Diagnostic::new(Code::CallbackSchema, place, message).label(label));
            }
            facts = self.report_offers(MediaFact::AlsoSent, &body.content, chosen);
        }
        let mut docs = Docs {
            summary: None,
            description: body.description.clone(),
            facts: self.content_facts(&body.content),
        };
        docs.facts.extend(facts);
        (payload, docs)
    }

    pub(super) fn json_type(&mut self, content: &MediaType, spot: Spot) -> Type {
        match content.schema {
            Some(schema) => self.element(schema, spot.home, spot.naming),
            None => Type::Any,
        }
    }

    /// Reports a body that has no type here, since it is neither JSON nor a form, whatever a schema
    /// says of it; of XML that is said.
    pub(super) fn report_without_type(
        &mut self,
        coding: Coding,
        media_type: &str,
        content: &MediaType,
    ) -> Option<Fact> {
        // A form is the only kind of multipart body that has types.
        if coding == Coding::Binary && essence(media_type).starts_with("multipart/") {
            let message = format!("a body of `{media_type}` has no type");
            let place = Place::key(&*content.pointer);
            let label = "given as bytes, with the boundary between its parts";
            self.report
                .warn(Diagnostic::new(Code::MultipartBytes, place, message).label(label));
            return None;
        }
        let has_type = match coding {
            Coding::Json | Coding::Multipart | Coding::UrlEncoded => true,
            Coding::Xml => false,
            Coding::Text | Coding::Binary | Coding::Events | Coding::Lines => {
                content.schema.is_none_or(|schema| {
                    self.schemas
                        .get(self.schemas.follow(schema))
                        .keywords
                        .is_silent()
                        || self.is_file(schema)
                        || self.end(schema).1.is_text()
                        || coding == Coding::Text && self.find_text_value(content).is_some()
                })
            }
        };
        if !has_type {
            let message = format!("a body of `{media_type}` has no type");
            let place = Place::key(&*content.pointer);
            let label = match coding.is_bytes() || coding == Coding::Lines {
                true => "given as bytes",
                false => "given as text",
            };
            self.report
                .warn(Diagnostic::new(Code::XmlAsText, place, message).label(label));
        }
        (coding == Coding::Xml).then_some(Fact::Media(MediaFact::Xml))
    }

    /// Reports the media types beside the chosen one, which are documented.
    fn report_offers<'c>(
        &mut self,
        fact: fn(String) -> MediaFact,
        content: impl IntoIterator<Item = &'c Entry>,
        (chosen, held): &Entry,
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (other, content) in content.into_iter().filter(|(other, _)| other != chosen) {
            // The same again needs no words of its own.
            if self.are_alike(held.schema, content.schema) {
                self.mark_again(held.schema, content.schema);
            }
            let message = format!("bodies of `{other}` are documented only");
            let place = Place::key(&*content.pointer);
            let label = format!("`{chosen}` is taken");
            self.report
                .warn(Diagnostic::new(Code::OtherMediaType, place, message).label(label));
            facts.push(Fact::Media(fact(other.clone())));
        }
        facts
    }
}
