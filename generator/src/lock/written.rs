//! Members whose names are as in the document: a list for all of a type or an operation, instead of
//! a line for each.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{MEMBERS, role};
use super::scope::{split_member, split_parameter, split_role};

/// Takes the members that are named as written out of the lines, and gives lists of them by key,
/// and the other lines.
pub(super) fn split_written<'l>(
    names: &'l BTreeMap<String, String>,
    freed: &BTreeSet<String>,
) -> (BTreeMap<String, Vec<String>>, BTreeMap<&'l str, &'l str>) {
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut rest = BTreeMap::new();
    for (key, name) in names {
        let listed = find_list(key, name).filter(|_| !freed.contains(key));
        match listed {
            Some((list, member)) => lists.entry(list).or_default().push(member),
            None => drop(rest.insert(key.as_str(), name.as_str())),
        }
    }
    (lists, rest)
}

/// Finds the key of the list that a member is in, and what it is called there. None: its name is
/// not as written.
fn find_list(key: &str, name: &str) -> Option<(String, String)> {
    if split_role(key).is_some() {
        return None;
    }
    if let Some((owner, word, wire)) = split_member(key) {
        return (wire == name).then(|| (role(owner, word), wire.to_owned()));
    }
    let (operation, place, wire) = split_parameter(key)?;
    (wire == name).then(|| (role(operation, "parameters"), format!("{place} {wire}")))
}

/// Finds what the keys of the members in a list begin with. None: it is another list.
pub(super) fn find_members(key: &str) -> Option<String> {
    let (owner, word) = split_role(key)?;
    let is_members = word == "parameters" || MEMBERS.contains(&word);
    is_members.then(|| format!("{owner}/{word}/"))
}
