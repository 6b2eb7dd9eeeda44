//! References between schemas become ids.

use std::collections::HashMap;
use std::rc::Rc;

use super::references::{cyclic, dangling};
use super::{Context, Schema, Tags};
use crate::document::{self, Reference, SchemaId};
use crate::ids::{Arena, Id};

/// Gives each reference the id of what it points to. Ids stay as they are, so cycles need no care.
pub(super) fn resolve(
    schemas: Arena<SchemaId, document::Schema>,
    components: &[(String, SchemaId)],
    context: &mut Context<'_>,
) -> Arena<SchemaId, Rc<Schema>> {
    let places = Places::new(&schemas, components);
    let (targets, tags) = (
        targets(&schemas, &places, context),
        tags(&schemas, &places, context),
    );
    schemas
        .into_entries()
        .zip(targets)
        .zip(tags)
        .map(|((schema, target), tags)| {
            Rc::new(Schema {
                pointer: schema.pointer,
                target,
                tags,
                keywords: schema.keywords,
            })
        })
        .collect()
}

/// How schemas are referred to. Only looked up, never walked.
struct Places {
    by_pointer: HashMap<String, SchemaId>,
    by_anchor: HashMap<String, SchemaId>,
    by_name: HashMap<String, SchemaId>,
}

impl Places {
    fn new(schemas: &Arena<SchemaId, document::Schema>, components: &[(String, SchemaId)]) -> Self {
        let pointers = schemas
            .iter()
            .map(|(id, schema)| (schema.pointer.clone(), id));
        let anchors = schemas
            .iter()
            .flat_map(|(id, schema)| schema.anchors.iter().map(move |name| (name.clone(), id)));
        Self {
            by_pointer: pointers.collect(),
            by_anchor: anchors.collect(),
            by_name: components.iter().cloned().collect(),
        }
    }

    /// What a `$ref` points to: a pointer (RFC 6901), an anchor or an `$id`.
    fn find(&self, reference: &Reference) -> Option<SchemaId> {
        let by_pointer = reference
            .key
            .as_ref()
            .and_then(|key| self.by_pointer.get(key));
        by_pointer
            .or_else(|| self.by_anchor.get(&reference.target))
            .copied()
    }

    /// What a value of a discriminator stands for: the name of a component, or a reference.
    fn find_named(&self, reference: &Reference) -> Option<SchemaId> {
        self.find(reference)
            .or_else(|| self.by_name.get(&reference.target).copied())
    }
}

fn tags(
    schemas: &Arena<SchemaId, document::Schema>,
    places: &Places,
    context: &mut Context<'_>,
) -> Vec<Option<Tags>> {
    let mut tags = Vec::with_capacity(schemas.len());
    for (_, schema) in schemas.iter() {
        tags.push(schema.keywords.discriminator.as_ref().map(|discriminator| {
            let mut mapping = Vec::with_capacity(discriminator.mapping.len());
            for (value, reference) in &discriminator.mapping {
                match places.find_named(reference) {
                    Some(target) => mapping.push((value.clone(), target)),
                    None => dangling(reference, context),
                }
            }
            Tags {
                property: discriminator.property.clone(),
                mapping,
            }
        }));
    }
    tags
}

fn targets(
    schemas: &Arena<SchemaId, document::Schema>,
    places: &Places,
    context: &mut Context<'_>,
) -> Vec<Option<SchemaId>> {
    let step = |schema: &document::Schema| places.find(schema.reference.as_ref()?);
    let direct: Vec<Option<SchemaId>> = schemas.iter().map(|(_, schema)| step(schema)).collect();
    let cyclic_ids = in_cycles(&direct);
    schemas
        .iter()
        .map(|(id, schema)| {
            let reference = schema.reference.as_ref()?;
            let target = direct[id.index()];
            if cyclic_ids[id.index()] {
                cyclic(reference, context);
                return None;
            }
            if target.is_none() {
                dangling(reference, context);
            }
            target
        })
        .collect()
}

/// Which schemas are references that lead back to themselves and to nothing else.
fn in_cycles(direct: &[Option<SchemaId>]) -> Vec<bool> {
    const UNSEEN: usize = 0;
    let mut round_of = vec![UNSEEN; direct.len()];
    let mut cyclic = vec![false; direct.len()];
    for start in 0..direct.len() {
        let round = start + 1;
        let mut at = start;
        while round_of[at] == UNSEEN {
            round_of[at] = round;
            match direct[at] {
                Some(next) => at = next.index(),
                None => break,
            }
        }
        if round_of[at] == round && direct[at].is_some() {
            let mut next = at;
            while !cyclic[next] {
                cyclic[next] = true;
                match direct[next] {
                    Some(following) => next = following.index(),
                    None => break,
                }
            }
        }
    }
    cyclic
}
