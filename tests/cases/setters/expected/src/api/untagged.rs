//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `POST /letters`.
    ///
    /// Replies:
    ///
    /// * `201`: Added.
    ///
    /// # Callback `delivered`
    ///
    /// A `POST` request to `{$request.body#/url}` with the payload [`Delivery`](super::super::types::Delivery).
    ///
    /// Answers:
    ///
    /// * `200`: Heard.
    ///
    /// The answer `200` has the body [`Answer`](super::super::types::Answer).
    ///
    /// [`AddLetterCallback::read`](super::super::types::AddLetterCallback::read) reads what comes in, by its name.
    #[inline]
    pub fn add_letter(&self, body: &types::Letter) -> AddLetter {
        let mut call = self.core.call(ADD_LETTER);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::add_letter`], which is sent when it is awaited.
pub type AddLetter = Call<types::Receipt, std::convert::Infallible, operation::AddLetter>;

impl AddLetter {
    /// Sets the parameter `filter`.
    #[inline]
    pub fn filter(mut self, filter: &types::Filter) -> Self {
        self.draft.query_with(
            "filter",
            Format {
                style: Style::DeepObject,
                explode: true,
                allow_reserved: false,
            },
            &filter,
        );
        self
    }
}

const ADD_LETTER: &Operation<types::Receipt, std::convert::Infallible> = &Operation {
    name: "add_letter",
    method: Method::POST,
    path: "/letters",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(201)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`AddLetter`](super::AddLetter).
    pub enum AddLetter {}
}
