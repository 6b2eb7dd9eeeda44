//! Tokens become text: item by item, with an empty line between them.

use clientgen_layout::Layout;
use proc_macro2::TokenStream;
use quote::quote;

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
    /// Text that is as rustfmt leaves it.
    Text(String),
    /// Items with a condition before all of them: a call of the macro `with!`, in whose braces
    /// rustfmt leaves everything as it is.
    With {
        /// The condition, as it stands in `cfg`.
        condition: TokenStream,
        /// The items, with an empty line between those of one part and those of the next.
        parts: Vec<TokenStream>,
    },
    /// A table: a macro call with a row per line, however short or long. It is in braces, in which
    /// rustfmt leaves it as it is.
    Table {
        /// The path of the macro.
        call: &'static str,
        /// What is said of everything that the macro makes.
        attribute: Option<String>,
        /// The name before the rows.
        name: String,
        /// The rows, with what separates them.
        rows: Vec<String>,
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
            Self::Text(written) => text.push_str(&written),
            Self::With { condition, parts } => {
                text.push_str("with! {\n");
                layout.print_within(quote!(#condition =>), text);
                for (index, part) in parts.into_iter().enumerate() {
                    if index > 0 {
                        text.push('\n');
                    }
                    layout.print_within(part, text);
                }
                text.push_str("}\n");
            }
            Self::Table {
                call,
                attribute,
                name,
                rows,
            } => {
                let mut line = |pieces: &[&str]| {
                    text.extend(pieces.iter().copied());
                    text.push('\n');
                };
                line(&[call, "! {"]);
                if let Some(attribute) = attribute {
                    line(&["    ", &attribute]);
                }
                if rows.is_empty() {
                    line(&["    ", &name, " {}"]);
                } else {
                    line(&["    ", &name, " {"]);
                    for row in rows {
                        line(&["        ", &row]);
                    }
                    line(&["    }"]);
                }
                line(&["}"]);
            }
        }
    }
}
