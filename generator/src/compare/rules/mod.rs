//! The table of rules, each with a code that never changes its meaning.

mod source;
mod wire;

use super::verdict::{SourceEffect, WireEffect};

/// A rule: what is compared, and how bad a difference can be.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The code, in kebab case: `property-removed`.
    pub code: &'static str,
    /// The directions that it looks at.
    pub directions: Directions,
    /// The worst that it can be for deployed clients.
    pub deployed: WireEffect,
    /// The worst that it can be for new clients and the old server.
    pub rollback: WireEffect,
    /// The worst that it can be for Rust source.
    pub source: SourceEffect,
    /// The rule in one sentence.
    pub summary: &'static str,
    /// The effects on the wire and in Rust, and the remedy: a few sentences.
    pub explanation: &'static str,
}

/// The directions that a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Directions {
    /// Requests, and answers to webhooks and callbacks.
    Sent,
    /// Replies, and requests of webhooks and callbacks.
    Received,
    /// Both, each with verdicts of its own.
    Both,
    /// Neither: it is about Rust alone, or about documentation.
    Neither,
}

/// Returns all rules, by code.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = wire::all().chain(source::RULES.iter().copied()).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// Finds the rule of a code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().into_iter().find(|rule| rule.code == code)
}

pub(super) use source::*;
pub(super) use wire::*;
