//! Programs that show an effect on Rust source.

/// A program that shows an effect on Rust source. It names the crate `client`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// The way in which it shows the effect.
    pub kind: WitnessKind,
    /// The source: a module for a program that compiles, else a whole program.
    pub source: String,
    /// The features of the client, if the default ones are off.
    pub features: Option<Vec<String>>,
}

/// A way in which a program shows an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WitnessKind {
    /// It compiles with the old client and not with the new one.
    Compiles,
    /// It prints something else with each of the two clients.
    Runs,
}
