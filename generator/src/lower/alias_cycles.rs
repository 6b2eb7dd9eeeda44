//! Aliases that lead to themselves.

use super::Lowering;
use super::kinds::UNTYPED;
use crate::diagnostic::{Code, Place};
use crate::ids::Id;
use crate::model::{Shape, Type, TypeId};

impl Lowering<'_> {
    /// An alias cannot lead to itself in Rust, not even through a list. Such a circle is cut at one alias.
    pub(super) fn break_alias_cycles(&mut self) {
        for id in self.types.ids().collect::<Vec<_>>() {
            let mut seen = vec![false; self.types.len()];
            if self.leads_back(id, id, &mut seen) {
                let pointer = self.types[id].pointer.clone();
                let message = "a schema that contains only itself".to_owned();
                let label = UNTYPED;
                self.warn(
                    Code::CyclicReference,
                    Place::key(pointer),
                    message,
                    label,
                    "",
                );
                self.types[id].shape = Shape::Alias(Type::Any);
            }
        }
    }

    fn leads_back(&self, from: TypeId, to: TypeId, seen: &mut [bool]) -> bool {
        let Shape::Alias(ty) = &self.types[from].shape else {
            return false;
        };
        let mut within = Vec::new();
        ty.visit_named(&mut |next| within.push(next));
        within.into_iter().any(|next| {
            next == to
                || !std::mem::replace(&mut seen[next.index()], true)
                    && self.leads_back(next, to, seen)
        })
    }
}
