//! What is read in place of references: first it is found out what leads where, then that is read.

pub(super) mod plan;
mod size;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use super::schema::SchemaId;
use crate::source::{MAX_REPEATED, MAX_VALUES, Value};
use crate::unordered::UnorderedMap;
use plan::{Edge, Fault, NodeId, Plan, Reading, Sketch};
use size::Size;

/// What is read in place of references. `R` reads a node for what it refers to only.
pub(super) struct InPlace<R> {
    stage: Stage<R>,
    /// The node that is being read in place of a reference.
    pub(super) at: Option<NodeId>,
    /// The targets of nodes that are references, by their pointers.
    pub(super) leads: UnorderedMap<String, String>,
    /// Schemas by their pointers, once something is read in place.
    pub(super) schemas: Option<UnorderedMap<String, SchemaId>>,
}

/// The stages of reading.
enum Stage<R> {
    /// It is found out what references lead to.
    Plan(Sketch, VecDeque<Job<R>>),
    /// That is read.
    Read(Plan),
}

/// A node that is to be read to find out where it leads.
pub(super) struct Job<R> {
    pub(super) at: NodeId,
    pub(super) target: Target,
    pub(super) read: R,
}

/// Where a reference leads.
pub(super) struct Target {
    pub(super) file: String,
    pub(super) pointer: String,
    pub(super) key: String,
}

impl<R> Default for InPlace<R> {
    fn default() -> Self {
        Self::new(Stage::Plan(Sketch::default(), VecDeque::new()))
    }
}

impl<R> InPlace<R> {
    fn new(stage: Stage<R>) -> Self {
        Self {
            stage,
            at: None,
            leads: UnorderedMap::new(),
            schemas: None,
        }
    }

    /// Whether it is still found out what is to be read.
    pub(super) fn is_planned(&self) -> bool {
        matches!(self.stage, Stage::Plan(..))
    }

    /// Goes on to what has been planned, so that everything is to be read again. None: no reference
    /// stands in place of anything.
    ///
    /// # Errors
    ///
    /// The places of references lead to more than can be looked at.
    pub(super) fn plan(&mut self, repeated: usize) -> Option<Result<(), ()>> {
        let Stage::Plan(sketch, _) = &mut self.stage else {
            return None;
        };
        let sketch = std::mem::take(sketch);
        if sketch.is_empty() {
            return None;
        }
        if sketch.values > MAX_VALUES {
            return Some(Err(()));
        }
        let plan = Plan::new(sketch, MAX_REPEATED.saturating_sub(repeated));
        *self = Self::new(Stage::Read(plan));
        Some(Ok(()))
    }

    /// Notes that a reference so deep in what is being read leads to a node, which is read later,
    /// once.
    pub(super) fn note(
        &mut self,
        reading: Reading,
        level: usize,
        (target, node): (Target, &Value),
        read: impl FnOnce() -> R,
    ) {
        let Stage::Plan(sketch, jobs) = &mut self.stage else {
            return;
        };
        let is_new = !sketch.knows(&reading);
        let at = sketch.node(reading, || Size::of(node, target.key.len()));
        sketch.add(self.at, Edge { level, to: at });
        if is_new && sketch.values <= MAX_VALUES {
            let read = read();
            jobs.push_back(Job { at, target, read });
        }
    }

    /// Takes the next node that is to be read to find out where it leads.
    pub(super) fn next_job(&mut self) -> Option<Job<R>> {
        match &mut self.stage {
            Stage::Plan(_, jobs) => jobs.pop_front(),
            Stage::Read(_) => None,
        }
    }

    /// Returns the node that a reference so deep in what is being read leads to, or why it is not
    /// read there. None: it is only planned.
    pub(super) fn judge(&self, reading: &Reading, level: usize) -> Option<Result<NodeId, Fault>> {
        match &self.stage {
            Stage::Plan(..) => None,
            Stage::Read(plan) => Some(plan.judge(self.at, reading, level)),
        }
    }
}

/// Whether a reference stands in place of a node.
pub(super) fn is_reference(value: &Value) -> bool {
    target(value).is_some()
}

/// Returns the reference that stands in place of a node. Only a string is one.
pub(super) fn target(value: &Value) -> Option<&str> {
    match value {
        Value::Mapping(mapping) => match mapping.get("$ref") {
            Some(Value::String(target)) => Some(target),
            _ => None,
        },
        _ => None,
    }
}
