//! Texts for people, compared place by place.

use super::comparing::{Comparing, Spot};
use super::draft::Draft;
use super::half::Half;
use super::impact::{Difference, Impact, Judged, Pair};
use super::operations::Both;
use super::value_docs::{Said, is_other};
use crate::compare::change::{Direction, Place, Subject};
use crate::compare::rules;
use crate::resolve::{
    Api, Example, Header, Keywords, MediaType, Parameter, RequestBody, Response, SchemaId, Scheme,
    Server,
};

/// What was compared at a place, and whether it is another one now.
type Texts<'t> = &'t [(&'static str, bool)];

impl<'a> Comparing<'a> {
    /// Compares the texts of the schemas that stand at a spot, and whether they are deprecated.
    pub(super) fn compare_docs(&mut self, spot: &Spot, base: &[SchemaId], head: &[SchemaId]) {
        let ([old], [new]) = (base, head) else {
            return;
        };
        if self.trial.is_some() {
            return;
        }
        let (old, new) = (own(&self.base, *old), own(&self.head, *new));
        let values = (self.base.said_of_values(old), self.head.said_of_values(new));
        if let Some(message) = said(&texts((old, new), &values)) {
            let (difference, impact) = (Difference::default(), Impact::SAFE);
            self.find_with(
                spot,
                &rules::DOCUMENTATION_CHANGED,
                message,
                Judged { difference, impact },
            );
        }
        let (rule, message) = match (old.deprecated, new.deprecated) {
            (false, true) => (&rules::DEPRECATED_ADDED, "it is deprecated now"),
            (true, false) => (&rules::DEPRECATED_REMOVED, "it is not deprecated any more"),
            (true, true) | (false, false) => return,
        };
        let message = message.to_owned();
        self.find_with(spot, rule, message, Judged::from(Impact::SAFE));
    }

    /// Compares the texts of both documents as a whole.
    pub(super) fn document_docs(&mut self) {
        let (base, head) = (self.base.api, self.head.api);
        let (old, new) = (&base.info, &head.info);
        let contact = |api: &Api| {
            let contact = api.info.contact.as_ref();
            contact.map(|of| (of.name.clone(), of.url.clone(), of.email.clone()))
        };
        let license = |api: &Api| {
            let license = api.info.licence.as_ref();
            license.map(|of| (of.name.clone(), of.url.clone(), of.identifier.clone()))
        };
        let place = Place {
            subject: Subject::Document,
            path: Vec::new(),
        };
        let texts = [
            ("title", old.title != new.title),
            ("version", old.version != new.version),
            ("summary", old.summary != new.summary),
            ("description", old.description != new.description),
            (
                "termsOfService",
                old.terms_of_service != new.terms_of_service,
            ),
            ("contact", contact(base) != contact(head)),
            ("license", license(base) != license(head)),
        ];
        self.tell_docs(
            &place.clone().with("info"),
            &texts,
            ("/info", "/info"),
            None,
        );
        let outer = [("externalDocs", base.external_docs != head.external_docs)];
        self.tell_docs(&place, &outer, ("", ""), None);
        for (index, old) in base.tags.iter().enumerate() {
            // Of tags that are there twice, each is compared with its like.
            let before = base
                .tags
                .iter()
                .take(index)
                .filter(|tag| tag.name == old.name)
                .count();
            let mut alike = head.tags.iter().filter(|new| new.name == old.name);
            if let Some(new) = alike.nth(before) {
                let place = Place {
                    subject: Subject::Tag(new.name.clone()),
                    path: Vec::new(),
                };
                let texts = [
                    ("description", old.description != new.description),
                    ("externalDocs", old.external_docs != new.external_docs),
                ];
                self.tell_docs(&place, &texts, (&old.pointer, &new.pointer), None);
            }
        }
    }

    /// Compares the texts of a server.
    pub(super) fn server_docs(&mut self, old: &'a Server, new: &'a Server) {
        let place = Place {
            subject: Subject::Server(new.url.clone()),
            path: Vec::new(),
        };
        let described = |server: &Server| -> Vec<Option<String>> {
            let variables = server.variables.iter();
            variables
                .map(|(_, variable)| variable.description.clone())
                .collect()
        };
        let texts = [
            ("description", old.description != new.description),
            (
                "variables",
                described(old) != described(new) && old.variables.len() == new.variables.len(),
            ),
        ];
        self.tell_docs(&place, &texts, (&old.pointer, &new.pointer), None);
    }

    /// Compares the texts of a security scheme.
    pub(super) fn scheme_docs(&mut self, old: &'a Scheme, new: &'a Scheme) {
        let place = Place {
            subject: Subject::SecurityScheme(new.name.clone()),
            path: Vec::new(),
        };
        let (old, new) = (&old.scheme, &new.scheme);
        let texts = [("description", old.description != new.description)];
        self.tell_docs(&place, &texts, (&old.pointer, &new.pointer), None);
    }

    /// Compares the texts of an operation.
    pub(super) fn operation_docs(&mut self, both: &Both<'a>) {
        let (old, new) = (both.old, both.new);
        let texts = [
            ("summary", old.summary != new.summary),
            ("description", old.description != new.description),
            ("externalDocs", old.external_docs != new.external_docs),
            ("texts of the path", old.about_path != new.about_path),
        ];
        let pointers = (old.pointer.as_str(), new.pointer.as_str());
        self.tell_docs(
            &both.place,
            &texts,
            pointers,
            Some((both.user, both.requested())),
        );
    }

    /// Compares the texts of a parameter.
    pub(super) fn parameter_docs(
        &mut self,
        place: &Place,
        old: &'a Parameter,
        new: &'a Parameter,
        user: usize,
    ) {
        let texts = [
            ("description", old.description != new.description),
            ("examples", !same_examples(&old.examples, &new.examples)),
        ];
        let pointers = (old.pointer.as_str(), new.pointer.as_str());
        self.tell_docs(place, &texts, pointers, Some((user, Direction::Sent)));
    }

    /// Compares the texts of a body.
    pub(super) fn body_docs(
        &mut self,
        place: &Place,
        old: &'a RequestBody,
        new: &'a RequestBody,
        user: usize,
    ) {
        let texts = [("description", old.description != new.description)];
        let pointers = (old.pointer.as_str(), new.pointer.as_str());
        self.tell_docs(place, &texts, pointers, Some((user, Direction::Sent)));
    }

    /// Compares the examples of a media type.
    pub(super) fn entry_docs(
        &mut self,
        place: &Place,
        old: &'a MediaType,
        new: &'a MediaType,
        user: usize,
    ) {
        let texts = [("examples", !same_examples(&old.examples, &new.examples))];
        let pointers = (old.pointer.as_str(), new.pointer.as_str());
        self.tell_docs(place, &texts, pointers, Some((user, Direction::Sent)));
    }

    /// Compares the texts and links of a reply.
    pub(super) fn reply_docs(
        &mut self,
        place: &Place,
        old: &'a Response,
        new: &'a Response,
        both: &Both<'a>,
    ) {
        let links = |response: &Response| {
            let mut links = response.links.clone();
            links.sort_by(|(left, _), (right, _)| left.cmp(right));
            links
        };
        let texts = [
            ("description", old.description != new.description),
            ("links", links(old) != links(new)),
        ];
        let pointers = (both.old.pointer.as_str(), both.new.pointer.as_str());
        self.tell_docs(place, &texts, pointers, Some((both.user, both.replied())));
    }

    /// Compares the texts of a header.
    pub(super) fn header_docs(
        &mut self,
        place: &Place,
        old: &'a Header,
        new: &'a Header,
        both: &Both<'a>,
    ) {
        let texts = [
            ("description", old.description != new.description),
            ("examples", !same_examples(&old.examples, &new.examples)),
        ];
        let pointers = (both.old.pointer.as_str(), both.new.pointer.as_str());
        self.tell_docs(place, &texts, pointers, Some((both.user, both.replied())));
    }

    fn tell_docs(
        &mut self,
        place: &Place,
        texts: Texts<'_>,
        (base, head): (&str, &str),
        user: Option<(usize, Direction)>,
    ) {
        if let Some(message) = said(texts) {
            self.add(Draft {
                rule: &rules::DOCUMENTATION_CHANGED,
                place: place.clone(),
                message,
                pair: Pair::SAFE,
                base: Some(base.to_owned()),
                head: Some(head.to_owned()),
                uses: user
                    .into_iter()
                    .map(|(user, direction)| (user, direction, Pair::SAFE))
                    .collect(),
            });
        }
    }
}

/// Says which texts are others now.
fn said(texts: Texts<'_>) -> Option<String> {
    let changed = texts.iter().filter(|(_, is_changed)| *is_changed);
    let names: Vec<&str> = changed.map(|(name, _)| *name).collect();
    (!names.is_empty()).then(|| format!("documentation: {}", names.join(", ")))
}

fn own<'a>(half: &Half<'a>, id: SchemaId) -> &'a Keywords {
    &half.schema(id).keywords
}

fn texts(
    (old, new): (&Keywords, &Keywords),
    values: &(Said<'_>, Said<'_>),
) -> [(&'static str, bool); 7] {
    let notes = |keywords: &Keywords| {
        let notes = keywords.constraints.iter();
        let notes = notes.filter(|one| matches!(one.keyword, "$comment" | "xml" | "$vocabulary"));
        notes
            .map(|one| one.value.to_json())
            .collect::<Vec<String>>()
    };
    [
        ("title", old.title != new.title),
        ("description", old.description != new.description),
        ("examples", old.examples != new.examples),
        ("externalDocs", old.external_docs != new.external_docs),
        ("notes", notes(old) != notes(new)),
        ("values", is_other(&values.0, &values.1)),
        (
            "extensions",
            old.secret != new.secret || old.message != new.message,
        ),
    ]
}

fn same_examples(old: &[Example], new: &[Example]) -> bool {
    old.len() == new.len()
        && old
            .iter()
            .zip(new)
            .all(|(old, new)| old.value == new.value && old.about == new.about)
}
