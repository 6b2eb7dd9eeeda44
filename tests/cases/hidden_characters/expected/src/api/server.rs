//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
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
    /// `https://{stage}.example/{path}`.
    StageExamplePath {
        /// ab c\[31m de fg hi
        ///
        /// Values: `v1`, `ab c[31m de  fg hi`.
        ///
        /// Usually `v1`.
        stage: String,
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
        /// Usually `a`.
        path: String,
    },
    /// ab c\[31m de fg hi
    ///
    /// `https://b.example`.
    AbC31mdeFgHI,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        server_url::join(&self.parts())
    }

    /// The base URL in parts, with what each variable may hold.
    pub(super) fn parts(&self) -> Vec<UrlPart<'_>> {
        match self {
            Self::StageExamplePath { stage, path } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Listed(
                    "stage",
                    stage,
                    &[
                        "v1",
                        "a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i",
                    ],
                ),
                UrlPart::Text(".example/"),
                UrlPart::Free("path", path, Place::Path),
            ]),
            Self::AbC31mdeFgHI => Vec::from([UrlPart::Text("https://b.example")]),
        }
    }
}
