//! How names within one scope are kept apart.

use std::collections::{BTreeMap, HashMap, HashSet};

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
        }
    }
}

/// A scope with the names that are taken already.
pub(super) struct Scope {
    taken: HashSet<String>,
    /// The next number to try behind a name.
    numbers: HashMap<String, usize>,
    /// Whether names that differ in case only are the same, as on some disks.
    fold_case: bool,
    /// What stands between a name and the number that tells it apart.
    joint: &'static str,
}

impl Scope {
    /// A scope for `UpperCamelCase`.
    pub(super) fn camel(reserved: &[&str]) -> Self {
        Self::new(reserved, false, "")
    }

    /// A scope for `snake_case` and `SHOUTY_SNAKE_CASE`.
    pub(super) fn snake(reserved: &[&str]) -> Self {
        Self::new(reserved, false, "_")
    }

    /// A scope for `kebab-case`.
    pub(super) fn kebab(reserved: &[String]) -> Self {
        let reserved: Vec<&str> = reserved.iter().map(String::as_str).collect();
        Self::new(&reserved, false, "-")
    }

    /// A scope for names of files.
    pub(super) fn files(reserved: &[&str]) -> Self {
        Self::new(reserved, true, "_")
    }

    fn new(reserved: &[&str], fold_case: bool, joint: &'static str) -> Self {
        let mut scope = Self {
            taken: HashSet::new(),
            numbers: HashMap::new(),
            fold_case,
            joint,
        };
        for name in reserved {
            scope.claim(name);
        }
        scope
    }

    /// Gives each wish a name. Names stay unique over several calls.
    pub(super) fn settle(&mut self, wishes: &[Wish]) -> Vec<Ident> {
        let names = self.settle_texts(wishes).into_iter();
        names.map(Ident::new).collect()
    }

    /// The same for names that are no identifiers.
    pub(super) fn settle_texts(&mut self, wishes: &[Wish]) -> Vec<String> {
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, wish) in wishes.iter().enumerate() {
            groups
                .entry(self.folded(&wish.name))
                .or_default()
                .push(index);
        }
        let mut names: Vec<Option<String>> = vec![None; wishes.len()];
        let mut contested = Vec::new();
        for group in groups.values_mut() {
            group.sort_by_key(|&index| (!wishes[index].exact, &wishes[index].key));
            let mut members = group.iter();
            if let Some(&first) = members.next() {
                match self.claim(&wishes[first].name) {
                    true => names[first] = Some(wishes[first].name.clone()),
                    false => contested.push(first),
                }
            }
            contested.extend(members);
        }
        for index in contested {
            names[index] = Some(self.otherwise(&wishes[index]));
        }
        names.into_iter().map(Option::unwrap_or_default).collect()
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
        self.taken.insert(folded)
    }

    fn folded(&self, name: &str) -> String {
        match self.fold_case {
            true => name.to_lowercase(),
            false => name.to_owned(),
        }
    }
}
