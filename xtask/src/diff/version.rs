//! Versions of three numbers.

/// The three numbers of a version, by which versions are compared.
pub fn numbers(version: &str) -> Option<[u64; 3]> {
    let core = version.split(['-', '+']).next()?;
    let numbers: Option<Vec<u64>> = core.split('.').map(|part| part.parse().ok()).collect();
    numbers?.try_into().ok()
}
