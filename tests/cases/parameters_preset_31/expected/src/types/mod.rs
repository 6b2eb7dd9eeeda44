//! The types of `Parameters of one value`.

mod version;
mod list_jobs;

pub use self::version::Version;
pub use self::list_jobs::{ListJobsBlank, ListJobsKind, ListJobsNone, ListJobsTagsItem};
