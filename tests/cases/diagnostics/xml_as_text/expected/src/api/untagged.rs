//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `POST /pets`.
    ///
    /// Arguments:
    ///
    /// * `body`: A pet. XML, given as text.
    ///
    /// Replies:
    ///
    /// * `200`: Added. XML, given as text.
    pub fn add_pet(&self, body: &str) -> AddPet {
        let mut call = self.core.call(&ADD_PET);
        call.body("application/xml", body);
        AddPet { call }
    }
}

/// A call of [`Client::add_pet`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddPet {
    call: Call<String, std::convert::Infallible>,
}

runtime::call::call_controls!(AddPet => String, std::convert::Infallible);

static ADD_PET: Operation<String, std::convert::Infallible> = Operation {
    name: "add_pet",
    method: Method::POST,
    path: "/pets",
    security: &[],
    accept: "text/xml",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
