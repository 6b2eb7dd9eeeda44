//! Types of `discriminator_text`.

use super::EnumEmpty;

pub type DiscriminatorText = EnumEmpty;
