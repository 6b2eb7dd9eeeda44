//! Types of `Thing`.

use super::super::runtime;
use super::Kind;

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

/// ab c\[31m de fg hi
///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
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
    /// Default of the server: `"ab\rc\u001b[31m de\u000b\ffg hi"`. Example:
    /// `"ab\rc\u001b[31m de\u000b\ffg hi"`. Example:
    /// `"&#x202e;a&#13;b &#27;[31m c &#x85; d &#x9b; e &#127; f &#11; g &#12; h &#x2066;i &#x2028;j &#x200b;k &#10; l &#0; m &rl…`,
    /// cut short.
    pub name: Option<String>,
    /// ab c\[31m de fg hi
    ///
    /// Format: `ab c[31m de  fg hi`.
    pub ab_c_31mde_fg_h_i: Option<String>,
    pub kind: Option<Kind>,
    /// ab c\[31m de fg hi
    #[deprecated]
    pub old: Option<String>,
    pub only: Option<ThingOnly>,
    pub choice: Option<ThingChoice>,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Thing {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "a deprecated property is still read and written")]
    Thing {
        name: optional("name"),
        ab_c_31mde_fg_h_i: optional("a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i"),
        kind: optional("kind"),
        old: optional("old"),
        only: optional("only"),
        choice: optional("choice"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingOnly {
    /// `ab c[31m de  fg hi`.
    AbC31mdeFgHI,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ThingOnly {
        AbC31mdeFgHI => "a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i",
    }
}

/// Possibly: ab c\[31m de fg hi. a b \[31m c d e f g h i j k l � m n
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
/// \[\^1\]: Foot a b.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingChoice {
    /// ab c\[31m de fg hi
    ///
    /// a b \[31m c d e f g h i j k l � m n
    String(String),
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
    /// ab c\[31m de fg hi
    Object(Box<ThingChoiceObject>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for ThingChoice {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["a"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Object(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for ThingChoice {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Object(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(ThingChoice);

impl From<&str> for ThingChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for ThingChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<ThingChoiceObject> for ThingChoice {
    #[inline]
    fn from(value: ThingChoiceObject) -> Self {
        Self::Object(Box::new(value))
    }
}

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
/// ab c\[31m de fg hi
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingChoiceObject {
    pub a: Option<String>,
}

impl ThingChoiceObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ThingChoiceObject {
        a: optional("a"),
    }
}
