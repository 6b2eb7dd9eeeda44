//! The types of `Names of replies`.

mod taken;
mod start_job;
mod list_jobs;
mod drop_jobs;
mod replace_jobs;
mod change_jobs;
mod watch_jobs;
mod changed;
mod start_job_created;

pub use self::taken::Taken;
pub use self::start_job::{
    FinishedJob, FinishedJobOwner, StartJob599, StartJobAccepted, StartJobBadRequest,
    StartJobConflict, StartJobDefault, StartJobError, StartJobResponse, StartJobServerError,
};
pub use self::list_jobs::{ListJobsNotFound, ListJobsResponseItem};
pub use self::drop_jobs::DropJobsResponse;
pub use self::replace_jobs::{ReplaceJobsDefault, ReplaceJobsResponse};
pub use self::change_jobs::{
    ChangeJobsBadRequestError, ChangeJobsBadRequestQuery, ChangeJobsCallback, ChangeJobsOk,
    ChangeJobsResponse,
};
pub use self::watch_jobs::{WatchJobsEvent, WatchJobsResponse};
pub use self::changed::{ChangedAnswer, ChangedGone, ChangedPayload};
pub use self::start_job_created::StartJobCreated;
