//! What the comparison of the wire finds, and what it does not.

mod components;
mod corners;
mod directions;
mod operations;
mod rewrites;

use crate::compare::{self, Change, Clients, Comparison, Side, WireEffect};
use crate::config::Config;
use crate::source::{NoSiblings, Source};

/// Two documents compared, as far as the wire is concerned.
fn compared(base: &str, head: &str, clients: Clients) -> Comparison {
    on_the_wire(base.as_bytes(), head.as_bytes(), clients).expect("two documents")
}

/// The same of documents that may be none.
fn on_the_wire(base: &[u8], head: &[u8], clients: Clients) -> Result<Comparison, String> {
    let config = Config::default();
    let revision = |name: &str, text: &[u8]| {
        let source = &Source::new(name, text, &NoSiblings);
        let config = &config;
        compare::revision(Side { source, config }).map_err(|refusal| format!("{refusal:?}"))
    };
    let (base, head) = (revision("base.yaml", base)?, revision("head.yaml", head)?);
    let changes = super::compare(&base.0, &head.0, clients).changes;
    Ok(Comparison {
        changes,
        ..Comparison::default()
    })
}

const fn word(effect: WireEffect) -> &'static str {
    match effect {
        WireEffect::Safe => "safe",
        WireEffect::MayBreak => "may",
        WireEffect::Breaks => "breaks",
        WireEffect::MeansSomethingElse => "means",
    }
}

/// A change in short: both effects, rule and place.
fn short(change: &Change) -> String {
    let (deployed, rollback) = (change.deployed.effect, change.rollback.effect);
    format!(
        "{}/{} {}",
        word(deployed),
        word(rollback),
        change.identity()
    )
}

/// All changes in short.
fn all(comparison: &Comparison) -> Vec<String> {
    comparison.changes.iter().map(short).collect()
}

/// A document with an operation that sends one thing and receives another.
fn document(sent: &str, received: &str, components: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  /a:
    post:
      requestBody: {{required: true, content: {{application/json: {{schema: {sent}}}}}}}
      responses:
        '200': {{description: ok, content: {{application/json: {{schema: {received}}}}}}}
components: {{schemas: {{{components}}}}}
"
    )
}

/// The changes where a schema is sent.
fn sent(base: &str, head: &str) -> Vec<String> {
    let side = |schema: &str| document(schema, "{}", "");
    all(&compared(&side(base), &side(head), Clients::Generated))
}

/// The changes where a schema is received.
fn received(base: &str, head: &str, clients: Clients) -> Vec<String> {
    let side = |schema: &str| document("{}", schema, "");
    all(&compared(&side(base), &side(head), clients))
}
