//! Types of `Values`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// \*/
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Values {
    /// `*/`.
    StarSlash,
    /// `"""`.
    QuoteQuoteQuote,
    /// `` ` ``.
    Backtick,
    /// ```` ``` ````.
    BacktickBacktickBacktick,
    /// `""`.
    U202e,
    /// `<b>`.
    B,
    /// `a b`.
    AB,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Values {
        StarSlash => "*/",
        QuoteQuoteQuote => "\"\"\"",
        Backtick => "`",
        BacktickBacktickBacktick => "```",
        U202e => "\u{202e}",
        B => "<b>",
        AB => "a\tb",
    }
}
