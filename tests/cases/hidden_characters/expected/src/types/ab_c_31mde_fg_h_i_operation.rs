//! Types of `ab c[31m de  fg hi`.

use http::HeaderMap;

use super::super::runtime;

use self::runtime::body::multipart::Multipart;
use self::runtime::model::{DecodeError, from_slice};
use self::runtime::parameter::header_value::read;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AbC31mdeFgHIForm {
    /// a b \[31m c d e f g h i j k l � m n
    ///
    /// # Head ing
    ///
    /// * item a b
    ///
    /// |a|b c|
    /// |-|---|
    /// |&#32;a|bc|
    ///
    /// ```json
    /// {"code": "&#x202e;a&#13;b"}
    /// ```
    ///
    /// ```text
    /// indented &#x202e;a&#13;b
    /// ```
    ///
    /// [link](<https://e.example/a b> "title a b") [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
    /// **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> [note](https://e.example/ " ") and \[\^1\]
    ///
    /// \[\^1\]: Foot a b
    pub ab_c_31mde_fg_h_i: Option<String>,
    /// ab c\[31m de fg hi
    ///
    /// Media type of the part: `ab c[31m de  fg hi`.
    ///
    /// Headers of the part, which are not sent:
    ///
    /// * `X-A`: a b \[31m c d e f g h i j k l � m n # Head ing \* item a b \| a \| b c \| \|---\|---\| \| a \|
    ///   bc \| \~\~\~json {"code": "a b"} \~\~\~ indented a b [link](<https://e.example/a b> "title a b")
    ///   [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
    ///   **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> \[note\] and \[\^1\] \[note\]:
    ///   <https://e.example/> " " \[\^1\]: Foot a b
    pub part: Option<String>,
}

impl AbC31mdeFgHIForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ab_c_31mde_fg_h_i`](field@Self::ab_c_31mde_fg_h_i).
    #[inline]
    pub fn ab_c_31mde_fg_h_i(mut self, ab_c_31mde_fg_h_i: impl Into<String>) -> Self {
        self.ab_c_31mde_fg_h_i = Some(ab_c_31mde_fg_h_i.into());
        self
    }

    /// Sets [`part`](field@Self::part).
    #[inline]
    pub fn part(mut self, part: impl Into<String>) -> Self {
        self.part = Some(part.into());
        self
    }
}

impl AbC31mdeFgHIForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value(
            "a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i",
            &self.ab_c_31mde_fg_h_i,
        );
        form = form.encoded(
            "part",
            "a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i",
            &self.part,
        );
        form
    }
}

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbC31mdeFgHIHeaders {
    /// a b \[31m c d e f g h i j k l � m n
    ///
    /// # Head ing
    ///
    /// * item a b
    ///
    /// |a|b c|
    /// |-|---|
    /// |&#32;a|bc|
    ///
    /// ```json
    /// {"code": "&#x202e;a&#13;b"}
    /// ```
    ///
    /// ```text
    /// indented &#x202e;a&#13;b
    /// ```
    ///
    /// [link](<https://e.example/a b> "title a b") [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
    /// **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> [note](https://e.example/ " ") and \[\^1\]
    ///
    /// \[\^1\]: Foot a b
    ///
    /// Example: `"ab\rc\u001b[31m de\u000b\ffg hi"`.
    pub x_a: Option<String>,
}

impl AbC31mdeFgHIHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            x_a: read(headers, "X-A"),
        }
    }
}

/// What the callbacks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AbC31mdeFgHICallback {
    /// Named `told`.
    ///
    /// a b \[31m c d e f g h i j k l � m n # Head ing \* item a b \| a \| b c \| \|---\|---\| \| a \| bc \| \~\~\~json
    /// {"code": "a b"} \~\~\~ indented a b [link](<https://e.example/a b> "title a b") [image](https://e.example/ "a")
    /// [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;) **b** *a b* ~~c~~ `code &#x202e;` \<b
    /// title="&amp;#x202e;"> \</b> \[note\] and \[\^1\] \[note\]: <https://e.example/> " "
    /// \[\^1\]: Foot a b
    Told(String),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl AbC31mdeFgHICallback {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "told" => from_slice(body).map(Self::Told),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
