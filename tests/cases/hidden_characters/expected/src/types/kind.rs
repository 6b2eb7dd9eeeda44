//! Types of `Kind`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
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
    /// `a`.
    A,
    /// ab c\[31m de fg hi
    ///
    /// `ab c[31m de  fg hi`.
    AbC31mdeFgHI,
    /// ab c\[31m de fg hi
    ///
    /// `b`.
    C,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Kind {
        A => "a",
        AbC31mdeFgHI => "a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i",
        C => "b\u{9b}",
    }
}
