//! Operations of the tag `Services`.
//!
//! The kinds of verification that are on offer.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::{API_KEY, Client};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// List the services
    ///
    /// Lists the services on offer. Their ids are what a new verification names as its `service_id`.
    ///
    /// `GET /services`.
    ///
    /// Replies:
    ///
    /// * `2XX`: The services.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn list_services(&self) -> ListServices {
        self.core.call(LIST_SERVICES)
    }
}

/// A call of [`Client::list_services`], which is sent when it is awaited.
pub type ListServices = Call<types::ServiceList, types::ErrorBody>;

const LIST_SERVICES: &Operation<types::ServiceList, types::ErrorBody> = &Operation {
    name: "list_services",
    method: Method::GET,
    path: "/services",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Get a service
    ///
    /// Reads one service, with what it costs and how it is started.
    ///
    /// `GET /services/{id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: The service.
    ///
    /// Replies:
    ///
    /// * `2XX`: The service.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn get_service(&self, id: Uuid) -> GetService {
        let mut call = self.core.call(GET_SERVICE);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_service`], which is sent when it is awaited.
pub type GetService = Call<types::Service, types::ErrorBody>;

const GET_SERVICE: &Operation<types::Service, types::ErrorBody> = &Operation {
    name: "get_service",
    method: Method::GET,
    path: "/services/{id}",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};
