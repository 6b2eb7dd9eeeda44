//! Request bodies: one for each kind of media type.

use super::Lowering;
use super::media::{Coding, Entry, Spot, essence};
use super::shared_components::{kind, subtype};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{self, BodyKind, Docs, Fact, FurtherBody, HomeId, MediaFact};
use crate::resolve::{self, MediaType, SchemaId};

/// Media types of one kind with one schema: the first one is sent.
struct Group<'c> {
    coding: Coding,
    entries: Vec<&'c Entry>,
}

impl Lowering<'_> {
    /// What can be sent: the usual body first, and each kind once.
    pub(super) fn request_bodies(
        &mut self,
        body: &resolve::RequestBody,
        home: HomeId,
        words: &str,
    ) -> Vec<FurtherBody> {
        if body.content.is_empty() {
            let message = "a body without a media type";
            let place = Place::key(&*body.pointer);
            self.report
                .warn(Diagnostic::new(Code::MediaType, place, message).label("left out"));
        }
        let groups = self.groups(&body.content);
        let mut bodies = Vec::with_capacity(groups.len());
        let mut codings: Vec<Coding> = Vec::new();
        let mut schemas: Vec<SchemaId> = Vec::new();
        for group in groups {
            let Some((media_type, content)) = group.entries.first() else {
                continue;
            };
            let content = self.shared(content, &schemas);
            schemas.extend(content.schema);
            let words = match (codings.is_empty(), codings.contains(&group.coding)) {
                (true, _) => words.to_owned(),
                (false, false) => format!("{words} {}", word(group.coding)),
                (false, true) => format!("{words} {}", subtype(media_type)),
            };
            codings.push(group.coding);
            self.report_encoding(group.coding, &content);
            let kind = self.body_kind(group.coding, &content, home, &words);
            let mut facts = self.group_facts(&group);
            if let BodyKind::Parts = kind {
                facts.extend(self.encoding_facts(&content, &[]));
            }
            let body = model::Body {
                content_type: sent_as(media_type, group.coding),
                kind,
                required: body.required,
                docs: Docs {
                    summary: None,
                    description: body.description.clone(),
                    facts,
                },
                example: self.first_example(&content),
            };
            bodies.push(FurtherBody { words, body });
        }
        bodies
    }

    /// `encoding` is about forms only (OpenAPI 3.0.3, Media Type Object).
    fn report_encoding(&mut self, coding: Coding, content: &MediaType) {
        let form = matches!(coding, Coding::Multipart | Coding::UrlEncoded);
        if !form && !content.encoding.is_empty() {
            let message = "`encoding` of a body that is no form";
            let place = Place::key(format!("{}/encoding", content.pointer));
            self.report
                .warn(Diagnostic::new(Code::UnknownKey, place, message).label("left out"));
        }
    }

    /// What is of the same schema, wherever that stands, is of the same type.
    fn shared(&mut self, content: &MediaType, schemas: &[SchemaId]) -> MediaType {
        let mut earlier = schemas.iter().copied();
        let alike = earlier.find(|&schema| self.are_alike(Some(schema), content.schema));
        if alike.is_some() {
            self.mark_again(alike, content.schema);
        }
        MediaType {
            schema: alike.or(content.schema),
            ..content.clone()
        }
    }

    /// The media types by kind, best spoken first.
    fn groups<'c>(&mut self, content: &'c [Entry]) -> Vec<Group<'c>> {
        let mut entries: Vec<&Entry> = content.iter().collect();
        entries.sort_by_key(|entry| {
            let (coding, place, name) = self.rank(entry);
            (coding.sent(), place, name)
        });
        let mut groups: Vec<Group<'c>> = Vec::new();
        for entry in entries {
            let coding = self.body_coding(entry).sent();
            let same = groups.iter_mut().find(|group| {
                let first = group.entries.first();
                group.coding == coding
                    && first.is_some_and(|first| self.are_one(coding, first, entry))
            });
            match same {
                Some(group) => {
                    if !is_plain(coding) {
                        let first = group.entries.first().and_then(|(_, first)| first.schema);
                        self.mark_again(first, entry.1.schema);
                    }
                    group.entries.push(entry);
                }
                None => groups.push(Group {
                    coding,
                    entries: vec![entry],
                }),
            }
        }
        groups
    }

    /// Whether one method is enough for two media types of one kind.
    fn are_one(&self, coding: Coding, (left, first): &Entry, (right, second): &Entry) -> bool {
        // How something is changed is told by the media type alone.
        let are_told_apart = coding == Coding::Json && (is_patch(left) || is_patch(right));
        is_plain(coding) || !are_told_apart && self.are_alike(first.schema, second.schema)
    }

    fn body_kind(
        &mut self,
        coding: Coding,
        content: &MediaType,
        home: HomeId,
        words: &str,
    ) -> BodyKind {
        let spot = Spot::of(home, words, "request");
        match coding {
            Coding::Json => BodyKind::Json(self.json_type(content, spot)),
            Coding::Multipart => match self.form_of(content, home, words) {
                Some(form) => BodyKind::Multipart(form),
                None => BodyKind::Parts,
            },
            Coding::UrlEncoded => {
                BodyKind::UrlEncoded(self.json_type(content, spot), self.form_fields(content))
            }
            Coding::Text | Coding::Xml | Coding::Events => BodyKind::Text,
            Coding::Binary | Coding::Lines => BodyKind::Binary,
        }
    }

    /// What is said of the media types of a group.
    fn group_facts(&mut self, group: &Group<'_>) -> Vec<Fact> {
        let mut facts = self.content_facts(group.entries.iter().copied());
        let mut entries = group.entries.iter();
        let Some((sent, content)) = entries.next() else {
            return facts;
        };
        let coding = match Coding::of(sent) {
            Coding::Lines => Coding::Lines,
            _ => group.coding,
        };
        facts.extend(self.report_without_type(coding, sent, content));
        if group.coding == Coding::Binary && sent.contains('*') {
            facts.push(Fact::Media(MediaFact::Range(sent.clone())));
        }
        if group.coding == Coding::Binary && essence(sent).starts_with("multipart/") {
            facts.push(Fact::Media(MediaFact::Boundary));
        }
        for (other, content) in entries {
            let message = format!("the body is taken as `{other}` too");
            let place = Place::key(&*content.pointer);
            let label = format!("documented; `{sent}` is sent");
            self.report
                .warn(Diagnostic::new(Code::OtherMediaType, place, message).label(label));
            facts.push(Fact::Media(MediaFact::AlsoTaken(other.clone())));
        }
        facts
    }
}

/// What a method is named after that sends a body of a kind.
fn word(coding: Coding) -> &'static str {
    kind(coding.sent())
}

/// What the header says; a range is no type of anything.
fn sent_as(media_type: &str, coding: Coding) -> String {
    let usual = match coding {
        Coding::Json => "application/json",
        Coding::Text | Coding::Events => "text/plain",
        Coding::Multipart | Coding::UrlEncoded | Coding::Xml | Coding::Binary | Coding::Lines => {
            "application/octet-stream"
        }
    };
    match media_type.contains('*') {
        true => usual.to_owned(),
        false => media_type.to_owned(),
    }
}

/// Whether a body is given as it is, whatever a schema says of it: as text, or as bytes.
fn is_plain(coding: Coding) -> bool {
    match coding {
        Coding::Text | Coding::Xml | Coding::Binary | Coding::Events | Coding::Lines => true,
        Coding::Json | Coding::Multipart | Coding::UrlEncoded => false,
    }
}

/// Whether a media type is one of changes, which has `patch` among the words of its subtype:
/// `application/merge-patch+json`.
fn is_patch(media_type: &str) -> bool {
    let subtype = subtype(media_type);
    subtype.split(['-', '.', '+']).any(|word| word == "patch")
}
