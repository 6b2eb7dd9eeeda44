//! Lists of verdicts that are not those of a table, each with a reason.

use std::cell::Cell;
use std::fs;
use std::path::Path;

/// Verdicts that differ for a reason.
#[derive(Debug)]
pub struct Exceptions {
    entries: Vec<Entry>,
}

/// One verdict.
#[derive(Debug)]
pub struct Entry {
    /// The pair, with the row of its table where it has one, and the column where there are
    /// several.
    pub key: Vec<String>,
    /// The verdict of the table.
    pub theirs: String,
    /// Our verdict.
    pub ours: String,
    /// Whether it explained something.
    is_used: Cell<bool>,
}

impl Exceptions {
    /// Reads a list: a head, then lines of fields with a tab between them. The last three are their
    /// verdict, ours and the reason; what stands before is the key.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or a line has not as many fields as the head, no reason, or the key of
    /// another.
    pub fn read(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let text = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
        let mut lines = (1..).zip(text.lines());
        let width = lines.next().map_or(0, |(_, head)| head.split('\t').count());
        let mut entries: Vec<Entry> = Vec::new();
        for (number, line) in lines {
            let entry =
                Entry::parse(line, width).map_err(|why| format!("{shown}:{number}: {why}"))?;
            if entries.iter().any(|other| other.key == entry.key) {
                return Err(format!("{shown}:{number}: listed twice"));
            }
            entries.push(entry);
        }
        Ok(Self { entries })
    }

    /// Finds the entry of a key, and notes that it is used if it says just these verdicts.
    pub fn explains(&self, key: &[&str], theirs: &str, ours: &str) -> bool {
        let mut entries = self.entries.iter();
        let entry =
            entries.find(|entry| entry.key == key && entry.theirs == theirs && entry.ours == ours);
        if let Some(entry) = entry {
            entry.is_used.set(true);
        }
        entry.is_some()
    }

    /// Returns the entries that explained nothing.
    pub fn unused(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.is_used.get())
    }
}

impl Entry {
    fn parse(line: &str, width: usize) -> Result<Self, String> {
        let mut fields: Vec<String> = line.split('\t').map(str::to_owned).collect();
        if fields.len() != width {
            return Err(format!("{} fields instead of {width}", fields.len()));
        }
        let (Some(reason), Some(ours), Some(theirs)) = (fields.pop(), fields.pop(), fields.pop())
        else {
            return Err("too few fields".to_owned());
        };
        if reason.trim().is_empty() {
            return Err("no reason".to_owned());
        }
        Ok(Self {
            key: fields,
            theirs,
            ours,
            is_used: Cell::new(false),
        })
    }
}
