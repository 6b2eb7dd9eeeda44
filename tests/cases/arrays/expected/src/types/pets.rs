//! Types of `Pets`.

use super::Pet;

/// Least number of items: `1`. Greatest number of items: `10`. All items differ.
pub type Pets = Vec<Pet>;
