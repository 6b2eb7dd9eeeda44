//! Operations of the tag ``a`b``.
//!
//! ```text
//! fn broken( {
//! ```

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// ```text
    /// fn broken( {
    /// ```
    ///
    /// */ and /* and //! and /// """ and "# and r#" \`one backtick
    ///
    /// ````text
    /// ```rust
    /// fn broken( {
    /// ~~~
    /// unclosed
    /// <script>alert(1)</script> <b>bold <img src=x onerror=y> <!-- open
    /// [broken](
    /// [link] [other][missing] [`Vec`] [Client]
    /// [ok](https://example.com/a_b_c) https://example.com/bare <https://example.com/auto>
    ///  indented with a tab
    ///
    ///     indented code
    ///
    ///         deeper
    /// word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// rightto left isolate zero
    /// line one
    /// line two line three
    /// # Heading
    ///
    /// ## Another
    ///
    /// Text
    /// ===
    ///
    /// - a
    ///   - b
    ///
    /// 1. c
    /// 2. d
    ///
    /// > quote
    ///
    /// | a | b |
    /// | - | - |
    /// | 1 | 2 |
    ///
    /// ***
    ///
    /// \
    /// {braces} {{}} %s \n
    /// a b
    /// &amp; &lt; &#x3c; <
    ///   leading and trailing
    ///
    ///
    ///
    ///
    ///
    ///
    /// [^1] footnote
    ///
    /// [^1]: text
    /// Vec<String> and Option<T> and a < b > c
    /// #[doc = "x"] #![deny(warnings)]
    /// snake_case_word __init__ *star
    /// é 日本 😀
    /// $math$ ~~strike~~
    /// [x]: https://example.com
    /// ````
    ///
    /// \]: <https://example.com/>)
    ///
    /// `POST /a`.
    ///
    /// Arguments:
    ///
    /// * `p`: indented with a tab indented code deeper
    /// * `body`: \~\~\~ unclosed
    ///
    /// Replies:
    ///
    /// * `200`: \`\`\`rust fn broken( {
    /// * `201`: */ and /* and //! and ///
    /// * `default`: \<script>alert(1)\</script> \<b>bold \<img src=x onerror=y> \<!-- open
    #[inline]
    pub fn a(&self, p: &str, body: &types::Text) -> A {
        let mut call = self.core.call(A);
        call.draft.query("p", &p);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::a`], which is sent when it is awaited.
pub type A = Call<types::AResponse, (), operation::A>;

impl A {
    /// ```text
    /// fn broken( {
    /// ```
    ///
    /// Default of the server: ````"```"````.
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.draft.query("q", &q);
        self
    }
}

const A: &Operation<types::AResponse, ()> = &Operation {
    name: "a",
    method: Method::POST,
    path: "/a",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(201)],
        decode: types::AResponse::from_reply,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::empty,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`A`](super::A).
    pub enum A {}
}
