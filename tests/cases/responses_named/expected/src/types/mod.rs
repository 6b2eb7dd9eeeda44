//! The types of `Names of replies`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod change_jobs;
mod changed;
mod drop_jobs;
mod list_jobs;
mod replace_jobs;
mod start_job;
mod start_job_created;
mod taken;
mod watch_jobs;

pub use self::change_jobs::{
    ChangeJobsBadRequestError, ChangeJobsBadRequestQuery, ChangeJobsCallback, ChangeJobsOk,
    ChangeJobsResponse,
};
pub use self::changed::{ChangedAnswer, ChangedGone, ChangedPayload};
pub use self::drop_jobs::DropJobsResponse;
pub use self::list_jobs::{ListJobsNotFound, ListJobsResponseItem};
pub use self::replace_jobs::{ReplaceJobsDefault, ReplaceJobsResponse};
pub use self::start_job::{
    FinishedJob, FinishedJobOwner, StartJob599, StartJobAccepted, StartJobBadRequest,
    StartJobConflict, StartJobDefault, StartJobError, StartJobResponse, StartJobServerError,
};
pub use self::start_job_created::StartJobCreated;
pub use self::taken::Taken;
pub use self::watch_jobs::{WatchJobsEvent, WatchJobsResponse};
