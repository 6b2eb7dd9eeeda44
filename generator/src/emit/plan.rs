//! Which files there are.

use super::Context;
use super::surface::{Place, Surface};
use crate::files::README;
use crate::model::{GroupId, HomeId};

/// A file to come.
pub(super) struct ModulePlan {
    /// Relative to the crate's folder.
    pub(super) path: String,
    /// What goes into it.
    pub(super) target: Target,
}

/// What goes into a file.
#[derive(Clone, Copy)]
pub(super) enum Target {
    /// `README.md`.
    Readme,
    /// `src/lib.rs`.
    Library,
    /// A module of names of the runtime.
    Facade(Place),
    /// The index of the types.
    Types,
    /// The types of a component or operation.
    Home(HomeId),
    /// The index of the operations.
    Api,
    /// The client and its builder.
    Client,
    /// The servers.
    Server,
    /// The operations of some tags.
    Group(GroupId),
}

/// Every file, in the order of its path's folder and of the document.
pub(super) fn plan(context: Context<'_>, has_readme: bool) -> Vec<ModulePlan> {
    let mut plans = Vec::new();
    let mut add = |path: String, target| plans.push(ModulePlan { path, target });
    if has_readme {
        add(README.to_owned(), Target::Readme);
    }
    add("src/lib.rs".to_owned(), Target::Library);
    for place in Surface::of(context).places() {
        if let Some(name) = place.name() {
            add(format!("src/{name}.rs"), Target::Facade(place));
        }
    }
    if has_types(context) {
        add("src/types/mod.rs".to_owned(), Target::Types);
    }
    for home in inhabited(context) {
        let name = &context.names.homes[home];
        add(format!("src/types/{name}.rs"), Target::Home(home));
    }
    add("src/api/mod.rs".to_owned(), Target::Api);
    add("src/api/client.rs".to_owned(), Target::Client);
    if has_servers(context) {
        add("src/api/server.rs".to_owned(), Target::Server);
    }
    for group in context.model.groups.ids() {
        let name = &context.names.groups[group];
        add(format!("src/api/{name}.rs"), Target::Group(group));
    }
    plans
}

/// The homes that have types.
pub(super) fn inhabited(context: Context<'_>) -> impl Iterator<Item = HomeId> {
    let homes = context.facts.types.iter();
    homes
        .filter(|(_, types)| !types.is_empty())
        .map(|(home, _)| home)
}

/// Whether there is anything to call, or to be called by, so that users look into `src/api`.
pub(super) fn has_calls(context: Context<'_>) -> bool {
    context.model.groups.len() > 0 || !context.model.webhooks.requests.is_empty()
}

/// Whether there are types at all.
pub(super) fn has_types(context: Context<'_>) -> bool {
    context.model.types.len() > 0
}

/// Whether the document names servers.
pub(super) fn has_servers(context: Context<'_>) -> bool {
    context.model.servers.len() > 0
}
