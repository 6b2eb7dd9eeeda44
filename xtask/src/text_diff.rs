//! A short diff.

use similar::TextDiff;

/// The most lines that are shown of all files together.
const MOST_LINES: usize = 60;

/// Unified diffs of files, cut short.
#[derive(Debug, Default)]
pub struct ShortDiff {
    text: String,
    shown: usize,
    hidden: usize,
}

impl ShortDiff {
    /// Adds the difference between what is on disk and what is generated.
    pub fn add(&mut self, path: &str, before: &[u8], after: &str) {
        let before = String::from_utf8_lossy(before);
        let diff = TextDiff::from_lines(before.as_ref(), after);
        let mut unified = diff.unified_diff();
        unified.context_radius(2);
        unified.header(&format!("{path} (on disk)"), &format!("{path} (generated)"));
        for line in unified.to_string().lines() {
            if self.shown < MOST_LINES {
                self.text.push_str(line);
                self.text.push('\n');
                self.shown += 1;
            } else {
                self.hidden += 1;
            }
        }
    }

    /// The text, with a last line that says how much is not shown.
    pub fn finish(mut self) -> String {
        if self.hidden > 0 {
            self.text
                .push_str(&format!("… and {} more lines\n", self.hidden));
        }
        self.text
    }
}
