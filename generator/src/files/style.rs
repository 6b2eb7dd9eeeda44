//! The settings of rustfmt that a client is laid out by.

use super::File;

/// The defaults of the edition.
const STYLE: &str = "\
# The defaults of rustfmt, whatever is set in the folders above.
edition = \"2024\"
style_edition = \"2024\"
";

/// Makes `src/rustfmt.toml`, which holds for everything in `src`.
///
/// Without it the settings of the folders above would hold there, and `cargo fmt` would edit what
/// is not to be edited. It is not in the folder of the crate: what users set there is theirs, and
/// holds for the tests and examples that they write.
pub(crate) fn style() -> File {
    File {
        path: "src/rustfmt.toml".to_owned(),
        contents: STYLE.to_owned(),
    }
}
