//! Names that differ in nothing but their spelling.

/// Reduces a name to its letters and digits, so that `listCats` and `list_cats` are the same.
pub(crate) fn fold(name: &str) -> String {
    let letters = name.chars().filter(|one| one.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests;
