//! A client and servers that mean it no good: whatever they do, a call ends within its time limit
//! and with an outcome that is known, the memory that it takes is bounded by the longest reply, and
//! the client hangs up on what it does not want.
//!
//! The tables are in `rows`. The client of each row has a thread to itself, which counts what is
//! allocated on it; the servers have others.

#![cfg(test)]

mod call;
mod certificates;
mod frames;
mod player;
mod rows;
mod script;
mod server;
mod windows;

use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::time::sleep;

use crate::call::{Caller, LONGEST, Limits};
use crate::script::{Link, Row, Step};
use crate::server::Server;

/// The time that a call may take beyond its time limit.
const GRACE: Duration = Duration::from_secs(1);

/// The memory that a client takes beside its request and its reply: TLS, its runtime, and buffers.
const BESIDE: usize = 1024 * 1024;

/// The memory for what a connection of HTTP/2 takes before anybody reads it: as far as its windows
/// are open, and each frame takes some by itself.
const AHEAD: usize = 4 * 1024 * 1024;

/// The number of rows that are taken at once: so many that they share the waits, and so few that
/// none waits for the others.
const AT_ONCE: usize = 12;

/// The same of servers that write as much as is taken, which keeps the machine busy.
const FLOODS_AT_ONCE: usize = 3;

#[test]
fn no_server_keeps_a_client_or_fills_its_memory() {
    let mut wrong = judge_all(rows::floods(), FLOODS_AT_ONCE, Limits::of);
    wrong.extend(judge_all(rows::quiet(), AT_ONCE, Limits::of));
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// A row with a client that takes more than it should is found, whatever others do meanwhile.
#[test]
fn a_client_that_takes_too_much_is_told() {
    let of = |row: &Row| match row.name {
        "blanks without end" => Limits {
            longest: 12 * LONGEST,
            ..Limits::of(row)
        },
        "read, and nothing else" => Limits {
            timeout: row.deadline() + 2 * GRACE,
            ..Limits::of(row)
        },
        _ => Limits::of(row),
    };
    let names = [
        "blanks without end",
        "read, and nothing else",
        "closed at once",
    ];
    let rows = rows::floods().chain(rows::quiet());
    let rows = rows.filter(|row| row.link == Link::Plain && names.contains(&row.name));
    let mut wrong = judge_all(rows, AT_ONCE, of);
    wrong.sort();
    let told = [
        ("Plain List blanks without end: ", " bytes of memory"),
        (
            "Plain List read, and nothing else: ",
            "it does not end, not timeout",
        ),
        ("Plain List read, and nothing else: it takes ", ""),
    ];
    let is_told =
        |(one, (start, end)): (&String, (&str, &str))| one.starts_with(start) && one.ends_with(end);
    assert_eq!(wrong.len(), told.len(), "{wrong:?}");
    assert!(wrong.iter().zip(told).all(is_told), "{wrong:?}");
}

/// Says what is wrong with the clients of rows, of which so many are taken at once.
fn judge_all(
    rows: impl Iterator<Item = Row> + Send,
    at_once: usize,
    limits: impl Fn(&Row) -> Limits + Sync,
) -> Vec<String> {
    let servers = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let rows = Mutex::new(rows);
    let next = || rows.lock().unwrap().next();
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                while let Some(row) = next() {
                    let said = judge(&row, &limits(&row), &servers);
                    wrong.lock().unwrap().extend(said);
                }
            });
        }
    });
    wrong.into_inner().unwrap()
}

/// Says what is wrong with the client of a row.
fn judge(row: &Row, limits: &Limits, servers: &Runtime) -> Vec<String> {
    let server = servers.block_on(Server::start(*row));
    let mut wrong = Vec::new();
    let memory = allocation_counter::measure(|| {
        // The clock is looked at after each turn of a task: in a build that is not optimized, one
        // in which much is read takes up to 100 ms.
        let runtime = Builder::new_current_thread()
            .event_interval(1)
            .enable_all()
            .build()
            .unwrap();
        wrong = runtime.block_on(faults(row, limits, &server));
    });
    let taken = usize::try_from(memory.bytes_max).unwrap();
    if std::env::var_os("SHOW_MEMORY").is_some() {
        println!("{} kB of {}: {row}", taken / 1024, most(row) / 1024);
    }
    if taken > most(row) {
        wrong.push(format!("{taken} bytes of memory"));
    }
    let said = wrong.into_iter();
    said.map(|what| format!("{row}: {what}")).collect()
}

/// The most memory that the client of a row may take.
fn most(row: &Row) -> usize {
    let ahead = if row.link == Link::Http2 { AHEAD } else { 0 };
    3 * usize::try_from(LONGEST).unwrap() + row.call.upload() + row.decoded + ahead + BESIDE
}

/// Makes the call of a row, and says what is wrong with it but for memory.
async fn faults(row: &Row, limits: &Limits, server: &Server) -> Vec<String> {
    let caller = Caller::new(&server.url(), row, limits);
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
    if is_given_up(row, &outcome) && !server.is_left().await {
        wrong.push("a connection stays open that is of no use".to_owned());
    }
    drop(caller);
    if !is_deaf(row) && !server.is_left().await {
        wrong.push("a connection stays open behind its client".to_owned());
    }
    let tasks = tasks_left().await;
    if tasks > 0 && !is_kept(row) {
        wrong.push(format!("{tasks} tasks are left behind the client"));
    }
    wrong
}

/// Counts the tasks of the client that do not end soon.
async fn tasks_left() -> usize {
    let count = || Handle::current().metrics().num_alive_tasks();
    for _ in 0..100 {
        if count() == 0 {
            break;
        }
        sleep(Duration::from_millis(10)).await;
    }
    count()
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
    let last = steps.into_iter().last();
    matches!(last, Some(Step::Deaf | Step::Sip { .. }))
}

/// Whether the server keeps a stream that it has answered and whose body it does not take: there is
/// no way to tell hyper that nobody waits for the window of a stream to open.
fn is_kept(row: &Row) -> bool {
    row.link == Link::Http2 && is_deaf(row) && !row.expected.contains("timeout")
}
