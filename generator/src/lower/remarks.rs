//! Facts about schemas that get no type of their own.

use super::Lowering;
use super::parts::is_null;
use crate::model::{Fact, ValuePart};
use crate::resolve::{Additional, Keywords, SchemaId};

/// The most schemas without a type, one within the other, whose parts are spoken of: nobody would
/// look deeper.
const DEEPEST: usize = 50;

/// More steps to a part than these are not told: words for them would grow with each level.
const MOST_STEPS: usize = 4;

impl Lowering<'_> {
    /// Collects the facts about a schema and its parts that stand in no type's documentation. They
    /// are for a place with words of its own.
    pub(super) fn remarks(&mut self, schema: Option<SchemaId>) -> Vec<Fact> {
        let mut facts = Vec::new();
        if let Some(schema) = schema {
            self.remark(None, schema, None, &mut facts);
        }
        facts
    }

    /// The same of the value of a parameter or header, which may be one of several places.
    pub(super) fn remarks_of_value(&mut self, schema: Option<SchemaId>) -> Vec<Fact> {
        match schema.filter(|id| self.schemas.is_said(*id) && !self.named.contains_key(id)) {
            Some(schema) => {
                let docs = self.said_docs(schema);
                let texts = docs.summary.into_iter().chain(docs.description);
                texts.map(Fact::Text).chain(docs.facts).collect()
            }
            None => self.remarks(schema),
        }
    }

    /// Marks a schema as one that a row is about, with its parts that have no type: it is missing
    /// from the documentation for a reason. Places that speak of it all the same say all of it.
    pub(super) fn mark_left_out(&mut self, schema: SchemaId) {
        let mut waiting = vec![schema];
        while let Some(schema) = waiting.pop() {
            if self.schemas.is_said(schema) || !self.schemas.leave_unsaid(schema) {
                continue;
            }
            let target = self.schemas.target(schema);
            waiting.extend(target.filter(|target| !self.named.contains_key(target)));
            let found = self.schemas.get(schema);
            waiting.extend(parts_besides_properties(&found.keywords));
        }
    }

    /// Adds what is said of a schema that is some part of another, or the whole if that has no
    /// word.
    fn remark(
        &mut self,
        part: Option<ValuePart>,
        schema: SchemaId,
        said: Option<&str>,
        facts: &mut Vec<Fact>,
    ) {
        // What is deeper has a row of its own, at its place.
        if self.schemas.is_said(schema) || self.remarks_within >= DEEPEST {
            return;
        }
        self.remarks_within += 1;
        let docs = self.schema_docs(schema);
        let texts = docs.summary.into_iter().chain(docs.description);
        // The words of a part may be those of the whole already.
        let texts = texts.filter(|text| said != Some(text.as_str()));
        let texts = texts.map(|text| Fact::Text(text.trim().to_owned()));
        // A part that is a value is called so.
        let is_value = matches!(part, Some(ValuePart::Value(_)));
        let is_new = |fact: &Fact| !is_value || !matches!(fact, Fact::Values(_));
        let own = texts.chain(docs.facts.into_iter().filter(is_new));
        add_of_part(facts, part.as_ref(), own.collect());
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
            self.remark(None, part, said, facts);
        }
        let beside_null = self.alternatives_beside_null(keywords);
        for &alternative in keywords.one_of.iter().chain(&keywords.any_of) {
            let part = match self.schemas.get(alternative).keywords.values.as_deref() {
                // What is said of a single value names it.
                Some([only]) => Some(ValuePart::Value(only.to_json())),
                _ if beside_null == [alternative] => None,
                Some(_) | None => Some(ValuePart::Alternative),
            };
            self.remark(part, alternative, said, facts);
        }
        for &item in &keywords.prefix_items {
            self.remark(Some(ValuePart::Place), item, None, facts);
        }
        if let Some(items) = keywords.items {
            self.remark(Some(ValuePart::Items), items, None, facts);
        }
        for (pattern, values) in &keywords.pattern_properties {
            facts.push(Fact::PropertyNames(pattern.clone()));
            self.remark(Some(ValuePart::Matching), *values, None, facts);
        }
        if let Some(values) = values {
            let part = match keywords.properties.is_empty() {
                true => ValuePart::Values,
                false => ValuePart::Additional,
            };
            self.remark(Some(part), values, None, facts);
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

/// The schemas within a schema that are no properties of it.
fn parts_besides_properties(keywords: &Keywords) -> impl Iterator<Item = SchemaId> {
    let values = match keywords.additional {
        Some(Additional::Schema(values)) => Some(values),
        Some(Additional::Any | Additional::None) | None => None,
    };
    let matching = keywords.pattern_properties.iter();
    let lists = [&keywords.all_of, &keywords.one_of, &keywords.any_of];
    let lists = lists.into_iter().chain([&keywords.prefix_items]);
    let listed = lists.flatten().copied();
    let matching = matching.map(|(_, values)| *values);
    listed.chain(keywords.items).chain(matching).chain(values)
}

/// Adds what is said of a part of a value, that of the parts of this part each by itself.
fn add_of_part(facts: &mut Vec<Fact>, part: Option<&ValuePart>, said: Vec<Fact>) {
    let Some(part) = part else {
        facts.extend(said);
        return;
    };
    let is_of_part = |fact: &Fact| matches!(fact, Fact::Of(..));
    let (within, own): (Vec<Fact>, Vec<Fact>) = said.into_iter().partition(is_of_part);
    if !own.is_empty() {
        facts.push(Fact::Of(vec![part.clone()], own));
    }
    for fact in within.into_iter().map(|fact| add_step(part, fact)) {
        let is_deep = matches!(&fact, Fact::Of(steps, _) if *steps == [ValuePart::Deep]);
        if !is_deep || !facts.contains(&fact) {
            facts.push(fact);
        }
    }
}

/// Makes of what is said of a part of a part what is said of the whole.
fn add_step(part: &ValuePart, fact: Fact) -> Fact {
    let Fact::Of(mut steps, said) = fact else {
        return fact;
    };
    // Of what is possible nobody has to know in how many ways.
    let is_known = *part == ValuePart::Alternative && steps.contains(part);
    if steps.len() >= MOST_STEPS {
        steps = vec![ValuePart::Deep];
    } else if steps != [ValuePart::Deep] && !is_known {
        steps.push(part.clone());
    }
    Fact::Of(steps, said)
}
