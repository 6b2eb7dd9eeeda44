//! The ways in which the values of parameters are written.

use super::comparing::Comparing;
use super::draft::{At, Notice};
use super::impact::{Effect, Pair};
use super::kinds::Kinds;
use super::operations::Both;
use super::parameter_pairs::parameter_node;
use super::parameters::called;
use crate::compare::change::Place;
use crate::compare::rules;
use crate::resolve::{Parameter, ParameterIn};

impl<'a> Comparing<'a> {
    /// Compares how values are written.
    pub(super) fn compare_writing(
        &mut self,
        both: &Both<'a>,
        old: &'a Parameter,
        new: &'a Parameter,
        place: Place,
    ) {
        let at = At::both(&old.pointer, &new.pointer);
        let (before, after) = (self.writing(old, true), self.writing(new, false));
        // Where a single value becomes a list, the types say what that does.
        let is_told = before.is_plain != after.is_plain && is_listed(old) && is_listed(new);
        if is_told && before.is_plain && before.is_free && !after.explodes {
            let message = format!("the {} is a list between commas now", called(new));
            let pair = Pair::new(Effect::may(COMMA), Effect::SAFE);
            let rule = &rules::PARAMETER_SERIALIZATION_CHANGED;
            let notice = Notice::new(rule, place.clone(), message, pair, at);
            self.tell_parameter(both, notice);
        }
        if before.style != after.style && !is_told {
            let message = format!(
                "the {} is written {} instead of {} now",
                called(new),
                after.style,
                before.style
            );
            let pair = Pair::new(Effect::breaks(WRITTEN_OLD), Effect::breaks(WRITTEN_NEW));
            let rule = &rules::PARAMETER_SERIALIZATION_CHANGED;
            let notice = Notice::new(rule, place.clone(), message, pair, at);
            self.tell_parameter(both, notice);
        } else if old.allow_reserved != new.allow_reserved && old.place == Some(ParameterIn::Query)
        {
            let message = format!("`allowReserved` of the {} changed", called(new));
            let pair = Pair::new(Effect::breaks(ESCAPED), Effect::breaks(ESCAPED));
            let rule = &rules::PARAMETER_SERIALIZATION_CHANGED;
            let notice = Notice::new(rule, place.clone(), message, pair, at);
            self.tell_parameter(both, notice);
        }
        if old.place == Some(ParameterIn::Query) && old.allow_empty_value != new.allow_empty_value {
            let (words, pair) = match new.allow_empty_value {
                true => (
                    "may be empty now",
                    Pair::new(Effect::SAFE, Effect::may(EMPTY_NEW)),
                ),
                false => (
                    "may not be empty any more",
                    Pair::new(Effect::breaks(EMPTY_OLD), Effect::SAFE),
                ),
            };
            let message = format!("the {} {words}", called(new));
            let rule = &rules::PARAMETER_EMPTY_CHANGED;
            let notice = Notice::new(rule, place, message, pair, at);
            self.tell_parameter(both, notice);
        }
    }

    /// How the values of a parameter are written, as far as they can differ in it.
    fn writing(&self, parameter: &'a Parameter, is_old: bool) -> Writing {
        if parameter.schema.is_none()
            && let Some((media_type, _)) = parameter.content.first()
        {
            return Writing {
                is_plain: false,
                is_free: false,
                explodes: false,
                style: format!("as `{media_type}`"),
            };
        }
        let half = if is_old { &self.base } else { &self.head };
        let flat = half.flatten(&parameter_node(parameter));
        let kinds = flat.kinds;
        let is_free = kinds.meets(Kinds::STRING)
            && !flat.listed.meets(Kinds::STRING)
            && flat.text_format.is_none();
        let usual = match parameter.place {
            Some(ParameterIn::Query | ParameterIn::Cookie) => "form",
            Some(ParameterIn::Path | ParameterIn::Header) | None => "simple",
        };
        let style = parameter.style.as_deref().unwrap_or(usual);
        let is_single = Kinds::SCALAR.has(kinds);
        let explodes = parameter.explode.unwrap_or(style == "form");
        let is_plain = is_single && !matches!(style, "label" | "matrix");
        Writing {
            is_plain,
            is_free,
            explodes,
            style: match (is_plain, explodes && !is_single) {
                (true, _) => "plainly".to_owned(),
                (false, true) => format!("in the style `{style}`, exploded"),
                (false, false) => format!("in the style `{style}`"),
            },
        }
    }
}

/// The way in which values are written.
struct Writing {
    /// Whether it is a single value without anything around it.
    is_plain: bool,
    /// Whether it may hold any text.
    is_free: bool,
    /// Whether each of several values is written by itself.
    explodes: bool,
    /// The way in words.
    style: String,
}

const WRITTEN_OLD: &str = "deployed clients write it in a way that the new server does not read";
const WRITTEN_NEW: &str = "new clients write it in a way that the old server does not read";
const COMMA: &str = "a text with a comma is several values to the new server";
const ESCAPED: &str = "reserved characters are escaped by one side only";
const EMPTY_OLD: &str = "deployed clients may send it empty, which the new server refuses";
const EMPTY_NEW: &str = "new clients may send it empty, which the old server may refuse";

/// Whether the values of a parameter are written one after another, if there are several.
fn is_listed(parameter: &Parameter) -> bool {
    let style = parameter.style.as_deref();
    parameter.schema.is_some() && !matches!(style, Some("label" | "matrix" | "deepObject"))
}
