//! Values that one side sends, judged by the schema of the other side.
//!
//! A verdict on a schema says whether all that the sender may send is taken by the receiver. That
//! can be tried: values are made from the sender's schema and validated by the receiver's.

mod generate;
mod lenient;
mod translate;

#[cfg(test)]
mod tests;

use clientgen::compare::{Clients, WireEffect};
use fastrand::Rng;
use jsonschema::Validator;
use serde_json::Value;

use crate::reach::Reach;
use generate::Generator;
use lenient::relax;
use translate::to_json_schema;

/// How many values are tried.
const TRIES: usize = 50;

/// How many values are tried for one that is refused, where the verdict says that there is one.
const MOST_TRIES: usize = 4000;

/// What came of trying one verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Values bear it out.
    Borne,
    /// It says nothing that could be tried: `may break`, or a place where nothing goes.
    Open,
    /// No values could be made.
    NoValues,
}

/// A schema before and after.
pub struct Versions<'d> {
    /// The old document.
    pub base: &'d Value,
    /// The new document.
    pub head: &'d Value,
    /// The place of the schema in both.
    pub pointer: &'d str,
    /// What it is used in.
    pub reach: Reach,
}

/// Whether a client or a server is deployed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// Deployed clients meet the new server.
    Deployed,
    /// New clients meet the old server.
    Rollback,
}

/// Tries a verdict.
///
/// # Errors
///
/// If it is `safe` and a value is refused, or `breaks` and none is.
pub fn try_verdict(
    versions: &Versions<'_>,
    scenario: Scenario,
    effect: WireEffect,
    clients: Clients,
    rng: &mut Rng,
) -> Result<Outcome, String> {
    let most = match effect {
        WireEffect::Safe => TRIES,
        WireEffect::Breaks => MOST_TRIES,
        WireEffect::MayBreak | WireEffect::MeansSomethingElse => return Ok(Outcome::Open),
    };
    if !versions.reach.sent && !versions.reach.received {
        return Ok(Outcome::Open);
    }
    let mut made = 0;
    let mut refused = None;
    for is_sent in [true, false] {
        let is_used = if is_sent {
            versions.reach.sent
        } else {
            versions.reach.received
        };
        if is_used && refused.is_none() {
            let ends = Ends::new(versions, scenario, is_sent, clients);
            let (count, found) = ends.find_refused(most, rng);
            made += count;
            refused = found.map(|value| (is_sent, value));
        }
    }
    match (effect, refused) {
        _ if made == 0 => Ok(Outcome::NoValues),
        (WireEffect::Safe, Some((is_sent, value))) => {
            let way = if is_sent { "sent" } else { "received" };
            Err(format!(
                "{scenario:?} is safe, but the value {way} is refused: {value}"
            ))
        }
        (WireEffect::Breaks, None) => Err(format!(
            "{scenario:?} breaks, but none of {made} values is refused"
        )),
        _ => Ok(Outcome::Borne),
    }
}

/// Both ends of a way.
struct Ends {
    /// What the sender may send.
    sender: Value,
    /// Whether a value is one of these.
    is_sent: Validator,
    /// Whether the receiver takes it.
    is_taken: Validator,
}

impl Ends {
    fn new(versions: &Versions<'_>, scenario: Scenario, is_sent: bool, clients: Clients) -> Self {
        let base = to_json_schema(versions.base, versions.pointer);
        let head = to_json_schema(versions.head, versions.pointer);
        // The client is the old one that is deployed, or the new one; the server is the other
        // revision.
        let (client, server) = match scenario {
            Scenario::Deployed => (base, head),
            Scenario::Rollback => (head, base),
        };
        let (sender, receiver) = match (is_sent, clients) {
            (true, _) => (client, server),
            (false, Clients::Strict) => (server, client),
            (false, Clients::Generated) => (server, relax(client)),
        };
        Self {
            is_sent: validator(&sender),
            is_taken: validator(&receiver),
            sender,
        }
    }

    /// Makes values until one is refused, and says how many were made.
    fn find_refused(&self, most: usize, rng: &mut Rng) -> (usize, Option<Value>) {
        let mut made = 0;
        for index in 0..most * 3 {
            let mut generator = Generator::new(&self.sender, rng);
            let Some(value) = generator
                .value()
                .filter(|value| self.is_sent.is_valid(value))
            else {
                // A schema that asks for more than is understood here gives nothing ever.
                if made == 0 && index > TRIES {
                    break;
                }
                continue;
            };
            made += 1;
            if !self.is_taken.is_valid(&value) {
                return (made, Some(value));
            }
            if made == most {
                break;
            }
        }
        (made, None)
    }
}

fn validator(schema: &Value) -> Validator {
    let options = jsonschema::options().should_validate_formats(true);
    options
        .build(schema)
        .unwrap_or_else(|error| panic!("{error} in {schema}"))
}
