//! Tokens become text: item by item, with an empty line between them.

use proc_macro2::TokenStream;

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
        for part in std::iter::once(Item::from(self.head)).chain(self.items) {
            let printed = part.print();
            if printed.is_empty() {
                continue;
            }
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&printed);
        }
        text
    }
}

impl Item {
    fn print(self) -> String {
        match self {
            Self::Tokens(tokens) => print(tokens),
            Self::Table { open, rows, close } => {
                let rows: String = rows.iter().map(|row| format!("    {row}\n")).collect();
                format!("{open}\n{rows}{close}\n")
            }
        }
    }
}

/// The text of some items.
fn print(tokens: TokenStream) -> String {
    // The tokens are given away: whoever keeps a second handle has them copied.
    match syn::parse2(tokens) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        // Only a bug of an emitter leads here; then the compiler is to say so.
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

/// An empty line after each method. No line of emitted code but the end of one is four spaces and a brace.
fn spaced(printed: &str) -> String {
    let mut text = String::with_capacity(printed.len() + printed.len() / 32);
    let mut lines = printed.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            text.push('\n');
        }
    }
    text
}
