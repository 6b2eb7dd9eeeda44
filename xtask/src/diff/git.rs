//! What git knows of a document: revisions, where they branched off, and how files were called
//! there.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::Fault;

/// The branch that others build on.
const MAIN: &str = "origin/main";

/// How to get the commits that a shallow clone leaves out.
const DEEPEN: &str = "get the missing commits with `git fetch --unshallow`; for GitHub's checkout say \
                      `fetch-depth: 0`, for GitLab `GIT_DEPTH: 0`";

/// A repository, seen from one of its folders.
#[derive(Clone, Debug)]
pub struct Git {
    folder: PathBuf,
    /// The folder of the whole working tree.
    top: PathBuf,
    /// The way from there to the folder, with a slash at the end if it is not empty.
    prefix: String,
}

/// A commit, and its name for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The name as it was given, or a short hash.
    pub name: String,
    /// The hash.
    pub hash: String,
}

/// The end of a run of git.
struct Answer {
    is_fine: bool,
    stdout: String,
    stderr: String,
}

impl Git {
    /// Finds the repository of a folder.
    pub fn at(folder: &Path) -> Result<Self, Fault> {
        let is_here = folder == Path::new("");
        let folder = if is_here { Path::new(".") } else { folder };
        if let Err(error) = fs::metadata(folder) {
            return Err(Fault::unreadable(folder, &error));
        }
        let answer = run(folder, &["rev-parse", "--show-toplevel", "--show-prefix"])?;
        let mut lines = answer.stdout.lines();
        match (answer.is_fine, lines.next()) {
            (true, Some(top)) => Ok(Self {
                folder: folder.to_owned(),
                top: PathBuf::from(top),
                prefix: lines.next().unwrap_or_default().to_owned(),
            }),
            (_, _) => Err(Fault::argument(
                format!(
                    "`{}` is not in the working tree of a repository that git can read{}",
                    folder.display(),
                    said(&answer)
                ),
                "run this in the repository of the document, or name two files to compare",
            )),
        }
    }

    /// Returns the folder of the whole working tree.
    pub fn top(&self) -> &Path {
        &self.top
    }

    /// Returns the path from the top of the working tree, `/`-separated, of a path from the folder.
    pub fn path(&self, relative: &str) -> Result<String, Fault> {
        join(&self.prefix, relative).ok_or_else(|| {
            let message = format!("`{relative}` is outside of the repository");
            Fault::argument(message, "only what is committed has revisions")
        })
    }

    /// Finds a commit.
    pub fn commit(&self, revision: &str) -> Result<Commit, Fault> {
        if let Some(hash) = self.find(revision)? {
            let name = revision.to_owned();
            return Ok(Commit { name, hash });
        }
        let message = format!("there is no revision `{revision}` in this repository");
        Err(if self.is_shallow()? {
            Fault::argument(format!("{message}, whose clone is shallow"), DEEPEN)
        } else {
            let help = "name a commit, a branch or a tag that `git log` knows; \
                        `git fetch` gets those of the remote repository";
            Fault::argument(message, help)
        })
    }

    /// Finds the commit where the work branched off from `origin/main`, or `HEAD` if there is no
    /// such branch.
    pub fn fork(&self) -> Result<Commit, Fault> {
        let head = self.commit("HEAD")?;
        if self.find(MAIN)?.is_none() {
            if self.is_shallow()? {
                let message = format!(
                    "the clone is shallow and without `{MAIN}`, so it is not known what to compare with"
                );
                return Err(Fault::argument(message, DEEPEN));
            }
            return Ok(head);
        }
        let answer = self.run(&["merge-base", MAIN, "HEAD"])?;
        match (answer.is_fine, answer.stdout.lines().next()) {
            (true, Some(hash)) if hash == head.hash => Ok(head),
            (true, Some(hash)) => Ok(Commit {
                name: self.shorten(hash)?,
                hash: hash.to_owned(),
            }),
            (_, _) if self.is_shallow()? => {
                let message =
                    format!("the clone is shallow and ends before `HEAD` and `{MAIN}` meet");
                Err(Fault::argument(message, DEEPEN))
            }
            (_, _) => {
                let message = format!("`HEAD` and `{MAIN}` have no commit in common");
                Err(Fault::argument(message, "name another one with --base-rev"))
            }
        }
    }

    /// Returns what is said of a comparison of the working tree with a commit that are the same, if
    /// they are.
    ///
    /// # Errors
    ///
    /// If that is so because the clone is shallow.
    pub fn check_unchanged(&self, commit: &Commit) -> Result<Option<String>, Fault> {
        if !self.run(&["diff", "--quiet", &commit.hash, "--"])?.is_fine {
            return Ok(None);
        }
        let name = &commit.name;
        if self.is_shallow()? {
            let message = format!(
                "there is nothing to compare but `{name}` with itself, for the clone is shallow"
            );
            return Err(Fault::argument(message, DEEPEN));
        }
        Ok(Some(format!(
            "the working tree is that of {name}: for what the last commit changed, give --base-rev HEAD~1"
        )))
    }

    /// Finds the path that a file of the working tree had at a commit, if git sees that it was
    /// renamed.
    pub fn old_path(&self, commit: &Commit, new: &str) -> Result<Option<String>, Fault> {
        let renames = self.renames(commit)?;
        if let Some((old, _)) = renames.into_iter().find(|(_, path)| path == new) {
            return Ok(Some(old));
        }
        // Of a file that changed much between two renames, only the single steps are alike.
        let range = format!("{}..HEAD", commit.hash);
        let pathspec = format!(":(top,literal){new}");
        let log = ["log", "--follow", "--format=", "--name-status", "-z"];
        let answer = self.run(&[&log[..], &[&range, "--", &pathspec]].concat())?;
        Ok(pairs(&answer.stdout).pop().map(|(old, _)| old))
    }

    /// Finds the path that a file of a commit has in the working tree, if git sees that it was
    /// renamed.
    pub fn new_path(&self, commit: &Commit, old: &str) -> Result<Option<String>, Fault> {
        let renames = self.renames(commit)?;
        let found = renames.into_iter().find(|(path, _)| path == old);
        Ok(found.map(|(_, new)| new))
    }

    /// The files that were renamed between a commit and the working tree: old and new paths.
    fn renames(&self, commit: &Commit) -> Result<Vec<(String, String)>, Fault> {
        let diff = ["diff", "--find-renames", "--diff-filter=R", "--no-relative"];
        let arguments = ["--name-status", "-z", commit.hash.as_str(), "--"];
        let answer = self.run(&[&diff[..], &arguments[..]].concat())?;
        Ok(pairs(&answer.stdout))
    }

    /// The hash of a commit, if there is one of that name.
    fn find(&self, revision: &str) -> Result<Option<String>, Fault> {
        if revision.starts_with('-') || revision.is_empty() {
            return Ok(None);
        }
        let commit = format!("{revision}^{{commit}}");
        let answer = self.run(&["rev-parse", "--verify", "--quiet", &commit])?;
        let hash = answer.stdout.lines().next().map(str::to_owned);
        Ok(hash.filter(|_| answer.is_fine))
    }

    fn shorten(&self, hash: &str) -> Result<String, Fault> {
        let answer = self.run(&["rev-parse", "--short", hash])?;
        let short = answer.stdout.lines().next().filter(|_| answer.is_fine);
        Ok(short.unwrap_or(hash).to_owned())
    }

    /// Whether commits are left out of the clone.
    pub fn is_shallow(&self) -> Result<bool, Fault> {
        let answer = self.run(&["rev-parse", "--is-shallow-repository"])?;
        Ok(answer.stdout.trim() == "true")
    }

    fn run(&self, arguments: &[&str]) -> Result<Answer, Fault> {
        run(&self.folder, arguments)
    }
}

/// Joins a folder and a path, both `/`-separated, without `.` and `..`. None: it leads out of the
/// repository.
pub fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    if path.starts_with('/') {
        return None;
    }
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Returns the folder that a `/`-separated path is in.
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Makes a command of git, whose words do not depend on the language of the machine.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).env("LC_ALL", "C");
    command
}

/// Says that git itself could not be run.
pub fn not_run(error: &std::io::Error) -> Fault {
    if error.kind() == ErrorKind::NotFound {
        let message = "git is not there: there is no program `git` in PATH";
        return Fault::argument(message, "install git, or name two files to compare");
    }
    Fault::argument(
        format!("git cannot be run: {error}"),
        "mend its installation, or name two files to compare",
    )
}

fn run(folder: &Path, arguments: &[&str]) -> Result<Answer, Fault> {
    let output = command(folder).args(arguments).output();
    let output = output.map_err(|error| not_run(&error))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Answer {
        is_fine: output.status.success(),
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
    })
}

/// The first line that git said of what went wrong.
fn said(answer: &Answer) -> String {
    let line = answer.stderr.lines().next().unwrap_or_default();
    match line.trim_start_matches("fatal: ").trim() {
        "" => String::new(),
        line => format!(": {line}"),
    }
}

/// The renames in what `--name-status -z` prints: a letter, and one path, or two for a rename.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut fields = text.split('\0');
    let mut pairs = Vec::new();
    while let Some(status) = fields.next().map(str::trim) {
        if status.is_empty() {
            continue;
        }
        let Some(old) = fields.next() else { break };
        if status.starts_with(['R', 'C'])
            && let Some(new) = fields.next()
        {
            pairs.push((old.to_owned(), new.to_owned()));
        }
    }
    pairs
}

#[cfg(test)]
mod tests;
