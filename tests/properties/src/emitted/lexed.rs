//! Emitted text by its tokens, by the lexer of the compiler.

use ra_ap_rustc_lexer::{FrontmatterAllowed, LiteralKind, Token, TokenKind, tokenize};

use crate::Outcome;

/// The macros that emitted code calls.
const MACROS: &[&str] = &[
    "assert",
    "builder_controls",
    "concat",
    "env",
    "integer_enum",
    "object",
    "opaque_debug",
    "serde_bridge",
    "string_enum",
];

/// Words that no client needs, and that are no names.
const REFUSED: &[&str] = &["unsafe", "extern"];

/// Checks that a text has no comment but documentation, no macro of others, and nothing that a
/// lexer cannot read.
pub fn check(text: &str) -> Outcome {
    if let Some(character) = refused_character(text) {
        return Err(format!("it has {character:?}"));
    }
    let mut rest = text;
    // The last two tokens that are not blank.
    let mut before = ["", ""];
    for token in tokenize(text, FrontmatterAllowed::No) {
        let (word, behind) = rest.split_at(token.len as usize);
        rest = behind;
        check_token(&token, word)?;
        if token.kind == TokenKind::Whitespace {
            continue;
        }
        if let [name, "!"] = before
            && is_name(name)
            && (matches!(word, "(" | "{" | "[") || name == "macro_rules")
            && !MACROS.contains(&name)
        {
            return Err(format!("it calls the macro `{name}`"));
        }
        before = [before[1], word];
    }
    Ok(())
}

fn check_token(token: &Token, word: &str) -> Outcome {
    let refused = |why: &str| Err(format!("{why}: {word:?}"));
    match token.kind {
        TokenKind::LineComment { doc_style: None } => refused("a comment"),
        TokenKind::BlockComment { .. } => refused("a comment of a block"),
        TokenKind::Unknown | TokenKind::InvalidIdent | TokenKind::UnknownPrefix => {
            refused("no token")
        }
        TokenKind::Ident if REFUSED.contains(&word) => refused("a word"),
        TokenKind::Literal { kind, .. } if !is_ended(kind) => refused("a literal without an end"),
        _ => Ok(()),
    }
}

fn is_ended(kind: LiteralKind) -> bool {
    match kind {
        LiteralKind::Char { terminated }
        | LiteralKind::Byte { terminated }
        | LiteralKind::Str { terminated }
        | LiteralKind::ByteStr { terminated }
        | LiteralKind::CStr { terminated } => terminated,
        LiteralKind::Int { empty_int, .. } => !empty_int,
        LiteralKind::Float { empty_exponent, .. } => !empty_exponent,
        LiteralKind::RawStr { n_hashes }
        | LiteralKind::RawByteStr { n_hashes }
        | LiteralKind::RawCStr { n_hashes } => n_hashes.is_some(),
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|first: char| first == '_' || first.is_alphabetic())
}

/// Returns the first character that the compiler refuses, or a terminal obeys.
pub fn refused_character(text: &str) -> Option<char> {
    text.chars().find(|character| {
        let is_control = character.is_control() && *character != '\n';
        is_control || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    })
}
