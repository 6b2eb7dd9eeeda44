//! How names within one scope are kept apart.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::Ident;

/// What wants a name.
pub(super) struct Wish {
    /// What it stands for in the document. Sorts contested names, so it must not depend on the document's order.
    pub(super) key: String,
    /// The name that it would have if it were alone.
    pub(super) name: String,
    /// Whether the name is just as in the document, so that it has the better claim.
    pub(super) exact: bool,
    /// What tells it apart from others of the same name, before numbers do.
    pub(super) epithet: Option<String>,
    /// The name that it keeps, if nothing else has that.
    pub(super) kept: Option<String>,
    /// Whether that name was given by hand, so that it has the best claim.
    pub(super) by_hand: bool,
    /// Whether the document itself gives the name, so that it may be that of something which is gone.
    pub(super) is_given: bool,
}

impl Wish {
    pub(super) fn new(key: impl Into<String>, name: String) -> Self {
        let key = key.into();
        let exact = key == name;
        Self {
            key,
            name,
            exact,
            epithet: None,
            kept: None,
            by_hand: false,
            is_given: false,
        }
    }
}

/// A scope with the names that are taken already.
pub(super) struct Scope {
    /// Names that nobody gets: short lists, while most scopes give few names.
    reserved: Vec<&'static [&'static str]>,
    taken: HashSet<String>,
    /// Names that are kept for something which has not come yet.
    held: HashSet<String>,
    /// Names of what is gone.
    freed: HashSet<String>,
    /// The next number to try behind a name.
    numbers: HashMap<String, usize>,
    /// Whether names that differ in case only are the same, as on some disks.
    fold_case: bool,
    /// What stands between a name and the number that tells it apart.
    joint: &'static str,
}

impl Scope {
    /// A scope for `UpperCamelCase`.
    pub(super) fn camel(reserved: &'static [&'static str]) -> Self {
        Self::new(reserved, false, "")
    }

    /// A scope for `snake_case` and `SHOUTY_SNAKE_CASE`.
    pub(super) fn snake(reserved: &'static [&'static str]) -> Self {
        Self::new(reserved, false, "_")
    }

    /// A scope for `kebab-case`.
    pub(super) fn kebab() -> Self {
        Self::new(&[], false, "-")
    }

    /// A scope for names of files.
    pub(super) fn files(reserved: &'static [&'static str]) -> Self {
        Self::new(reserved, true, "_")
    }

    fn new(reserved: &'static [&'static str], fold_case: bool, joint: &'static str) -> Self {
        Self {
            reserved: vec![reserved],
            taken: HashSet::new(),
            held: HashSet::new(),
            freed: HashSet::new(),
            numbers: HashMap::new(),
            fold_case,
            joint,
        }
    }

    /// Keeps more names from everybody.
    pub(super) fn reserve(mut self, names: &'static [&'static str]) -> Self {
        self.reserved.push(names);
        self
    }

    /// Takes names that were given elsewhere.
    pub(super) fn without<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        for name in names {
            self.claim(name);
        }
        self
    }

    /// Holds names for what keeps them.
    pub(super) fn hold(&mut self, name: &str) {
        let name = self.folded(name).into_owned();
        self.held.insert(name);
    }

    /// Keeps names of what is gone from what is not given them by the document.
    pub(super) fn free(&mut self, names: &[String]) {
        for name in names {
            let name = self.folded(name).into_owned();
            self.freed.insert(name);
        }
    }

    /// Gives each wish a name. Names stay unique over several calls.
    pub(super) fn settle(&mut self, wishes: &[Wish]) -> Vec<Ident> {
        let names = self.settle_texts(wishes).into_iter();
        names.map(Ident::new).collect()
    }

    /// The same for names that are no identifiers.
    pub(super) fn settle_texts(&mut self, wishes: &[Wish]) -> Vec<String> {
        let mut names = self.settle_kept(wishes);
        let folded: Vec<Cow<'_, str>> = wishes.iter().map(|wish| self.folded(&wish.name)).collect();
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        order.retain(|&index| names[index].is_none());
        order.sort_by_key(|&index| (&folded[index], !wishes[index].exact, &wishes[index].key));
        let mut contested = Vec::new();
        for group in order.chunk_by(|&one, &other| folded[one] == folded[other]) {
            let (first, others) = (group[0], &group[1..]);
            match self.claim_wish(&wishes[first]) {
                true => names[first] = Some(wishes[first].name.clone()),
                false => contested.push(first),
            }
            contested.extend(others);
        }
        for index in contested {
            names[index] = Some(self.otherwise(&wishes[index]));
        }
        names.into_iter().map(Option::unwrap_or_default).collect()
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
                && self.taken.insert(self.folded(name).into_owned())
            {
                names[index] = Some(name.clone());
            }
        }
        names
    }

    /// A name with an epithet if that is enough, else with a number behind it.
    fn otherwise(&mut self, wish: &Wish) -> String {
        let base = match &wish.epithet {
            Some(epithet) => format!("{}{}{epithet}", wish.name.trim_end_matches('_'), self.joint),
            None => wish.name.clone(),
        };
        if wish.epithet.is_some() && self.claim(&base) {
            return base;
        }
        // Many of one name would count from the start again and again.
        let mut number = self.numbers.get(&base).copied().unwrap_or(2);
        loop {
            let name = format!("{}{}{number}", base.trim_end_matches('_'), self.joint);
            number += 1;
            if self.claim(&name) {
                self.numbers.insert(base, number);
                return name;
            }
        }
    }

    fn claim(&mut self, name: &str) -> bool {
        let folded = self.folded(name);
        let is_kept = self.held.contains(&*folded) || self.freed.contains(&*folded);
        !is_kept && !self.is_reserved(name) && self.taken.insert(folded.into_owned())
    }

    /// Claims what a wish wants. What the document gives a name may have that of something which is gone.
    fn claim_wish(&mut self, wish: &Wish) -> bool {
        if !wish.is_given {
            return self.claim(&wish.name);
        }
        let folded = self.folded(&wish.name);
        let is_held = self.held.contains(&*folded);
        !is_held && !self.is_reserved(&wish.name) && self.taken.insert(folded.into_owned())
    }

    fn is_reserved(&self, name: &str) -> bool {
        let folded = self.folded(name);
        let is_taken = |name: &&str| match self.fold_case {
            true => name.eq_ignore_ascii_case(&folded),
            false => *name == folded,
        };
        self.reserved.iter().copied().flatten().any(is_taken)
    }

    fn folded<'n>(&self, name: &'n str) -> Cow<'n, str> {
        match self.fold_case {
            true => Cow::Owned(name.to_lowercase()),
            false => Cow::Borrowed(name),
        }
    }
}
