//! Operations of the tag `some`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /servers`.
    #[inline]
    pub fn get_servers(&self) -> GetServers {
        self.core.call(GET_SERVERS)
    }
}

/// A call of [`Client::get_servers`], which is sent when it is awaited.
pub type GetServers = Call<(), std::convert::Infallible>;

const GET_SERVERS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_servers",
    method: Method::GET,
    path: "/servers",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
