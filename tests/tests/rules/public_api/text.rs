//! Tokens as text on one line.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// Writes code on one line, with spaces where people put them.
pub fn line(code: &impl ToTokens) -> String {
    let mut text = String::new();
    push(code.to_token_stream(), &mut text);
    text.trim_end().replace(",)", ")").replace(",>", ">")
}

fn push(tokens: TokenStream, text: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{ ", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                // A list behind a word: `&'static [T]`.
                let is_word = text.ends_with(char::is_alphanumeric);
                if is_word && group.delimiter() == Delimiter::Bracket {
                    text.push(' ');
                }
                text.push_str(open);
                push(group.stream(), text);
                let end = text.trim_end().len();
                text.truncate(end);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                // Arrows and equals signs stand apart; `>` behind `-` or `=` ends an arrow.
                let is_arrow = text.ends_with('-') || text.ends_with('=');
                let is_apart = "=+|-".contains(sign) && !text.ends_with([' ', '=', '-']);
                let is_root =
                    sign == ':' && ["impl", " for"].iter().any(|word| text.ends_with(word));
                if is_apart || is_root || (sign == '$' && text.ends_with(char::is_alphanumeric)) {
                    text.push(' ');
                }
                text.push(sign);
                let is_path = sign == ':' && punct.spacing() == proc_macro2::Spacing::Joint;
                let ends_path = text.ends_with("::");
                if sign == ','
                    || sign == '+'
                    || (sign == '=' && punct.spacing() == proc_macro2::Spacing::Alone)
                    || (sign == '>' && is_arrow)
                    || (sign == ':' && !is_path && !ends_path)
                {
                    text.push(' ');
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                let is_word = |letter: char| letter.is_alphanumeric() || "_)>]\"".contains(letter);
                if text.ends_with(is_word) {
                    text.push(' ');
                }
                text.push_str(&token.to_string());
            }
        }
    }
}
