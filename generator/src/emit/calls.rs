//! Files with operations.

use quote::quote;

use super::Context;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::print::Page;
use super::{operation_docs, operations, plan};
use crate::model::GroupId;

/// `src/api/mod.rs`: the client, and a module per tag.
pub(super) fn index(context: Context<'_>) -> Page {
    let title = super::markdown::code(&context.model.title);
    let mut head = Rustdoc::default().and(&format!("The operations of {title}, by tag."));
    let webhooks = &context.model.webhooks;
    operation_docs::webhooks_docs(context, webhooks, "Webhook", "super::types", &mut head);
    let server = plan::has_servers(context).then(|| {
        quote!(
            pub mod server;
        )
    });
    let modules = plan::active(context).map(|group| {
        let name = &context.names.groups[group];
        quote!(pub mod #name;)
    });
    Page {
        head: head.inner(),
        items: vec![quote!(pub mod client; #server #(#modules)*).into()],
    }
}

/// The file of one tag.
pub(super) fn group(context: Context<'_>, id: GroupId) -> Page {
    let group = &context.model.groups[id];
    let head = match &group.tag {
        Some(tag) => Rustdoc::default()
            .and(&format!(
                "Operations of the tag {}.",
                super::markdown::code(tag)
            ))
            .with(&group.docs),
        None => Rustdoc::default().and("Operations without a tag."),
    };
    let mut imports = Imports::default();
    let mut items = Vec::new();
    let mut markers = Vec::new();
    for &operation in &context.facts.operations[id] {
        let emitted = operations::operation(context, operation, &mut imports);
        items.extend(emitted.items);
        markers.extend(emitted.marker);
    }
    items.extend(operations::markers(&markers));
    imports.near("client", "Client");
    for scheme in operations::schemes(context, id) {
        imports.near("client", scheme.as_str());
    }
    let mut all = imports.lines();
    all.extend(items);
    Page {
        head: head.inner(),
        items: all,
    }
}
