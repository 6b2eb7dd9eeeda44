//! The table of all keys, by object.

mod bodies;
mod operations;
mod schemas;
mod shared;

use super::row::Row;

/// Returns the rows of all keys. A key whose effects are several has several.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    let parts = [shared::ROWS, operations::ROWS, bodies::ROWS, schemas::ROWS];
    parts.into_iter().flatten()
}
