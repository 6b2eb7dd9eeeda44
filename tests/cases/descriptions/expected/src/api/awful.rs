//! Operations of the tag `awful`.
//!
//! \<script>alert(1)\</script> \[broken\](nowhere) \*/

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// \`unclosed \<code> \*/ """
    ///
    /// |a|b|
    /// |-|-|
    /// |`x`|*y*|
    ///
    /// \<details>\<summary>More\</summary>
    ///
    /// ```json
    /// {"a": 1}
    /// ```
    ///
    /// \</details>
    ///
    /// `GET /awful/{id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: #\[doc\] \*/ \\
    ///
    /// Replies:
    ///
    /// * `200`: \`\`\` unclosed
    /// * `default`: \[a\]: \<b> \`c
    #[inline]
    pub fn awful(&self, id: &str) -> Awful {
        let mut call = self.core.call(AWFUL);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::awful`], which is sent when it is awaited.
pub type Awful = Call<(), (), operation::Awful>;

impl Awful {
    /// a b c
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.draft.query("q", &q);
        self
    }
}

const AWFUL: &Operation<(), ()> = &Operation {
    name: "awful",
    method: Method::GET,
    path: "/awful/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::empty,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Awful`](super::Awful).
    pub enum Awful {}
}
