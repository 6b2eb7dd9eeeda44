//! Documents and their clients.

mod edits;

use arbitrary::Unstructured;

use crate::{Outcome, diagnostics, emitted, generation, grammar};

/// Any bytes are a document that generates or is refused.
pub fn of_text(bytes: &[u8]) -> Outcome {
    let result = generation::generate(bytes)?;
    generation::check(&result)?;
    match result {
        Ok(output) => {
            diagnostics::check(bytes, &output.report)?;
            emitted::check(&output.files)
        }
        Err(report) => diagnostics::check(bytes, &report),
    }
}

/// A document that is made of these choices generates.
pub fn of_choices(choices: &[u8]) -> Outcome {
    match grammar::document(&mut Unstructured::new(choices)) {
        Ok(document) => of_text(document.to_string().as_bytes()),
        Err(_) => Ok(()),
    }
}

/// A document whose text was edited by these choices generates or is refused.
pub fn of_edits(choices: &[u8]) -> Outcome {
    match edits::edited(&mut Unstructured::new(choices)) {
        Ok(document) => of_text(&document),
        Err(_) => Ok(()),
    }
}
