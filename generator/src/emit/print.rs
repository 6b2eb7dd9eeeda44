//! Tokens become text: item by item, with an empty line between them.

use proc_macro2::TokenStream;

/// A file in parts.
pub(super) struct Page {
    /// Inner attributes: the documentation of the file.
    pub(super) head: TokenStream,
    /// Everything else.
    pub(super) items: Vec<TokenStream>,
}

impl Page {
    /// The text of the file.
    pub(super) fn print(self) -> String {
        let mut text = String::new();
        for part in std::iter::once(self.head).chain(self.items) {
            let printed = print(part);
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

/// The text of some items.
fn print(tokens: TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        // Only a bug of an emitter leads here; its tokens are still the program, if not a pretty one.
        Err(_) => format!("{tokens}\n"),
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
