//! Identifiers of operations as people would have written them.

use std::collections::BTreeSet;

use crate::model::cut_made_end;
use crate::resolve::{self, Api, Method, Operation};
use crate::spelling::fold;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The identifiers that FastAPI has made longer than somebody wrote them.
pub(super) struct OperationIds<'a> {
    /// The names that somebody wrote, by the identifiers that FastAPI made of them.
    written: UnorderedMap<&'a str, &'a str>,
    /// The identifiers without their ends, whether these are cut or not.
    wanted: UnorderedSet<&'a str>,
    /// Names of component schemas without what was in them.
    components: UnorderedMap<&'a str, String>,
}

impl<'a> OperationIds<'a> {
    /// Finds the identifiers that are cut: not those that would be like another one then, cut or
    /// not.
    pub(super) fn of(api: &'a Api) -> Self {
        let made = find_identified(api);
        let mut rivals: UnorderedMap<&str, usize> = UnorderedMap::new();
        for (id, _, _, cut) in &made {
            for name in [Some(*id), *cut].into_iter().flatten() {
                *rivals.entry(name).or_default() += 1;
            }
        }
        let is_alone = |name: &str| rivals.get(name) == Some(&1);
        let written = made.iter().filter_map(|(id, _, _, cut)| {
            let name = cut.filter(|name| is_alone(id) && is_alone(name))?;
            Some((*id, name))
        });
        let written = written.collect();
        let wanted = made.iter().filter_map(|(_, _, _, cut)| *cut).collect();
        let components = name_components(api, &written);
        Self {
            written,
            wanted,
            components,
        }
    }

    /// Returns what an operation is named after. One whose identifier is what another one would be
    /// without its end has its method behind it: `read_runs` beside `read_runs_runs_post` is
    /// `read_runs_get`. The plain name was that of the other one, until this one was added.
    pub(super) fn of_operation(&self, id: &str, method: &Method) -> String {
        match self.written.get(id) {
            Some(written) => (*written).to_owned(),
            None if self.wanted.contains(id) => format!("{id} {}", method.key()),
            None => id.to_owned(),
        }
    }

    /// Returns what a component schema is named after.
    pub(super) fn of_component<'n>(&'n self, name: &'n str) -> &'n str {
        self.components.get(name).map_or(name, String::as_str)
    }
}

/// An identifier, what it is the one of, and what is left of it without its end.
type Identified<'a> = (&'a str, &'a str, &'a Method, Option<&'a str>);

/// Finds all identifiers, each of them once for a path and a method: a callback may be that of many
/// operations.
fn find_identified(api: &Api) -> BTreeSet<Identified<'_>> {
    let mut found = BTreeSet::new();
    let of_paths = api
        .operations
        .iter()
        .map(|(_, one)| (one, one.path.as_str()));
    let of_webhooks = api.webhooks.iter().map(incoming);
    let mut waiting: Vec<(&Operation, &str)> = of_paths.chain(of_webhooks).collect();
    while let Some((operation, path)) = waiting.pop() {
        waiting.extend(operation.callbacks.iter().map(incoming));
        if let Some(id) = &operation.id {
            let cut = cut_made_end(id, path, operation.method.key());
            found.insert((id.as_str(), path, &operation.method, cut));
        }
    }
    found
}

fn incoming(webhook: &resolve::Webhook) -> (&Operation, &str) {
    let path = webhook.expression.as_ref().unwrap_or(&webhook.name);
    (&webhook.operation, path)
}

/// Names the components that FastAPI makes of the fields of forms, `Body_` and the identifier,
/// after what is left of that.
fn name_components<'a>(
    api: &'a Api,
    written: &UnorderedMap<&'a str, &'a str>,
) -> UnorderedMap<&'a str, String> {
    let all: UnorderedSet<String> = api.components.iter().map(|(name, _)| fold(name)).collect();
    let names = api.components.iter().filter_map(|(name, _)| {
        let cut = written.get(name.strip_prefix("Body_")?)?;
        let short = format!("Body_{cut}");
        (!all.contains(&fold(&short))).then_some((name.as_str(), short))
    });
    names.collect()
}
