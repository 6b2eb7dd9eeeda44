//! Reads what emitted Rust declares, so that tests ask for exactly what they mean, whatever the
//! layout is and whatever else begins with the same words.
//!
//! What is declared is written as code, each on one line in one normal form. What stands in
//! something else stands in its braces, alone:
//!
//! ```text
//! pub struct Pet
//! struct Pet { pub herd: Option<Herd> }
//! object! Pet { herd: optional("herd") }
//! impl Pet { pub fn herd(mut self, herd: Herd) -> Self }
//! fn Pet::herd { self.herd = Some(herd); }
//! enum Color { Black }
//! string_enum! Color { Black => "black" }
//! pub type FindPet = Call<types::Pet>
//! const FIND_PET { path: "/pets/{id}" }
//! #[cfg(feature = "pets")] pub mod pets
//! impl From<Cat> for Pet
//! ```
//!
//! Documentation is left out, and so are attributes but for `cfg`.

use std::collections::BTreeSet;
use std::fmt;

use proc_macro2::TokenStream;

mod calls;
mod gated;
mod line;
mod page;
#[cfg(test)]
mod tests;
mod uses;
mod walk;

pub use calls::MacroCall;
pub use gated::gated;
pub use line::{bare, line};
pub use page::page;
pub use uses::{Leaf, leaves};

/// The sources of clients that are the same in all of them.
const RUNTIME: &str = "src/runtime/";

/// Something that is declared, or a part of what is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// What it is called, behind what it is in: `impl Pet::herd`. The name of an alternative that
    /// has fields goes without them.
    pub path: String,
    /// The code on one line.
    pub code: String,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An item, a field, a variant, a method.
    Declaration,
    /// A part of a constant, or of what a macro is given.
    Entry,
    /// A name that a `use` brings.
    Import,
    /// A statement of a function.
    Statement,
}

/// All that some files declare.
#[derive(Clone, Debug, Default)]
pub struct Items {
    all: Vec<Item>,
    codes: BTreeSet<String>,
}

impl Items {
    /// Reads one file.
    ///
    /// # Errors
    ///
    /// If that is no Rust.
    pub fn of(text: &str) -> syn::Result<Self> {
        Ok(Self::from(walk::items(&read(text)?)))
    }

    /// Reads the files of a client by path, but for the runtime and what is no Rust.
    ///
    /// # Errors
    ///
    /// If one of them is no Rust.
    pub fn of_client<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> syn::Result<Self> {
        let mut all = Vec::new();
        for (path, text) in files {
            if path.ends_with(".rs") && !path.starts_with(RUNTIME) {
                all.extend(walk::items(&read(text)?));
            }
        }
        Ok(Self::from(all))
    }

    /// Whether this is declared, as it is: nothing that only begins with it.
    ///
    /// # Panics
    ///
    /// If the code has no tokens of Rust.
    pub fn has(&self, code: &str) -> bool {
        self.codes.contains(&normal(code))
    }

    /// Whether a text is in some name, or anywhere else in the code.
    pub fn mentions(&self, text: &str) -> bool {
        self.codes.iter().any(|code| code.contains(text))
    }

    /// All of them in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Item> {
        self.all.iter()
    }
}

impl From<Vec<Item>> for Items {
    fn from(all: Vec<Item>) -> Self {
        let codes = all.iter().map(|item| item.code.clone()).collect();
        Self { all, codes }
    }
}

impl fmt::Display for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut codes = self.codes.iter();
        codes.try_for_each(|code| writeln!(f, "{code}"))
    }
}

/// Reads the items of a file, those behind a condition too.
fn read(text: &str) -> syn::Result<Vec<syn::Item>> {
    let mut items = Vec::new();
    for item in &syn::parse_file(text)?.items {
        items.extend(gated(item)?);
    }
    Ok(items)
}

/// Writes code that somebody asks for as that which is found.
#[expect(clippy::panic, reason = "a test asks for what cannot be there")]
fn normal(code: &str) -> String {
    match code.parse::<TokenStream>() {
        Ok(tokens) => line(&tokens),
        Err(error) => panic!("`{code}`: {error}"),
    }
}
