//! Types of `Facts`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Facts {
    /// Pattern: ``"^`\\|[^\\]]{1,3}$"``. Default of the server: ``"`*/\"\"\""``. Example:
    /// ````"```\n</script>"````.
    pub a: Option<String>,
    /// \<script>alert(1)\</script> \<b>bold \<img src=x onerror=y> \<!-- open
    ///
    /// Format: ``we`ird ``.
    pub b: Option<String>,
    /// Example: ``{"a": ["`", {"b": "*/"}]}``.
    pub c: Option<serde_json::Map<String, serde_json::Value>>,
    /// ```text
    /// ```
    pub d: Option<FactsD>,
    /// \[\`x: not a url \](
    pub e: Option<String>,
}

impl Facts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Facts {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
        d: optional("d"),
        e: optional("e"),
    }
}

/// ```text
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FactsD {
    /// `` ` ``.
    Backtick,
    /// `*/`.
    StarSlash,
    /// `" "`.
    Newline,
    /// `""`.
    U202e,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    FactsD {
        Backtick => "`",
        StarSlash => "*/",
        Newline => "\n",
        U202e => "\u{202e}",
    }
}
