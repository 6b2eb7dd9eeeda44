//! Names given by hand are checked against all others.

use std::collections::HashSet;

use super::keeper::Keeper;
use super::{Item, Names, assign_with, list_items};
use crate::config::Chosen;
use crate::diagnostic::{Report, did_you_mean, nearest};
use crate::lock::spelling;
use crate::model::Model;

/// Reports names given by hand that nothing can have, or that something else has.
pub(crate) fn check(
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
    let check = Check {
        items: list_items(model, names),
        plain: list_items(model, &plain),
        chosen: chosen.iter().map(|one| one.key.as_str()).collect(),
    };
    for one in chosen {
        check.one(one, report);
    }
}

struct Check<'c> {
    /// All names as they are.
    items: Vec<Item>,
    /// The same without names given by hand.
    plain: Vec<Item>,
    /// The keys of everything that is named by hand. Only looked up, never walked.
    chosen: HashSet<&'c str>,
}

impl Check<'_> {
    fn one(&self, chosen: &Chosen, report: &mut Report) {
        let key = chosen.key.as_str();
        let Some(item) = self.items.iter().find(|item| item.key == key) else {
            report.push(self.unknown(chosen));
            return;
        };
        let scope = item.scope();
        if let Err(fault) = spelling::check(key, &scope, &chosen.name) {
            report.push(chosen.about_name(fault));
            return;
        }
        let has_it =
            |item: &&Item| item.key != key && item.name == chosen.name && item.scope() == scope;
        let now = self.items.iter().find(has_it);
        // What would have it otherwise has lost it, which nobody asked for.
        let before = self
            .plain
            .iter()
            .find(|item| has_it(item) && !self.chosen.contains(item.key.as_str()));
        if let Some(other) = now.or(before) {
            let message = format!("the name `{}` is that of `{}`", chosen.name, other.key);
            let row = chosen.about_name(message);
            report.push(row.help("choose another one, or give that a name of its own here"));
        } else if item.name != chosen.name {
            let message = format!("the name `{}` is one that the client needs", chosen.name);
            report.push(chosen.about_name(message).help("choose another one"));
        }
    }

    fn unknown(&self, chosen: &Chosen) -> crate::diagnostic::Diagnostic {
        let key = chosen.key.as_str();
        let row = chosen.about_key(format!("nothing has the key `{key}`"));
        let known = self.items.iter().map(|item| item.key.as_str());
        let help = match nearest(key, known) {
            Some(known) => did_you_mean(known),
            None => "the keys are those of `clientgen.lock`: `#/components/schemas/Cat`, `GET /cats`, and what is behind them".to_owned(),
        };
        row.help(help)
    }
}
