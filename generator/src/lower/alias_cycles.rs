//! Aliases that lead to themselves, or that are nested deeper than a compiler takes.

use super::Lowering;
use super::kinds::UNTYPED;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ids::Id;
use crate::model::{Shape, Type, TypeId};

/// Aliases within each other may be this deep. `rustc` takes 128 levels (`recursion_limit`), some
/// of which are for what stands around them.
const DEEPEST: usize = 100;

/// An alias on the way of a walk, with the types within it that are still to be looked at.
struct Step {
    id: TypeId,
    within: Vec<TypeId>,
    /// The depth of the deepest of those that have been looked at.
    depth: usize,
}

/// The state of a type in the walk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// The walk goes through it.
    Open,
    /// It is known how many aliases it leads through.
    Known(usize),
}

impl Lowering<'_> {
    /// Cuts aliases that lead to themselves, for Rust has no such aliases, not even through a list,
    /// and those that are nested too deep. Each alias is looked at once. Of a circle the one is cut that
    /// comes first by its pointer: the order of the document says nothing.
    pub(super) fn break_alias_cycles(&mut self) {
        let mut states = vec![State::New; self.types.len()];
        let mut ids: Vec<TypeId> = self.types.ids().collect();
        ids.sort_by(|one, other| self.types[*one].pointer.cmp(&self.types[*other].pointer));
        for id in ids {
            self.walk_aliases(id, &mut states);
        }
    }

    fn walk_aliases(&mut self, start: TypeId, states: &mut [State]) {
        let mut way: Vec<Step> = Vec::new();
        let mut next = Some(start);
        loop {
            let depth = match next.take() {
                Some(id) => match states[id.index()] {
                    State::New => {
                        states[id.index()] = State::Open;
                        way.push(self.step(id));
                        0
                    }
                    State::Open => {
                        self.cut(id, "a schema that contains only itself");
                        states[id.index()] = State::Known(0);
                        0
                    }
                    State::Known(depth) => depth,
                },
                None => 0,
            };
            let Some(step) = way.last_mut() else { return };
            step.depth = step.depth.max(depth);
            next = step.within.pop();
            if next.is_none()
                && let Some(step) = way.pop()
            {
                let depth = self.end_step(&step, states);
                if let Some(around) = way.last_mut() {
                    around.depth = around.depth.max(depth);
                }
            }
        }
    }

    /// The types that stand in an alias, the first one last.
    fn step(&self, id: TypeId) -> Step {
        let mut within = Vec::new();
        if let Shape::Alias(ty) = &self.types[id].shape {
            ty.visit_named(&mut |next| within.push(next));
        }
        within.reverse();
        let depth = 0;
        Step { id, within, depth }
    }

    /// Leaves an alias, and tells how many aliases it leads through.
    fn end_step(&mut self, step: &Step, states: &mut [State]) -> usize {
        let id = step.id;
        let is_cut = matches!(states[id.index()], State::Known(_));
        let depth = match &self.types[id].shape {
            Shape::Alias(_) if is_cut => 0,
            Shape::Alias(Type::Named(next)) if step.depth >= DEEPEST => {
                // What only has another name is as deep as what it stands for.
                let behind = self.types[*next].shape.clone();
                self.types[id].shape = behind;
                step.depth
            }
            Shape::Alias(ty) if step.depth + levels(ty) > DEEPEST => {
                let message =
                    format!("more than {DEEPEST} lists, maps and names within each other");
                self.cut(id, &message);
                0
            }
            Shape::Alias(ty) => step.depth + levels(ty),
            Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::IntegerEnum(_)
            | Shape::Union(_)
            | Shape::Form(_)
            | Shape::Headers(_)
            | Shape::ByStatus(_)
            | Shape::Deliveries(_) => 0,
        };
        states[id.index()] = State::Known(depth);
        depth
    }

    /// Leaves an alias untyped.
    fn cut(&mut self, id: TypeId, message: &str) {
        let place = Place::key(self.types[id].pointer.clone());
        let code = Code::CyclicReference;
        self.report
            .warn(Diagnostic::new(code, place, message).label(UNTYPED));
        self.types[id].shape = Shape::Alias(Type::Any);
    }
}

/// Counts the levels that a type adds to those of the types within it.
fn levels(ty: &Type) -> usize {
    let inner = ty.inner().iter().map(levels).max();
    1 + inner.unwrap_or_default()
}
