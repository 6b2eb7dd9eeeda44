//! Components: those of both documents, those that are gone or new, and those that are called
//! otherwise.

use super::comparing::Comparing;
use super::draft::Draft;
use super::impact::{Level, Pair};
use super::unit::{Mode, Scope, Unit};
use crate::compare::change::Place;
use crate::compare::rules::{self, Rule};
use crate::resolve::SchemaId;

/// Where more components than this are gone or new, none is taken for another one.
const MOST_RENAMED: usize = 20;

/// A component by name.
type Named<'a> = (&'a str, SchemaId);

impl<'a> Comparing<'a> {
    /// Has all components of both documents compared, used or not.
    pub(super) fn components(&mut self) {
        let mut gone: Vec<(&str, SchemaId)> = Vec::new();
        for (name, old) in self.base.components() {
            match self.head.named(name) {
                Some(new) => self.component(name, old, new),
                None => gone.push((name, old)),
            }
        }
        let new = self.head.components();
        let mut new: Vec<(&str, SchemaId)> = new
            .filter(|(name, _)| self.base.named(name).is_none())
            .collect();
        for (old, other) in self.renamed_components(&mut gone, &mut new) {
            let message = format!("`{}` was probably renamed to `{}`", old.0, other.0);
            let pointers = (Some(old.1), Some(other.1));
            self.tell_component(&rules::COMPONENT_RENAMED, other.0, message, pointers);
        }
        for (name, id) in gone {
            let message = format!("the component `{name}` is gone");
            self.tell_component(&rules::COMPONENT_REMOVED, name, message, (Some(id), None));
        }
        for (name, id) in new {
            let message = format!("there is a new component `{name}`");
            self.tell_component(&rules::COMPONENT_ADDED, name, message, (None, Some(id)));
        }
    }

    fn component(&mut self, name: &str, old: SchemaId, new: SchemaId) {
        self.unit(Unit {
            place: Place::of_schema(name),
            base: vec![old],
            head: vec![new],
            base_pointer: String::new(),
            head_pointer: String::new(),
            scope: Scope::All,
            mode: Mode::Json,
            asks_null: false,
            findings: Vec::new(),
            edges: Vec::new(),
            uses: Default::default(),
        });
    }

    /// Takes out the components that are the same under another name.
    fn renamed_components(
        &mut self,
        gone: &mut Vec<Named<'a>>,
        new: &mut Vec<Named<'a>>,
    ) -> Vec<(Named<'a>, Named<'a>)> {
        if gone.len() > MOST_RENAMED || new.len() > MOST_RENAMED {
            return Vec::new();
        }
        let mut pairs = Vec::new();
        let spot = super::comparing::Spot::nowhere();
        gone.retain(|old| {
            let alike = new.iter().enumerate().filter_map(|(at, other)| {
                let difference = self.tried(&spot, &vec![old.1], &vec![other.1]);
                let is_same = difference.narrower == Level::No && difference.wider == Level::No;
                is_same.then_some(at)
            });
            let alike: Vec<usize> = alike.collect();
            match alike.as_slice() {
                [only] => {
                    pairs.push((*old, new.remove(*only)));
                    false
                }
                _ => true,
            }
        });
        pairs
    }

    fn tell_component(
        &mut self,
        rule: &'static Rule,
        name: &str,
        message: String,
        (old, new): (Option<SchemaId>, Option<SchemaId>),
    ) {
        self.add(Draft {
            rule,
            place: Place::of_schema(name),
            message,
            pair: Pair::SAFE,
            base: old.map(|id| self.base.schema(id).pointer.clone()),
            head: new.map(|id| self.head.schema(id).pointer.clone()),
            uses: Vec::new(),
        });
    }
}
