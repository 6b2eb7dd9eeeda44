//! Writes tokens of Rust as text, laid out as rustfmt would.
//!
//! A program that makes Rust has tokens, and people read and compare what it writes. This crate is
//! the last step: it takes items as tokens and writes lines, so that `rustfmt --check` finds
//! nothing to change in them.
//!
//! ```
//! use clientgen_layout::{Comment, Layout};
//! use proc_macro2::TokenStream;
//!
//! # fn main() -> Result<(), proc_macro2::LexError> {
//! let mut comment = Comment::default();
//! comment.push_line("A pet, with");
//! comment.push_line("all that it eats.");
//! let mut tokens = comment.outer();
//! tokens.extend("pub struct Pet { pub eats: Vec<Food>, }".parse::<TokenStream>()?);
//!
//! let mut text = String::new();
//! Layout::default().print(tokens, &mut text);
//! assert_eq!(
//!     text,
//!     "/// A pet, with\n/// all that it eats.\npub struct Pet {\n    pub eats: Vec<Food>,\n}\n"
//! );
//! # Ok(())
//! # }
//! ```
//!
//! # What it takes
//!
//! Items, with attributes and documentation, and everything that stands in them. The tokens need
//! not come from a text: only what they say counts, and whether a punctuation mark is joined with
//! the next one. A `#[doc = "…"]` of one line becomes a comment; longer documentation is given as a
//! [`Comment`].
//!
//! # What it guarantees
//!
//! * It cannot fail. What it does not know is laid out as groups in groups.
//! * The text has the tokens that were given, but for commas before a closing delimiter and braces
//!   around the only expression of an arm or a closure, which are there where rustfmt has them.
//! * Imports and modules that stand next to each other are sorted as rustfmt sorts them. Nothing
//!   else moves.
//! * The text depends on the tokens only: not on the machine, the time or what was laid out before.
//! * What is laid out and read again is laid out to the same text.
//! * The work grows with the number of tokens, however they are nested.
//!
//! The style is that of the edition 2024 with a width of 100 columns, all settings of rustfmt at
//! their defaults. Known are the shapes of code that the generator writes, and more: of others the
//! text is valid and readable, but rustfmt may want to change it.
//!
//! # How it works
//!
//! The tokens are written on a tape first, an endless line that knows the columns of every token.
//! Meanwhile each group gets its role: arguments, fields, statements and so on. Then the tape is
//! cut into lines from the outside in. Whether something fits is one subtraction, so nothing is
//! laid out twice.

mod arms;
mod chains;
mod comment;
mod expressions;
mod functions;
mod gap;
mod items;
mod lists;
mod literal;
mod operators;
mod postfix;
mod roles;
mod scan;
mod sort;
mod statements;
mod tape;
#[cfg(test)]
mod tests;
mod writer;

use proc_macro2::TokenStream;

pub use comment::Comment;
use tape::Tape;
use writer::Writer;

/// Columns of a line.
const LINE: usize = 100;

/// Columns of a level.
const TAB: usize = 4;

/// Lays out tokens, again and again in the same memory.
#[derive(Debug, Default)]
pub struct Layout {
    tape: Tape,
}

impl Layout {
    /// Writes items behind a text that is empty or ends with a line, and ends with a line itself.
    ///
    /// No items are no text.
    pub fn print(&mut self, tokens: TokenStream, text: &mut String) {
        self.print_at(tokens, 0, text);
    }

    /// Writes items as [`print`](Self::print) does, one level deeper: within the braces of a macro
    /// call, which rustfmt leaves as they are.
    pub fn print_within(&mut self, tokens: TokenStream, text: &mut String) {
        self.print_at(tokens, TAB, text);
    }

    fn print_at(&mut self, tokens: TokenStream, indent: usize, text: &mut String) {
        self.tape.clear();
        scan::Scanner::new(&mut self.tape).stream(tokens);
        if !self.tape.tokens.is_empty() {
            let mut writer = Writer::new(&self.tape, text);
            writer.begin(indent);
            writer.items(0, self.tape.tokens.len());
            text.push('\n');
        }
    }
}
