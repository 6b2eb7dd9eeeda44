//! Keywords that say nothing of the kinds of values that there are.

use super::comparing::{Comparing, Spot};
use super::flat::Flat;
use super::impact::Difference;
use super::kinds::Kinds;
use super::unit::Way;
use crate::compare::rules;
use crate::resolve::{Schema, Value};

impl<'a> Flat<'a> {
    /// Leaves out the checks of a part that say nothing of the kinds that there are.
    pub(super) fn leave_out_idle(&mut self, part: &'a Schema) {
        for constraint in &part.keywords.constraints {
            let kinds = match constraint.keyword {
                "not" => kinds_of_not(&constraint.value),
                keyword => kinds_of_check(keyword),
            };
            if !self.kinds.meets(kinds) {
                let text = constraint.value.to_json();
                let same =
                    |check: &(&str, String)| check.0 == constraint.keyword && check.1 == text;
                if let Some(at) = self.checks.iter().position(same) {
                    self.checks.remove(at);
                    self.idle.push(constraint);
                }
            }
        }
    }
}

impl<'a> Comparing<'a> {
    /// Compares keywords that say nothing of the kinds of values that there are, which changes
    /// nothing.
    pub(super) fn compare_idle(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        if self.trial.is_some() {
            return;
        }
        let is_idle = |kind: Kinds| !base.kinds.meets(kind) && !head.kinds.meets(kind);
        let spot = spot.clone().beyond(Way {
            is_unsent: true,
            is_unreceived: true,
            is_doubtful: false,
        });
        if is_idle(Kinds::OBJECT) && !(base.properties.is_empty() && head.properties.is_empty()) {
            self.compare_objects(&spot, base, head);
        }
        if is_idle(Kinds::ARRAY) && !(base.items.is_empty() && head.items.is_empty()) {
            self.compare_items(&spot, base, head);
        }
        let texts = |flat: &Flat<'a>| -> Vec<(&str, String)> {
            let bounds = flat.idle.iter();
            let bounds = bounds.map(|bound| (bound.keyword, bound.value.to_json()));
            let mut texts: Vec<(&str, String)> = bounds.collect();
            texts.sort_unstable();
            texts
        };
        let (old, new) = (texts(base), texts(head));
        let changed = old.iter().filter(|one| !new.contains(one));
        let changed = changed.chain(new.iter().filter(|one| !old.contains(one)));
        let mut keywords: Vec<&str> = changed.map(|(keyword, _)| *keyword).collect();
        keywords.sort_unstable();
        keywords.dedup();
        if !keywords.is_empty() && base.kinds == head.kinds {
            let message = format!(
                "`{}` changed, which says nothing of this type ({})",
                keywords.join("`, `"),
                head.kinds.words()
            );
            let rule = &rules::IDLE_KEYWORDS_CHANGED;
            self.find(&spot, rule, message, Difference::default());
        }
    }
}

/// The kinds of values that a check is about.
fn kinds_of_check(keyword: &str) -> Kinds {
    match keyword {
        "contains" | "minContains" | "maxContains" | "unevaluatedItems" | "additionalItems" => {
            Kinds::ARRAY
        }
        "dependentRequired"
        | "dependentSchemas"
        | "dependencies"
        | "propertyNames"
        | "unevaluatedProperties" => Kinds::OBJECT,
        "contentEncoding" | "contentMediaType" | "contentSchema" => Kinds::STRING,
        _ => Kinds::ALL,
    }
}

/// The kinds of values that a `not` may leave out.
fn kinds_of_not(schema: &Value) -> Kinds {
    let Value::Mapping(schema) = schema else {
        return Kinds::ALL;
    };
    let listed = match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => std::slice::from_ref(value),
        (None, Some(Value::Sequence(values))) => values.as_slice(),
        (None, _) => return Kinds::ALL,
    };
    let kinds = listed.iter().map(Kinds::of_value);
    kinds.fold(Kinds::NONE, |all, kind| all | kind)
}
