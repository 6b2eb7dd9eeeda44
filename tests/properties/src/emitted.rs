//! Emitted files are Rust in which nothing of the document is code.

mod doubles;
mod lexed;
mod parsed;

use clientgen::files::File;

use crate::Outcome;

pub use lexed::refused_character;

/// The folder of the runtime, which is not emitted.
const RUNTIME: &str = "src/runtime/";

/// Checks the files of a client.
pub fn check(files: &[File]) -> Outcome {
    for file in files {
        if file.path.ends_with(".rs") && !file.path.starts_with(RUNTIME) {
            check_rust(&file.contents)
                .map_err(|why| format!("{}: {why}\n{}", file.path, file.contents))?;
        }
    }
    Ok(())
}

fn check_rust(text: &str) -> Outcome {
    lexed::check(text)?;
    let file = syn::parse_file(text).map_err(|error| format!("no Rust: {error}"))?;
    parsed::check(&file)?;
    doubles::check(&file)
}

#[cfg(test)]
mod tests;
