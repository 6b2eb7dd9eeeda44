//! The types of `Replies of several media types`.

mod report;

pub use self::report::Report;
