//! Request bodies, and which of several media types is taken.

use super::Lowering;
use super::media::{self, Coding, Entry, Spot, essence};
use crate::diagnostic::{Code, Place};
use crate::model::{self, BodyKind, Content, Docs, HomeId, Naming, Type};
use crate::resolve::{self, MediaType};

impl Lowering<'_> {
    /// What is sent. None if there is no body that can be.
    pub(super) fn request_body(
        &mut self,
        body: &resolve::Body,
        home: HomeId,
        words: &str,
    ) -> Option<model::Body> {
        if body.content.is_empty() {
            let message = "a body without a media type".to_owned();
            let place = Place::key(&*body.pointer);
            self.warn(Code::MediaType, place, message, "left out", "");
        }
        let (media_type, content) = self.preferred(&body.content)?;
        let part = "request";
        let spot = Spot { home, words, part };
        let kind = match Coding::of(media_type) {
            Coding::Json => BodyKind::Json(self.json_type(content, spot)),
            Coding::Multipart => BodyKind::Multipart(self.form_of(content, home, words)?),
            Coding::UrlEncoded => {
                BodyKind::UrlEncoded(self.json_type(content, spot), self.form_fields(content))
            }
            Coding::Text | Coding::Events => BodyKind::Text,
            Coding::Binary | Coding::Lines => BodyKind::Binary,
        };
        let content_type = match essence(media_type).as_str() {
            "*/*" | "application/*" => "application/json".to_owned(),
            _ => media_type.to_owned(),
        };
        Some(model::Body {
            content_type,
            kind,
            required: body.required,
            docs: Docs {
                summary: None,
                description: body.description.clone(),
                facts: self.content_facts(&body.content),
            },
        })
    }

    /// What a reply holds, and its media type for the `Accept` header.
    pub(super) fn reply_content<'c>(
        &mut self,
        content: impl IntoIterator<Item = &'c Entry>,
        spot: Spot<'_>,
    ) -> (Content, Option<String>) {
        let Some((media_type, entry)) = self.preferred(content) else {
            return (Content::Empty, None);
        };
        let content = match Coding::of(media_type) {
            Coding::Json => Content::Json(self.json_type(entry, spot)),
            Coding::Text | Coding::Events | Coding::Lines => Content::Text,
            Coding::Multipart | Coding::UrlEncoded | Coding::Binary => Content::Binary,
        };
        (content, Some(media_type.to_owned()))
    }

    /// The payload of a request that comes in, and what is said of it.
    pub(super) fn payload(
        &mut self,
        body: &resolve::Body,
        home: HomeId,
        words: &str,
    ) -> (Option<Type>, Docs) {
        let mut payload = None;
        let part = "payload";
        let spot = Spot { home, words, part };
        if let Some((media_type, content)) = self.preferred(&body.content) {
            if Coding::of(media_type) == Coding::Json {
                payload = Some(self.json_type(content, spot));
            } else {
                let message = format!("a callback with a payload of `{media_type}`");
                let place = Place::key(&*content.pointer);
                let label = "has no typed payload";
                self.warn(Code::CallbackSchema, place, message, label, "");
            }
        }
        let docs = Docs {
            summary: None,
            description: body.description.clone(),
            facts: self.content_facts(&body.content),
        };
        (payload, docs)
    }

    pub(super) fn json_type(&mut self, content: &MediaType, spot: Spot<'_>) -> Type {
        let Spot { home, words, part } = spot;
        match content.schema {
            Some(schema) => self.element(schema, home, Naming::Own(format!("{words} {part}"))),
            None => Type::Any,
        }
    }

    /// The media type that is best spoken. The others are reported.
    fn preferred<'c>(
        &mut self,
        content: impl IntoIterator<Item = &'c Entry>,
    ) -> Option<(&'c str, &'c MediaType)> {
        let entries: Vec<&Entry> = content.into_iter().collect();
        let (chosen, entry) = media::best(entries.iter().copied())?;
        for (other, content) in entries.into_iter().filter(|(other, _)| other != chosen) {
            let message = format!("bodies of `{other}` are not offered");
            let place = Place::key(&*content.pointer);
            let label = format!("`{chosen}` is taken");
            self.warn(Code::MediaType, place, message, &label, "");
        }
        Some((chosen, entry))
    }
}
