//! Names given by hand are checked against all others.

use super::keeper::Keeper;
use super::{Item, Names, assign_with, list_items};
use crate::config::Chosen;
use crate::diagnostic::{Report, did_you_mean, nearest};
use crate::lock::spelling;
use crate::model::Model;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// So many keys that nothing has are compared with all others.
const MOST_SUGGESTIONS: usize = 100;

/// Reports names given by hand that nothing can have, or that something else has.
pub(crate) fn report_chosen(
    model: &Model,
    names: &Names,
    (crate_name, taken): (&str, &[String]),
    chosen: &[Chosen],
    report: &mut Report,
) {
    if chosen.is_empty() {
        return;
    }
    let plain = assign_with(model, crate_name, taken, &Keeper::deaf(model));
    let (items, plain) = (list_items(model, names), list_items(model, &plain));
    let names: UnorderedSet<&str> = chosen.iter().map(|one| one.name.as_str()).collect();
    let mut check = Check {
        suggestions: 0,
        by_key: items
            .iter()
            .rev()
            .map(|item| (item.key.as_str(), item))
            .collect(),
        by_name: by_name(&items, &names),
        plain: by_name(&plain, &names),
        chosen: chosen.iter().map(|one| one.key.as_str()).collect(),
        items: &items,
    };
    for one in chosen {
        check.one(one, report);
    }
}

/// Items by scope and name.
type ByName<'c> = UnorderedMap<(String, &'c str), Vec<&'c Item>>;

/// Sorts the items by name that have one of these names.
fn by_name<'c>(items: &'c [Item], names: &UnorderedSet<&str>) -> ByName<'c> {
    let mut by_name: ByName<'c> = UnorderedMap::new();
    for item in items {
        if names.contains(item.name.as_str()) {
            let key = (item.scope(), item.name.as_str());
            by_name.entry(key).or_default().push(item);
        }
    }
    by_name
}

struct Check<'c> {
    /// All names as they are.
    items: &'c [Item],
    /// The same by key.
    by_key: UnorderedMap<&'c str, &'c Item>,
    /// The same by name.
    by_name: ByName<'c>,
    /// The names without those given by hand.
    plain: ByName<'c>,
    /// The keys of everything that is named by hand.
    chosen: UnorderedSet<&'c str>,
    /// The number of keys that were compared with all others.
    suggestions: usize,
}

impl Check<'_> {
    fn one(&mut self, chosen: &Chosen, report: &mut Report) {
        let key = chosen.key.as_str();
        let Some(item) = self.by_key.get(key) else {
            let row = self.unknown(chosen);
            report.push(row);
            return;
        };
        let scope = item.scope();
        if let Err(fault) = spelling::check(key, &scope, &chosen.name) {
            report.push(chosen.about_name(fault));
            return;
        }
        let place = (scope, chosen.name.as_str());
        let mut now = self.by_name.get(&place).into_iter().flatten();
        let now = now.find(|item| item.key != key);
        // What would have it otherwise has lost it, which nobody asked for.
        let mut before = self.plain.get(&place).into_iter().flatten();
        let is_lost = |item: &Item| item.key != key && !self.chosen.contains(item.key.as_str());
        if let Some(other) = now.or_else(|| before.find(|item| is_lost(item))) {
            let message = format!("the name `{}` is that of `{}`", chosen.name, other.key);
            let row = chosen.about_name(message);
            report.push(row.help("choose another one, or give that a name of its own here"));
        } else if item.name != chosen.name {
            let message = format!("the name `{}` is one that the client needs", chosen.name);
            report.push(chosen.about_name(message).help("choose another one"));
        }
    }

    fn unknown(&mut self, chosen: &Chosen) -> crate::diagnostic::Diagnostic {
        let key = chosen.key.as_str();
        let row = chosen.about_key(format!("nothing has the key `{key}`"));
        let known = self.items.iter().map(|item| item.key.as_str());
        self.suggestions += 1;
        let may_suggest = self.suggestions <= MOST_SUGGESTIONS;
        let help = match nearest(key, known.filter(|_| may_suggest)) {
            Some(known) => did_you_mean(known),
            None => "the keys are those of `clientgen.lock`: `#/components/schemas/Cat`, `GET /cats`, and what is behind them".to_owned(),
        };
        row.help(help)
    }
}
