//! What is printed.

use std::io::{self, IsTerminal, Write};

use clientgen::diagnostic::{Documents, Human, Report, is_shortened, render_human, render_json};
use clientgen::hidden::escape_hidden;
use serde_json::Value;

use crate::cli::MessageFormat;

/// The most rows that are printed for people who have not asked for all: about what fits on two screens.
const MOST_ROWS: usize = 10;

/// How to see the rows that were not printed.
const HINT: &str = "To see all rows: --all prints them, --report FILE writes them, --message-format json is for programs";

/// Where and how a task prints.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    format: MessageFormat,
    most: usize,
}

impl Screen {
    /// A screen that prints in a format, for people all rows or the worst.
    pub fn new(format: MessageFormat, all: bool) -> Self {
        let most = if all { usize::MAX } else { MOST_ROWS };
        Self { format, most }
    }

    /// Whether the report of a task is shown in colors.
    pub fn has_colors(self) -> bool {
        self.format == MessageFormat::Human
            && io::stdout().is_terminal()
            && std::env::var_os("NO_COLOR").is_none()
    }

    /// Prints rows, with the places in these texts.
    pub fn report(self, report: &Report, texts: &[(String, String)]) {
        if report.is_empty() && report.untyped_replies() == 0 {
            return;
        }
        let texts: Vec<_> = texts
            .iter()
            .map(|(name, text)| (&**name, &**text))
            .collect();
        let mut documents = Documents::new(&texts);
        match self.format {
            MessageFormat::Human => {
                let human = Human {
                    colour: io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
                    most: self.most,
                };
                let mut text = render_human(report, &mut documents, human);
                if is_shortened(report, self.most) {
                    text.push_str(HINT);
                }
                print(&mut io::stderr(), &text);
            }
            MessageFormat::Json => print(&mut io::stdout(), &render_json(report, &mut documents)),
        }
    }

    /// Prints how the task ended, as text for people or as an object for programs.
    pub fn outcome(self, text: &str, object: &Value) {
        match self.format {
            MessageFormat::Human => print(&mut io::stdout(), &escape_hidden(text)),
            MessageFormat::Json => print(&mut io::stdout(), &object.to_string()),
        }
    }

    /// Prints a page of a format in which nothing of a document is left that a terminal obeys; it
    /// may have colors.
    pub fn page(self, text: &str) {
        match self.format {
            MessageFormat::Human => print(&mut io::stdout(), text),
            MessageFormat::Json => print(&mut io::stdout(), &Value::Null.to_string()),
        }
    }
}

/// Prints lines; a reader that has gone away, like `head`, is no reason to fail.
fn print(stream: &mut dyn Write, text: &str) {
    let end = if text.ends_with('\n') || text.is_empty() {
        ""
    } else {
        "\n"
    };
    let _ = write!(stream, "{text}{end}");
}
