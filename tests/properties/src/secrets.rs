//! Replies with a secret, which nobody sees who only prints.

use std::fmt::{Debug, Write};

use arbitrary::Unstructured;
use serde_json::json;

use crate::Outcome;
use crate::client::types;
use crate::grammar::{self, Grammar, Secrets};
use crate::replies::{Trial, every_type};
use crate::runtime::model::{Decode, Encode, from_slice};
use crate::runtime::secret::Masked;

/// The secret, which stands nowhere else.
const SECRET: &str = "hush-9d1f";

const EVERY: &[(&str, Trial)] = every_type!(is_hidden);

/// A reply that is made of these choices shows no password, decoded or refused.
pub fn of_choices(choices: &[u8]) -> Outcome {
    let mut choices = Unstructured::new(choices);
    let Ok(value) = grammar::value(&mut Grammar::new(&mut choices), Secrets::Marked(SECRET)) else {
        return Ok(());
    };
    // Only these have a password, by themselves or by what they hold.
    let whole = json!({"login": value, "access": value, "map": {"a": {"login": value}}});
    for (name, trial) in EVERY {
        let reply = match *name {
            "Whole" => whole.to_string(),
            "Login" => value.to_string(),
            name if name.starts_with("Access") => value.to_string(),
            _ => continue,
        };
        trial(reply.as_bytes()).map_err(|why| format!("{name}: {why}: {reply}"))?;
    }
    Ok(())
}

fn is_hidden<T: Decode + Encode + Debug>(reply: &[u8]) -> Outcome {
    let mut shown = String::new();
    match from_slice::<T>(reply) {
        Ok(value) => {
            let masked = serde_json::to_string(&Masked::new(&value)).unwrap_or_default();
            let _ = write!(shown, "{value:?} {value:#?} {masked}");
        }
        Err(error) => {
            let _ = write!(shown, "{error} {error:?}");
        }
    }
    match shown.contains(SECRET) {
        true => Err(format!("the secret is shown: {shown}")),
        false => Ok(()),
    }
}
