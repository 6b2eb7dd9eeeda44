//! What operations and all that belongs to them are read with.

use super::references::References;
use super::written::Schemas;
use super::{Context, SchemaId, Scheme, SchemeId};
use crate::document::{self, Requirement};
use crate::ids::Arena;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// What operations are read with.
pub(super) struct Reading<'a, 'd, 'r> {
    pub(super) context: &'a mut Context<'r>,
    pub(super) references: &'a References<'d>,
    pub(super) schemas: &'a Schemas,
    /// The headers that are being read, the outermost first.
    pub(super) headers: Vec<&'d document::Header>,
    /// The schemas of whole bodies.
    pub(super) bodies: UnorderedSet<SchemaId>,
    pub(super) schemes: &'a Arena<SchemeId, Scheme>,
    /// The same by their names.
    pub(super) schemes_by_name: UnorderedMap<&'a str, SchemeId>,
    pub(super) security: &'d [Requirement],
    /// Schemas of parameters that an operation has its own of.
    pub(super) replaced: Vec<SchemaId>,
    /// The references of path items beside which it has been looked for what stands behind them,
    /// too.
    pub(super) overridden: UnorderedSet<&'d str>,
}
