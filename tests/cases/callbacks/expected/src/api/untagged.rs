//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /subscribe`.
    ///
    /// Replies:
    ///
    /// * `201`: Subscribed.
    ///
    /// # Callback `onEvent`
    ///
    /// Something happened.
    ///
    /// A `POST` request to `{$request.body#/url}` with the payload [`Event`](super::super::types::Event).
    ///
    /// Answers:
    ///
    /// * `200`: Seen.
    ///
    /// # Callback `inline`
    ///
    /// A `PUT` request to `{$request.body#/url}/inline` with the payload [`InlineEventPayload`](super::super::types::InlineEventPayload).
    ///
    /// Answers:
    ///
    /// * `200`: Seen.
    ///
    /// # Callback `shared`
    ///
    /// A `POST` request to `{$request.body#/url}/shared` with a payload that is a list of [`Event`](super::super::types::Event).
    ///
    /// Answers:
    ///
    /// * `200`: Seen.
    ///
    /// [`SubscribeCallback::read`](super::super::types::SubscribeCallback::read) reads what comes in, by its name.
    #[inline]
    pub fn subscribe(&self, body: &types::SubscribeRequest) -> Subscribe {
        let mut call = self.core.call(SUBSCRIBE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::subscribe`], which is sent when it is awaited.
pub type Subscribe = Call<(), std::convert::Infallible>;

const SUBSCRIBE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "subscribe",
    method: Method::POST,
    path: "/subscribe",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(201)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
