//! Types of `OfEither`.

use super::Either;

pub type OfEither = Either;
