//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `GET /realms/{realm}/jobs/{job}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_job(&self, job: &str, after: &str) -> GetJob {
        let mut call = self.core.call(GET_JOB);
        call.draft.path("realm", &"~");
        call.draft.path("job", &job);
        call.draft.query("after", &after);
        call.draft.query("Action", &"GetJob");
        call.draft.query("Version", &"2016-11-15");
        call.draft.header_parameter("X-Level", &3i64);
        call.draft.header_parameter("X-Strict", &true);
        call.draft.cookie_parameter("theme", &"dark");
        call.draft.query_with(
            "filter",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &"all",
        );
        call
    }
}

/// A call of [`Client::get_job`], which is sent when it is awaited.
pub type GetJob = Call<(), std::convert::Infallible, operation::GetJob>;

impl GetJob {
    /// Always `"~"`, sent unless another value is set.
    #[inline]
    pub fn realm(mut self, realm: &str) -> Self {
        self.draft.path("realm", &realm);
        self
    }

    /// What to do.
    ///
    /// Always `"GetJob"`, sent unless another value is set.
    #[inline]
    pub fn action(mut self, action: &str) -> Self {
        self.draft.query("Action", &action);
        self
    }

    /// Always `"2016-11-15"`, sent unless another value is set.
    #[inline]
    pub fn version(mut self, version: &types::Version) -> Self {
        self.draft.query("Version", &version);
        self
    }

    /// Always `3`, sent unless another value is set.
    #[inline]
    pub fn x_level(mut self, x_level: i64) -> Self {
        self.draft.header_parameter("X-Level", &x_level);
        self
    }

    /// Always `true`, sent unless another value is set.
    #[inline]
    pub fn x_strict(mut self, x_strict: bool) -> Self {
        self.draft.header_parameter("X-Strict", &x_strict);
        self
    }

    /// Always `"dark"`, sent unless another value is set.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.draft.cookie_parameter("theme", &theme);
        self
    }

    /// Always `"all"`, sent unless another value is set.
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.draft.query_with(
            "filter",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &filter,
        );
        self
    }
}

const GET_JOB: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_job",
    method: Method::GET,
    path: "/realms/{realm}/jobs/{job}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /jobs`.
    ///
    /// Arguments:
    ///
    /// * `tags`: Must not be empty.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn list_jobs(
        &self,
        blank: &types::ListJobsBlank,
        none: &types::ListJobsNone,
        tags: &[types::ListJobsTagsItem],
    ) -> ListJobs {
        let mut call = self.core.call(LIST_JOBS);
        call.draft.query("blank", &blank);
        call.draft.query("none", &none);
        call.draft.not_empty().query("tags", &tags);
        call
    }
}

/// A call of [`Client::list_jobs`], which is sent when it is awaited.
pub type ListJobs = Call<(), std::convert::Infallible, operation::ListJobs>;

impl ListJobs {
    /// Sets the parameter `kind`.
    #[inline]
    pub fn kind(mut self, kind: &types::ListJobsKind) -> Self {
        self.draft.query("kind", &kind);
        self
    }
}

const LIST_JOBS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "list_jobs",
    method: Method::GET,
    path: "/jobs",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /jobs`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn add_job(&self, body: &str) -> AddJob {
        let mut call = self.core.call(ADD_JOB);
        call.draft.query("Action", &"AddJob");
        call.draft.json_body("application/json", &body);
        call
    }
}

/// A call of [`Client::add_job`], which is sent when it is awaited.
pub type AddJob = Call<(), std::convert::Infallible, operation::AddJob>;

impl AddJob {
    /// Always `"AddJob"`, sent unless another value is set.
    #[inline]
    pub fn action(mut self, action: &str) -> Self {
        self.draft.query("Action", &action);
        self
    }
}

const ADD_JOB: &Operation<(), std::convert::Infallible> = &Operation {
    name: "add_job",
    method: Method::POST,
    path: "/jobs",
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
    /// Marks [`GetJob`](super::GetJob).
    pub enum GetJob {}

    /// Marks [`ListJobs`](super::ListJobs).
    pub enum ListJobs {}

    /// Marks [`AddJob`](super::AddJob).
    pub enum AddJob {}
}
