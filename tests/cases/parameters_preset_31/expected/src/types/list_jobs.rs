//! Types of `listJobs`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsKind {
    /// `batch`.
    Batch,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ListJobsKind {
        Batch => "batch",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsBlank {
    /// `blank`.
    Blank,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ListJobsBlank {
        Blank => "blank",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsNone {
    /// `none`.
    None,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ListJobsNone {
        None => "none",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListJobsTagsItem {
    /// `tag`.
    Tag,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ListJobsTagsItem {
        Tag => "tag",
    }
}
