//! What is measured, and how it is written.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Seconds of CPU.
    Cpu,
    /// Seconds on the clock.
    Wall,
    /// The most memory of one process, in bytes.
    Peak,
    /// What others read to compile against it, in bytes.
    Rmeta,
    /// What is linked, in bytes.
    Rlib,
    /// A program without symbols, in bytes.
    Program,
    /// How much dearer an operation is in the upper half of a series than in the lower one; 1 is linear.
    Growth,
    /// Bytes in a second.
    Throughput,
    /// Calls in a second.
    Calls,
    /// Seconds of CPU of one call.
    CpuPerCall,
    /// Crates that are built with it.
    Crates,
    /// The growth of the process, in bytes.
    Kept,
    /// Tasks that are left.
    Tasks,
    /// Files and connections that are left open.
    Descriptors,
}

impl Measure {
    /// All, in the order of the tables.
    pub const ALL: &'static [Self] = &[
        Self::Cpu,
        Self::Wall,
        Self::Peak,
        Self::Rmeta,
        Self::Rlib,
        Self::Program,
        Self::Growth,
        Self::Throughput,
        Self::Calls,
        Self::CpuPerCall,
        Self::Crates,
        Self::Kept,
        Self::Tasks,
        Self::Descriptors,
    ];

    /// The word in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cpu => "cpu",
            Self::Wall => "wall",
            Self::Peak => "peak",
            Self::Rmeta => "rmeta",
            Self::Rlib => "rlib",
            Self::Program => "program",
            Self::Growth => "growth",
            Self::Throughput => "throughput",
            Self::Calls => "calls",
            Self::CpuPerCall => "cpu-per-call",
            Self::Crates => "crates",
            Self::Kept => "kept",
            Self::Tasks => "tasks",
            Self::Descriptors => "descriptors",
        }
    }

    /// The words above a table.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Cpu => "CPU, s",
            Self::Wall => "on the clock, s",
            Self::Peak => "most memory of one process, MB",
            Self::Rmeta => ".rmeta, kB",
            Self::Rlib => ".rlib, kB",
            Self::Program => "stripped program, kB",
            Self::Growth => "CPU of an operation, upper half of the series to lower half",
            Self::Throughput => "MB in a second, more is better",
            Self::Calls => "calls in a second, more is better",
            Self::CpuPerCall => "CPU of a call, µs",
            Self::Crates => "crates that are built with a client",
            Self::Kept => "what the process has grown by since it was warm, MB",
            Self::Tasks => "tasks left behind the client",
            Self::Descriptors => "descriptors left behind the client",
        }
    }

    /// What it is in a sentence.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Cpu => "CPU",
            Self::Wall => "time on the clock",
            Self::Peak => "memory",
            Self::Rmeta => "bytes of .rmeta",
            Self::Rlib => "bytes of .rlib",
            Self::Program => "bytes of a stripped program",
            Self::Growth => "growth",
            Self::Throughput => "bytes in a second",
            Self::Calls => "calls in a second",
            Self::CpuPerCall => "CPU of a call",
            Self::Crates => "crates",
            Self::Kept => "growth of the process",
            Self::Tasks => "tasks left",
            Self::Descriptors => "descriptors left",
        }
    }

    /// Whether more is better.
    pub const fn more_is_better(self) -> bool {
        matches!(self, Self::Throughput | Self::Calls)
    }

    /// How a value is written, without its unit.
    pub fn write(self, value: f64) -> String {
        match self {
            Self::Cpu | Self::Wall => digits(value),
            Self::Peak | Self::Throughput | Self::Kept => digits(value / 1e6),
            Self::Rmeta | Self::Rlib | Self::Program => digits(value / 1e3),
            Self::Growth | Self::Calls => digits(value),
            Self::CpuPerCall => digits(value * 1e6),
            Self::Crates | Self::Tasks | Self::Descriptors => format!("{value:.0}"),
        }
    }

    /// Below 1 the first is better. None: one of them is nothing.
    pub fn ratio(self, ours: f64, theirs: f64) -> Option<f64> {
        let (above, below) = match self.more_is_better() {
            true => (theirs, ours),
            false => (ours, theirs),
        };
        (above >= 0.0 && below > 0.0).then(|| above / below)
    }
}

/// Three digits that say something, or all before the point.
fn digits(value: f64) -> String {
    let places = match value.abs() {
        value if value >= 100.0 => 0,
        value if value >= 10.0 => 1,
        value if value >= 1.0 => 2,
        _ => 3,
    };
    format!("{value:.places$}")
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Measure {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|measure| measure.name() == text);
        found
            .copied()
            .ok_or_else(|| format!("unknown measure `{text}`"))
    }
}
