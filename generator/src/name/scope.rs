//! How names within one scope are kept apart.
//!
//! Each thing wants one name after the other ([`super::ladder`]). A name that two want, at whatever
//! step, goes to none of them: both want their next one. So a scope is settled when each name that
//! anything wants in the end was never wanted by anything else. That does not depend on the order,
//! and what comes to it can only take names away: things want what they wanted before, and perhaps
//! more. A name is therefore never that of another thing than it was, and code that uses one that
//! is gone does not compile.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::hash_map::Entry;

use super::Ident;
use super::distinctions::Thing;
use super::ladder::{Case, name_at};
use super::wish::Wish;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The names of a scope, and the steps at which things got them.
pub(super) struct Settled {
    pub(super) names: Vec<String>,
    pub(super) steps: Vec<usize>,
}

/// A scope with the names that are taken already.
pub(super) struct Scope {
    /// Names that nobody gets: short lists, while most scopes give few names.
    reserved: Vec<&'static [&'static str]>,
    /// The same, of names that are known only now.
    owned: UnorderedSet<String>,
    /// Names that were wanted, whoever has them.
    wanted: UnorderedSet<String>,
    /// Names that are kept for something which has not come yet.
    held: UnorderedSet<String>,
    /// Names of what is gone.
    freed: UnorderedSet<String>,
    /// Names that stood for something else, and stand for nothing now.
    burnt: UnorderedSet<String>,
    /// Whether names that differ in case only are the same, as on some disks.
    fold_case: bool,
    case: Case,
}

impl Scope {
    /// A scope for `UpperCamelCase`.
    pub(super) fn camel(reserved: &'static [&'static str]) -> Self {
        Self::new(reserved, false, Case::Camel)
    }

    /// A scope for `snake_case`.
    pub(super) fn snake(reserved: &'static [&'static str]) -> Self {
        Self::new(reserved, false, Case::Snake)
    }

    /// A scope for `SHOUTY_SNAKE_CASE`.
    pub(super) fn shouty() -> Self {
        Self::new(&[], false, Case::Shouty)
    }

    /// A scope for `kebab-case`.
    pub(super) fn kebab() -> Self {
        Self::new(&[], false, Case::Kebab)
    }

    /// A scope for names of files.
    pub(super) fn files(reserved: &'static [&'static str]) -> Self {
        Self::new(reserved, true, Case::Snake)
    }

    fn new(reserved: &'static [&'static str], fold_case: bool, case: Case) -> Self {
        Self {
            reserved: vec![reserved],
            owned: UnorderedSet::new(),
            wanted: UnorderedSet::new(),
            held: UnorderedSet::new(),
            freed: UnorderedSet::new(),
            burnt: UnorderedSet::new(),
            fold_case,
            case,
        }
    }

    /// Keeps more names from everybody.
    pub(super) fn reserve(mut self, names: &'static [&'static str]) -> Self {
        self.reserved.push(names);
        self
    }

    /// Keeps names from everybody that were given elsewhere.
    pub(super) fn without<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        for name in names {
            let name = self.folded(name).into_owned();
            self.owned.insert(name);
        }
        self
    }

    /// Holds names for what keeps them.
    pub(super) fn hold(&mut self, name: &str) {
        let name = self.folded(name).into_owned();
        self.held.insert(name);
    }

    /// Keeps names from everybody that stood for something else without what has come since.
    pub(super) fn burn(&mut self, names: impl IntoIterator<Item = String>) {
        for name in names {
            let name = self.folded(&name).into_owned();
            self.burnt.insert(name);
        }
    }

    /// Keeps names of what is gone from what is not given them by the document.
    pub(super) fn free(&mut self, names: &[String]) {
        for name in names {
            let name = self.folded(name).into_owned();
            self.freed.insert(name);
        }
    }

    /// Gives each wish a name, where keys are what the document spells. Names stay unique over
    /// several calls, of which the first has the best claims.
    pub(super) fn settle(&mut self, wishes: &[Wish]) -> Vec<Ident> {
        self.settle_things(wishes, &|index| spelled(wishes, index))
    }

    /// The same with more to tell of each thing.
    pub(super) fn settle_things<'m>(
        &mut self,
        wishes: &[Wish],
        thing: &dyn Fn(usize) -> Thing<'m>,
    ) -> Vec<Ident> {
        let names = self.settle_steps(wishes, &[], thing).names.into_iter();
        names.map(Ident::new).collect()
    }

    /// The same for names of what has other names too: each begins at the step that gave it those.
    pub(super) fn settle_steps<'m>(
        &mut self,
        wishes: &[Wish],
        starts: &[usize],
        thing: &dyn Fn(usize) -> Thing<'m>,
    ) -> Settled {
        let names = self.settle_kept(wishes);
        let mut settling = Settling {
            scope: self,
            wishes,
            thing,
            work: (0..wishes.len())
                .filter(|&at| names[at].is_none())
                .collect(),
            steps: vec![0; wishes.len()],
            wanted: UnorderedMap::new(),
            twins: OnceCell::new(),
            names,
        };
        settling.pass(starts);
        settling.run();
        let Settling {
            steps,
            wanted,
            names,
            ..
        } = settling;
        self.wanted.merge(wanted.into_keys());
        Settled {
            names: names.into_iter().map(Option::unwrap_or_default).collect(),
            // Each is at the step behind the one that gave it its name.
            steps: steps
                .into_iter()
                .map(|step| step.saturating_sub(1))
                .collect(),
        }
    }

    /// Gives the names that are kept, those given by hand first.
    fn settle_kept(&mut self, wishes: &[Wish]) -> Vec<Option<String>> {
        let mut names = vec![None; wishes.len()];
        let kept = (0..wishes.len()).filter(|&index| wishes[index].kept.is_some());
        let mut order: Vec<usize> = kept.collect();
        order.sort_by_key(|&index| (!wishes[index].by_hand, &wishes[index].key));
        for index in order {
            if let Some(name) = &wishes[index].kept
                && !self.is_reserved(name)
                && self.wanted.insert(self.folded(name).into_owned())
            {
                names[index] = Some(name.clone());
            }
        }
        names
    }

    /// Whether a name can be had. What the document gives a name may have that of something which
    /// is gone.
    fn is_free(&self, name: &str, is_given: bool) -> bool {
        let folded = self.folded(name);
        let is_gone = self.freed.contains(&*folded) && !is_given;
        let lists = [&self.wanted, &self.held, &self.burnt];
        let is_taken = lists.iter().any(|list| list.contains(&*folded));
        !is_gone && !is_taken && !self.is_reserved(name)
    }

    fn is_reserved(&self, name: &str) -> bool {
        let folded = self.folded(name);
        let is_taken = |name: &&str| match self.fold_case {
            true => name.eq_ignore_ascii_case(&folded),
            false => *name == folded,
        };
        self.owned.contains(&*folded) || self.reserved.iter().copied().flatten().any(is_taken)
    }

    fn folded<'n>(&self, name: &'n str) -> Cow<'n, str> {
        match self.fold_case {
            true => Cow::Owned(name.to_lowercase()),
            false => Cow::Borrowed(name),
        }
    }
}

/// A thing whose key is how the document spells it.
fn spelled(wishes: &[Wish], index: usize) -> Thing<'_> {
    Thing::spelled(wishes.get(index).map_or("", |wish| &wish.key))
}

/// A scope that is being settled.
struct Settling<'s, 'm> {
    scope: &'s Scope,
    wishes: &'s [Wish],
    thing: &'s dyn Fn(usize) -> Thing<'m>,
    /// The wishes without a name.
    work: Vec<usize>,
    /// The step that each wish is at.
    steps: Vec<usize>,
    /// The owners of the names that were wanted. None: two wanted the name, so nobody has it.
    wanted: UnorderedMap<String, Option<usize>>,
    /// For each wish how many came before it that nothing tells apart from it, once one asks.
    twins: OnceCell<Vec<usize>>,
    names: Vec<Option<String>>,
}

impl Settling<'_, '_> {
    /// Passes the steps before the one that each thing begins at. It wants their names all the
    /// same.
    fn pass(&mut self, starts: &[usize]) {
        for index in self.work.clone() {
            let start = starts.get(index).copied().unwrap_or_default();
            while self.steps[index] < start {
                if let Some(name) = self.next_name(index) {
                    let name = self.scope.folded(&name).into_owned();
                    self.wanted.insert(name, None);
                }
            }
        }
    }

    /// Gives each a name that nothing else wanted.
    fn run(&mut self) {
        while let Some(index) = self.work.pop() {
            let Some(name) = self.next_name(index) else {
                self.work.push(index);
                continue;
            };
            let folded = self.scope.folded(&name).into_owned();
            let is_given = self.steps[index] == 1 && self.wishes[index].is_given;
            if !self.scope.is_free(&name, is_given) {
                self.work.push(index);
                continue;
            }
            match self.wanted.entry(folded) {
                Entry::Vacant(entry) => {
                    entry.insert(Some(index));
                    self.names[index] = Some(name);
                }
                Entry::Occupied(mut entry) => {
                    self.work.extend(entry.insert(None));
                    self.work.push(index);
                }
            }
        }
    }

    /// The name that a thing wants now, if any.
    fn next_name(&mut self, index: usize) -> Option<String> {
        let (wish, step) = (&self.wishes[index], self.steps[index]);
        self.steps[index] = step + 1;
        let case = self.scope.case;
        if step == 0
            && let Some(epithet) = &wish.epithet
            && self.scope.is_reserved(&wish.name)
        {
            return Some(case.append(&wish.name, epithet));
        }
        let twin = || self.twins.get_or_init(|| self.count_twins())[index];
        name_at(wish, case, step, || (self.thing)(index), twin)
    }

    fn count_twins(&self) -> Vec<usize> {
        let mut counts: UnorderedMap<(&str, Cow<'_, str>), usize> = UnorderedMap::new();
        let all = self.wishes.iter().enumerate();
        let twins = all.map(|(index, wish)| {
            let of_thing = (wish.name.as_str(), (self.thing)(index).identity);
            let count = counts.entry(of_thing).or_default();
            std::mem::replace(count, *count + 1)
        });
        twins.collect()
    }
}
