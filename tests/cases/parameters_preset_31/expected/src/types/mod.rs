//! The types of `Parameters of one value`.

mod list_jobs;
mod version;

pub use self::list_jobs::{ListJobsBlank, ListJobsKind, ListJobsNone, ListJobsTagsItem};
pub use self::version::Version;
