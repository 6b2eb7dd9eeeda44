//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /v1.2/graphQL`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn get_v1_2_graphql(&self) -> GetV1_2Graphql {
        self.core.call(GET_V1_2_GRAPHQL)
    }
}

/// A call of [`Client::get_v1_2_graphql`], which is sent when it is awaited.
pub type GetV1_2Graphql = Call<(), std::convert::Infallible, operation::GetV1_2Graphql>;

impl GetV1_2Graphql {
    /// Sets the parameter `EnableIPv6`.
    #[inline]
    pub fn enable_ipv6(mut self, enable_ipv6: bool) -> Self {
        self.draft.query("EnableIPv6", &enable_ipv6);
        self
    }

    /// Sets the parameter `userIDs`.
    #[inline]
    pub fn user_ids(mut self, user_ids: &[String]) -> Self {
        self.draft.query("userIDs", &user_ids);
        self
    }

    /// Sets the parameter `25 °C`.
    #[inline]
    pub fn n25_degree_c(mut self, n25_degree_c: bool) -> Self {
        self.draft.query("25 °C", &n25_degree_c);
        self
    }
}

const GET_V1_2_GRAPHQL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_v1_2_graphql",
    method: Method::GET,
    path: "/v1.2/graphQL",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /sent`.
    ///
    /// Replies:
    ///
    /// * `204`: Taken.
    #[inline]
    pub fn put_sent(&self) -> PutSent {
        self.core.call(PUT_SENT)
    }
}

/// A call of [`Client::put_sent`], which is sent when it is awaited.
pub type PutSent = Call<(), std::convert::Infallible, operation::PutSent>;

impl PutSent {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::PutSentRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const PUT_SENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_sent",
    method: Method::PUT,
    path: "/sent",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`GetV1_2Graphql`](super::GetV1_2Graphql).
    pub enum GetV1_2Graphql {}

    /// Marks [`PutSent`](super::PutSent).
    pub enum PutSent {}
}
