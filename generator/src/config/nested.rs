//! The way in which lists within an object parameter are written.

use std::str::FromStr;

/// The way in which lists within an object parameter are written, of which the styles of OpenAPI say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nested {
    /// They are a bad argument.
    #[default]
    Refused,
    /// Their items have numbers: `a[0][b]=`.
    Indices,
    /// Their items have empty brackets: `a[][b]=`.
    Brackets,
}

impl FromStr for Nested {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "indices" => Ok(Self::Indices),
            "brackets" => Ok(Self::Brackets),
            _ => Err(format!(
                "unknown way `{word}`, known are indices and brackets"
            )),
        }
    }
}
