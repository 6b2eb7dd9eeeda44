//! What is said about things, gathered for the documentation.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Docs, Fact, LONGEST_EXAMPLE, Linked};
use crate::resolve::{Api, Example, ExternalDocs, Keywords, Link, MediaType, SchemaId};
use crate::unordered::UnorderedSet;

/// More facts than these are kept for no further place.
const MOST_FACTS: usize = 50;

/// A body of more bytes than these makes no good example of a call.
const LONGEST_BODY: usize = 2_000;

/// What is said about the API as a whole.
pub(super) fn of_api(api: &Api) -> Docs {
    let mut facts: Vec<Fact> = api.external_docs.iter().map(link).collect();
    let terms = api.info.terms_of_service.iter().cloned();
    facts.extend(terms.map(|url| Fact::Link(url, Linked::TermsOfService)));
    if let Some(contact) = &api.info.contact {
        facts.extend(contact.name.iter().cloned().map(Fact::Contact));
        let address = contact.email.as_ref();
        let address = address.map(|email| format!("mailto:{email}"));
        let urls = contact.url.iter().cloned().chain(address);
        facts.extend(urls.map(|url| Fact::Link(url, Linked::Contact)));
    }
    if let Some(licence) = &api.info.licence {
        let name = licence.identifier.as_ref().unwrap_or(&licence.name);
        facts.push(match &licence.url {
            Some(url) => Fact::Link(url.clone(), Linked::License(name.clone())),
            None => Fact::License(name.clone()),
        });
    }
    Docs {
        summary: api.info.summary.clone(),
        description: api.info.description.clone(),
        facts,
    }
}

impl Lowering<'_> {
    /// What a schema says about itself.
    pub(super) fn schema_docs(&mut self, schema: SchemaId) -> Docs {
        self.schemas.say(schema);
        let found = self.schemas.get(schema);
        let keywords = &found.keywords;
        let mut docs = self.own_docs(schema);
        if docs.description.is_none() {
            let alternatives = self.alternatives_beside_null(keywords);
            let first = self.first_description(&keywords.all_of);
            docs.description = first.or_else(|| match alternatives.as_slice() {
                &[only] => self.first_description(&[only]),
                _ => None,
            });
        }
        self.parts_docs(schema, docs.description.as_deref(), &mut docs.facts);
        self.add_bounds(schema, &mut docs.facts);
        // What is nested deep says more at each level, and is said once.
        if !docs.facts.is_empty() && docs.facts.len() <= MOST_FACTS {
            self.said_facts.insert(schema, docs.facts.clone());
        }
        docs
    }

    /// The words of the first part that has some of its own, which are then those of the whole.
    fn first_description(&mut self, parts: &[SchemaId]) -> Option<String> {
        for &part in parts {
            let schema = self.schemas.get(part);
            let own = !self.named.contains_key(&part) && !self.schemas.is_said(part);
            if own && let Some(text) = &schema.keywords.description {
                return Some(text.clone());
            }
        }
        None
    }

    /// What is said about a schema at the place where it is used: its own words, else the first of those it refers to.
    pub(super) fn use_docs(&mut self, schema: SchemaId) -> Docs {
        let mut docs = match self.schemas.is_said(schema) {
            _ if self.schemas.is_made(schema) => self.made_docs(schema),
            // A type says it all; here its first words do.
            true if self.named.contains_key(&schema) => self.first_words(schema),
            true => self.said_docs(schema),
            false => self.schema_docs(schema),
        };
        let mut at = schema;
        while let Some(target) = self.schemas.target(at) {
            at = target;
            let said = match self.named.contains_key(&at) {
                true => self.first_words(at),
                false => self.unnamed_docs(at),
            };
            if docs.summary.is_none() && docs.description.is_none() {
                (docs.summary, docs.description) = (said.summary, said.description);
            }
            docs.facts.extend(said.facts);
        }
        if !self.named.contains_key(&schema) {
            self.add_bounds(schema, &mut docs.facts);
        }
        docs
    }

    /// Returns the facts that were given for a schema before, with its title and the first
    /// paragraph of its description.
    pub(super) fn said_docs(&self, schema: SchemaId) -> Docs {
        let facts = self.said_facts.get(&schema).cloned();
        Docs {
            facts: facts.unwrap_or_default(),
            ..self.first_words(schema)
        }
    }

    /// What a schema without a type of its own says, at every place that refers to it.
    fn unnamed_docs(&mut self, schema: SchemaId) -> Docs {
        if !self.schemas.is_said(schema) {
            return self.schema_docs(schema);
        }
        self.own_docs(schema)
    }

    /// What the parts of a schema that stands nowhere say, at every place where it is used.
    fn made_docs(&mut self, schema: SchemaId) -> Docs {
        let mut docs = Docs::default();
        for &part in &self.schemas.get(schema).keywords.all_of {
            let named = self.named.contains_key(&part);
            let said = match self.schemas.is_made(part) {
                true => self.made_docs(part),
                false if named => Docs::default(),
                false => self.own_docs(part),
            };
            self.schemas.say(part);
            docs.summary = docs.summary.or(said.summary);
            match (&docs.description, said.description) {
                (None, description) => docs.description = description,
                (Some(first), Some(more)) if *first != more => docs.facts.push(Fact::Text(more)),
                (Some(_), _) => {}
            }
            for fact in said.facts {
                if !docs.facts.contains(&fact) {
                    docs.facts.push(fact);
                }
            }
        }
        docs
    }

    pub(super) fn first_words(&self, schema: SchemaId) -> Docs {
        let found = self.schemas.get(schema);
        let keywords = &found.keywords;
        Docs {
            summary: keywords.title.clone(),
            description: keywords.description.as_deref().map(first_paragraph),
            facts: Vec::new(),
        }
    }

    /// What is said of a schema that nothing came of is in no documentation, unless a row says that all of it is left out.
    pub(super) fn report_unsaid(&mut self) {
        let api = self.api;
        let left_out: UnorderedSet<String> = self.report.left_out().map(str::to_owned).collect();
        let mut unsaid: UnorderedSet<&str> = UnorderedSet::new();
        // A schema comes after those that stand in it.
        for (id, schema) in api.schemas.iter().rev() {
            let pointer = schema.pointer.as_str();
            let is_covered = || {
                ancestors(pointer).any(|above| left_out.contains(above) || unsaid.contains(above))
            };
            if self.schemas.is_said(id)
                || schema.is_bound
                || schema.keywords.is_silent()
                || is_covered()
            {
                continue;
            }
            unsaid.insert(pointer);
            let message = "a schema that nothing is made of";
            let label = "what it says is left out";
            let place = self.schema_place(id);
            self.report
                .warn(Diagnostic::new(Code::UnusedSchema, place, message).label(label));
        }
    }

    /// What a schema says itself, whatever stands in it.
    fn own_docs(&self, schema: SchemaId) -> Docs {
        let found = self.schemas.get(schema);
        Docs {
            summary: found.keywords.title.clone(),
            description: found.keywords.description.clone(),
            facts: self.facts(schema),
        }
    }

    /// What a schema says itself besides texts.
    pub(super) fn facts(&self, schema: SchemaId) -> Vec<Fact> {
        let found = self.schemas.get(schema);
        let keywords = &found.keywords;
        let mut facts = facts(keywords);
        // An example of a secret may be one.
        let examples = keywords.examples.iter();
        let shown =
            examples.filter_map(|value| self.example_start(Some(schema), value, usize::MAX));
        facts.extend(shown.map(|start| Fact::Example(start, None)));
        facts.extend(keywords.external_docs.iter().map(link));
        facts
    }

    /// Returns the first example of a body as JSON, if it is short and no secret.
    pub(super) fn first_example(&self, content: &MediaType) -> Option<String> {
        let value = &content.examples.first()?.value;
        let json = self.example_start(content.schema, value, LONGEST_BODY)?;
        (json.len() <= LONGEST_BODY).then_some(json)
    }

    /// Examples given beside a schema, without secrets.
    pub(super) fn examples(&self, schema: Option<SchemaId>, given: &[Example]) -> Vec<Fact> {
        let fact = |example: &Example| {
            let start = self.example_start(schema, &example.value, LONGEST_EXAMPLE)?;
            Some(Fact::Example(start, example.about.clone()))
        };
        given.iter().filter_map(fact).collect()
    }
}

/// The pointer and all that it leads through.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| {
        pointer.rfind('/').and_then(|slash| pointer.get(..slash))
    })
}

fn first_paragraph(text: &str) -> String {
    let text = text.trim();
    text.split("\n\n").next().unwrap_or(text).to_owned()
}

/// How a reply leads to other operations, as it is written.
pub(super) fn response_link((name, Link(link)): &(String, Link)) -> Fact {
    Fact::ResponseLink(name.clone(), link.to_json())
}

/// A link to further documentation.
pub(super) fn link(docs: &ExternalDocs) -> Fact {
    let about = Linked::Documentation(docs.description.clone());
    Fact::Link(docs.url.clone(), about)
}

/// What keywords say besides texts, examples and links.
fn facts(keywords: &Keywords) -> Vec<Fact> {
    let mut facts = Vec::new();
    if keywords.read_only {
        facts.push(Fact::ReadOnly);
    }
    if keywords.write_only {
        facts.push(Fact::WriteOnly);
    }
    facts.extend(keywords.format.iter().cloned().map(Fact::Format));
    if let Some(values) = &keywords.values {
        let values = values.iter().map(|value| value.to_json());
        let mut values: Vec<String> = values.collect();
        // Null is kept apart; where it is the only value, that has to be said.
        if values.is_empty() && keywords.nullable {
            values.push("null".to_owned());
        }
        if !values.is_empty() {
            facts.push(Fact::Values(values));
        }
    }
    let bound = |constraint: &crate::resolve::Constraint| {
        Fact::Constraint(constraint.keyword, constraint.value.to_json())
    };
    facts.extend(keywords.constraints.iter().map(bound));
    facts.extend(
        keywords
            .default
            .iter()
            .map(|value| Fact::Default(value.to_json())),
    );
    facts
}
