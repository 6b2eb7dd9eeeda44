//! Replies: which statuses succeed, which fail, and what each holds.

use std::borrow::Cow;

use super::Lowering;
use super::contents::ReplyContent;
use super::docs;
use super::media::{Coding, Entry, Spot};
use super::streams::is_stream;
use crate::diagnostic::{Code, Diagnostic, Place, child, did_you_mean, nearest};
use crate::method::{CallMethod, Method};
use crate::model::{
    Arm, Content, Docs, Fact, HomeId, MediaFact, Naming, Outcome, OutcomeKind, ReplyNaming,
    ReplyPart, Shape, StatusMatch, Stream, WireName,
};
use crate::resolve::{Operation, Response};

/// What the replies of an operation are.
pub(super) struct Replies {
    pub(super) success: Outcome,
    /// Further ways to get a success.
    pub(super) streams: Vec<Stream>,
    pub(super) failure: Outcome,
    /// Media types that the client understands.
    pub(super) accept: Vec<String>,
}

impl Lowering<'_> {
    pub(super) fn replies(&mut self, operation: &Operation, home: HomeId, words: &str) -> Replies {
        let mut received = Vec::with_capacity(operation.responses.len());
        for (key, response) in &operation.responses {
            if let Some(status) = self.read_status(operation, key) {
                received.push((status, self.take_received(operation, status, response)));
            }
        }
        let received = received.iter();
        let responses: Vec<(StatusMatch, &Response)> = received
            .map(|(status, response)| (*status, &**response))
            .collect();
        let successes_listed = count_successes(operation);
        let has_success = successes_listed > 0;
        let streaming = self.streaming(&successes(&responses), home, words);
        let mut accept: Vec<String> = streaming.instead().into_iter().collect();
        let mut success = Vec::new();
        let mut failure = Vec::new();
        for (status, response) in responses {
            let content = match status.succeeds() {
                true => streaming.whole(&response.content),
                false => streaming.failing(&response.content, has_success),
            };
            let spot = Spot {
                home,
                naming: Naming::Reply(reply_naming(words, status, successes_listed)),
            };
            let mut held = self.reply_content(&content, spot);
            // A stream is asked for where it is read as one, and nowhere else.
            for asked in std::mem::take(&mut held.asked) {
                if !Coding::of(&asked).is_stream() && !accept.contains(&asked) {
                    accept.push(asked);
                }
            }
            let arm = self.arm(status, response, held);
            match status.succeeds() {
                true => success.push(with_offers(arm, &response.content, &streaming.asked())),
                false => failure.push(arm),
            }
        }
        if success.is_empty() {
            success.push(fallback(&failure));
        }
        let mut success = self.outcome(success, operation, home, &format!("{words} response"));
        let streams = streaming.into_streams(&mut success.kind);
        Replies {
            success,
            streams,
            failure: self.outcome(failure, operation, home, &format!("{words} error")),
            accept,
        }
    }

    /// Reads the statuses that a key of `responses` stands for. None has been reported.
    pub(super) fn read_status(&mut self, operation: &Operation, key: &str) -> Option<StatusMatch> {
        let status = status(key);
        if status.is_none() {
            let message = format!("`{key}` is neither a status, a range nor `default`");
            let place = Place::key(child(&format!("{}/responses", operation.pointer), key));
            let known = ["default", "1XX", "2XX", "3XX", "4XX", "5XX"];
            let help = nearest(key, known).map(did_you_mean);
            self.report.warn(
                Diagnostic::new(Code::InvalidStatus, place, message)
                    .label("left out")
                    .help_if_any(help),
            );
        }
        status
    }

    /// Takes a response as it comes: without a body, whatever is said of one, where HTTP has none
    /// (RFC 9110 section 6.4.1).
    fn take_received<'r>(
        &mut self,
        operation: &Operation,
        status: StatusMatch,
        response: &'r Response,
    ) -> Cow<'r, Response> {
        let to_head = operation.method == Method::Known(CallMethod::Head);
        if response.content.is_empty() || !(to_head || status.is_without_body()) {
            return Cow::Borrowed(response);
        }
        let what = match to_head {
            true => "a reply to HEAD".to_owned(),
            false => format!("a reply of status {}", status.key()),
        };
        for (_, content) in &response.content {
            let message = format!("{what} never has a body");
            let place = Place::key(&*content.pointer);
            self.report
                .warn(Diagnostic::new(Code::MediaType, place, message).label("left out"));
        }
        let mut response = response.clone();
        response.content.clear();
        Cow::Owned(response)
    }

    pub(super) fn arm(
        &mut self,
        status: StatusMatch,
        response: &Response,
        held: ReplyContent,
    ) -> Arm {
        let headers = self.documented_headers(response);
        let mut facts = self.content_facts(&response.content);
        facts.extend(held.facts);
        facts.extend(response.links.iter().map(docs::response_link));
        Arm {
            status,
            content: held.content,
            docs: Docs {
                summary: None,
                description: response.description.clone(),
                facts,
            },
            headers,
        }
    }

    /// What is said beside the schemas of a content.
    pub(super) fn content_facts<'c>(
        &mut self,
        content: impl IntoIterator<Item = &'c Entry>,
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (_, content) in content {
            facts.extend(self.remarks(content.schema));
            facts.extend(self.examples(content.schema, &content.examples));
        }
        facts
    }

    fn documented_headers(&mut self, response: &Response) -> Vec<(WireName, Docs)> {
        let mut headers = Vec::with_capacity(response.headers.len());
        for (name, header) in &response.headers {
            headers.push((WireName(name.clone()), self.header_docs(header)));
        }
        headers
    }

    /// One kind of content for all statuses, or an enum by status.
    fn outcome(
        &mut self,
        arms: Vec<Arm>,
        operation: &Operation,
        home: HomeId,
        words: &str,
    ) -> Outcome {
        let kind = match arms.as_slice() {
            [] => OutcomeKind::Never,
            [first, rest @ ..] if rest.iter().all(|arm| arm.content == first.content) => {
                OutcomeKind::Content(first.content.clone())
            }
            // What they share has one name then, that of the component.
            [first, rest @ ..] if rest.iter().all(|arm| self.is_same(arm, first)) => {
                OutcomeKind::Content(self.shared_content(&first.content))
            }
            _ => {
                let pointer = format!("{}/responses", operation.pointer);
                let id = self.allot(home, Naming::Own(words.to_owned()), &pointer);
                self.types[id].shape = Shape::ByStatus(arms.clone());
                OutcomeKind::ByStatus(id)
            }
        };
        Outcome { arms, kind }
    }

    fn is_same(&self, arm: &Arm, other: &Arm) -> bool {
        self.shared_content(&arm.content) == self.shared_content(&other.content)
    }

    fn shared_content(&self, content: &Content) -> Content {
        match content {
            Content::Json(ty) => Content::Json(self.without_uses(ty)),
            Content::Parsed(ty) => Content::Parsed(self.without_uses(ty)),
            Content::Empty | Content::Text | Content::Binary | Content::SecretBinary => {
                content.clone()
            }
        }
    }
}

/// Counts the replies that are a success.
pub(super) fn count_successes(operation: &Operation) -> usize {
    let keys = operation.responses.iter();
    let statuses = keys.filter_map(|(key, _)| status(key));
    statuses.filter(|status| status.succeeds()).count()
}

/// Returns the facts that the name of a response body is made of. Without any documented success,
/// `default` stands for one.
pub(super) fn reply_naming(words: &str, status: StatusMatch, successes: usize) -> ReplyNaming {
    let stands_for_success = successes == 0 && status == StatusMatch::Default;
    ReplyNaming {
        words: words.to_owned(),
        part: match status.succeeds() || stands_for_success {
            true => ReplyPart::Response,
            false => ReplyPart::Error,
        },
        is_only: stands_for_success || status.succeeds() && successes == 1,
        status,
        title: None,
        steps: String::new(),
    }
}

/// The replies that are a success, in order of status. Without one, `default` is what every reply is.
fn successes<'r>(responses: &[(StatusMatch, &'r Response)]) -> Vec<&'r Response> {
    let mut successes = responses.to_vec();
    successes.sort_by_key(|(status, _)| *status);
    let has_success = successes.iter().any(|(status, _)| status.succeeds());
    successes.retain(|(status, _)| match has_success {
        true => status.succeeds(),
        false => *status == StatusMatch::Default,
    });
    successes
        .into_iter()
        .map(|(_, response)| response)
        .collect()
}

/// Says in which further media types a success can be asked for.
fn with_offers(mut arm: Arm, content: &[Entry], asked: &[&str]) -> Arm {
    let others = content
        .iter()
        .filter(|entry| is_stream(entry) && !asked.contains(&entry.0.as_str()));
    let facts = others.map(|(other, _)| Fact::Media(MediaFact::AlsoOffered(other.clone())));
    arm.docs.facts.extend(facts);
    arm
}

impl StatusMatch {
    /// Whether a reply of this status is what the caller asked for (RFC 9110 section 15).
    fn succeeds(self) -> bool {
        match self {
            Self::Code(code) => code < 400,
            Self::Range(hundreds) => hundreds < 4,
            Self::Default => false,
        }
    }

    /// Whether no reply of this status has a body.
    fn is_without_body(self) -> bool {
        matches!(
            self,
            Self::Code(100..=199 | 204 | 205 | 304) | Self::Range(1)
        )
    }
}

/// Without a documented success, `default` says what every reply holds, and nothing at all says that nothing matters.
fn fallback(failure: &[Arm]) -> Arm {
    let default = failure
        .iter()
        .find(|arm| arm.status == StatusMatch::Default);
    Arm {
        status: StatusMatch::Range(2),
        content: default.map_or(Content::Empty, |arm| arm.content.clone()),
        docs: Docs::default(),
        headers: Vec::new(),
    }
}

/// Reads a key of `responses`.
pub(super) fn status(key: &str) -> Option<StatusMatch> {
    if key == "default" {
        return Some(StatusMatch::Default);
    }
    let (first, rest) = key.split_at_checked(1)?;
    let hundreds: u8 = first
        .parse()
        .ok()
        .filter(|hundreds| (1..=5).contains(hundreds))?;
    if rest.eq_ignore_ascii_case("XX") {
        return Some(StatusMatch::Range(hundreds));
    }
    let digits = rest.len() == 2 && rest.bytes().all(|digit| digit.is_ascii_digit());
    digits
        .then(|| key.parse().ok().map(StatusMatch::Code))
        .flatten()
}
