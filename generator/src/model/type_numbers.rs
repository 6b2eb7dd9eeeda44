//! Types that are the same in Rust, whatever aliases they are made of.

#[cfg(test)]
mod tests;

use super::{Scalar, Type, TypeDef, TypeId, follow_aliases};
use crate::ids::Arena;
use crate::unordered::UnorderedMap;

/// Numbers of types: those that are the same in Rust have the same one.
///
/// Types that are made of aliases are never written out: each alias may stand in two places of the
/// next one, and that of the next.
#[derive(Debug, Default)]
pub struct TypeNumbers {
    /// By what they are made of.
    numbers: UnorderedMap<Made, usize>,
    /// By their names.
    named: UnorderedMap<TypeId, usize>,
}

/// A type made of others, by their numbers.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Made {
    Named(TypeId),
    List(usize),
    Tuple(Vec<usize>),
    Map(usize),
    Nullable(usize),
    Secret(usize),
    Scalar(Scalar),
    Object,
    Any,
}

impl TypeNumbers {
    /// Returns the number of a type.
    pub fn of(&mut self, types: &Arena<TypeId, TypeDef>, ty: &Type) -> usize {
        if let Type::Named(id) = ty
            && let Some(known) = self.named.get(id)
        {
            return *known;
        }
        let made = match follow_aliases(types, ty) {
            Type::Named(id) => Made::Named(*id),
            Type::List(inner) => Made::List(self.of(types, inner)),
            Type::Tuple(places) => Made::Tuple(self.of_all(types, places)),
            Type::Map(inner) => Made::Map(self.of(types, inner)),
            Type::Nullable(inner) => Made::Nullable(self.of(types, inner)),
            Type::Secret(inner) => Made::Secret(self.of(types, inner)),
            Type::Scalar(scalar) => Made::Scalar(*scalar),
            Type::Object => Made::Object,
            Type::Any => Made::Any,
        };
        let next = self.numbers.len();
        let number = *self.numbers.entry(made).or_insert(next);
        if let Type::Named(id) = ty {
            self.named.insert(*id, number);
        }
        number
    }

    /// Returns the numbers of types of one model, in their order.
    pub fn of_all<'a>(
        &mut self,
        types: &Arena<TypeId, TypeDef>,
        all: impl IntoIterator<Item = &'a Type>,
    ) -> Vec<usize> {
        all.into_iter().map(|ty| self.of(types, ty)).collect()
    }
}
