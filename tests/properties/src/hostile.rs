//! Names and texts that somebody might put into a document to see what happens.

use std::sync::LazyLock;

use serde::Deserialize;

/// Names and texts, the harmless first.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Hostile {
    /// Makes what may stand where a name does.
    pub names: Vec<String>,
    /// Makes what may stand where a text for people does.
    pub texts: Vec<String>,
}

/// Those of `tests/hostile.json`.
pub static HOSTILE: LazyLock<Hostile> = LazyLock::new(|| {
    let text = include_str!("../../hostile.json");
    serde_json::from_str(text).unwrap_or_default()
});

/// The macro that some of them try to call, which no client has.
pub const PLANTED: &str = "planted";

#[cfg(test)]
mod tests {
    use super::HOSTILE;

    #[test]
    fn there_are_names_and_texts() {
        assert!(HOSTILE.names.len() > 50 && HOSTILE.texts.len() > 30);
    }
}
