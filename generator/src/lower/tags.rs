//! Unions that a property tells apart: by a mapping, by what the alternatives say of it, or by their names.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use super::Lowering;
use super::kinds::{Alternative, Kind, Union};
use super::schema_arena::Making;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Api, Keywords, SchemaId, Tags, Value};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The discriminator that holds for a schema.
pub(super) struct Discriminated {
    /// The schema that declares it.
    declares: SchemaId,
    /// Whether that is the schema itself, or a part that stands in it.
    is_own: bool,
}

/// Which one of several alternatives comes first.
#[derive(Clone, Copy)]
enum Turn {
    /// As they are listed.
    Listed,
    /// By the names of their components: heirs are listed nowhere.
    ByName,
}

impl Lowering<'_> {
    /// The union of these alternatives, and of what a mapping names besides, by the tag that a schema
    /// declares. None if the tag does not tell them apart.
    pub(super) fn tagged_with_mapped(
        &mut self,
        declares: SchemaId,
        alternatives: &[Alternative],
    ) -> Option<Union> {
        let schema = self.schemas.get(declares);
        let tags = schema.tags.as_ref()?;
        let mut alternatives = alternatives.to_vec();
        self.add_mapped(declares, tags, &mut alternatives);
        self.tagged(declares, alternatives, Turn::Listed)
    }

    /// The union of these alternatives by the tag that a schema declares. None if the tag does not
    /// tell them apart. Of those that have the same tag the one that comes first by `turn` counts.
    fn tagged(
        &mut self,
        declares: SchemaId,
        mut alternatives: Vec<Alternative>,
        turn: Turn,
    ) -> Option<Union> {
        let schema = self.schemas.get(declares);
        let tags = schema.tags.as_ref()?;
        let mut mapped: UnorderedMap<SchemaId, Vec<String>> = UnorderedMap::new();
        for (value, target) in &tags.mapping {
            let target = self.schemas.follow(*target);
            mapped.entry(target).or_default().push(value.clone());
        }
        for alternative in &mut alternatives {
            let followed = self.schemas.follow(alternative.origin);
            let values = mapped.get(&followed).cloned().unwrap_or_default();
            alternative.tags = self.tags_of(declares, &tags.property, values, alternative);
        }
        self.leave_one_of_each_tag(declares, &mut alternatives, turn);
        let schemas: Vec<SchemaId> = alternatives.iter().map(|one| one.schema).collect();
        let leaves = self.leaves(schemas, |union| union.tag.is_some());
        let objects = leaves.iter().all(|(_, kind)| may_be_objects(kind));
        if !objects {
            let message = "a discriminator beside an alternative that is no object";
            let label = "told apart by what they look like, and not set";
            let place = self.keyword_place(declares, "discriminator");
            self.report
                .warn(Diagnostic::new(Code::Contradiction, place, message).label(label));
        }
        alternatives.retain(|alternative| !alternative.tags.is_empty());
        (objects && !alternatives.is_empty()).then(|| Union {
            tag: Some(tags.property.clone()),
            alternatives,
        })
    }

    /// Leaves each tag to one alternative.
    fn leave_one_of_each_tag(
        &mut self,
        declares: SchemaId,
        alternatives: &mut [Alternative],
        turn: Turn,
    ) {
        let mut order: Vec<usize> = (0..alternatives.len()).collect();
        let label = match turn {
            Turn::Listed => "the first one counts",
            Turn::ByName => {
                order.sort_by_cached_key(|&at| self.component_name(alternatives[at].origin));
                "the first one by name counts"
            }
        };
        let mut taken = UnorderedSet::new();
        for at in order {
            let tags = &mut alternatives[at].tags;
            let listed = tags.len();
            tags.retain(|tag| taken.insert(tag.clone()));
            if tags.len() < listed {
                let message = match self.component_name(alternatives[at].origin) {
                    Some(name) => format!("`{name}` has the same tag as another alternative"),
                    None => "two alternatives have the same tag".to_owned(),
                };
                let code = Code::Contradiction;
                let place = self.keyword_place(declares, "discriminator");
                self.report
                    .warn(Diagnostic::new(code, place, message).label(label));
            }
        }
    }

    /// What a mapping names is an alternative, even if it is not listed as one.
    fn add_mapped(&mut self, declares: SchemaId, tags: &Tags, alternatives: &mut Vec<Alternative>) {
        let origins = alternatives.iter();
        let origins = origins.map(|known| self.schemas.follow(known.origin));
        let mut known: UnorderedSet<SchemaId> = origins.collect();
        for (_, target) in &tags.mapping {
            let followed = self.schemas.follow(*target);
            if known.insert(followed) && self.same_as(followed) != declares {
                alternatives.push(Alternative::of(*target));
            }
        }
    }

    /// The values of the tag that stand for an alternative: those of the mapping, else those that it allows itself, else
    /// its name (OpenAPI 3.0.3, Discriminator Object).
    fn tags_of(
        &mut self,
        declares: SchemaId,
        property: &str,
        mut mapped: Vec<String>,
        alternative: &Alternative,
    ) -> Vec<String> {
        // The first one is what is sent; the order of the document decides nothing.
        mapped.sort_unstable();
        if !mapped.is_empty() {
            return mapped;
        }
        // What is the same as the whole allows what the whole does.
        let allowed = match self.same_as(alternative.origin) == declares {
            true => Vec::new(),
            false => self.allowed(alternative.schema, property),
        };
        let name = self.component_behind(alternative.origin);
        match name {
            // Of all values that a base lists, an heir has the one that is its name.
            Some(name) if allowed.is_empty() || allowed.contains(&name) => {
                let allowed: UnorderedSet<&String> = allowed.iter().collect();
                let again = alternative.again.iter();
                let again = again.filter_map(|again| self.component_name(*again));
                let again = again.filter(|name| allowed.is_empty() || allowed.contains(name));
                let mut seen = UnorderedSet::new();
                let names = std::iter::once(name).chain(again);
                names.filter(|name| seen.insert(name.clone())).collect()
            }
            Some(_) | None => allowed,
        }
    }

    /// The values that a schema allows for a property, as texts.
    fn allowed(&mut self, schema: SchemaId, property: &str) -> Vec<String> {
        let mut allowed = Vec::new();
        let is_apart = |union: &Union| union.tag.as_deref() == Some(property);
        for (_, kind) in self.leaves(vec![schema], is_apart) {
            match &*kind {
                Kind::Struct(object) => {
                    let found = object.properties.iter().find(|(name, _)| name == property);
                    let values = found.map(|(_, schema)| self.values_of(*schema));
                    allowed.extend(values.unwrap_or_default());
                }
                Kind::Union(union) => {
                    let tags = union.alternatives.iter().flat_map(|one| &one.tags);
                    allowed.extend(tags.cloned());
                }
                _ => {}
            }
        }
        allowed
    }

    /// The values that a schema lists, as texts: strings as they are, others in JSON.
    pub(super) fn values_of(&mut self, schema: SchemaId) -> Vec<String> {
        let Some((end, kind)) = self.find_end(schema) else {
            return Vec::new();
        };
        let listed = match kind.listed() {
            listed if !listed.is_empty() => listed,
            _ => {
                let values = &self.schemas.get(end).keywords.values;
                values.clone().unwrap_or_default()
            }
        };
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_json(),
        };
        listed.iter().map(text).collect()
    }

    /// The name of the component that a schema is, or refers to first.
    pub(super) fn component_name(&self, mut schema: SchemaId) -> Option<String> {
        loop {
            match self.component_names.get(&schema) {
                Some(name) => return Some((*name).to_owned()),
                None => schema = self.schemas.target(schema)?,
            }
        }
    }

    /// A schema with a discriminator that is part of other components is any of those: of a base that
    /// declares the discriminator, the mapping says whether it is one of them itself; an heir with heirs
    /// of its own is.
    pub(super) fn inherited_kind(&mut self, id: SchemaId) -> Option<Kind> {
        let Discriminated { declares, is_own } = self.discriminator_of(id)?;
        let heirs = self.heirs(id);
        let mut origins = match is_own {
            true => {
                let schema = self.schemas.get(declares);
                let mapping = schema.tags.iter().flat_map(|tags| &tags.mapping);
                mapping.map(|(_, target)| *target).collect()
            }
            false if heirs.is_empty() => return None,
            false => vec![id],
        };
        origins.extend(heirs);
        let mut alternatives: Vec<Alternative> = Vec::new();
        let mut known = UnorderedSet::new();
        for origin in origins {
            let followed = self.schemas.follow(origin);
            if !known.insert(followed) {
                continue;
            }
            let schema = match followed == id || self.same_as(followed) == id {
                true => self.base(id),
                false => origin,
            };
            alternatives.push(Alternative {
                schema,
                ..Alternative::of(origin)
            });
        }
        let others = alternatives.iter().any(|one| one.schema == one.origin);
        let union = others
            .then(|| self.tagged(declares, alternatives, Turn::ByName))
            .flatten()?;
        Some(Kind::Union(union))
    }

    /// The discriminator that holds for a schema: its own, else the nearest one of the components that
    /// are parts of it.
    pub(super) fn discriminator_of(&self, id: SchemaId) -> Option<Discriminated> {
        let found = |declares, is_own| Discriminated { declares, is_own };
        let own = self
            .own_discriminator(id)
            .map(|declares| found(declares, true));
        own.or_else(|| Some(found(*self.inherited_discriminators.get(&id)?, false)))
    }

    /// The schema that declares a discriminator for another: itself, or a part that stands in it.
    pub(super) fn own_discriminator(&self, id: SchemaId) -> Option<SchemaId> {
        match self.schemas.is_made(id) {
            true => None,
            false => own_discriminator(self.api, id),
        }
    }

    /// Whether a component is an heir of a part that is all it has: one of the alternatives that the
    /// discriminator of the part tells apart, and not the part by another name.
    pub(super) fn is_bare_heir(&self, id: SchemaId, part: SchemaId) -> bool {
        let base = self.schemas.follow(part);
        if !self.component_names.contains_key(&id) || self.schemas.get(base).keywords.has_unions() {
            return false;
        }
        let Some(found) = self.discriminator_of(base) else {
            return false;
        };
        let schema = self.schemas.get(found.declares);
        let mapping = schema.tags.iter().flat_map(|tags| &tags.mapping);
        let mut targets = mapping
            .map(|(_, target)| self.schemas.follow(*target))
            .peekable();
        targets.peek().is_none() || targets.any(|target| target == id)
    }

    /// What a base is when it is none of its heirs.
    fn base(&mut self, id: SchemaId) -> SchemaId {
        let schema = self.schemas.get(id);
        self.schemas.make(Making::Base, &[id], |_| Keywords {
            discriminator: None,
            ..schema.keywords.clone()
        })
    }

    /// The components that have a schema as a part, directly or through others. Those of an heir that
    /// has a discriminator of its own are alternatives of that one.
    fn heirs(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut heirs = Vec::new();
        let mut waiting = vec![id];
        let mut seen = UnorderedSet::from([id]);
        while let Some(base) = waiting.pop() {
            for &heir in self.heirs.get(&base).into_iter().flatten() {
                if seen.insert(heir) {
                    heirs.push(heir);
                    if self.own_discriminator(heir).is_none() {
                        waiting.push(heir);
                    }
                }
            }
        }
        heirs
    }
}

/// The schema that declares a discriminator for another: itself, or a part that stands in it.
fn own_discriminator(api: &Api, id: SchemaId) -> Option<SchemaId> {
    let mut seen = UnorderedSet::from([id]);
    let mut waiting = vec![id];
    while let Some(at) = waiting.pop() {
        let schema = &api.schemas[at];
        if schema.tags.is_some() {
            return Some(at);
        }
        let parts = schema.keywords.all_of.iter().rev();
        let inline = parts.filter(|part| api.schemas[**part].target.is_none());
        waiting.extend(inline.filter(|part| seen.insert(**part)));
    }
    None
}

/// For each component without a discriminator of its own the nearest one of those that are parts of
/// it, given the components that have a schema as a part.
pub(super) fn inherited_discriminators(
    api: &Api,
    heirs: &UnorderedMap<SchemaId, Vec<SchemaId>>,
) -> UnorderedMap<SchemaId, SchemaId> {
    let mut inherited = UnorderedMap::new();
    let mut owners = UnorderedSet::new();
    let mut waiting = VecDeque::new();
    for (_, component) in &api.components {
        if let Some(declares) = own_discriminator(api, *component)
            && owners.insert(*component)
        {
            waiting.push_back((*component, declares));
        }
    }
    while let Some((base, declares)) = waiting.pop_front() {
        for &heir in heirs.get(&base).into_iter().flatten() {
            if !owners.contains(&heir) && !inherited.contains_key(&heir) {
                inherited.insert(heir, declares);
                waiting.push_back((heir, declares));
            }
        }
    }
    inherited
}

/// Whether values are objects, as far as one knows.
fn may_be_objects(kind: &Kind) -> bool {
    match kind {
        Kind::Struct(_) | Kind::Map(_) | Kind::Object | Kind::Any => true,
        Kind::Union(_) | Kind::Same(_) => true,
        Kind::Enum(_)
        | Kind::IntegerEnum(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Scalar(_)
        | Kind::Secret => false,
    }
}
