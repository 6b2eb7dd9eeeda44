//! Reads the figures that libFuzzer prints.

/// The figures of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Inputs that were tried.
    pub executions: u64,
    /// Inputs in a second.
    pub per_second: u64,
    /// The most memory, in MiB.
    pub memory: u64,
    /// Places in the code that were reached.
    pub reached: u64,
    /// The file of an input on which the property does not hold.
    pub finding: Option<String>,
    /// Why it does not hold.
    pub why: Option<String>,
}

impl Stats {
    /// Takes a line.
    pub fn read(&mut self, line: &str) {
        if let Some((name, value)) = line
            .strip_prefix("stat::")
            .and_then(|stat| stat.split_once(':'))
        {
            let value = value.trim().parse().unwrap_or_default();
            match name {
                "number_of_executed_units" => self.executions = value,
                "average_exec_per_sec" => self.per_second = value,
                "peak_rss_mb" => self.memory = value,
                _ => {}
            }
        } else if let Some((_, path)) = line.split_once("Test unit written to ") {
            self.finding = Some(path.trim().to_owned());
        } else if let Some((_, rest)) = line.split_once(" cov: ") {
            let reached = rest
                .split(' ')
                .next()
                .and_then(|number| number.parse().ok());
            self.reached = reached.unwrap_or(self.reached);
        } else if let Some((_, why)) = line.split_once("ERROR: libFuzzer: ") {
            self.why.get_or_insert(why.to_owned());
        } else if self.why.as_deref() == Some(PANICKED) {
            // The message stands behind the place.
            self.why = Some(line.to_owned());
        } else if line.contains(" panicked at ") {
            self.why = Some(PANICKED.to_owned());
        } else if line.contains("has overflowed its stack") {
            self.why = Some("the stack overflowed".to_owned());
        }
    }
}

/// Until the message is read.
const PANICKED: &str = "it panicked";
