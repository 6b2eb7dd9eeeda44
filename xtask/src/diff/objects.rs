//! Files of a commit, from one `git cat-file --batch`.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::{Mutex, PoisonError};

use super::git::{self, Commit, Git};
use crate::fault::Fault;
use crate::reading::{self, LONGEST};

/// The files of a commit.
#[derive(Debug)]
pub struct Objects {
    commit: Commit,
    process: Mutex<Process>,
}

/// A running `git cat-file --batch`.
#[derive(Debug)]
struct Process {
    child: Child,
    /// None: it is told to end.
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Objects {
    /// Opens the files of a commit.
    pub fn open(git: &Git, commit: Commit) -> Result<Self, Fault> {
        let mut command = git::command(git.top());
        command.args(["cat-file", "--batch", "--follow-symlinks"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| git::not_run(&error))?;
        let pipes = (child.stdin.take(), child.stdout.take());
        let (Some(questions), Some(answers)) = pipes else {
            return Err(git::not_run(&io::Error::other("it has no pipes")));
        };
        let process = Process {
            child,
            questions: Some(questions),
            answers: BufReader::new(answers),
        };
        Ok(Self {
            commit,
            process: Mutex::new(process),
        })
    }

    /// Returns the commit.
    pub fn commit(&self) -> &Commit {
        &self.commit
    }

    /// Reads the file at a path from the top of the repository. None: there is no such file.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let name = format!("{}:{path}", self.commit.name);
        // A question is a line.
        if path.contains('\n') {
            return Err(format!("`{name}` has a line break in its path"));
        }
        let question = format!("{}:{path}\n", self.commit.hash);
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = process.ask(&question);
        let answer = answer.map_err(|error| format!("git cannot read `{name}`: {error}"))?;
        match answer {
            Answer::File(bytes) => Ok(Some(bytes)),
            Answer::Nothing => Ok(None),
            Answer::Other(kind) => Err(format!("`{name}` is no file: {kind}")),
        }
    }
}

/// What git says of a path.
enum Answer {
    /// The bytes of a file.
    File(Vec<u8>),
    /// There is nothing.
    Nothing,
    /// Something else, in words.
    Other(&'static str),
}

impl Process {
    fn ask(&mut self, question: &str) -> io::Result<Answer> {
        let ended = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let questions = self.questions.as_mut().ok_or_else(ended)?;
        questions.write_all(question.as_bytes())?;
        questions.flush()?;
        let mut line = Vec::new();
        self.answers.read_until(b'\n', &mut line)?;
        let line = String::from_utf8_lossy(&line);
        let line = line.strip_suffix('\n').ok_or_else(ended)?;
        if line.ends_with(" missing") {
            return Ok(Answer::Nothing);
        }
        let odd = || io::Error::other(format!("it says `{line}`"));
        let mut words = line.rsplit(' ');
        let size = words.next().and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or_else(odd)?;
        let kind = words.next().ok_or_else(odd)?;
        let answers = (&mut self.answers).take(size.saturating_add(1));
        if size > LONGEST {
            reading::skip(answers)?;
            return Err(reading::too_long(LONGEST));
        }
        let mut bytes = Vec::new();
        { answers }.read_to_end(&mut bytes)?;
        if bytes.pop() != Some(b'\n') {
            return Err(ended());
        }
        Ok(match kind {
            "blob" => Answer::File(bytes),
            "dangling" | "notdir" => Answer::Nothing,
            "tree" => Answer::Other("it is a folder"),
            "commit" => Answer::Other("it is a submodule"),
            "symlink" => Answer::Other("it is a link that leads out of the repository"),
            "loop" => Answer::Other("it is a link that leads to itself"),
            _ => return Err(odd()),
        })
    }
}

impl Drop for Process {
    /// Ends git, which waits for further questions.
    fn drop(&mut self) {
        self.questions = None;
        // There is nothing to say about a program that is no longer needed.
        let _ = self.child.wait();
    }
}
