//! The two sides of a comparison, and the clients that it judges for.

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// One revision of a document, with the configuration of its time.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The document.
    pub source: &'a Source<'a>,
    /// The configuration that its client is generated with.
    pub config: &'a Config,
}

/// The clients that replies are judged for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clients {
    /// Clients of this generator: enums and unions are open, unknown properties are ignored, bounds
    /// are not checked.
    #[default]
    Generated,
    /// Clients that validate replies against their document.
    Strict,
}

/// The reason for which two documents could not be compared: one of them has errors.
#[derive(Debug)]
pub struct Refusal {
    /// The diagnostics of the old document, if that is at fault.
    pub base: Option<Diagnostics>,
    /// The diagnostics of the new document, if that is at fault.
    pub head: Option<Diagnostics>,
}

/// Whether programs are written that show the effects on source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Witnesses {
    /// None are.
    #[default]
    Spared,
    /// One for each item that breaks or means something else, where there is one.
    Written,
}
