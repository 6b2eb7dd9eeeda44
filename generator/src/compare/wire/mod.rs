//! What goes over the wire, compared by meaning: per direction, whatever way it is written in.
//!
//! ```text
//! operations ─places─▶ pairs of schemas ─compared once─▶ findings ─┐
//!     │                      └──lead to others──▶ uses by role ────┴─▶ changes
//!     └─parameters, bodies, replies, security, servers─────────────────▲
//! ```

mod alike;
mod bodies;
mod bounds;
mod checks;
mod comparing;
mod components;
mod discriminators;
mod docs;
mod draft;
mod equality;
mod exclude;
mod facets;
mod finish;
mod flat;
mod formats;
mod further;
mod gathered;
mod half;
mod headers;
mod idle;
mod impact;
mod incoming;
mod inherited;
mod join;
mod kinds;
mod labels;
mod left_out;
mod listed;
mod media;
mod null;
mod objects;
mod operations;
mod others;
mod parameter_pairs;
mod parameters;
mod ranges;
mod renames;
mod replies;
mod schemas;
mod security;
mod servers;
mod statuses;
mod tags;
mod templates;
#[cfg(test)]
mod tests;
mod trial;
mod unions;
mod unit;
mod value_docs;
mod values;
mod writing;

use std::collections::BTreeMap;

use super::Revision;
use super::change::{Change, Place};
use super::side::Clients;
use comparing::Comparing;

/// The changes of what is sent and received.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The changes, with verdicts for the wire only.
    pub(super) changes: Vec<Change>,
    /// The places at which is told what stands at other places of both revisions: mostly components,
    /// by reference.
    pub(super) references: BTreeMap<Place, Place>,
}

/// Finds the changes of what is sent and received.
pub(super) fn compare(base: &Revision, head: &Revision, clients: Clients) -> Found {
    let mut comparing = Comparing::new(base, head, clients);
    comparing.document_docs();
    let operations = comparing.operations();
    comparing.incoming(&operations);
    comparing.security(&operations);
    comparing.servers(&operations);
    comparing.components();
    comparing.settle();
    comparing.tell_left_out();
    let changes = comparing.changes();
    Found {
        changes,
        references: comparing.references,
    }
}
