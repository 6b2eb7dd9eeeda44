//! The alternatives of a union: as readings of one value, and for whatever value.

use std::sync::Arc;

use super::super::json::Json;
use super::Look;

/// The alternatives of one union, as readings of one value.
pub(crate) trait Alternatives {
    /// The looks of the alternative, if it is told apart by them. None if there is none.
    fn looks(&self, index: usize) -> Option<&'static [Look]>;

    /// Reads the value as the alternative; false if it cannot be read so.
    fn read(&mut self, index: usize) -> bool;

    /// Weighs what was read last.
    fn weigh(&self) -> usize;

    /// Keeps what was read last, in place of what was kept before.
    fn keep(&mut self);

    /// Whether what was read last is there to be kept.
    fn can_keep(&self) -> bool;

    /// The alternatives, for whatever value.
    fn rows(&self) -> Arc<dyn Rows>;
}

/// The alternatives of a union, for whatever value.
pub(crate) trait Rows: Send + Sync {
    /// The looks of the alternative, if it is told apart by them. None if there is none.
    fn looks(&self, index: usize) -> Option<&'static [Look]>;

    /// Reads the value as the alternative, to weigh it. None if it cannot be read so.
    fn weigh(&self, json: Json<'_>, index: usize) -> Option<usize>;
}
