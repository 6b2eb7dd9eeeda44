//! Tokens become text: item by item, with an empty line between them.

use proc_macro2::TokenStream;

use super::layout::Layout;

/// A file in parts.
pub(super) struct Page {
    /// Inner attributes: the documentation of the file.
    pub(super) head: TokenStream,
    /// Everything else.
    pub(super) items: Vec<Item>,
}

/// A part of a file with an empty line around it.
pub(super) enum Item {
    /// What is printed from tokens.
    Tokens(TokenStream),
    /// A table: a macro call with a row per line, which no printer of tokens lays out.
    Table {
        /// What stands before the rows.
        open: String,
        /// The rows, with what separates them.
        rows: Vec<String>,
        /// What stands behind the rows.
        close: &'static str,
    },
}

impl From<TokenStream> for Item {
    fn from(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }
}

impl Page {
    /// The text of the file.
    pub(super) fn print(self) -> String {
        let mut text = String::new();
        let mut layout = Layout::default();
        for part in std::iter::once(Item::from(self.head)).chain(self.items) {
            let before = text.len();
            if before > 0 {
                text.push('\n');
            }
            let start = text.len();
            part.print(&mut layout, &mut text);
            if text.len() == start {
                text.truncate(before);
            }
        }
        text
    }
}

impl Item {
    fn print(self, layout: &mut Layout, text: &mut String) {
        match self {
            Self::Tokens(tokens) => layout.print(tokens, text),
            Self::Table { open, rows, close } => {
                text.push_str(&open);
                text.push('\n');
                for row in rows {
                    text.push_str("    ");
                    text.push_str(&row);
                    text.push('\n');
                }
                text.push_str(close);
                text.push('\n');
            }
        }
    }
}
