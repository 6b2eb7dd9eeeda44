//! A program that decodes examples with the types of a client, and encodes them back.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use clientgen::files::Package;

use super::Cases;

/// The file with the examples: a line for each, with the number of the type and the JSON text.
pub const TEXTS: &str = "texts";

/// The file with what came of each: `+` and the JSON text, or `-` and why there is none.
pub const TRIPS: &str = "trips";

/// Writes the program of a client for the types of these examples.
pub fn write(folder: &Path, client: &Path, package: &Package, cases: &Cases) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let client = std::path::absolute(client)?;
    let client = toml_edit::Value::from(client.to_string_lossy().into_owned());
    put(&folder.join("Cargo.toml"), &manifest(package, &client))?;
    put(
        &folder.join("src/main.rs"),
        &program(&package.name, &cases.types),
    )?;
    let mut lines = String::new();
    for case in &cases.cases {
        let _ = writeln!(lines, "{}\t{}", case.ty, case.text);
    }
    put(&folder.join(TEXTS), &lines)
}

/// The name of the program.
pub fn program_name(name: &str) -> String {
    format!("{name}-round-trip")
}

/// What is the same stays untouched, so that it is not compiled anew.
fn put(path: &Path, text: &str) -> io::Result<()> {
    match fs::read(path) {
        Ok(old) if old == text.as_bytes() => Ok(()),
        _ => fs::write(path, text),
    }
}

/// Transports are no matter here, but the types of all tags are, and the crates are those that types are made of.
fn manifest(package: &Package, client: &toml_edit::Value) -> String {
    let name = &package.name;
    let program = program_name(name);
    let has_tags = package.features.iter().any(|(feature, _)| feature == "all");
    let tags = if has_tags { "\"all\"" } else { "" };
    format!(
        "\
[package]
name = \"{program}\"
version = \"0.0.0\"
edition = \"2024\"

[dependencies]
{name} = {{ path = {client}, default-features = false, features = [{tags}] }}
chrono = {{ version = \"0.4\", default-features = false, features = [\"alloc\"] }}
serde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}
uuid = {{ version = \"1\", default-features = false, features = [\"std\"] }}

[profile.dev]
debug = false

[workspace]
"
    )
}

fn program(name: &str, types: &[String]) -> String {
    let library = name.replace('-', "_");
    let mut trips = String::new();
    for ty in types {
        let _ = writeln!(trips, "    trip::<{ty}>,");
    }
    let types = match types.iter().any(|ty| ty.contains("types::")) {
        true => format!("use {library}::types;\n"),
        false => String::new(),
    };
    format!(
        "#[allow(unused_imports, reason = \"not all are written\")]\nuse {library}::{{Secret, json}};\n{types}\nconst TRIPS: &[Trip] = &[\n{trips}];\n{PROGRAM}"
    )
}

/// Each line is written as soon as it is known: one that ends the process is known by its lack.
const PROGRAM: &str = r#"
type Trip = fn(&str) -> Result<String, String>;

fn trip<T: json::Decode + json::Encode>(text: &str) -> Result<String, String> {
    let value: T = json::from_slice(text.as_bytes()).map_err(|error| error.to_string())?;
    String::from_utf8(json::to_vec(&value)).map_err(|error| error.to_string())
}

fn main() -> std::io::Result<()> {
    use std::io::{BufRead, Write};
    let mut paths = std::env::args_os().skip(1);
    let (Some(texts), Some(trips)) = (paths.next(), paths.next()) else {
        return Err(std::io::Error::other("two files are wanted"));
    };
    let mut trips = std::fs::File::create(trips)?;
    for line in std::io::BufReader::new(std::fs::File::open(texts)?).lines() {
        let line = line?;
        let (number, text) = line.split_once('\t').ok_or_else(|| std::io::Error::other("no type"))?;
        let number: usize = number.parse().map_err(std::io::Error::other)?;
        let answer = match TRIPS[number](text) {
            Ok(text) => format!("+{text}\n"),
            Err(why) => format!("-{}\n", why.replace('\n', " ")),
        };
        trips.write_all(answer.as_bytes())?;
    }
    Ok(())
}
"#;
