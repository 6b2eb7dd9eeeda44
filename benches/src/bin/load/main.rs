//! Measures what is left of a million calls, of ten thousand at once, and of calls that are given
//! up at any point: no memory, no tasks, no descriptors.
//!
//! ```sh
//! load serve                                            # prints where it listens
//! load call in-a-row http://127.0.0.1:7 1000000 1       # {"calls": …, "seconds": …, "memory": …}
//! load call at-once http://127.0.0.1:7 500000 10000
//! load call given-up http://127.0.0.1:7 200000 200
//! ```
//!
//! A tenth of the calls comes first, or a hundred for each that is in flight, to warm up. `memory`
//! is what the process has grown by since then, as `more_tasks` and `more_descriptors` are, while
//! the client is still there; `tasks` and `descriptors` are those that are left behind it.

mod calls;
mod left;
mod server;

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anycheck::Client;

use crate::calls::{Kind, Tally};
use crate::left::Held;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The most tasks and descriptors that may be left.
const MOST_LEFT: i64 = 0;

/// The repetitions of each call in flight before the process counts as warm: buffers have their
/// size then.
const ROUNDS: usize = 100;

/// The most that the process may grow by: what the allocator keeps of one moment or another.
const MOST_GROWTH: i64 = 24 * 1024 * 1024;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match *arguments.as_slice() {
        ["serve"] => server::serve(),
        ["call", kind, url, calls, in_flight] => call(kind, url, calls, in_flight),
        _ => Err("usage: load serve | load call KIND URL CALLS IN_FLIGHT".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn call(kind: &str, url: &str, calls: &str, in_flight: &str) -> Outcome<()> {
    let kind: Kind = kind.parse()?;
    let (calls, in_flight): (usize, usize) = (calls.parse()?, in_flight.parse()?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let before = Held::now()?;
        let client = client(url, kind)?;
        let warm_up = (calls / 10).max(ROUNDS * in_flight);
        calls::all(&client, kind, warm_up, in_flight).await?;
        let warm = Held::when_settled(None).await?;
        let start = Instant::now();
        let tally = calls::all(&client, kind, calls, in_flight).await?;
        let seconds = start.elapsed().as_secs_f64();
        let end = Held::when_settled(None).await?;
        drop(client);
        let after = Held::when_settled(Some(&before)).await?;
        report(&tally, seconds, &end.since(&warm), &after.since(&before))?;
        if matches!(kind, Kind::AtOnce) && tally.most_at_once < in_flight {
            return Err("the calls were never all in flight at once".into());
        }
        let most = i64::try_from(in_flight)?;
        let more = end.since(&warm);
        // Each call in flight may have come to a connection of its own, which has a task or two.
        if more.descriptors > most || more.tasks > 2 * most {
            return Err("the client holds more tasks or descriptors from call to call".into());
        }
        Ok(())
    })
}

fn client(url: &str, kind: Kind) -> Outcome<Client> {
    let url = format!("{url}/{}", kind.path());
    // In case that the machine has other things to do.
    let timeout = Duration::from_secs(120);
    Ok(Client::builder()
        .api_key("a-key-of-usual-length-0123456789")
        .base_url(url)
        .timeout(timeout)
        .build()?)
}

fn report(tally: &Tally, seconds: f64, more: &Held, left: &Held) -> Outcome<()> {
    let (memory, more_tasks, more_descriptors) = (more.memory, more.tasks, more.descriptors);
    let (tasks, descriptors) = (left.tasks, left.descriptors);
    println!(
        r#"{{"calls": {}, "given_up": {}, "most_at_once": {}, "seconds": {seconds}, "memory": {memory}, "more_tasks": {more_tasks}, "more_descriptors": {more_descriptors}, "tasks": {tasks}, "descriptors": {descriptors}}}"#,
        tally.calls, tally.given_up, tally.most_at_once
    );
    if tasks > MOST_LEFT || descriptors > MOST_LEFT {
        return Err("tasks or descriptors are left behind the client".into());
    }
    if memory > MOST_GROWTH {
        return Err("the process grows from call to call".into());
    }
    Ok(())
}
