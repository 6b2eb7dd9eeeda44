//! Operations of each of the tags `ab c[31m de  fg hi`, `two`.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
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
    /// * a b \[31m c d e f g h i j k l � m n
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
    /// \[\^1\]: Foot a b: <https://e.example/>
    ///
    /// * ab c\[31m de fg hi.
    /// * a b \[31m c d e f g h i j k l � m n
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
    ///
    /// * Further tags: `two`.
    ///
    /// `POST /a`.
    ///
    /// Replies:
    ///
    /// * `200`: a b \[31m c d e f g h i j k l � m n # Head ing \* item a b \| a \| b c \| \|---\|---\| \| a \|
    ///   bc \| \~\~\~json {"code": "a b"} \~\~\~ indented a b [link](<https://e.example/a b> "title a b")
    ///   [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
    ///   **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> \[note\] and \[\^1\] \[note\]:
    ///   <https://e.example/> " " \[\^1\]: Foot a b. Example:
    ///   `{"name": "ab\rc\u001b[31m de\u000b\ffg hi"}`. Link:
    ///   ``next: {"description": "&#x202e;a&#13;b &#27;[31m c &#x85; d &#x9b; e &#127; f &#11; g &#12; h &#x2066;i &#x2028;j &#x200b;k &#10; l &#0; m &rlm; n\n\n# &#x202e;Head&#13;ing\n\n* item &#x202e;a&#13;b\n\n| &#x202e;a | b&#13;c |\n|---|---|\n| &#x85;a | b&#x9b;c |\n\n~~~json &#x202e;\n{\"code\": \"&#x202e;a&#13;b\"}\n~~~\n\n indented &#x202e;a&#13;b\n\n[link &#x202e;](https://e.example/&#x202e;a&#13;b \"title &#x202e;a&#13;b\") ![image &#x9b;](https://e.example/&#x9b; 'a')\n<https://e.example/&#x202e;> **&#x202e;b** *a&#13;b* ~~&#27;c~~ `code &#x202e;` <b title=\"&#x202e;\">&#13;</b>\n[note] and [^1]\n\n[note]: https://e.example/&#x202e; \"&#13;\"\n[^1]: Foot &#x202e;a&#13;b\n", "operationRef": "ab\rc\u001b[31m de\u000b\ffg hi"}``.
    ///   * Header `X-A`: a b \[31m c d e f g h i j k l � m n # Head ing \* item a b \| a \| b c \| \|---\|---\| \|
    ///     a \| bc \| \~\~\~json {"code": "a b"} \~\~\~ indented a b [link](<https://e.example/a b> "title a b")
    ///     [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
    ///     **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> \[note\] and \[\^1\] \[note\]:
    ///     <https://e.example/> " " \[\^1\]: Foot a b. Example:
    ///     `"ab\rc\u001b[31m de\u000b\ffg hi"`.
    /// * `400`: ab c\[31m de fg hi
    ///
    /// Their headers, typed: [`AbC31mdeFgHIHeaders`](super::super::types::AbC31mdeFgHIHeaders).
    ///
    /// # Callback `told`
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
    ///
    /// A `POST` request to `{$request.body#/url}` with a payload of JSON.
    ///
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
    /// \[\^1\]: Foot a b.
    ///
    /// Answers:
    ///
    /// * `200`: ab c\[31m de fg hi
    ///
    /// [`AbC31mdeFgHICallback::read`](super::super::types::AbC31mdeFgHICallback::read) reads what comes in, by its name.
    #[deprecated]
    #[inline]
    pub fn ab_c_31mde_fg_h_i(&self) -> AbC31mdeFgHI {
        self.core.call(AB_C_31MDE_FG_H_I)
    }
}

/// A call of [`Client::ab_c_31mde_fg_h_i`], which is sent when it is awaited.
pub type AbC31mdeFgHI = Call<types::Thing, String, operation::AbC31mdeFgHI>;

impl AbC31mdeFgHI {
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
    /// Pattern: `"ab\rc\u001b[31m de\u000b\ffg hi"`. Default of the server:
    /// `"ab\rc\u001b[31m de\u000b\ffg hi"`. Example: `"ab\rc\u001b[31m de\u000b\ffg hi"`. Example
    /// (a b \[31m c d e f g h i j k l � m n
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
    /// \[\^1\]: Foot a b ab c\[31m de fg hi): `"ab\rc\u001b[31m de\u000b\ffg hi"`.
    #[inline]
    pub fn ab_c_31mde_fg_h_i(mut self, ab_c_31mde_fg_h_i: &str) -> Self {
        self.draft.query(
            "a\u{202e}b\rc\u{1b}[31m\u{85}d\u{9b}e\u{7f}\u{b}\u{c}f\u{2066}g\u{2028}h\u{200b}i",
            &ab_c_31mde_fg_h_i,
        );
        self
    }

    /// ab c\[31m de fg hi
    ///
    /// Example:
    /// `"&#x202e;a&#13;b &#27;[31m c &#x85; d &#x9b; e &#127; f &#11; g &#12; h &#x2066;i &#x2028;j &#x200b;k &#10; l &#0; m &rl…`,
    /// cut short.
    #[inline]
    pub fn plain(mut self, plain: &str) -> Self {
        self.draft.query("plain", &plain);
        self
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
    #[inline]
    pub fn body(mut self, body: &types::AbC31mdeFgHIForm) -> Self {
        self.draft.multipart_body(body.to_multipart());
        self
    }
}

const AB_C_31MDE_FG_H_I: &Operation<types::Thing, String> = &Operation {
    name: "ab_c_31mde_fg_h_i",
    method: Method::POST,
    path: "/a",
    security: &[],
    accept: "application/json, text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(400)],
        decode: reply::text,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`AbC31mdeFgHI`](super::AbC31mdeFgHI).
    pub enum AbC31mdeFgHI {}
}
