//! What `cargo check` prints for programs.

use std::time::Instant;

use serde_json::Value;

use super::row::Compiled;
use crate::limited::Clock;

/// What was read so far.
#[derive(Debug)]
pub struct Messages {
    /// When the client could begin: when its last dependency was done.
    begin: Instant,
    seconds: Option<f64>,
    warnings: usize,
    first_warning: Option<String>,
    /// The first error in the client or a dependency.
    pub first_error: Option<String>,
}

impl Default for Messages {
    fn default() -> Self {
        Self {
            begin: Instant::now(),
            seconds: None,
            warnings: 0,
            first_warning: None,
            first_error: None,
        }
    }
}

impl Messages {
    /// Takes a line. The time of the client begins when a dependency is done.
    pub fn read(&mut self, line: &str) -> Clock {
        let Ok(line) = serde_json::from_str::<Value>(line) else {
            return Clock::Runs;
        };
        // The client is the only package that comes from a folder.
        let id = line["package_id"].as_str().unwrap_or_default();
        let is_client = id.starts_with("path+");
        match line["reason"].as_str() {
            Some("compiler-message") => self.message(&line["message"], is_client),
            Some("compiler-artifact") if is_client => {
                let is_fresh = line["fresh"] == true;
                self.seconds = (!is_fresh).then(|| self.begin.elapsed().as_secs_f64());
            }
            Some("compiler-artifact" | "build-script-executed") => {
                self.begin = Instant::now();
                return Clock::Restarts;
            }
            Some(_) | None => {}
        }
        Clock::Runs
    }

    /// The client compiles.
    pub fn finish(self) -> Compiled {
        Compiled {
            warnings: self.warnings,
            first_warning: self.first_warning,
            seconds: self.seconds,
        }
    }

    fn message(&mut self, message: &Value, is_client: bool) {
        // A line that only counts the others has no place.
        let Some(text) = placed(message) else {
            return;
        };
        match message["level"].as_str() {
            Some("warning") if is_client => {
                self.warnings += 1;
                self.first_warning.get_or_insert(text);
            }
            Some("error") => {
                self.first_error.get_or_insert(text);
            }
            Some(_) | None => {}
        }
    }
}

/// A message with its place: `error[E0425]: cannot find value (src/lib.rs:7)`.
pub fn placed(message: &Value) -> Option<String> {
    let spans = message["spans"].as_array()?;
    let is_primary = |span: &&Value| span["is_primary"] == true;
    let span = spans.iter().find(is_primary).or(spans.first())?;
    let level = message["level"].as_str()?;
    let code = match message["code"]["code"].as_str() {
        Some(code) => format!("[{code}]"),
        None => String::new(),
    };
    let text = message["message"].as_str()?.lines().next()?;
    let (file, line) = (span["file_name"].as_str()?, &span["line_start"]);
    Some(format!("{level}{code}: {text} ({file}:{line})"))
}
