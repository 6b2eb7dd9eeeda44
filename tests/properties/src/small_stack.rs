//! A thread with a small stack.

use std::panic::resume_unwind;
use std::thread;

/// The stack of a thread of a user who asks for little. Unoptimized code takes several times more
/// of it.
const BYTES: usize = if cfg!(debug_assertions) {
    4 << 20
} else {
    1 << 20
};

/// Runs something on a small stack; a panic goes on here.
pub fn run<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(BYTES);
        let thread = thread.spawn_scoped(scope, work);
        let thread = thread.map_err(|error| format!("there is no thread: {error}"))?;
        thread.join().or_else(|panic| resume_unwind(panic))
    })
}
