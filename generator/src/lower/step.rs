//! How far the type of a member is.

/// The state of things when the type of a member has been looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// All types within it are there.
    Done,
    /// It is known, and types within it have their turn now.
    Within,
    /// It is to be looked for again when something else has been made.
    Again,
}
