//! What is said about things, gathered for the documentation.

use std::collections::HashSet;

use super::Lowering;
use crate::diagnostic::Code;
use crate::model::{Docs, Fact, LONGEST_EXAMPLE};
use crate::resolve::{Additional, Api, Example, ExternalDocs, Keywords, SchemaId, Value};

/// What is said about the API as a whole.
pub(super) fn of_api(api: &Api) -> Docs {
    let mut facts: Vec<Fact> = api.external_docs.iter().map(link).collect();
    let about = |word: &str, url: &Option<String>| {
        url.as_ref()
            .map(|url| Fact::Link(url.clone(), Some(word.to_owned())))
    };
    facts.extend(about("Terms of service", &api.info.terms_of_service));
    if let Some(contact) = &api.info.contact {
        facts.extend(
            contact
                .name
                .iter()
                .map(|name| Fact::Note(format!("Contact: {name}"))),
        );
        facts.extend(about("Contact", &contact.url));
        let address = contact
            .email
            .as_ref()
            .map(|email| format!("mailto:{email}"));
        facts.extend(about("Contact", &address));
    }
    if let Some(licence) = &api.info.licence {
        let name = licence.identifier.as_ref().unwrap_or(&licence.name);
        facts.push(match &licence.url {
            Some(url) => Fact::Link(url.clone(), Some(format!("Licence of the API: {name}"))),
            None => Fact::Note(format!("Licence of the API: {name}")),
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
        let mut docs = own_docs(keywords);
        if docs.description.is_none() {
            docs.description = self.first_description(&keywords.all_of);
        }
        self.parts_docs(schema, docs.description.as_deref(), &mut docs.facts);
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
            true => self.first_words(schema),
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
        docs
    }

    /// What a schema without a type of its own says, at every place that refers to it.
    fn unnamed_docs(&mut self, schema: SchemaId) -> Docs {
        if !self.schemas.is_said(schema) {
            return self.schema_docs(schema);
        }
        let keywords = &self.schemas.get(schema).keywords;
        own_docs(keywords)
    }

    /// What the parts of a schema that stands nowhere say, at every place where it is used.
    fn made_docs(&mut self, schema: SchemaId) -> Docs {
        let mut docs = Docs::default();
        for &part in &self.schemas.get(schema).keywords.all_of {
            let found = self.schemas.get(part);
            let named = self.named.contains_key(&part);
            let said = match self.schemas.is_made(part) {
                true => self.made_docs(part),
                false if named => Docs::default(),
                false => own_docs(&found.keywords),
            };
            self.schemas.say(part);
            docs.summary = docs.summary.or(said.summary);
            match (&docs.description, said.description) {
                (None, description) => docs.description = description,
                (Some(first), Some(more)) if *first != more => docs.facts.push(Fact::Note(more)),
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

    /// What is said of a schema and its parts that no type's documentation says, for a place with words of its own.
    pub(super) fn remarks(&mut self, schema: Option<SchemaId>) -> Vec<Fact> {
        let mut facts = Vec::new();
        if let Some(schema) = schema {
            self.remark("", schema, None, &mut facts);
        }
        facts
    }

    fn remark(&mut self, word: &str, schema: SchemaId, said: Option<&str>, facts: &mut Vec<Fact>) {
        if self.schemas.is_said(schema) {
            return;
        }
        let docs = self.schema_docs(schema);
        let texts = docs.summary.into_iter().chain(docs.description);
        // The words of a part may be those of the whole already.
        let texts = texts.filter(|text| said != Some(text.as_str()));
        facts.extend(texts.map(|text| Fact::Note(format!("{word}{}", text.trim()))));
        facts.extend(docs.facts);
        // What is referred to and has no type of its own is said here, too.
        if let Some(target) = self.schemas.target(schema)
            && !self.named.contains_key(&target)
        {
            self.remark(word, target, said, facts);
        }
    }

    /// What is said of parts and elements that get no type, and so no documentation, of their own.
    fn parts_docs(&mut self, schema: SchemaId, said: Option<&str>, facts: &mut Vec<Fact>) {
        let found = self.schemas.get(schema);
        let keywords = &found.keywords;
        let values = match keywords.additional {
            Some(Additional::Schema(values)) => Some(values),
            Some(Additional::Any | Additional::None) | None => None,
        };
        for &part in &keywords.all_of {
            self.remark("", part, said, facts);
        }
        for &alternative in keywords.one_of.iter().chain(&keywords.any_of) {
            // What is said of a single value names it.
            let word = match self.schemas.get(alternative).keywords.values.as_deref() {
                Some([only]) => format!("`{}`: ", only.to_json()),
                Some(_) | None => "Possibly: ".to_owned(),
            };
            self.remark(&word, alternative, None, facts);
        }
        for &item in &keywords.prefix_items {
            self.remark("An item: ", item, None, facts);
        }
        if let Some(items) = keywords.items {
            self.remark("Each item: ", items, None, facts);
        }
        for (pattern, values) in &keywords.pattern_properties {
            facts.push(Fact::Note(format!("Names of properties match `{pattern}`")));
            self.remark("Each such value: ", *values, None, facts);
        }
        if let Some(values) = values {
            self.remark("Each value: ", values, None, facts);
        }
    }

    /// What these schemas say is said better elsewhere.
    pub(super) fn pass_over(&mut self, schemas: &[SchemaId]) {
        for &schema in schemas {
            drop(self.remarks(Some(schema)));
        }
    }

    /// What is said of a schema that nothing came of is in no documentation, unless a row says that all of it is left out.
    pub(super) fn report_unsaid(&mut self) {
        let api = self.api;
        let left_out: HashSet<String> = self.report.left_out().map(str::to_owned).collect();
        let mut unsaid: HashSet<&str> = HashSet::new();
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
            let message = "a schema that nothing is made of".to_owned();
            let label = "what it says is left out";
            self.warn_schema(id, Code::UnusedSchema, "", message, label);
        }
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
pub(super) fn response_link((name, link): &(String, Value)) -> Fact {
    Fact::Json("Link", format!("{name}: {}", link.to_json()))
}

/// The tags of a request.
pub(super) fn tags(word: &str, tags: &[String]) -> Option<Fact> {
    let names: Vec<String> = tags.iter().map(|tag| format!("`{tag}`")).collect();
    (!names.is_empty()).then(|| Fact::Note(format!("{word}: {}", names.join(", "))))
}

/// A link to further documentation.
pub(super) fn link(docs: &ExternalDocs) -> Fact {
    Fact::Link(docs.url.clone(), docs.description.clone())
}

/// What a schema says itself, whatever stands in it.
fn own_docs(keywords: &Keywords) -> Docs {
    Docs {
        summary: keywords.title.clone(),
        description: keywords.description.clone(),
        facts: facts(keywords),
    }
}

/// What keywords say besides texts.
pub(super) fn facts(keywords: &Keywords) -> Vec<Fact> {
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
    // An example of a secret may be one.
    let secret = keywords.secret || keywords.format.as_deref() == Some("password");
    if !secret {
        facts.extend(
            keywords
                .examples
                .iter()
                .map(|value| Fact::Example(value.to_json(), None)),
        );
    }
    facts.extend(keywords.external_docs.iter().map(link));
    facts
}

/// Examples given beside a schema.
pub(super) fn examples(examples: &[Example]) -> Vec<Fact> {
    let fact = |example: &Example| {
        let start = example.value.json_start(LONGEST_EXAMPLE);
        Fact::Example(start, example.about.clone())
    };
    examples.iter().map(fact).collect()
}
