//! A client and servers that mean it no good: whatever they do, a call ends within its time limit
//! and with an outcome that is known, the memory that it takes is bounded by the longest reply, and
//! the client hangs up on what it does not want.
//!
//! The tables are in `rows`. Those of servers that flood are taken one by one, since all threads of
//! a process share the count of what is allocated; the others all at once.

#![cfg(test)]

mod call;
mod certificates;
mod frames;
mod rows;
mod script;
mod server;

use std::sync::Arc;
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use tokio::sync::Semaphore;

use crate::call::{Caller, LONGEST};
use crate::script::{Link, Row, Step};
use crate::server::Server;

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

/// The time that a call may take beyond its time limit.
const GRACE: Duration = Duration::from_secs(1);

/// The memory that a call takes beside its reply: buffers of the connection, and of the server in
/// this process. Most take less than 1 MiB; of HTTP/2 it is a matter of turns how many frames wait.
const BESIDE: usize = 8 * 1024 * 1024;

/// The number of rows that are taken at once, if they do not measure memory.
const AT_ONCE: usize = 12;

/// One test, so that nobody else allocates.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_server_keeps_a_client_or_fills_its_memory() {
    let mut wrong = Vec::new();
    for row in rows::floods() {
        let before = ALLOCATED.current_usage();
        ALLOCATED.reset_peak_usage();
        wrong.extend(judge(row).await);
        let taken = ALLOCATED.peak_usage().saturating_sub(before);
        let most = 3 * usize::try_from(LONGEST).unwrap() + BESIDE;
        if std::env::var_os("SHOW_MEMORY").is_some() {
            println!("{}: {} kB", row.name, taken / 1024);
        }
        if taken > most {
            wrong.push(format!("{}: {taken} bytes of memory", row.name));
        }
    }
    // So many at once that they share the waits, and so few that none waits for the others.
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let judged = |row| {
        let places = Arc::clone(&places);
        tokio::spawn(async move {
            let _place = places.acquire().await;
            judge(row).await
        })
    };
    let rows: Vec<_> = rows::quiet().map(judged).collect();
    for row in rows {
        wrong.extend(row.await.unwrap());
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Says what is wrong with the client of a row.
async fn judge(row: Row) -> Vec<String> {
    let server = Server::start(row).await;
    let caller = Caller::new(&server.url(), &row);
    let start = Instant::now();
    let outcome = tokio::time::timeout(row.deadline() * 3, caller.outcome(row.call)).await;
    let taken = start.elapsed();
    let mut wrong = Vec::new();
    let outcome = outcome.unwrap_or_else(|_| "it does not end".to_owned());
    if !row.expected.split(" or ").any(|one| one == outcome) {
        wrong.push(format!("{outcome}, not {}", row.expected));
    }
    if taken > row.deadline() + GRACE {
        wrong.push(format!("it takes {taken:?}"));
    }
    let requests = server.requests();
    if row.most_requests > 0 && requests > row.most_requests {
        wrong.push(format!("{requests} requests"));
    }
    if is_given_up(&row, &outcome) && !server.is_left().await {
        wrong.push("a connection stays open that is of no use".to_owned());
    }
    drop(caller);
    if !is_deaf(&row) && !server.is_left().await {
        wrong.push("a connection stays open behind its client".to_owned());
    }
    let said = wrong.into_iter();
    said.map(|what| format!("{:?} {}: {what}", row.link, row.name))
        .collect()
}

/// Whether the call leaves its connection in a state of no use. One of HTTP/2 is for others too.
fn is_given_up(row: &Row, outcome: &str) -> bool {
    let ends = ["timeout", "too large", "broken", "silent", "cut"];
    let is_given_up = ends.iter().any(|end| outcome.ends_with(end));
    row.link != Link::Http2 && !is_deaf(row) && is_given_up
}

/// Whether the server does not notice when the client hangs up.
fn is_deaf(row: &Row) -> bool {
    let steps = row.steps.iter().chain(row.later.into_iter().flatten());
    steps.into_iter().any(|step| matches!(step, Step::Deaf))
}
