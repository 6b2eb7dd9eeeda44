//! Types of `ab c[31m de  fg hi`.

use super::super::runtime;

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
pub struct AbC31mdeFgHI {
    /// ab c\[31m de fg hi
    pub a: Option<i64>,
}

impl AbC31mdeFgHI {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    AbC31mdeFgHI {
        a: optional("a"),
    }
}
