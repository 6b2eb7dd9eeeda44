//! Types of `Numbers`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Numbers {
    /// ab c\[31m de fg hi
    ///
    /// `1`.
    N1,
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
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Numbers {
        N1 => 1,
        N2 => 2,
    }
}
