//! Request bodies, and which of several media types is taken.

use super::Lowering;
use super::forms::MULTIPART;
use crate::diagnostic::{Code, Place};
use crate::model::{self, BodyKind, Content, Docs, HomeId, Naming, Type};
use crate::resolve::{self, MediaType};

/// How bodies of a media type are written, in the order in which they are preferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Coding {
    Json,
    Multipart,
    UrlEncoded,
    Text,
    Binary,
}

/// A media type without its parameters, in lower case (RFC 9110 section 8.3.1).
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

impl Coding {
    fn of(media_type: &str) -> Self {
        match essence(media_type).as_str() {
            MULTIPART => Self::Multipart,
            "application/x-www-form-urlencoded" => Self::UrlEncoded,
            // A range that takes everything takes JSON, which is what such documents mean.
            "*/*" | "application/*" => Self::Json,
            other if other.ends_with("/json") || other.ends_with("+json") => Self::Json,
            other if other.starts_with("text/") => Self::Text,
            _ => Self::Binary,
        }
    }
}

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
        let (media_type, content) = self.preferred(&body.content, &body.pointer)?;
        let kind = match Coding::of(media_type) {
            Coding::Json => BodyKind::Json(self.json_type(content, home, words, "request")),
            Coding::Multipart => BodyKind::Multipart(self.form_of(content, home, words)?),
            Coding::UrlEncoded => BodyKind::UrlEncoded(
                self.json_type(content, home, words, "request"),
                self.form_fields(content),
            ),
            Coding::Text => BodyKind::Text,
            Coding::Binary => BodyKind::Binary,
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
    pub(super) fn reply_content(
        &mut self,
        content: &[(String, MediaType)],
        pointer: &str,
        home: HomeId,
        words: &str,
        part: &str,
    ) -> (Content, Option<String>) {
        let Some((media_type, entry)) = self.preferred(content, pointer) else {
            return (Content::Empty, None);
        };
        let content = match Coding::of(media_type) {
            Coding::Json => Content::Json(self.json_type(entry, home, words, part)),
            Coding::Text => Content::Text,
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
        if let Some((media_type, content)) = self.preferred(&body.content, &body.pointer) {
            if Coding::of(media_type) == Coding::Json {
                payload = Some(self.json_type(content, home, words, "payload"));
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

    fn json_type(&mut self, content: &MediaType, home: HomeId, words: &str, part: &str) -> Type {
        match content.schema {
            Some(schema) => self.element(schema, home, Naming::Own(format!("{words} {part}"))),
            None => Type::Any,
        }
    }

    /// The media type that is best spoken. The others are reported.
    fn preferred<'c>(
        &mut self,
        content: &'c [(String, MediaType)],
        pointer: &str,
    ) -> Option<(&'c str, &'c MediaType)> {
        let (chosen, entry) = content.iter().min_by_key(|(name, _)| Coding::of(name))?;
        for (other, _) in content.iter().filter(|(other, _)| other != chosen) {
            let message = format!("bodies of `{other}` are not offered");
            let place = Place::key(crate::diagnostic::child(
                &format!("{pointer}/content"),
                other,
            ));
            let label = format!("`{chosen}` is taken");
            self.warn(Code::MediaType, place, message, &label, "");
        }
        Some((chosen, entry))
    }
}
