//! When work for a call has to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The end of the time limit of a call, and whether somebody still waits for it.
#[derive(Clone, Default)]
pub(crate) struct Deadline {
    /// None without a limit, and in a browser, whose clock the standard library does not know.
    at: Option<Instant>,
    waiting: Option<Waiting>,
}

/// Says to a piece of work on another thread that nobody waits for it any more.
#[derive(Clone, Default)]
pub(crate) struct Waiting(Arc<AtomicBool>);

impl Deadline {
    /// No end.
    pub(crate) const NONE: Self = Self {
        at: None,
        waiting: None,
    };

    /// The end of a time limit that begins now.
    pub(crate) fn after(limit: Duration) -> Self {
        let has_clock = !cfg!(all(target_arch = "wasm32", target_os = "unknown"));
        Self {
            at: has_clock
                .then(Instant::now)
                .and_then(|now| now.checked_add(limit)),
            waiting: None,
        }
    }

    /// The same, which is also over once nobody waits.
    pub(crate) fn or_given_up(self, waiting: Waiting) -> Self {
        Self {
            waiting: Some(waiting),
            ..self
        }
    }

    /// Whether it is of no use to go on.
    pub(crate) fn is_over(&self) -> bool {
        self.waiting.as_ref().is_some_and(Waiting::is_given_up)
            || self.at.is_some_and(|at| Instant::now() >= at)
    }
}

impl Waiting {
    /// Says that nobody waits any more.
    pub(crate) fn give_up(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_given_up(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
