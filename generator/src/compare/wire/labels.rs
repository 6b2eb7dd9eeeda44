//! The names of alternatives.

use std::collections::BTreeMap;

use super::flat::Flat;
use super::half::Half;
use crate::resolve::SchemaId;
use crate::unordered::UnorderedMap;

/// The names of the alternatives of a union.
pub(super) struct Labels {
    labels: UnorderedMap<SchemaId, String>,
}

impl Labels {
    /// Returns the name of an alternative.
    pub(super) fn of(&self, id: SchemaId) -> String {
        self.labels.get(&id).cloned().unwrap_or_default()
    }
}

impl<'a> Half<'a> {
    /// The name of the component that a schema is, or leads to first.
    pub(super) fn component_name(&self, id: SchemaId) -> Option<&'a str> {
        let own = self.name(id);
        own.or_else(|| self.name(self.reduce(id).component?))
    }

    /// Names the alternatives of a union: after components, titles, or the kinds of values, with a
    /// number where several are of the same kinds.
    pub(super) fn labels(&self, among: &[SchemaId]) -> Labels {
        let mut labels = UnorderedMap::with_capacity(among.len());
        let mut unnamed = Vec::new();
        for id in among {
            match self.component_name(*id) {
                Some(name) => {
                    labels.insert(*id, name.to_owned());
                }
                None => unnamed.push(*id),
            }
        }
        let title = |id: &SchemaId| self.schema(self.follow(*id)).keywords.title.as_ref();
        let mut alike: BTreeMap<String, Vec<SchemaId>> = BTreeMap::new();
        if !unnamed.iter().all(|id| title(id).is_some()) {
            for id in &unnamed {
                let kinds = self.flatten(&[*id]).kinds.words();
                alike.entry(kinds).or_default().push(*id);
            }
        }
        for (kinds, ids) in alike {
            for (at, id) in ids.iter().enumerate() {
                let label = match ids.len() {
                    1 => kinds.clone(),
                    _ => format!("{kinds} {}", at + 1),
                };
                labels.insert(*id, label);
            }
        }
        for id in &unnamed {
            if let Some(title) = title(id) {
                labels.insert(*id, title.clone());
            }
        }
        Labels { labels }
    }

    /// The title of an alternative without a name.
    pub(super) fn title(&self, id: SchemaId) -> Option<String> {
        match self.component_name(id) {
            Some(_) => None,
            None => self.schema(id).keywords.title.clone(),
        }
    }

    /// The look of an alternative without a name: its kinds, properties and listed values.
    pub(super) fn signature(&self, id: SchemaId) -> Option<String> {
        if self.component_name(id).is_some() {
            return None;
        }
        let flat = self.flatten(&[id]);
        let values = |flat: &Flat<'a>| {
            let mut texts: Vec<String> = flat.values.iter().map(|value| value.to_json()).collect();
            texts.sort_unstable();
            texts.join(",")
        };
        let mut words: Vec<String> = vec![flat.kinds.words(), values(&flat)];
        let properties = flat.properties.iter().map(|(name, node)| {
            let is_leaf = node.iter().all(|id| self.schema(*id).keywords.is_leaf());
            let listed = match is_leaf {
                true => values(&self.flatten(node)),
                false => String::new(),
            };
            format!("{name} {} {listed}", flat.requires(name))
        });
        let mut properties: Vec<String> = properties.collect();
        properties.sort_unstable();
        words.extend(properties);
        Some(words.join("\n"))
    }
}
