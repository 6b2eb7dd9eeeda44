//! The known word that somebody may have meant.

/// Nobody mistypes longer words than this, and comparing two takes time by the product of their
/// lengths.
const LONGEST: usize = 200;

/// Returns the nearest of the known words, if it is near: one letter off, or one in three. Two letters
/// that changed places count as one.
pub fn nearest<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    if word.len() > LONGEST {
        return None;
    }
    let most = (word.chars().count() / 3).max(1);
    let distances = known.into_iter().filter_map(|known| {
        let lengths = known.len().abs_diff(word.len());
        (lengths <= 4 * most).then(|| (strsim::osa_distance(word, known), known))
    });
    let found = distances.min()?;
    (found.0 <= most).then_some(found.1)
}

/// Whether two words differ by one letter, or by two that changed places.
pub fn is_slip(word: &str, known: &str) -> bool {
    word.len() <= LONGEST && strsim::osa_distance(word, known) == 1
}

/// The question that a diagnostic asks.
pub fn did_you_mean(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// Asks for the known word that may be meant, or says which ones are known.
pub fn meant(word: &str, known: &[&str], all: &str) -> String {
    match nearest(word, known.iter().copied()) {
        Some(known) => did_you_mean(known),
        None => all.to_owned(),
    }
}
