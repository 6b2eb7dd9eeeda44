//! What is said of a crate where it is published.

use std::str::FromStr;

/// What is said of a crate where it is published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// The description of the crate, instead of the document's title.
    pub description: Option<String>,
    /// The file that is shown where the crate is published.
    pub readme: Readme,
    /// Where the sources are.
    pub repository: Option<String>,
    /// Where the documentation is.
    pub documentation: Option<String>,
    /// Words by which the crate is found.
    pub keywords: Vec<Keyword>,
    /// The first example of the documentation, as code of a documentation test: lines that begin
    /// with `# ` are compiled and not shown. Without it there is one of the document.
    pub quick_start: Option<String>,
}

/// The file that is shown where a crate is published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Readme {
    /// `README.md`, which is written unless somebody else has written one.
    #[default]
    Written,
    /// None is written.
    None,
    /// A file of the user's, by its path in the folder of the crate.
    Own(String),
}

/// A word by which a crate is found, fit for crates.io.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyword(String);

/// A crate has at most so many keywords.
pub(crate) const MOST_KEYWORDS: usize = 5;

/// The longest keyword that crates.io takes, in characters.
const LONGEST: usize = 20;

impl Keyword {
    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Keyword {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let fault = if word.is_empty() {
            "is empty"
        } else if !word.starts_with(|first: char| first.is_ascii_alphanumeric()) {
            "does not begin with a letter from a to z or a digit"
        } else if !word
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || "-_+".contains(one))
        {
            "has something other than letters from a to z, digits, `-`, `_` and `+` in it"
        } else if word.len() > LONGEST {
            "is longer than 20 characters"
        } else {
            return Ok(Self(word.to_owned()));
        };
        Err(format!("the keyword `{word}` {fault}"))
    }
}

/// Checks an address of the web.
pub(crate) fn check_address(address: &str) -> Result<String, String> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    let is_plain = |one: char| one.is_ascii_graphic() && !"<>\"\\^`{|}".contains(one);
    match rest {
        Some(rest) if !rest.is_empty() && rest.chars().all(is_plain) => Ok(address.to_owned()),
        Some(_) | None => Err(format!(
            "`{address}` is no address that begins with https:// or http://"
        )),
    }
}

/// Checks the path of a file in the folder of the crate.
pub(crate) fn check_file(path: &str) -> Result<String, String> {
    super::check_path(path)
        .map(|()| path.to_owned())
        .map_err(|fault| format!("the path `{path}` is refused: {fault}"))
}
