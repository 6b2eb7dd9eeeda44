//! Orders of likelihood, in time that grows as the lists do.

use std::hash::Hash;

use crate::unordered::UnorderedSet;

/// Keeps the first of those that are equal.
pub(super) fn distinct<T: Clone + Eq + Hash>(mut list: Vec<T>) -> Vec<T> {
    let mut seen = UnorderedSet::with_capacity(list.len());
    list.retain(|one| seen.insert(one.clone()));
    list
}

/// Puts what is in one list alone before what both have.
pub(super) fn own_first<T: Clone + Eq + Hash>(left: Vec<T>, right: Vec<T>) -> Vec<T> {
    let [lefts, rights] = [&left, &right].map(|list| list.iter().collect::<UnorderedSet<&T>>());
    let all = left.iter().chain(&right);
    let (shared, mut own): (Vec<&T>, Vec<&T>) =
        all.partition(|one| lefts.contains(one) && rights.contains(one));
    own.extend(shared);
    distinct(own).into_iter().cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::hash::{Hash, Hasher};

    use super::{distinct, own_first};

    thread_local! {
        /// The number of comparisons.
        static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    /// A number that counts its comparisons.
    #[derive(Clone, Debug, Eq)]
    struct Counted(usize);

    impl PartialEq for Counted {
        fn eq(&self, other: &Self) -> bool {
            COMPARED.set(COMPARED.get() + 1);
            self.0 == other.0
        }
    }

    impl Hash for Counted {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
        }
    }

    #[test]
    fn the_first_of_equals_stay_in_order() {
        assert_eq!(distinct(vec![3, 1, 3, 2, 1]), [3, 1, 2]);
        assert_eq!(own_first(vec![1, 2, 3], vec![3, 4, 1]), [2, 4, 1, 3]);
        assert_eq!(own_first(vec![], vec![2, 1]), [2, 1]);
    }

    #[test]
    fn few_are_compared() {
        let numbers = |from: usize| (from..from + 2_000).map(Counted).collect::<Vec<_>>();
        let twice: Vec<Counted> = numbers(0).into_iter().chain(numbers(0)).collect();
        assert_eq!(distinct(twice).len(), 2_000);
        assert_eq!(own_first(numbers(0), numbers(1_000)).len(), 3_000);
        // Each with the one that it is equal to, and seldom with another one.
        let compared = COMPARED.get();
        assert!(compared < 40_000, "{compared}");
    }
}
