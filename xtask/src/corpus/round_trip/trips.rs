//! What the program said about each example.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::scratch::TRIPS;

/// What came of one example.
#[derive(Debug)]
pub enum Trip {
    /// What was encoded.
    Back(Value),
    /// Why it could not be decoded.
    Refused(String),
}

/// The answers in the order of the examples, as far as they go.
pub fn read(folder: &Path) -> Result<Vec<Trip>, String> {
    let text = fs::read_to_string(folder.join(TRIPS)).map_err(|error| error.to_string())?;
    Ok(text.lines().map(trip).collect())
}

fn trip(line: &str) -> Trip {
    match line.split_at_checked(1) {
        Some(("+", text)) => match serde_json::from_str(text) {
            Ok(value) => Trip::Back(value),
            Err(error) => Trip::Refused(format!("what is encoded is no JSON: {error}")),
        },
        Some((_, why)) => Trip::Refused(why.to_owned()),
        None => Trip::Refused("there is no answer".to_owned()),
    }
}
