//! Types of `Facts`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets [`c`](field@Self::c).
    pub fn c(mut self, c: serde_json::Map<String, serde_json::Value>) -> Self {
        self.c = Some(c);
        self
    }

    /// Sets [`d`](field@Self::d).
    pub fn d(mut self, d: FactsD) -> Self {
        self.d = Some(d);
        self
    }

    /// Sets [`e`](field@Self::e).
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }
}

impl Decode for Facts {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
            b: object.optional("b")?,
            c: object.optional("c")?,
            d: object.optional("d")?,
            e: object.optional("e")?,
        })
    }
}

impl Encode for Facts {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("a", &self.a),
            optional("b", &self.b),
            optional("c", &self.c),
            optional("d", &self.d),
            optional("e", &self.e),
        ]);
    }
}

runtime::model::serde_bridge!(Facts);

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
    Ua,
    /// `""`.
    U202e,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(FactsD {
    Backtick => "`",
    StarSlash => "*/",
    Ua => "\n",
    U202e => "\u{202e}",
});
