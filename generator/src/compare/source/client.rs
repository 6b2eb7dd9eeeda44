//! The items of the client as a whole: servers, credentials, features and names of the runtime.

use super::super::Revision;
use super::item::{Item, ItemKind, Origin, Slot, Wire};
use super::naming::context;
use crate::emit::exports;
use crate::model::{SchemeKind, Server, UrlPart};

/// Collects the items of the client as a whole.
pub(super) fn collect<'a>(revision: &'a Revision, items: &mut Vec<Item<'a>>) {
    for (_, name) in exports(context(revision)) {
        items.push(item(name.to_owned(), ItemKind::Export, Origin::Client));
    }
    for (id, feature) in revision.names.features.iter() {
        let path = format!("feature {feature}");
        items.push(Item {
            wires: vec![Wire::renamable(&*revision.model.tags[id].name)],
            ..item(path, ItemKind::Feature, Origin::Tag(id))
        });
    }
    let path = format!("variable {}", revision.names.base_url_variable);
    items.push(item(path, ItemKind::Variable, Origin::Client));
    servers(revision, items);
    credentials(revision, items);
}

fn item<'a>(path: String, kind: ItemKind, origin: Origin) -> Item<'a> {
    Item {
        path,
        owner: None,
        kind,
        slots: Vec::new(),
        wires: Vec::new(),
        origin,
        gate: None,
        is_deprecated: false,
    }
}

fn servers<'a>(revision: &'a Revision, items: &mut Vec<Item<'a>>) {
    let Some((first, default)) = revision.model.servers.iter().next() else {
        return;
    };
    items.push(item("Server".to_owned(), ItemKind::Servers, Origin::Client));
    for (id, server) in revision.model.servers.iter() {
        let names = &revision.names.servers[id];
        let mut fields: Vec<String> = names.variables.iter().map(ToString::to_string).collect();
        fields.sort_unstable();
        let path = format!("Server::{}", names.variant);
        items.push(Item {
            owner: Some("Server".to_owned()),
            slots: vec![Slot::text(fields.join(", "))],
            wires: vec![Wire::renamable(template(server))],
            ..item(path, ItemKind::Server, Origin::Server(id))
        });
    }
    items.push(Item {
        // Without servers there is none.
        owner: Some("Server".to_owned()),
        wires: vec![Wire::renamable(template(default))],
        ..item(
            "Client::builder".to_owned(),
            ItemKind::DefaultServer,
            Origin::Server(first),
        )
    });
}

/// Returns the URL of a server as the document has it.
pub(super) fn template(server: &Server) -> String {
    let part = |part: &UrlPart| match part {
        UrlPart::Text(text) => text.clone(),
        UrlPart::Variable(index) => {
            let variable = server.variables.get(*index);
            format!("{{{}}}", variable.map_or("", |variable| &variable.wire.0))
        }
    };
    server.url.iter().map(part).collect()
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
            ..item(
                format!("ClientBuilder::{}", names.method),
                ItemKind::Credential,
                origin(),
            )
        });
        if scheme.kind == SchemeKind::Bearer {
            items.push(Item {
                slots: vec![Slot::text("impl TokenSource + 'static")],
                wires: vec![Wire::renamable(&*scheme.name)],
                ..item(
                    format!("ClientBuilder::{}", names.source),
                    ItemKind::Credential,
                    origin(),
                )
            });
        }
        let path = format!("variable {}", names.variable);
        items.push(Item {
            wires: vec![Wire::renamable(&*scheme.name)],
            ..item(path, ItemKind::Variable, origin())
        });
        let path = format!("api::client::{}", names.constant);
        items.push(Item {
            wires: vec![Wire::renamable(&*scheme.name)],
            ..item(path, ItemKind::Scheme, origin())
        });
    }
}
