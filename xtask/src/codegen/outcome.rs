//! What a run says it did.

use serde_json::{Value, json};

use super::command::mending;
use crate::cli::Codegen;
use crate::disk::{Change, Plan};
use crate::job::Job;
use crate::text_diff::ShortDiff;

/// The paths of a plan by what happens to them, the manifest only if nothing else changes.
struct Paths<'a> {
    new: Vec<&'a str>,
    changed: Vec<&'a str>,
    stale: Vec<&'a str>,
}

impl<'a> Paths<'a> {
    fn of(plan: &'a Plan<'_>) -> Self {
        let mut paths = Self {
            new: Vec::new(),
            changed: Vec::new(),
            stale: Vec::new(),
        };
        let alone = plan.manifest.iter().filter(|_| plan.changes.is_empty());
        for change in plan.changes.iter().chain(alone) {
            let list = match change {
                Change::Create { .. } => &mut paths.new,
                Change::Replace { .. } => &mut paths.changed,
                Change::Remove { .. } => &mut paths.stale,
            };
            list.push(change.path());
        }
        paths
    }

    fn lines(&self) -> String {
        let rows = [
            ("changed", &self.changed),
            ("new", &self.new),
            ("stale", &self.stale),
        ];
        let line = |word: &str, path: &&str| format!("  {word:<7}  {path}\n");
        rows.iter()
            .flat_map(|(word, paths)| paths.iter().map(move |path| line(word, path)))
            .collect()
    }

    fn count(&self) -> usize {
        self.new.len() + self.changed.len() + self.stale.len()
    }
}

/// After a run that wrote: one line.
pub fn written(job: &Job, plan: &Plan<'_>) -> (String, Value) {
    let paths = Paths::of(plan);
    let out = job.out.display().to_string();
    let text = if plan.is_empty() {
        up_to_date(&out, plan)
    } else {
        format!(
            "{out}: {} written, {} removed, {} unchanged",
            files(paths.new.len() + paths.changed.len()),
            paths.stale.len(),
            plan.unchanged
        )
    };
    let object = json!({
        "outcome": if plan.is_empty() { "up-to-date" } else { "written" },
        "out": out,
        "new": paths.new,
        "changed": paths.changed,
        "removed": paths.stale,
        "unchanged": plan.unchanged,
    });
    (text, object)
}

/// After `--check`: one line, or the files, a diff and what to do.
pub fn checked(flags: &Codegen, job: &Job, plan: &Plan<'_>) -> (String, Value) {
    let out = job.out.display().to_string();
    if plan.is_empty() {
        return written(job, plan);
    }
    let paths = Paths::of(plan);
    let command = mending(flags);
    let diff = diff(plan);
    let text = format!(
        "{out} is out of date with {}: {}\n{}\n{diff}\nTo mend it, run: {command}",
        job.spec.display(),
        files(paths.count()),
        paths.lines(),
    );
    let object = json!({
        "outcome": "out-of-date",
        "out": out,
        "new": paths.new,
        "changed": paths.changed,
        "stale": paths.stale,
        "unchanged": plan.unchanged,
        "diff": diff,
        "command": command,
    });
    (text, object)
}

fn up_to_date(out: &str, plan: &Plan<'_>) -> String {
    format!("{out}: up to date, {}", files(plan.unchanged))
}

fn files(count: usize) -> String {
    if count == 1 {
        "1 file".to_owned()
    } else {
        format!("{count} files")
    }
}

/// Of files that changed; a new or a stale one would only be all of it.
fn diff(plan: &Plan<'_>) -> String {
    let mut diff = ShortDiff::default();
    for change in &plan.changes {
        if let Change::Replace {
            path,
            before,
            after,
        } = change
        {
            diff.add(path, before, after);
        }
    }
    diff.finish()
}
