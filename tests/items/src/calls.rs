//! Calls of macros that write implementations: `object! { Pet { … } }`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ItemMacro;

/// A call of a macro that says first which type it is for.
pub struct MacroCall {
    /// The name of the macro.
    pub name: String,
    /// The name of the type.
    pub of: String,
    /// What the braces behind the type hold, parted at commas. None: there are none.
    pub entries: Option<Vec<TokenStream>>,
    /// What is given behind the type, if that is no braces.
    pub rest: TokenStream,
}

impl MacroCall {
    /// Reads a call. None: it declares a macro, or begins with no name.
    pub fn read(item: &ItemMacro) -> Option<Self> {
        let called = item.mac.path.segments.last()?;
        let mut tokens = item.mac.tokens.clone().into_iter().peekable();
        // Attributes of what is written.
        while matches!(tokens.peek(), Some(TokenTree::Punct(sign)) if sign.as_char() == '#') {
            tokens.next();
            tokens.next();
        }
        let Some(TokenTree::Ident(of)) = tokens.next().filter(|_| item.ident.is_none()) else {
            return None;
        };
        let entries = match tokens.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                Some(parted(group.stream()))
            }
            _ => None,
        };
        tokens.next_if(|_| entries.is_some());
        Some(Self {
            name: called.ident.to_string(),
            of: of.to_string(),
            entries,
            rest: tokens.collect(),
        })
    }
}

/// Parts tokens at commas.
fn parted(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',');
    let parts = tokens.split(is_comma).filter(|part| !part.is_empty());
    parts.map(|part| part.iter().cloned().collect()).collect()
}
