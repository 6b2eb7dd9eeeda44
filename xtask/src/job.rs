//! From flags and `clientgen.toml` to what is to be done.

mod lock;
mod quick_start;

use std::io;
use std::path::{Path, PathBuf};

use clientgen::config::{Config, ConfigFile, check_crate_name};
use clientgen::diagnostic::{Code, Diagnostics};
use clientgen::lock::LOCK;

use crate::cli::Codegen;
use crate::fault::{self, Fault};
use crate::reading;

/// The name of the configuration.
pub const CONFIG: &str = "clientgen.toml";

/// What `codegen` is to do.
#[derive(Debug)]
pub struct Job {
    /// The document.
    pub spec: PathBuf,
    /// The folder of the crate.
    pub out: PathBuf,
    /// What is chosen about the client.
    pub config: Config,
    /// Whether documents of the network are read.
    pub allow_remote: bool,
    /// The folder below which the document may refer to files, if it is not that of the document.
    pub root: Option<PathBuf>,
    /// Names and texts of the files beside the document that rows may point into.
    pub texts: Vec<(String, String)>,
}

impl Job {
    /// Flags win over the configuration.
    pub fn new(flags: &Codegen) -> Result<Self, Fault> {
        let path = match (&flags.config, &flags.spec) {
            (Some(path), _) => Some(path.clone()),
            (None, Some(_)) => None,
            (None, None) => Some(nearest_config()?),
        };
        let read = path.as_deref().map(read_config).transpose()?;
        let (file, mut texts) =
            read.map_or_else(Default::default, |(file, text)| (file, vec![text]));
        let folder = path.as_deref().and_then(Path::parent);
        let configured = |path: &Option<String>| Some(folder?.join(path.as_ref()?));
        let spec = flags.spec.clone().or_else(|| configured(&file.spec));
        let out = flags.out.clone().or_else(|| configured(&file.out));
        let root = flags.root.clone().or_else(|| configured(&file.root));
        let (Some(spec), Some(out)) = (spec.clone(), out.clone()) else {
            return Err(missing(spec.is_none(), path.as_deref()));
        };
        let name = match flags.name.clone().or_else(|| file.name.clone()) {
            Some(name) => name,
            None => folder_name(&out)?,
        };
        let help = "give another one with --name";
        check_crate_name(&name).map_err(|fault| Fault::argument(fault, help))?;
        let mut config = file.config(name);
        config.deny.extend_from_slice(&flags.deny);
        config.published.quick_start = match configured(&file.quick_start) {
            Some(path) => Some(quick_start::read(&path)?),
            None => None,
        };
        config.lock = lock::read(&out, flags, file.lock == Some(true))?;
        let lock = config.lock.clone();
        texts.extend(lock.map(|lock| (LOCK.to_owned(), lock)));
        Ok(Self {
            spec,
            out,
            config,
            allow_remote: flags.allow_remote,
            root,
            texts,
        })
    }

    /// The document's bytes.
    pub fn read_spec(&self) -> Result<Vec<u8>, Fault> {
        let spec = &self.spec;
        reading::read(spec).map_err(|error| {
            let help = if spec.to_string_lossy().contains("://") {
                "only files are read; download the document first"
            } else if error.kind() == io::ErrorKind::NotFound {
                "name the OpenAPI document with --spec, or as `spec` in clientgen.toml"
            } else {
                return Fault::unreadable(spec, &error);
            };
            let error = fault::say(spec, &error);
            let message = format!("the document `{}` cannot be read: {error}", spec.display());
            Fault::row(fault::row(Code::Unreadable, spec, message).help(help))
        })
    }
}

/// Finds the configuration in this folder, or in the first one above that has one.
pub fn nearest_config() -> Result<PathBuf, Fault> {
    if Path::new(CONFIG).is_file() {
        return Ok(PathBuf::from(CONFIG));
    }
    let here = std::env::current_dir().unwrap_or_default();
    let mut candidates = here.ancestors().skip(1).map(|folder| folder.join(CONFIG));
    candidates.find(|path| path.is_file()).ok_or_else(|| {
        Fault::argument(
            format!("there is no `{CONFIG}` in this folder or above it"),
            "give --spec, --out and --name, or --config",
        )
    })
}

/// Reads the configuration, and gives its name and text too.
fn read_config(path: &Path) -> Result<(ConfigFile, (String, String)), Fault> {
    let bytes = reading::read(path).map_err(|error| Fault::unreadable(path, &error))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        let message = format!("`{}` is not UTF-8 text", path.display());
        Fault::new(Code::ConfigSyntax, path, message)
    })?;
    let name = path.display().to_string();
    match ConfigFile::parse(&name, &text) {
        Ok(file) => Ok((file, (name, text))),
        Err(Diagnostics(report)) => Err(Fault::from(report).text(path, text)),
    }
}

fn missing(is_spec: bool, config: Option<&Path>) -> Fault {
    let (what, flag, key) = if is_spec {
        ("which document to read", "--spec FILE", "spec")
    } else {
        ("where to write the crate", "--out DIR", "out")
    };
    match config {
        Some(path) => Fault::argument(
            format!("`{}` does not say {what}", path.display()),
            &format!("add `{key} = \"…\"` to it, or give {flag}"),
        ),
        None => Fault::argument(format!("it is not said {what}"), &format!("give {flag}")),
    }
}

fn folder_name(out: &Path) -> Result<String, Fault> {
    let name = out.file_name().and_then(|name| name.to_str());
    name.map(str::to_owned).ok_or_else(|| {
        let message = format!(
            "the folder `{}` has no name that the crate could take",
            out.display()
        );
        Fault::argument(message, "name the crate with --name")
    })
}
