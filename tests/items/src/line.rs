//! Tokens as text on one line.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Writes code on one line, with spaces where people put them.
pub fn line(code: &impl ToTokens) -> String {
    let mut text = String::new();
    push(code.to_token_stream(), &mut text);
    text.trim_end().replace(",>", ">")
}

fn push(tokens: TokenStream, text: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => push_group(&group, text),
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                // Arrows and equals signs stand apart; `>` behind `-` or `=` ends an arrow.
                let is_arrow = text.ends_with('-') || text.ends_with('=');
                let is_apart = "=+|-".contains(sign) && !text.ends_with([' ', '=', '-']);
                let is_root =
                    sign == ':' && ["impl", " for"].iter().any(|word| text.ends_with(word));
                // A marker of a macro, and an attribute.
                let begins = "$#".contains(sign) && text.ends_with(char::is_alphanumeric);
                if is_apart || is_root || begins {
                    text.push(' ');
                }
                text.push(sign);
                let is_path = sign == ':' && punct.spacing() == Spacing::Joint;
                let ends_path = text.ends_with("::");
                if sign == ','
                    || sign == '+'
                    || (sign == '=' && punct.spacing() == Spacing::Alone)
                    || (sign == '>' && is_arrow)
                    || (sign == ':' && !is_path && !ends_path)
                {
                    text.push(' ');
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                let is_word = |letter: char| letter.is_alphanumeric() || "_)>]}\"".contains(letter);
                let mut end = text.chars().rev();
                // The name of a macro.
                let is_called = end.next() == Some('!') && end.next().is_some_and(is_word);
                if text.ends_with(is_word) || is_called {
                    text.push(' ');
                }
                text.push_str(&token.to_string());
            }
        }
    }
}

fn push_group(group: &Group, text: &mut String) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace if group.stream().is_empty() => ("{", "}"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    // A list behind a word: `&'static [T]`.
    let is_word = text.ends_with(char::is_alphanumeric);
    let is_apart = match group.delimiter() {
        Delimiter::Bracket => is_word,
        Delimiter::Brace => is_word || text.ends_with([')', '>', '!', '_']),
        Delimiter::Parenthesis | Delimiter::None => false,
    };
    if is_apart {
        text.push(' ');
    }
    text.push_str(open);
    let begin = text.len();
    push(group.stream(), text);
    // A comma at the end of a list says nothing.
    let inside = text[begin..].trim_end();
    let end = begin + inside.strip_suffix(',').unwrap_or(inside).len();
    text.truncate(end);
    text.push_str(close);
}

/// Leaves `#[doc = …]` and `#![doc = …]` out of tokens.
pub fn bare(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if is_documentation(&group) => {
                let is_mark = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if "#!".contains(mark.as_char()));
                while kept.last().is_some_and(is_mark) {
                    kept.pop();
                }
            }
            TokenTree::Group(group) => {
                let inner = Group::new(group.delimiter(), bare(group.stream()));
                kept.push(TokenTree::Group(inner));
            }
            other => kept.push(other),
        }
    }
    kept.into_iter().collect()
}

fn is_documentation(group: &Group) -> bool {
    group.delimiter() == Delimiter::Bracket && says_documentation(group.stream())
}

/// Whether an attribute is `doc = …`, also under a condition: `cfg_attr(…, doc = …)`.
fn says_documentation(attribute: TokenStream) -> bool {
    let mut tokens = attribute.into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(mark))) => {
            name == "doc" && mark.as_char() == '='
        }
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(inner))) if name == "cfg_attr" => {
            let inner: Vec<TokenTree> = inner.stream().into_iter().collect();
            let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
            let mut parts = inner.split(is_comma).skip(1);
            parts.any(|part| says_documentation(part.iter().cloned().collect()))
        }
        _ => false,
    }
}
