//! The keys that readers ask for, recorded for tests, and those of the standard.

use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    static ASKED: RefCell<BTreeSet<(String, String)>> = const { RefCell::new(BTreeSet::new()) };
}

/// Records that a reader asks an object for a key.
pub(super) fn note(what: &str, key: &str) {
    ASKED.with_borrow_mut(|asked| asked.insert((what.to_owned(), key.to_owned())));
}

/// Returns objects and keys that were asked for in this thread.
pub(crate) fn asked() -> BTreeSet<(String, String)> {
    ASKED.with_borrow(Clone::clone)
}

/// Returns the objects and keys that the standard has.
pub(crate) fn standard() -> BTreeSet<(String, String)> {
    let keys = super::known::objects();
    keys.map(|(what, key)| (what.to_owned(), key.to_owned()))
        .collect()
}
