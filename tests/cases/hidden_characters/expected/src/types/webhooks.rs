//! Types of `webhooks`.

use super::super::runtime;
use super::Thing;

use self::runtime::model::{DecodeError, from_slice};

/// What the webhooks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookPayload {
    /// Named `ab c[31m de  fg hi`.
    ///
    /// a b \[31m c d e f g h i j k l � m n # Head ing \* item a b \| a \| b c \| \|---\|---\| \| a \| bc \| \~\~\~json
    /// {"code": "a b"} \~\~\~ indented a b [link](<https://e.example/a b> "title a b") [image](https://e.example/ "a")
    /// [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;) **b** *a b* ~~c~~ `code &#x202e;` \<b
    /// title="&amp;#x202e;"> \</b> \[note\] and \[\^1\] \[note\]: <https://e.example/> " "
    /// \[\^1\]: Foot a b. ab c\[31m de fg hi
    AbC31mdeFgHI(Box<Thing>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl WebhookPayload {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i" => {
                from_slice(body).map(Box::new).map(Self::AbC31mdeFgHI)
            }
            _ => from_slice(body).map(Self::Other),
        }
    }
}
