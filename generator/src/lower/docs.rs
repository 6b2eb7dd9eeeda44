//! What is said about things, gathered for the documentation.

use crate::model::{Docs, Fact};
use crate::resolve::{Additional, Api, Example, ExternalDocs, Keywords, SchemaId};

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

/// What a schema says about itself.
pub(super) fn of_schema(api: &Api, schema: SchemaId) -> Docs {
    let keywords = &api.schemas[schema].keywords;
    let mut docs = Docs {
        summary: keywords.title.clone(),
        description: keywords.description.clone(),
        facts: facts(keywords),
    };
    within(api, schema, &mut docs.facts);
    docs
}

/// What is said of parts and elements that get no type, and so no documentation, of their own.
fn within(api: &Api, schema: SchemaId, facts: &mut Vec<Fact>) {
    let keywords = &api.schemas[schema].keywords;
    let values = match keywords.additional {
        Some(Additional::Schema(values)) => Some(values),
        Some(Additional::Any | Additional::None) | None => None,
    };
    let parts = keywords.all_of.iter().map(|&part| ("", part));
    let elements = keywords.items.map(|items| ("Each item: ", items));
    let values = values.map(|values| ("Each value: ", values));
    for (word, inner) in parts.chain(elements).chain(values) {
        let inner = &api.schemas[inner];
        // What has properties or values gets a type, and what is a reference has one.
        if inner.target.is_some() || gets_type(&inner.keywords) {
            continue;
        }
        let texts = [&inner.keywords.title, &inner.keywords.description];
        let said = texts.into_iter().flatten();
        facts.extend(said.map(|text| Fact::Note(format!("{word}{}", first_paragraph(text)))));
        facts.extend(self::facts(&inner.keywords));
    }
}

fn gets_type(keywords: &Keywords) -> bool {
    !keywords.properties.is_empty() || keywords.values.is_some()
}

/// What is said about a schema at the place where it is used: its own words, else the first of those it refers to.
pub(super) fn of_use(api: &Api, schema: SchemaId) -> Docs {
    let mut docs = of_schema(api, schema);
    let mut at = schema;
    while docs.summary.is_none() && docs.description.is_none() {
        let Some(target) = api.schemas[at].target else {
            break;
        };
        at = target;
        let keywords = &api.schemas[at].keywords;
        docs.summary = keywords.title.clone();
        docs.description = keywords.description.as_deref().map(first_paragraph);
    }
    docs
}

fn first_paragraph(text: &str) -> String {
    let text = text.trim();
    text.split("\n\n").next().unwrap_or(text).to_owned()
}

/// A link to further documentation.
pub(super) fn link(docs: &ExternalDocs) -> Fact {
    Fact::Link(docs.url.clone(), docs.description.clone())
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
    if let Some(values) = &keywords.values
        && !values.is_empty()
    {
        facts.push(Fact::Values(
            values.iter().map(|value| value.to_json()).collect(),
        ));
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
    let fact = |example: &Example| Fact::Example(example.value.to_json(), example.about.clone());
    examples.iter().map(fact).collect()
}
