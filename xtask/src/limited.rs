//! Processes that may take so long and no longer.

use std::io::{self, BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How a process ended.
#[derive(Debug)]
pub struct Ran {
    /// None: it took too long and was killed.
    pub status: Option<ExitStatus>,
    /// The beginning of what it printed on stderr.
    pub errors: String,
}

/// What a line of the process means for its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The time goes on.
    Runs,
    /// The time begins anew.
    Restarts,
}

/// How much of stderr is kept.
const MOST_ERRORS: u64 = 64 * 1024;

/// Runs a command, hands on the lines of its stdout, and kills it with all its children once the limit is reached.
pub fn run(
    command: &mut Command,
    limit: Duration,
    mut line: impl FnMut(&str) -> Clock,
) -> io::Result<Ran> {
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    in_own_group(command);
    let mut child = command.spawn()?;
    let mut end = Instant::now() + limit;
    let lines = child.stdout.take().map(lines);
    let errors = child
        .stderr
        .take()
        .map(|stderr| thread::spawn(|| beginning(stderr)));
    let mut in_time = true;
    while let Some(lines) = &lines {
        match lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(text) if line(&text) == Clock::Restarts => end = Instant::now() + limit,
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => {
                in_time = false;
                break;
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    let status = if in_time {
        wait(&mut child, end)?
    } else {
        None
    };
    if status.is_none() {
        kill(&mut child)?;
    }
    let errors = errors.and_then(|thread| thread.join().ok());
    let errors = errors.unwrap_or_default();
    Ok(Ran { status, errors })
}

/// Lines as they come, until the other end is closed.
fn lines(stdout: ChildStdout) -> Receiver<String> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let lines = BufReader::new(stdout).split(b'\n');
        for line in lines.map_while(Result::ok) {
            if send
                .send(String::from_utf8_lossy(&line).into_owned())
                .is_err()
            {
                break;
            }
        }
    });
    receive
}

/// The beginning; the rest is read too, lest the process waits for someone to read it.
fn beginning(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    let _ = stream.by_ref().take(MOST_ERRORS).read_to_end(&mut bytes);
    let _ = io::copy(&mut stream, &mut io::sink());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A process that has closed its stdout has little left to do.
fn wait(child: &mut Child, end: Instant) -> io::Result<Option<ExitStatus>> {
    let mut pause = Duration::from_millis(1);
    loop {
        let status = child.try_wait()?;
        if status.is_some() || Instant::now() > end {
            return Ok(status);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// Cargo runs rustc, which has to end with it.
#[cfg(unix)]
fn in_own_group(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(not(unix))]
fn in_own_group(_command: &mut Command) {}

fn kill(child: &mut Child) -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Pid, Signal, kill_process_group};
        let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
    }
    // One that has just ended by itself cannot be killed.
    let _ = child.kill();
    child.wait().map(|_| ())
}

#[cfg(test)]
mod tests;
