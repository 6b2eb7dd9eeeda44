//! The command that mends what `--check` found.

use std::borrow::Cow;

use crate::cli::Codegen;

/// The same command without `--check` and what only concerns printing.
pub fn mending(flags: &Codegen) -> String {
    let path = |path: &Option<std::path::PathBuf>| {
        path.as_ref()
            .map(|path| path.to_string_lossy().into_owned())
    };
    let options = [
        ("--config", path(&flags.config)),
        ("--spec", path(&flags.spec)),
        ("--out", path(&flags.out)),
        ("--name", flags.name.clone()),
    ];
    let mut command = "cargo xtask codegen".to_owned();
    for (option, value) in options {
        if let Some(value) = value {
            command.push_str(&format!(" {option} {}", quoted(&value)));
        }
    }
    if flags.lock {
        command.push_str(" --lock");
    }
    if flags.allow_remote {
        command.push_str(" --allow-remote");
    }
    for class in &flags.deny {
        command.push_str(&format!(" --deny {class}"));
    }
    command
}

/// As a shell reads it back.
fn quoted(value: &str) -> Cow<'_, str> {
    let plain = |one: char| one.is_alphanumeric() || "-_./\\:=+,@".contains(one);
    if !value.is_empty() && value.chars().all(plain) {
        Cow::Borrowed(value)
    } else {
        Cow::Owned(format!("'{}'", value.replace('\'', r"'\''")))
    }
}
