//! Facts about schemas that get no type of their own.

use super::Lowering;
use super::parts::is_null;
use crate::model::Fact;
use crate::resolve::{Additional, Keywords, SchemaId};

/// The word for an alternative that nothing else names.
const POSSIBLY: &str = "Possibly";

/// The words for a part within more parts than people count.
const DEEP: &str = "Deep within";

/// The most schemas without a type, one within the other, whose parts are spoken of: nobody would
/// look deeper.
const DEEPEST: usize = 50;

/// Longer words for a part would grow with each level.
const LONGEST: usize = 60;

impl Lowering<'_> {
    /// Collects the facts about a schema and its parts that stand in no type's documentation. They
    /// are for a place with words of its own.
    pub(super) fn remarks(&mut self, schema: Option<SchemaId>) -> Vec<Fact> {
        let mut facts = Vec::new();
        if let Some(schema) = schema {
            self.remark("", schema, None, &mut facts);
        }
        facts
    }

    /// The same of the value of a parameter or header, which may be one of several places.
    pub(super) fn remarks_of_value(&mut self, schema: Option<SchemaId>) -> Vec<Fact> {
        match schema.filter(|id| self.schemas.is_said(*id) && !self.named.contains_key(id)) {
            Some(schema) => {
                let docs = self.said_docs(schema);
                let texts = docs.summary.into_iter().chain(docs.description);
                texts.map(Fact::Note).chain(docs.facts).collect()
            }
            None => self.remarks(schema),
        }
    }

    /// Adds what is said of a schema that is some part of another, or the whole if that has no
    /// word.
    fn remark(&mut self, part: &str, schema: SchemaId, said: Option<&str>, facts: &mut Vec<Fact>) {
        // What is deeper has a row of its own, at its place.
        if self.schemas.is_said(schema) || self.remarks_within >= DEEPEST {
            return;
        }
        self.remarks_within += 1;
        let docs = self.schema_docs(schema);
        let texts = docs.summary.into_iter().chain(docs.description);
        // The words of a part may be those of the whole already.
        let texts = texts.filter(|text| said != Some(text.as_str()));
        let texts = texts.map(|text| Fact::Note(text.trim().to_owned()));
        // A part that is a value is called so.
        let is_new = |fact: &Fact| !part.starts_with('`') || !matches!(fact, Fact::Values(_));
        let own = texts.chain(docs.facts.into_iter().filter(is_new));
        add_of_part(facts, part, own.collect());
        // What is referred to and has no type of its own is said here, too.
        if let Some(target) = self.schemas.target(schema)
            && !self.named.contains_key(&target)
        {
            self.remark(part, target, said, facts);
        }
        self.remarks_within -= 1;
    }

    /// Adds the facts about parts and elements that get no type, and so no documentation, of their
    /// own.
    pub(super) fn parts_docs(
        &mut self,
        schema: SchemaId,
        said: Option<&str>,
        facts: &mut Vec<Fact>,
    ) {
        let found = self.schemas.get(schema);
        let keywords = &found.keywords;
        let values = match keywords.additional {
            Some(Additional::Schema(values)) => Some(values),
            Some(Additional::Any | Additional::None) | None => None,
        };
        for &part in &keywords.all_of {
            self.remark("", part, said, facts);
        }
        let beside_null = self.alternatives_beside_null(keywords);
        for &alternative in keywords.one_of.iter().chain(&keywords.any_of) {
            let part = match self.schemas.get(alternative).keywords.values.as_deref() {
                // What is said of a single value names it.
                Some([only]) => format!("`{}`", only.to_json()),
                _ if beside_null == [alternative] => String::new(),
                Some(_) | None => POSSIBLY.to_owned(),
            };
            self.remark(&part, alternative, said, facts);
        }
        for &item in &keywords.prefix_items {
            self.remark("An item", item, None, facts);
        }
        if let Some(items) = keywords.items {
            self.remark("Each item", items, None, facts);
        }
        for (pattern, values) in &keywords.pattern_properties {
            facts.push(Fact::Note(format!("Names of properties match `{pattern}`")));
            self.remark("Each such value", *values, None, facts);
        }
        if let Some(values) = values {
            let part = match keywords.properties.is_empty() {
                true => "Each value",
                false => "Each additional property",
            };
            self.remark(part, values, None, facts);
        }
    }

    /// The alternatives that are not null.
    pub(super) fn alternatives_beside_null(&self, keywords: &Keywords) -> Vec<SchemaId> {
        let all = keywords.one_of.iter().chain(&keywords.any_of).copied();
        let is_more =
            |id: &SchemaId| !is_null(&self.schemas.get(self.schemas.follow(*id)).keywords);
        all.filter(is_more).collect()
    }
}

/// Adds what is said of a part of a value, that of the parts of this part each by itself.
fn add_of_part(facts: &mut Vec<Fact>, part: &str, said: Vec<Fact>) {
    if part.is_empty() {
        facts.extend(said);
        return;
    }
    let is_of_part = |fact: &Fact| matches!(fact, Fact::Of(..));
    let (within, own): (Vec<Fact>, Vec<Fact>) = said.into_iter().partition(is_of_part);
    if !own.is_empty() {
        facts.push(Fact::Of(part.to_owned(), own));
    }
    for fact in within.into_iter().map(|fact| rename(part, fact)) {
        let is_deep = matches!(&fact, Fact::Of(part, _) if part == DEEP);
        if !is_deep || !facts.contains(&fact) {
            facts.push(fact);
        }
    }
}

/// Makes of what is said of a part of a part what is said of the whole.
fn rename(part: &str, fact: Fact) -> Fact {
    match fact {
        Fact::Of(inner, said) if inner.len() > LONGEST => Fact::Of(DEEP.to_owned(), said),
        Fact::Of(inner, said) if inner == DEEP => Fact::Of(inner, said),
        Fact::Of(inner, said) if inner.starts_with(POSSIBLY) && part == POSSIBLY => {
            Fact::Of(inner, said)
        }
        Fact::Of(inner, said) if part == POSSIBLY => {
            Fact::Of(format!("{part}, {}", uncapitalized(&inner)), said)
        }
        Fact::Of(inner, said) => Fact::Of(format!("{inner} of {}", uncapitalized(part)), said),
        other => other,
    }
}

fn uncapitalized(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
