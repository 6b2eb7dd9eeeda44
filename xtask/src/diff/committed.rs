//! Whether the committed crate is what the generator writes today.

use clientgen::config::Config;
use clientgen::files::Manifest;

use super::choice::Document;

/// Returns a sentence if the crate beside the old document is not what the generator writes for it
/// today.
///
/// Only a commit has both as they were: on the disk, the crate is beside the new document.
pub fn note(base: &Document, config: &Config) -> Option<String> {
    let settings = base.settings.as_ref()?;
    let manifest = settings.package.manifest.as_deref();
    let manifest = manifest.filter(|_| base.files.is_committed())?;
    let committed = Manifest::parse(manifest).ok()?;
    let output = clientgen::generate(&base.source(), config).ok()?;
    let written = Manifest::of(&output.files);
    let paths = written.or(&committed);
    let differing = paths.paths();
    let differing = differing.filter(|path| committed.get(path) != written.get(path));
    let differing = differing.count();
    let out = settings.out.as_deref().unwrap_or_default();
    (differing > 0).then(|| {
        format!(
            "the crate `{out}` beside `{}` is not what this generator writes for that document ({} differ): \
             effects on source are those between what it writes for both",
            base.name,
            if differing == 1 { "1 file".to_owned() } else { format!("{differing} files") },
        )
    })
}
