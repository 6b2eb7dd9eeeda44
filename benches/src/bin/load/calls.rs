//! Calls of every kind.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anycheck::Client;
use tokio::time::{sleep, timeout};
use uuid::Uuid;

use crate::Outcome;

/// The longest that a call is waited for that is given up, in microseconds.
const PATIENCE: u64 = 8_000;

/// In what way calls are made.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One after the other.
    InARow,
    /// Many wait for their replies at once.
    AtOnce,
    /// They are dropped at some point, or the streams of their replies are.
    GivenUp,
}

/// The outcome of the calls.
#[derive(Debug, Default)]
pub struct Tally {
    /// The number that were made.
    pub calls: usize,
    /// The number of those that were given up.
    pub given_up: usize,
    /// The most that were on their way at the same time.
    pub most_at_once: usize,
}

#[derive(Default)]
struct Counts {
    given_up: AtomicUsize,
    at_once: AtomicUsize,
    most_at_once: AtomicUsize,
}

impl Kind {
    /// The path by which the server knows how to answer.
    pub const fn path(self) -> &'static str {
        match self {
            Self::InARow => "at-once",
            Self::AtOnce => "late",
            Self::GivenUp => "in-pieces",
        }
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "in-a-row" => Ok(Self::InARow),
            "at-once" => Ok(Self::AtOnce),
            "given-up" => Ok(Self::GivenUp),
            _ => Err(format!("there is no kind `{text}`")),
        }
    }
}

/// Makes calls, so many at once.
pub async fn all(client: &Client, kind: Kind, calls: usize, in_flight: usize) -> Outcome<Tally> {
    let counts = Arc::new(Counts::default());
    let worker = || {
        let (client, counts) = (client.clone(), Arc::clone(&counts));
        tokio::spawn(async move {
            for _ in 0..calls / in_flight {
                let at_once = counts.at_once.fetch_add(1, Ordering::Relaxed) + 1;
                counts.most_at_once.fetch_max(at_once, Ordering::Relaxed);
                one(&client, kind, &counts).await?;
                counts.at_once.fetch_sub(1, Ordering::Relaxed);
            }
            Outcome::Ok(())
        })
    };
    let workers: Vec<_> = (0..in_flight).map(|_| worker()).collect();
    for worker in workers {
        worker.await??;
    }
    Ok(Tally {
        calls: calls / in_flight * in_flight,
        given_up: counts.given_up.load(Ordering::Relaxed),
        most_at_once: counts.most_at_once.load(Ordering::Relaxed),
    })
}

async fn one(client: &Client, kind: Kind, counts: &Counts) -> Outcome<()> {
    let id = Uuid::nil();
    match kind {
        Kind::InARow | Kind::AtOnce => drop(client.get_verification(id).await?),
        Kind::GivenUp => {
            let patience = Duration::from_micros(fastrand::u64(..PATIENCE));
            let is_done = match fastrand::bool() {
                true => timeout(patience, client.get_verification(id))
                    .await
                    .map(|_| ()),
                false => timeout(patience, streamed(client, id)).await.map(|_| ()),
            };
            if is_done.is_err() {
                counts.given_up.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
    Ok(())
}

/// Reads some pieces of a reply, and drops the rest, as its stream or behind a wait.
async fn streamed(client: &Client, id: Uuid) -> Outcome<()> {
    let mut pieces = client
        .get_verification(id)
        .send_streaming()
        .await?
        .into_body();
    for _ in 0..fastrand::u8(..6) {
        let Some(piece) = pieces.next().await else {
            return Ok(());
        };
        drop(piece?);
    }
    sleep(Duration::from_micros(fastrand::u64(..1_000))).await;
    Ok(())
}
