//! What wants a name.

use crate::unordered::UnorderedSet;

/// What wants a name.
pub(super) struct Wish {
    /// The key of the thing in the document. It alone sorts names that are kept.
    pub(super) key: String,
    /// The name that it would have if it were alone.
    pub(super) name: String,
    /// The word that is put behind that name where it is reserved.
    pub(super) epithet: Option<String>,
    /// Further names in the order in which they are tried where the name is contested.
    pub(super) others: Vec<String>,
    /// Its name as the document spells it, where the key is none.
    pub(super) spelling: Option<String>,
    /// The name that it keeps, if nothing else has that.
    pub(super) kept: Option<String>,
    /// Whether that name was given by hand, so that it has the best claim.
    pub(super) by_hand: bool,
    /// Whether the document itself gives the name, so that it may be that of something which is
    /// gone.
    pub(super) is_given: bool,
}

impl Wish {
    pub(super) fn new(key: impl Into<String>, name: String) -> Self {
        Self {
            key: key.into(),
            name,
            epithet: None,
            others: Vec::new(),
            spelling: None,
            kept: None,
            by_hand: false,
            is_given: false,
        }
    }
}

/// The names in the order in which they are wanted, each once.
pub(super) fn list_once(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen = UnorderedSet::new();
    let names = names.into_iter();
    names.filter(|name| seen.insert(name.clone())).collect()
}
