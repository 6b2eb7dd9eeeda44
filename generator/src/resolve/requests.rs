//! Operations, webhooks and security schemes, with all that they refer to.

use super::reading::Reading;
use super::references::References;
use super::repeated::PartKind;
use super::written::Schemas;
use super::{Context, Operation, OperationId, Scheme, SchemeId, Webhook};
use crate::diagnostic::child;
use crate::document::{Components, Document, Ref, SchemaId, SecurityScheme};
use crate::ids::Arena;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// All that a document says of requests, with what it refers to.
pub(super) struct Requests {
    pub(super) schemes: Arena<SchemeId, Scheme>,
    pub(super) operations: Arena<OperationId, Operation>,
    pub(super) webhooks: Vec<Webhook>,
    /// The schemas of whole bodies.
    pub(super) bodies: UnorderedSet<SchemaId>,
    /// Schemas of parameters that an operation has its own of.
    pub(super) replaced: Vec<SchemaId>,
}

/// Reads the requests of a document, as long as they repeat no more than they may.
pub(super) fn read(document: &Document, context: &mut Context<'_>) -> Requests {
    let Document {
        components,
        security,
        paths,
        webhooks,
        schemas,
        leads,
        ..
    } = document;
    let references = References::new(components, paths, webhooks, leads);
    let schemes = schemes(components, &references, schemas, context);
    let mut reading = Reading {
        context: &mut *context,
        references: &references,
        schemas,
        headers: Vec::new(),
        bodies: UnorderedSet::new(),
        schemes: &schemes,
        schemes_by_name: by_name(&schemes),
        security: security.as_deref().unwrap_or_default(),
        replaced: Vec::new(),
        overridden: UnorderedSet::new(),
    };
    let operations = reading.operations(paths);
    let webhooks = reading.webhooks(webhooks);
    let (replaced, bodies) = (reading.replaced, reading.bodies);
    if !context.repeated.is_over() {
        context.report_repeated();
        references.report_unused(context);
    }
    Requests {
        schemes,
        operations,
        webhooks,
        bodies,
        replaced,
    }
}

fn schemes<'d>(
    components: &'d Components,
    references: &References<'d>,
    schemas: &Schemas,
    context: &mut Context<'_>,
) -> Arena<SchemeId, Scheme> {
    let follow = |(name, scheme): &'d (String, Ref<SecurityScheme>)| {
        let described = scheme.description();
        let begun = context.repeated.begin();
        let found = references.security.follow(scheme, context)?;
        let read = references.security.reach(scheme, schemas, context);
        let at = child("/components/securitySchemes", name);
        let kept = context
            .repeated
            .end(begun, PartKind::Scheme, &at, || name.clone());
        let mut scheme = match kept.and(read) {
            Some(found) => found.clone(),
            None => found.without_words(),
        };
        scheme.description = described.or(scheme.description);
        Some(Scheme {
            name: name.clone(),
            scheme,
            has_alias: false,
        })
    };
    // What stands elsewhere is what a component leads to.
    let named = components.security.iter();
    let named = named.filter(|(name, _)| !name.contains('#'));
    let mut schemes: Arena<SchemeId, Scheme> = named.filter_map(follow).collect();
    for id in schemes.ids() {
        let pointer = child("/components/securitySchemes", &schemes[id].name);
        schemes[id].has_alias = references.security.is_used(&pointer);
    }
    schemes
}

/// Security schemes by their names, the first one of each.
fn by_name(schemes: &Arena<SchemeId, Scheme>) -> UnorderedMap<&str, SchemeId> {
    let schemes = schemes.iter().rev();
    schemes
        .map(|(id, scheme)| (scheme.name.as_str(), id))
        .collect()
}
