//! The items of the client as a whole: servers, credentials, features and names of the runtime.

use super::super::Revision;
use super::item::{Item, ItemKind, Origin, Slot, Wire};
use super::naming::context;
use crate::emit::Surface;
use crate::model::SchemeKind;

/// Collects the items of the client as a whole.
pub(super) fn collect<'a>(revision: &'a Revision, items: &mut Vec<Item<'a>>) {
    for path in Surface::of(context(revision)).paths() {
        items.push(Item::new(path, ItemKind::Export, Origin::Client));
    }
    for (id, feature) in revision.names.features.iter() {
        let path = format!("feature {feature}");
        items.push(Item {
            wires: vec![Wire::renamable(&*revision.model.tags[id].name)],
            ..Item::new(path, ItemKind::Feature, Origin::Tag(id))
        });
    }
    let path = format!("variable {}", revision.names.base_url_variable);
    items.push(Item::new(path, ItemKind::Variable, Origin::Client));
    servers(revision, items);
    credentials(revision, items);
}

fn servers<'a>(revision: &'a Revision, items: &mut Vec<Item<'a>>) {
    let Some((first, default)) = revision.model.servers.iter().next() else {
        return;
    };
    items.push(Item::new(
        "Server".to_owned(),
        ItemKind::Servers,
        Origin::Client,
    ));
    for (id, server) in revision.model.servers.iter() {
        let names = &revision.names.servers[id];
        let mut fields: Vec<String> = names.variables.iter().map(ToString::to_string).collect();
        fields.sort_unstable();
        let path = format!("Server::{}", names.variant);
        items.push(Item {
            owner: Some("Server".to_owned()),
            slots: vec![Slot::text(fields.join(", "))],
            wires: vec![Wire::renamable(server.template())],
            ..Item::new(path, ItemKind::Server, Origin::Server(id))
        });
    }
    items.push(Item {
        // Without servers there is none.
        owner: Some("Server".to_owned()),
        wires: vec![Wire::renamable(default.template())],
        ..Item::new(
            "Client::builder".to_owned(),
            ItemKind::DefaultServer,
            Origin::Server(first),
        )
    });
}

fn credentials<'a>(revision: &'a Revision, items: &mut Vec<Item<'a>>) {
    for (id, scheme) in revision.model.schemes.iter() {
        let names = &revision.names.schemes[id];
        let (arguments, kind): (&[&str], _) = match &scheme.kind {
            SchemeKind::ApiKey { .. } => (&["impl Into<String>"], "apiKey"),
            SchemeKind::Basic => (&["impl Into<String>", "impl Into<String>"], "http basic"),
            SchemeKind::Bearer => (&["impl Into<String>"], "http bearer"),
        };
        let origin = || Origin::Scheme(id);
        items.push(Item {
            slots: arguments.iter().map(|&text| Slot::text(text)).collect(),
            wires: vec![Wire::kept(kind), Wire::renamable(&*scheme.name)],
            ..Item::new(
                format!("ClientBuilder::{}", names.method),
                ItemKind::Credential,
                origin(),
            )
        });
        if scheme.kind == SchemeKind::Bearer {
            items.push(Item {
                slots: vec![Slot::text("impl TokenSource + 'static")],
                wires: vec![Wire::renamable(&*scheme.name)],
                ..Item::new(
                    format!("ClientBuilder::{}", names.source),
                    ItemKind::Credential,
                    origin(),
                )
            });
        }
        let path = format!("variable {}", names.variable);
        items.push(Item {
            wires: vec![Wire::renamable(&*scheme.name)],
            ..Item::new(path, ItemKind::Variable, origin())
        });
    }
}
