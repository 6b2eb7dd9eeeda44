//! The names of the runtime that users write, each at one place: the root of the crate, or a module
//! of things that belong together.

use std::collections::BTreeSet;

use super::Context;
use crate::facts::Need;
use crate::files;
use crate::model::SchemeKind;

/// A module of the crate through which users reach the private runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// `src/lib.rs`.
    Root,
    /// `src/auth.rs`.
    Auth,
    /// `src/body.rs`.
    Body,
    /// `src/error.rs`.
    Error,
    /// `src/json.rs`.
    Json,
    /// `src/stream.rs`.
    Stream,
    /// `src/transport.rs`.
    Transport,
}

impl Place {
    /// The places besides the root, by name.
    pub(super) const MODULES: [Self; 6] = [
        Self::Auth,
        Self::Body,
        Self::Error,
        Self::Json,
        Self::Stream,
        Self::Transport,
    ];

    /// The name of the module; the root has none.
    pub(super) const fn name(self) -> Option<&'static str> {
        match self {
            Self::Root => None,
            Self::Auth => Some("auth"),
            Self::Body => Some("body"),
            Self::Error => Some("error"),
            Self::Json => Some("json"),
            Self::Stream => Some("stream"),
            Self::Transport => Some("transport"),
        }
    }
}

/// A name of the runtime that users write.
#[derive(Clone, Copy)]
pub(super) struct Export {
    /// Where users find it.
    pub(super) place: Place,
    /// The module of the runtime that has it.
    pub(super) module: &'static str,
    /// The name itself.
    pub(super) name: &'static str,
    when: When,
}

/// When a client has a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// If it has the module.
    There,
    /// If it has the module, and the crate this feature.
    Feature(&'static str),
    /// If it sends or receives bytes as they are.
    Binary,
    /// If a credential is a bearer token.
    Tokens,
}

impl Export {
    /// The feature without which the name is not there.
    pub(super) fn feature(&self) -> Option<&'static str> {
        match self.when {
            When::Feature(feature) => Some(feature),
            When::There | When::Binary | When::Tokens => None,
        }
    }

    /// The path that users write behind the crate: `stream::JsonLines`.
    fn path(&self) -> String {
        match self.place.name() {
            None => self.name.to_owned(),
            Some(place) => format!("{place}::{}", self.name),
        }
    }
}

/// The names of the runtime that users of a client can write.
pub(crate) struct Surface {
    /// In the order in which rustfmt sorts `use`: by whole paths.
    exports: Vec<Export>,
    /// The modules that the runtime of the client has.
    modules: BTreeSet<&'static str>,
}

impl Surface {
    /// Finds the names that the client of a model has.
    pub(crate) fn of(context: Context<'_>) -> Self {
        let needs = &context.facts.needs;
        let modules = files::modules(needs);
        let has_tokens = || {
            let mut schemes = context.model.schemes.iter();
            schemes.any(|(_, scheme)| scheme.kind == SchemeKind::Bearer)
        };
        let is_there = |export: &&Export| {
            modules.contains(export.module)
                && match export.when {
                    When::There | When::Feature(_) => true,
                    When::Binary => needs.contains(&Need::Binary),
                    When::Tokens => has_tokens(),
                }
        };
        let mut exports: Vec<Export> = rows().filter(|row| is_there(&row)).collect();
        exports.sort_unstable_by_key(|export| format!("{}::{}", export.module, export.name));
        Self { exports, modules }
    }

    /// The names at a place.
    pub(super) fn at(&self, place: Place) -> impl Iterator<Item = &Export> {
        self.exports
            .iter()
            .filter(move |export| export.place == place)
    }

    /// The places besides the root that have a name, in their order.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        let places = Place::MODULES.into_iter();
        places.filter(|place| self.at(*place).next().is_some())
    }

    /// Lists the paths that users write behind the crate. Those that stand behind a feature are
    /// left out: every client has them.
    pub(crate) fn paths(&self) -> Vec<String> {
        let exports = self.exports.iter();
        let exports = exports.filter(|export| export.feature().is_none());
        let crates = self.crates().filter(|(_, feature)| feature.is_none());
        let crates = crates.map(|(name, _)| name.to_owned());
        exports.map(Export::path).chain(crates).collect()
    }

    /// The crates that are shown, by name, each with the feature without which it is not there.
    pub(super) fn crates(&self) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
        let crates = CRATES.iter();
        let used = crates.filter(|(module, _, _)| self.has_module(module));
        used.map(|&(_, name, feature)| (name, feature))
    }

    /// Whether users can write this name of the runtime.
    pub(super) fn shows(&self, name: &str) -> bool {
        self.exports.iter().any(|export| export.name == name)
    }

    /// Whether the runtime of the client has a module.
    pub(super) fn has_module(&self, module: &str) -> bool {
        self.modules.contains(module)
    }
}

/// Lists the names of modules that a client may have.
pub(super) fn rows() -> impl Iterator<Item = Export> {
    let rows = ROWS.iter();
    rows.flat_map(|&(place, module, when, names)| {
        names.iter().map(move |&name| Export {
            place,
            module,
            name,
            when,
        })
    })
}

type Row = (Place, &'static str, When, &'static [&'static str]);

/// Everything that can be met in a signature, by its place. That nothing lacks is seen by the lint
/// `unnameable_types`, with which the clients of all cases are compiled.
const ROWS: &[Row] = &[
    (Place::Root, "body::file_part", When::There, &["FilePart"]),
    (Place::Root, "call", When::There, &["Call"]),
    (Place::Root, "call::pending", When::There, &["Pending"]),
    (Place::Root, "call::response", When::There, &["Response"]),
    (Place::Root, "call::retry", When::There, &["RetryPolicy"]),
    (Place::Root, "error", When::There, &["Error"]),
    (Place::Root, "error::build", When::There, &["BuildError"]),
    (Place::Root, "model::nullable", When::There, &["Nullable"]),
    (Place::Root, "secret", When::There, &["Secret"]),
    (Place::Auth, "auth", When::Tokens, &["TokenSource"]),
    (Place::Body, "body", When::There, &["Body", "BodyStream"]),
    (Place::Body, "body::multipart", When::There, &["Multipart"]),
    (
        Place::Body,
        "body::payload",
        When::Binary,
        &["Payload", "PayloadSource"],
    ),
    (Place::Error, "call::reply", When::There, &["Reply"]),
    (Place::Error, "error::decode", When::There, &["DecodeError"]),
    (
        Place::Error,
        "error::kinds",
        When::There,
        &[
            "ArgumentError",
            "BodyTooLarge",
            "DecodeFailure",
            "MissingCredential",
            "StatusError",
            "TimeLimitError",
        ],
    ),
    (Place::Json, "json", When::There, &["Json", "Kind"]),
    (Place::Json, "json::array", When::There, &["Array"]),
    (Place::Json, "json::object", When::There, &["Object"]),
    (
        Place::Json,
        "model",
        When::There,
        &["Decode", "Encode", "Sink", "from_slice", "to_vec"],
    ),
    (
        Place::Json,
        "model::object",
        When::There,
        &["Entries", "Field", "PropertyValue"],
    ),
    (
        Place::Json,
        "model::open_enum",
        When::There,
        &["Unlisted", "UnlistedInteger"],
    ),
    (Place::Json, "scalar::base64", When::There, &["Base64"]),
    (
        Place::Json,
        "scalar::big_integer",
        When::There,
        &["BigInteger", "ParseBigIntegerError"],
    ),
    (Place::Json, "secret", When::There, &["Masked"]),
    (
        Place::Stream,
        "stream::byte_stream",
        When::There,
        &["ByteStream"],
    ),
    (Place::Stream, "stream::call", When::There, &["StreamCall"]),
    (
        Place::Stream,
        "stream::error",
        When::There,
        &["ItemFailure", "StreamError"],
    ),
    (
        Place::Stream,
        "stream::json_lines",
        When::There,
        &["JsonLines"],
    ),
    (Place::Stream, "stream::opening", When::There, &["Opening"]),
    (
        Place::Stream,
        "stream::server_events",
        When::There,
        &["ServerEvent", "ServerEvents"],
    ),
    (
        Place::Transport,
        "maybe_send",
        When::There,
        &[
            "BoxError",
            "BoxFuture",
            "BoxJob",
            "BoxStream",
            "MaybeSend",
            "MaybeSync",
        ],
    ),
    (
        Place::Transport,
        "transport",
        When::There,
        &["RequestParts", "Transport", "TransportError"],
    ),
    (
        Place::Transport,
        "transport::hyper",
        When::Feature("__hyper"),
        &["HyperTransport"],
    ),
    (
        Place::Transport,
        "transport::reqwest",
        When::Feature("reqwest"),
        &["ReqwestTransport"],
    ),
];

/// The crates of which types are met in signatures, each with a module of the runtime that is there
/// if the client uses them, and the feature that they need.
const CRATES: &[(&str, &str, Option<&str>)] = &[
    ("body", "bytes", None),
    ("scalar::time", "chrono", None),
    ("body", "futures_core", None),
    ("call", "http", None),
    ("transport::hyper", "native_tls", Some("native-tls")),
    ("transport::reqwest", "reqwest", Some("reqwest")),
    ("transport::hyper", "rustls", Some("__rustls")),
    ("model", "serde", None),
    ("error", "serde_json", None),
    ("transport", "url", None),
    ("scalar::uuid", "uuid", None),
];
