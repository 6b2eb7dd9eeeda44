//! References between schemas become ids.

use std::rc::Rc;

use super::references::{LONGEST, report_cyclic, report_dangling, report_too_long};
use super::{Context, Schema, Tags, dynamic, texts};
use crate::document::{self, Leads, Reference, SchemaId};
use crate::ids::{Arena, Id};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Gives each reference the id of what it points to. Ids stay as they are, so cycles need no care.
/// `bodies` are the schemas that stand for a whole body.
pub(super) fn resolve(
    mut schemas: Arena<SchemaId, document::Schema>,
    components: &[(String, SchemaId)],
    leads: &Leads,
    bodies: &UnorderedSet<SchemaId>,
    context: &mut Context<'_>,
) -> Arena<SchemaId, Rc<Schema>> {
    let places = Places::new(&schemas, components, leads);
    let (mut targets, tags) = (
        targets(&schemas, &places, context),
        tags(&schemas, &places, context),
    );
    texts::leave_out(&mut schemas, &targets, bodies, context);
    let copies = dynamic::bind(&schemas, components, &mut targets, context);
    let mut resolved: Arena<SchemaId, Rc<Schema>> = schemas
        .into_entries()
        .zip(targets)
        .zip(tags)
        .map(|((schema, target), tags)| {
            Rc::new(Schema {
                pointer: schema.pointer,
                target,
                tags,
                is_bound: false,
                keywords: schema.keywords,
            })
        })
        .collect();
    for copy in copies {
        let tags = resolved[copy.of].tags.clone();
        resolved.push(Rc::new(Schema {
            pointer: resolved[copy.of].pointer.clone(),
            target: copy.target,
            tags,
            is_bound: true,
            keywords: copy.keywords,
        }));
    }
    resolved
}

/// How schemas are referred to.
struct Places<'s> {
    schemas: &'s Arena<SchemaId, document::Schema>,
    leads: &'s Leads,
    by_pointer: UnorderedMap<String, SchemaId>,
    /// By the URIs that `$id` and anchors give.
    by_uri: UnorderedMap<&'s str, SchemaId>,
    /// By anchors alone, wherever they are.
    by_anchor: UnorderedMap<&'s str, SchemaId>,
    by_name: UnorderedMap<String, SchemaId>,
    /// The pointers of components, in document order.
    components: Vec<String>,
}

impl<'s> Places<'s> {
    fn new(
        schemas: &'s Arena<SchemaId, document::Schema>,
        components: &[(String, SchemaId)],
        leads: &'s Leads,
    ) -> Self {
        let mut places = Self {
            schemas,
            leads,
            by_pointer: UnorderedMap::with_capacity(schemas.len()),
            by_uri: UnorderedMap::new(),
            by_anchor: UnorderedMap::new(),
            by_name: components.iter().cloned().collect(),
            components: components
                .iter()
                .map(|(_, id)| schemas[*id].pointer.clone())
                .collect(),
        };
        let mut anchors: UnorderedMap<&str, (&str, SchemaId)> = UnorderedMap::new();
        for (id, schema) in schemas.iter() {
            places.by_pointer.insert(schema.pointer.clone(), id);
            for uri in &schema.names {
                places.by_uri.entry(uri.as_str()).or_insert(id);
                let anchor = uri.rfind('#').map(|at| &uri[at..]);
                let anchor = anchor.filter(|anchor| anchor.len() > 1);
                // The first by its URI, so that the order of the document decides nothing.
                if let Some(anchor) = anchor {
                    let first = anchors.entry(anchor).or_insert((uri, id));
                    *first = (*first).min((uri, id));
                }
            }
        }
        places.by_anchor = anchors.filter_map(|(anchor, (_, id))| Some((anchor, id)));
        places
    }

    fn components(&self) -> impl Iterator<Item = &str> {
        self.components.iter().map(String::as_str)
    }

    /// What a `$ref` points to: an `$id`, an anchor, or a pointer (RFC 6901), first within the resource that it stands in,
    /// then within the document, which is what many mean who write an `$id`.
    fn find(&self, reference: &Reference) -> Option<SchemaId> {
        let by_uri = reference.uri.as_ref().and_then(|uri| self.find_uri(uri));
        let by_key = || {
            let key = reference.key.as_ref()?;
            let behind = || self.by_pointer.get(&self.leads.follow(key)?);
            self.by_pointer.get(key).or_else(behind).copied()
        };
        let by_anchor = || self.by_anchor.get(reference.target.as_str()).copied();
        by_uri.or_else(by_key).or_else(by_anchor)
    }

    fn find_uri(&self, uri: &str) -> Option<SchemaId> {
        if let Some(id) = self.by_uri.get(uri) {
            return Some(*id);
        }
        let (resource, pointer) = uri.split_at(uri.find("#/")? + 1);
        let start = &self.schemas[*self.by_uri.get(resource)?].pointer;
        self.by_pointer.get(&format!("{start}{pointer}")).copied()
    }

    /// What a value of a discriminator stands for: the name of a component, or a reference.
    fn find_named(&self, reference: &Reference) -> Option<SchemaId> {
        self.find(reference)
            .or_else(|| self.by_name.get(&reference.target).copied())
    }
}

fn tags(
    schemas: &Arena<SchemaId, document::Schema>,
    places: &Places<'_>,
    context: &mut Context<'_>,
) -> Vec<Option<Tags>> {
    let mut tags = Vec::with_capacity(schemas.len());
    for (_, schema) in schemas.iter() {
        tags.push(schema.keywords.discriminator.as_ref().map(|discriminator| {
            let mut mapping = Vec::with_capacity(discriminator.mapping.len());
            for (value, reference) in &discriminator.mapping {
                match places.find_named(reference) {
                    Some(target) => mapping.push((value.clone(), target)),
                    None => report_dangling(reference, places.components(), context),
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
    places: &Places<'_>,
    context: &mut Context<'_>,
) -> Vec<Option<SchemaId>> {
    let step = |schema: &document::Schema| places.find(schema.reference.as_ref()?);
    let direct: Vec<Option<SchemaId>> = schemas.iter().map(|(_, schema)| step(schema)).collect();
    let cyclic_ids = in_cycles(&direct);
    let is_long = too_long_chains(&direct, &cyclic_ids);
    schemas
        .iter()
        .map(|(id, schema)| {
            let reference = schema.reference.as_ref()?;
            let target = direct[id.index()];
            if cyclic_ids[id.index()] {
                report_cyclic(reference, context);
                return None;
            }
            if is_long[id.index()] {
                let label = "left as an untyped JSON value";
                report_too_long(reference, label, context);
                return None;
            }
            if target.is_none() {
                report_dangling(reference, places.components(), context);
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

/// Finds the references that end a chain of others which is as long as it may be, counted from its
/// end.
fn too_long_chains(direct: &[Option<SchemaId>], is_cyclic: &[bool]) -> Vec<bool> {
    let mut lengths: Vec<Option<usize>> = vec![None; direct.len()];
    let mut is_long = vec![false; direct.len()];
    let mut way = Vec::new();
    for start in 0..direct.len() {
        let mut at = start;
        let mut length = loop {
            match (lengths[at], direct[at]) {
                (Some(known), _) => break known,
                (None, Some(next)) if !is_cyclic[at] => {
                    way.push(at);
                    at = next.index();
                }
                (None, _) => break 0,
            }
        };
        while let Some(at) = way.pop() {
            is_long[at] = length >= LONGEST;
            length = if is_long[at] { 0 } else { length + 1 };
            lengths[at] = Some(length);
        }
    }
    is_long
}
