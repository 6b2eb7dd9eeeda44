//! The values of discriminators, and what they stand for.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::gathered::Mapped;
use super::half::Half;
use crate::resolve::{SchemaId, Value};
use crate::unordered::UnorderedMap;

/// The old and the new values of a tag that stand for something, by its name.
pub(super) type TagPair = (String, Vec<String>, Vec<String>);

impl<'a> Half<'a> {
    /// The values of the tag that stand for an alternative, in order.
    pub(super) fn tags_of(&self, holder: Option<SchemaId>, id: SchemaId) -> Vec<String> {
        let tags = holder.and_then(|holder| Some((holder, self.schema(holder).tags.as_ref()?)));
        let Some((holder, tags)) = tags else {
            return Vec::new();
        };
        let mapped = self.mapped(holder);
        let mapped = mapped.get(&self.follow(id)).into_iter().flatten();
        let mut mapped: Vec<String> = mapped.map(|value| (*value).to_owned()).collect();
        if mapped.is_empty() {
            mapped = self.listed_for(id, &tags.property);
        }
        if mapped.is_empty() {
            mapped.extend(self.component_name(id).map(str::to_owned));
        }
        mapped.sort_unstable();
        mapped
    }

    /// The mapping of a discriminator, turned around once.
    fn mapped(&self, holder: SchemaId) -> Rc<Mapped<'a>> {
        if let Some(known) = self.mapped.borrow().get(&holder) {
            return Rc::clone(known);
        }
        let mut mapped: Mapped<'a> = UnorderedMap::new();
        let tags = self.schema(holder).tags.as_ref();
        for (value, target) in tags.into_iter().flat_map(|tags| &tags.mapping) {
            let target = self.follow(*target);
            mapped.entry(target).or_default().push(value);
        }
        let mapped = Rc::new(mapped);
        self.mapped.borrow_mut().insert(holder, Rc::clone(&mapped));
        mapped
    }

    /// The texts that are listed for a property.
    fn listed_for(&self, id: SchemaId, property: &str) -> Vec<String> {
        let flat = self.flatten(&[id]);
        let found = flat.properties.iter().find(|(name, _)| *name == property);
        let Some((_, node)) = found else {
            return Vec::new();
        };
        let values = self.flatten(node).values;
        let texts = values.into_iter().map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_json(),
        });
        texts.collect()
    }

    /// The values of a mapping with the names of the components that they lead to.
    fn named_tags(&self, holder: Option<SchemaId>) -> impl Iterator<Item = (&'a str, &'a str)> {
        let tags = holder.and_then(|holder| self.schema(holder).tags.as_ref());
        let mapping = tags.into_iter().flat_map(|tags| &tags.mapping);
        mapping.filter_map(|(value, target)| Some((self.component_name(*target)?, value.as_str())))
    }
}

/// The values of tags by the names of the components that mappings lead to.
pub(super) fn mapped_tags(
    (base, old): (&Half<'_>, Option<SchemaId>),
    (head, new): (&Half<'_>, Option<SchemaId>),
) -> Vec<TagPair> {
    let mut tags: BTreeMap<&str, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for (name, value) in base.named_tags(old) {
        tags.entry(name).or_default().0.push(value.to_owned());
    }
    for (name, value) in head.named_tags(new) {
        tags.entry(name).or_default().1.push(value.to_owned());
    }
    let tags = tags.into_iter();
    tags.map(|(name, (old, new))| (name.to_owned(), old, new))
        .collect()
}
