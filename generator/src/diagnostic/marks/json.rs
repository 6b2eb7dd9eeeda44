//! Ranges of JSON.

use std::borrow::Cow;

use jsonc_parser::Scanner;
use jsonc_parser::ScannerOptions;
use jsonc_parser::tokens::Token;

use super::Marks;
use super::builder::Builder;

/// The ranges of a text if it is JSON. It need not be valid: the reader of values has seen to that.
pub(super) fn parse(text: &str) -> Option<Marks<'_>> {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let mut scanner = Scanner::new(text, &options);
    let mut builder = Builder::default();
    while let Some(token) = scanner.scan().ok()? {
        let range = scanner.token_start()..scanner.token_end();
        match token {
            Token::OpenBrace => builder.open(false, range.start, 0)?,
            Token::OpenBracket => builder.open(true, range.start, 0)?,
            Token::CloseBrace => builder.close(false, range.end)?,
            Token::CloseBracket => builder.close(true, range.end)?,
            Token::String(text) => builder.scalar(text, range, 0)?,
            Token::Number(_) | Token::Boolean(_) | Token::Null => {
                builder.scalar(Cow::Borrowed(""), range, 0)?
            }
            Token::Comma | Token::Colon => {}
            Token::Word(_) | Token::CommentLine(_) | Token::CommentBlock(_) => return None,
        }
    }
    builder.finish()
}
