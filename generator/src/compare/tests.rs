//! Comparisons of whole documents.

use super::Side;
use crate::config::Config;
use crate::source::{NoSiblings, Source};

/// Takes a document through the stages, whatever comes of it.
pub(super) fn understood(text: &str) {
    let config = Config::default();
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    let side = Side {
        source: &source,
        config: &config,
    };
    drop(super::revision(side));
}
