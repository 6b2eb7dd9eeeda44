//! Keywords that values are checked with and that say little of their type, compared as they are
//! written.

use super::comparing::{Comparing, Spot};
use super::flat::Flat;
use super::impact::{Difference, Level};
use crate::compare::rules;

impl<'a> Comparing<'a> {
    /// Compares everything that values are checked with besides, word by word.
    pub(super) fn compare_checks(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        if base.checks.is_empty() && head.checks.is_empty() {
            return;
        }
        let mut keywords: Vec<&str> = Vec::new();
        for (keyword, _) in base.checks.iter().chain(&head.checks) {
            if !keywords.contains(keyword) {
                keywords.push(keyword);
            }
        }
        let mut told: [Vec<String>; 3] = Default::default();
        for keyword in keywords {
            let of = |flat: &Flat<'a>| -> Vec<String> {
                let checks = flat.checks.iter().filter(|(other, _)| *other == keyword);
                let mut texts: Vec<String> = checks.map(|(_, text)| text.clone()).collect();
                texts.sort_unstable();
                texts
            };
            let (old, new) = (of(base), of(head));
            let [added, removed, changed] = &mut told;
            match compare_texts(keyword, &old, &new) {
                None => {}
                Some((true, false)) => added.push(format!("`{keyword}` restricts more now")),
                Some((false, _)) => removed.push(format!("`{keyword}` restricts less now")),
                Some((true, true)) => changed.push(format!("`{keyword}` is another one now")),
            }
        }
        let [added, removed, changed] = told;
        let rows = [
            (&rules::CHECKS_ADDED, added, (true, false)),
            (&rules::CHECKS_REMOVED, removed, (false, true)),
            (&rules::CHECKS_CHANGED, changed, (true, true)),
        ];
        for (rule, messages, (narrower, wider)) in rows {
            if !messages.is_empty() {
                let difference = Difference::new(Level::of(narrower), Level::of(wider));
                self.find(spot, rule, messages.join(", "), difference.unchecked());
            }
        }
    }
}

/// Says whether a keyword leaves out more now, and whether it leaves out less. None: it says the
/// same.
fn compare_texts(keyword: &str, old: &[String], new: &[String]) -> Option<(bool, bool)> {
    if old == new {
        return None;
    }
    if let ("minContains" | "maxContains", [old], [new]) = (keyword, old, new) {
        let (old, new) = (old.parse::<u64>().ok()?, new.parse::<u64>().ok()?);
        let is_more = (new > old) == (keyword == "minContains");
        return Some((is_more, !is_more));
    }
    match (old.is_empty(), new.is_empty()) {
        (true, _) => Some((true, false)),
        (_, true) => Some((false, true)),
        (false, false) => Some((true, true)),
    }
}
