//! The judge of one union at one place, and what it says.

use std::any::TypeId;

use super::super::json::Json;
use super::alternatives::Alternatives;
use super::notes::{Notes, Wanted};

/// The way in which a union is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// As what was kept.
    Kept,
    /// As if it stood alone: as what its tag says, or as none of the alternatives.
    Alone,
    /// As anything: nobody sees it, but for its weight, which has been told.
    StandIn,
}

/// The choice of one union at one place.
pub(super) struct Judge<'j> {
    pub(super) notes: &'j Notes,
    pub(super) json: Json<'j>,
    pub(super) union: TypeId,
    pub(super) among: &'j mut dyn Alternatives,
    /// The looks that the union around took the value for. If they are all looks of this one, it
    /// decides among them, and leaves to that one whether too much is lost.
    pub(super) wanted: Option<Wanted>,
    /// The alternative that the tag names; the union writes a tag around its alternatives then.
    pub(super) named: Option<usize>,
}
