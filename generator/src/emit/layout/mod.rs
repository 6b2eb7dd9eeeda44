//! The layout of Rust: tokens become text as rustfmt would write it.
//!
//! Tokens are written on a tape first, an endless line that knows the columns of every token; then the tape is cut into
//! lines from the outside in. Whether something fits is one subtraction, so nothing is laid out twice.
//!
//! The text has the tokens that were given, but for commas at the end of lists and braces around the only expression
//! of an arm or a closure. What is not known is laid out as groups in groups, so there is no way to fail.

mod arms;
mod chains;
mod comment;
mod expressions;
mod functions;
mod items;
mod lists;
mod operators;
mod postfix;
mod roles;
mod scan;
mod statements;
mod tape;
#[cfg(test)]
mod tests;
mod writer;

use proc_macro2::TokenStream;

use tape::Tape;
use writer::Writer;

/// Columns of a line.
const LINE: usize = 100;

/// Columns of a level.
const TAB: usize = 4;

/// Lays out tokens, again and again in the same memory.
#[derive(Debug, Default)]
pub(super) struct Layout {
    tape: Tape,
}

impl Layout {
    /// Writes some items behind a text that is empty or ends with a line.
    pub(super) fn print(&mut self, tokens: TokenStream, text: &mut String) {
        self.tape.clear();
        scan::Scanner::new(&mut self.tape).stream(tokens);
        if !self.tape.tokens.is_empty() {
            let mut writer = Writer::new(&self.tape, text);
            writer.items(0, self.tape.tokens.len());
            text.push('\n');
        }
    }
}
