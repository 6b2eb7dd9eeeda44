//! The types of `Values that are set by themselves`.

mod act;
mod pause;
mod resume;
mod step;
mod wait;
mod run;
mod batch;
mod small;
mod large;
mod alone;
mod command;
mod start;
mod stop;
mod kill;
mod open;
mod free;
mod signal;
mod hangup;
mod kind;
mod versioned;
mod one;
mod two;
mod upload;
mod large_size;

pub use self::act::Act;
pub use self::pause::{Pause, PauseType};
pub use self::resume::{Resume, ResumeType};
pub use self::step::Step;
pub use self::wait::{Wait, WaitStep};
pub use self::run::{Run, RunStep};
pub use self::batch::Batch;
pub use self::small::{Small, SmallSize};
pub use self::large::Large;
pub use self::alone::{
    Alone, AloneBoth, AloneHint, AloneMaybe, AloneNothing, AloneObject, AloneOther, AlonePart,
    AlonePreset, AloneReceived, AloneVersion,
};
pub use self::command::Command;
pub use self::start::{Start, StartKind};
pub use self::stop::Stop;
pub use self::kill::Kill;
pub use self::open::Open;
pub use self::free::Free;
pub use self::signal::Signal;
pub use self::hangup::Hangup;
pub use self::kind::Kind;
pub use self::versioned::Versioned;
pub use self::one::One;
pub use self::two::Two;
pub use self::upload::{UploadForm, UploadFormPurpose, UploadFormVersion};
pub use self::large_size::LargeSize;
