//! Types of `Pets`.

use super::Pet;

/// Least number of items: `1`. Greatest number of items: `10`. Items differ: `true`.
pub type Pets = Vec<Pet>;
