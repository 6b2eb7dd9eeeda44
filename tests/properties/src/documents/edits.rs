//! Edited texts of documents: what somebody gets who types with closed eyes.

use arbitrary::{Result, Unstructured};

use crate::hostile::HOSTILE;

/// Documents with much in them.
const SEEDS: &[&str] = &[
    include_str!("../../../cases/everything/openapi.yaml"),
    include_str!("../../../cases/discriminators/openapi.yaml"),
    include_str!("../../../cases/bodies/openapi.yaml"),
    include_str!("../../../cases/all_of/openapi.yaml"),
    include_str!("../../../cases/parameters/openapi.yaml"),
    include_str!("../../../cases/unions/openapi.yaml"),
    include_str!("../../../cases/servers/openapi.yaml"),
    include_str!("../../../cases/security/openapi.yaml"),
];

/// Pieces of syntax.
const PIECES: &[&str] = &[
    "\n",
    " ",
    ":",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "&a ",
    "*a",
    "<<: ",
    "!!binary ",
    "|\n",
    ">-\n",
    "#",
    "null",
    "$ref",
    "~",
    "1e999",
    "0x",
    ".nan",
    "---\n",
    "...\n",
    "\t",
    "\u{feff}",
    "%YAML 9\n",
    "? ",
    ", ",
];

/// Makes a document by some edits of a text.
pub fn edited(choices: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut text = choices.choose(SEEDS)?.as_bytes().to_vec();
    for _ in 0..=choices.int_in_range(0..=4)? {
        let at = choices.int_in_range(0..=text.len())?;
        let end = text.len().min(at + choices.int_in_range(0..=40)?);
        let piece: Vec<u8> = match choices.int_in_range(0..=4)? {
            0 => Vec::new(),
            1 => choices.choose(PIECES)?.as_bytes().to_vec(),
            2 => choices.choose(&HOSTILE.names)?.as_bytes().to_vec(),
            3 => vec![choices.arbitrary()?],
            _ => {
                let from = choices.int_in_range(0..=text.len())?;
                let piece = text.get(from..text.len().min(from + 60));
                piece.unwrap_or_default().to_vec()
            }
        };
        text.splice(at..end, piece);
    }
    Ok(text)
}
