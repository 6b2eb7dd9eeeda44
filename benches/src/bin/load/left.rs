//! The memory, tasks and descriptors that the process holds.

use std::fs;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::sleep;

use crate::Outcome;

/// The memory, tasks and descriptors that the process holds, or the difference of two such.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// Bytes of memory that are in the machine.
    pub memory: i64,
    /// Tasks that have not ended.
    pub tasks: i64,
    /// Files and connections that are open.
    pub descriptors: i64,
}

impl Held {
    /// Asks the system and the runtime.
    pub fn now() -> Outcome<Self> {
        let tasks = Handle::current().metrics().num_alive_tasks();
        Ok(Self {
            memory: resident()?,
            tasks: i64::try_from(tasks)?,
            descriptors: i64::try_from(fs::read_dir("/proc/self/fd")?.count())?,
        })
    }

    /// Waits a little for what is about to end, and asks then; for longer if there is more than
    /// there was.
    pub async fn when_settled(before: Option<&Self>) -> Outcome<Self> {
        for _ in 0..50 {
            sleep(Duration::from_millis(200)).await;
            let now = Self::now()?;
            let is_settled = before.is_none_or(|before| {
                now.tasks <= before.tasks && now.descriptors <= before.descriptors
            });
            if is_settled {
                return Ok(now);
            }
        }
        Self::now()
    }

    /// Subtracts another one from this.
    pub fn since(&self, before: &Self) -> Self {
        Self {
            memory: self.memory - before.memory,
            tasks: self.tasks - before.tasks,
            descriptors: self.descriptors - before.descriptors,
        }
    }
}

/// As Linux counts it.
fn resident() -> Outcome<i64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let mut lines = status.lines();
    let line = lines.find_map(|line| line.strip_prefix("VmRSS:"));
    let text = line.and_then(|line| line.split_whitespace().next());
    let kilobytes: i64 = text
        .ok_or("the system does not say how much memory there is")?
        .parse()?;
    Ok(kilobytes * 1024)
}
