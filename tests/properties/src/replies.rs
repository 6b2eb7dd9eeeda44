//! Replies decoded as every type of the client.

use std::fmt::{Debug, Display};

use arbitrary::Unstructured;

use crate::client::types;
use crate::grammar::{self, Grammar, Secrets};
use crate::runtime::model::{Decode, Encode, from_slice, to_vec};
use crate::{Outcome, small_stack};

/// The parts of an error that people see may be so long: a path, what was expected, what was found.
const LONGEST_ERROR: usize = 4096;

/// Any bytes decode as each type, or are refused; bytes whose first is even are choices that a
/// reply is made of.
pub fn of_bytes(bytes: &[u8]) -> Outcome {
    let Some((kind, rest)) = bytes.split_first() else {
        return every(b"");
    };
    if kind % 2 == 1 {
        return every(rest);
    }
    let mut choices = Unstructured::new(rest);
    match grammar::value(&mut Grammar::new(&mut choices), Secrets::Any) {
        Ok(value) => every(value.to_string().as_bytes()),
        Err(_) => Ok(()),
    }
}

/// A property of a type and the bytes of a reply.
pub type Trial = fn(&[u8]) -> Outcome;

/// The types by name, each with the trial that is given.
macro_rules! named {
    ($trial:ident: $($name:ident)+) => {
        &[$((stringify!($name), $trial::<types::$name>)),+]
    };
}
pub(crate) use named;

/// Every type of the client that is decoded, which a test compares with what the client has.
#[rustfmt::skip]
macro_rules! every_type {
    ($trial:ident) => {
        $crate::replies::named!($trial:
            Scalars ScalarsFixed ScalarsKind ScalarsLevel Base Heir Bag Numbers Closed Pair Bases Cat Dog Pet Loose Node
            Left Right Login Access AccessWithCountAndPassword AccessWithNameAndPassword Whole PutFormRequest
        )
    };
}
pub(crate) use every_type;

const EVERY: &[(&str, Trial)] = every_type!(trip);

fn every(reply: &[u8]) -> Outcome {
    small_stack::run(|| {
        for (name, trial) in EVERY {
            trial(reply).map_err(|why| format!("{name}: {why}"))?;
        }
        Ok(())
    })?
}

/// Encodes what was decoded, which decodes and encodes again as the same.
fn trip<T: Decode + Encode + Debug>(reply: &[u8]) -> Outcome {
    let value: T = match from_slice(reply) {
        Ok(value) => value,
        Err(error) => return is_short(&error),
    };
    let written = to_vec(&value);
    let again: T = from_slice(&written).map_err(|error| {
        let written = String::from_utf8_lossy(&written);
        format!("its own JSON is refused: {error}: {written}")
    })?;
    // A property that was null is left out, so that another alternative may fit as well; the JSON
    // is the same.
    match to_vec(&again) == written {
        true => Ok(()),
        false => Err(format!("{value:?} becomes {again:?}")),
    }
}

fn is_short(error: &dyn Display) -> Outcome {
    let text = error.to_string();
    match crate::emitted::refused_character(&text) {
        _ if text.len() > LONGEST_ERROR => Err(format!("an error of {} bytes", text.len())),
        Some(character) => Err(format!("an error shows {character:?}: {text:?}")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use clientgen_items::{Items, Kind};

    use super::EVERY;

    /// Made to be sent, and never decoded.
    const SENT: &[&str] = &["SendFormForm"];

    #[test]
    fn every_type_is_decoded() {
        let text = include_str!("../../cases/everything/expected/src/types/mod.rs");
        let items = Items::of(text).unwrap();
        let types = items.iter().filter(|item| item.kind == Kind::Import);
        let mut types = types.filter_map(|item| item.path.rsplit("::").next());
        let other = types.find(|name| {
            let is_tried = EVERY.iter().any(|(known, _)| known == name);
            !is_tried && !SENT.contains(name)
        });
        assert_eq!(other, None);
    }
}
