//! Names of the properties that the document declares secret.
// needs: nothing

/// The names, in order.
///
/// A value without a type in the document may hold a secret under any of them, so that `Debug` and
/// errors hide what stands there. `*` stands for all names: some object of the document has secrets
/// of names that it does not tell.
#[rustfmt::skip] // One name a line.
pub(crate) const NAMES: &[&str] = &[
    "bare",
    "cred",
    "either",
    "keys",
    "listed",
    "otherwise",
    "pin",
    "pw",
];

/// Whether what stands under the name may be secret, where the document says nothing of it.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    NAMES.iter().any(|secret| *secret == name || *secret == "*")
}
