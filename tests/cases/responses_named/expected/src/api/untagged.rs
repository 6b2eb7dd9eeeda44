//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::stream::opening::Opening;
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `POST /jobs`.
    ///
    /// Replies:
    ///
    /// * `200`: Done.
    /// * `201`: Made.
    /// * `202`: Queued.
    /// * `400`: Bad.
    /// * `409`: Clash.
    /// * `599`: Unknown.
    /// * `5XX`: Broken.
    /// * `default`: Anything.
    #[inline]
    pub fn start_job(&self) -> StartJob {
        self.core.call(START_JOB)
    }
}

/// A call of [`Client::start_job`], which is sent when it is awaited.
pub type StartJob = Call<types::StartJobResponse, types::StartJobError>;

const START_JOB: &Operation<types::StartJobResponse, types::StartJobError> = &Operation {
    name: "start_job",
    method: Method::POST,
    path: "/jobs",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(201), Status::Code(202)],
        decode: types::StartJobResponse::from_reply,
    },
    failure: Answers {
        statuses: &[
            Status::Code(400),
            Status::Code(409),
            Status::Code(599),
            Status::Range(5),
            Status::Default,
        ],
        decode: types::StartJobError::from_reply,
    },
};

impl Client {
    /// The only success is a list; the only failure is called as among others.
    ///
    /// `GET /jobs`.
    ///
    /// Replies:
    ///
    /// * `200`: All. JobList.
    /// * `404`: None.
    #[inline]
    pub fn list_jobs(&self) -> ListJobs {
        self.core.call(LIST_JOBS)
    }
}

/// A call of [`Client::list_jobs`], which is sent when it is awaited.
pub type ListJobs = Call<Vec<types::ListJobsResponseItem>, types::ListJobsNotFound>;

const LIST_JOBS: &Operation<Vec<types::ListJobsResponseItem>, types::ListJobsNotFound> =
    &Operation {
        name: "list_jobs",
        method: Method::GET,
        path: "/jobs",
        security: &[],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Code(200)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Code(404)],
            decode: reply::json,
        },
    };

impl Client {
    /// What stands for a success is called no error.
    ///
    /// `DELETE /jobs`.
    ///
    /// Replies:
    ///
    /// * `default`: Gone.
    #[inline]
    pub fn drop_jobs(&self) -> DropJobs {
        self.core.call(DROP_JOBS)
    }
}

/// A call of [`Client::drop_jobs`], which is sent when it is awaited.
pub type DropJobs = Call<types::DropJobsResponse, types::DropJobsResponse>;

const DROP_JOBS: &Operation<types::DropJobsResponse, types::DropJobsResponse> = &Operation {
    name: "drop_jobs",
    method: Method::DELETE,
    path: "/jobs",
    security: &[],
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
    /// With a success beside it, `default` is an error.
    ///
    /// `PUT /jobs`.
    ///
    /// Replies:
    ///
    /// * `200`: Done.
    /// * `default`: Not done.
    #[inline]
    pub fn replace_jobs(&self) -> ReplaceJobs {
        self.core.call(REPLACE_JOBS)
    }
}

/// A call of [`Client::replace_jobs`], which is sent when it is awaited.
pub type ReplaceJobs = Call<types::ReplaceJobsResponse, types::ReplaceJobsDefault>;

const REPLACE_JOBS: &Operation<types::ReplaceJobsResponse, types::ReplaceJobsDefault> =
    &Operation {
        name: "replace_jobs",
        method: Method::PUT,
        path: "/jobs",
        security: &[],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Code(200)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Default],
            decode: reply::json,
        },
    };

impl Client {
    /// A success without a body is another success.
    ///
    /// `PATCH /jobs`.
    ///
    /// Replies:
    ///
    /// * `200`: Done.
    /// * `204`: Nothing to do.
    /// * `400`: Bad.
    ///
    /// # Callback `changed`
    ///
    /// A `POST` request to `{$request.query.url}` with the payload [`ChangedPayload`](super::super::types::ChangedPayload).
    ///
    /// Answers:
    ///
    /// * `200`: Taken.
    /// * `410`: Stop.
    ///
    /// The answer `200` has the body [`ChangedAnswer`](super::super::types::ChangedAnswer), `410` has the body [`ChangedGone`](super::super::types::ChangedGone).
    ///
    /// [`ChangeJobsCallback::read`](super::super::types::ChangeJobsCallback::read) reads what comes in, by its name.
    #[inline]
    pub fn change_jobs(&self) -> ChangeJobs {
        self.core.call(CHANGE_JOBS)
    }
}

/// A call of [`Client::change_jobs`], which is sent when it is awaited.
pub type ChangeJobs =
    Call<types::ChangeJobsResponse, types::ChangeJobsBadRequestError, operation::ChangeJobs>;

impl ChangeJobs {
    /// Sets the parameter `bad request`.
    #[inline]
    pub fn bad_request(mut self, bad_request: &types::ChangeJobsBadRequestQuery) -> Self {
        self.draft.query("bad request", &bad_request);
        self
    }
}

const CHANGE_JOBS: &Operation<types::ChangeJobsResponse, types::ChangeJobsBadRequestError> =
    &Operation {
        name: "change_jobs",
        method: Method::PATCH,
        path: "/jobs",
        security: &[],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Code(200), Status::Code(204)],
            decode: types::ChangeJobsResponse::from_reply,
        },
        failure: Answers {
            statuses: &[Status::Code(400)],
            decode: reply::json,
        },
    };

impl Client {
    /// A stream beside a reply, and further media types.
    ///
    /// `GET /jobs/watch`.
    ///
    /// Replies:
    ///
    /// * `200`: Jobs. Also offered as `application/vnd.jobs+json`.
    #[inline]
    pub fn watch_jobs(&self) -> WatchJobs {
        self.core.call(WATCH_JOBS)
    }
}

/// A call of [`Client::watch_jobs`], which is sent when it is awaited.
pub type WatchJobs = Call<types::WatchJobsResponse, std::convert::Infallible, operation::WatchJobs>;

impl WatchJobs {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_events(
        self,
    ) -> Opening<ServerEvents<types::WatchJobsEvent>, std::convert::Infallible> {
        self.open("text/event-stream", server_events::json())
    }
}

const WATCH_JOBS: &Operation<types::WatchJobsResponse, std::convert::Infallible> = &Operation {
    name: "watch_jobs",
    method: Method::GET,
    path: "/jobs/watch",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`ChangeJobs`](super::ChangeJobs).
    pub enum ChangeJobs {}

    /// Marks [`WatchJobs`](super::WatchJobs).
    pub enum WatchJobs {}
}
