//! Documentation of several lines on its way through tokens.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::literal;

/// Documentation of an item or of a file, which the layout writes as comments.
///
/// An attribute for each line would take several tokens a line. In tokens a comment is one
/// attribute, `#[doc = b"…"]`, with all lines: of bytes, so that it is no attribute that a source
/// of Rust can have, and because bytes are quoted faster than a string. Only the layout reads it.
#[derive(Clone, Debug, Default)]
pub struct Comment {
    text: String,
    lines: usize,
}

impl Comment {
    /// Adds a line as it stands behind the marks of the comment and a space. One that is empty has
    /// no space. What holds line breaks is several lines.
    ///
    /// A line that no comment can say, such as one with a carriage return, is written as an
    /// attribute with a string.
    pub fn push_line(&mut self, line: &str) {
        for part in line.split('\n') {
            self.text.push_str(if self.lines == 0 { "" } else { "\n" });
            self.text.push_str(if part.is_empty() { "" } else { " " });
            self.text.push_str(part);
            self.lines += 1;
        }
    }

    /// Returns tokens for an item, to stand before it: `/// …`. No lines are no tokens.
    pub fn outer(&self) -> TokenStream {
        self.tokens(false)
    }

    /// Returns tokens for the file or module that they begin: `//! …`. No lines are no tokens.
    pub fn inner(&self) -> TokenStream {
        self.tokens(true)
    }

    fn tokens(&self, inner: bool) -> TokenStream {
        if self.lines == 0 {
            return TokenStream::new();
        }
        let value = Literal::byte_string(self.text.as_bytes());
        let mark = |mark| TokenTree::Punct(Punct::new(mark, Spacing::Alone));
        let group = Group::new(Delimiter::Bracket, attribute(value));
        let bang = inner.then(|| mark('!'));
        let tokens = [mark('#')].into_iter().chain(bang);
        tokens.chain([TokenTree::Group(group)]).collect()
    }
}

/// Makes the inside of an attribute of documentation.
pub(crate) fn attribute(value: Literal) -> TokenStream {
    let name = TokenTree::Ident(Ident::new("doc", Span::call_site()));
    let equals = TokenTree::Punct(Punct::new('=', Spacing::Alone));
    [name, equals, TokenTree::Literal(value)]
        .into_iter()
        .collect()
}

/// Finds the lines of a comment, with the space before each, in the value of an attribute of
/// documentation as it is written. A string is no comment.
pub(crate) fn lines_of(value: &str) -> Option<std::borrow::Cow<'_, str>> {
    value.starts_with('b').then(|| literal::value(value))?
}
