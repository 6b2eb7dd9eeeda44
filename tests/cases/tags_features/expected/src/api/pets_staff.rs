//! Operations of each of the tags `Pets`, `staff`.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Further tags: `Pets`, `staff`.
    ///
    /// `POST /pets/{id}/feed`.
    ///
    /// Replies:
    ///
    /// * `204`: Fed.
    /// * `default`: A problem.
    #[inline]
    pub fn feed_pet(&self, id: Uuid, body: &types::Meal) -> FeedPet {
        let mut call = self.core.call(FEED_PET);
        call.draft.path("id", &id);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::feed_pet`], which is sent when it is awaited.
pub type FeedPet = Call<(), types::Problem>;

const FEED_PET: &Operation<(), types::Problem> = &Operation {
    name: "feed_pet",
    method: Method::POST,
    path: "/pets/{id}/feed",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Further tags: `staff`.
    ///
    /// `POST /pets/{id}/wash`.
    ///
    /// Replies:
    ///
    /// * `204`: Washed.
    #[inline]
    pub fn wash_pet(&self, id: Uuid) -> WashPet {
        let mut call = self.core.call(WASH_PET);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::wash_pet`], which is sent when it is awaited.
pub type WashPet = Call<(), std::convert::Infallible>;

const WASH_PET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "wash_pet",
    method: Method::POST,
    path: "/pets/{id}/wash",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
