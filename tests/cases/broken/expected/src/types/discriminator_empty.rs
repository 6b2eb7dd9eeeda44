//! Types of `discriminator_empty`.

use super::EnumEmpty;

pub type DiscriminatorEmpty = EnumEmpty;
