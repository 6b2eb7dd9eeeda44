//! The dependencies of a client, one crate per line.

use std::collections::BTreeSet;

use super::{Dependency, Package, Published, Readme};
use crate::hidden::drop_hidden;

/// What a client owns of its `Cargo.toml`: `crates` has the names of those that it uses, as code
/// writes them, and maybe others; `tags` are the features that turn on the operations of a tag
/// each.
pub fn package(
    name: &str,
    published: &Published,
    title: &str,
    crates: &BTreeSet<&'static str>,
    tags: impl Iterator<Item = String>,
) -> Package {
    // Cargo hands the description to rustc in an environment variable, which holds no controls.
    let title = drop_hidden(title);
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let described = match title.as_str() {
        "" => "A client generated from an OpenAPI document".to_owned(),
        title => format!("A client of {title}"),
    };
    let needed = |dependency: &Dependency| crates.contains(&*dependency.name.replace('-', "_"));
    let description = published.description.as_deref();
    Package {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
        edition: "2024".to_owned(),
        rust_version: RUST_VERSION.to_owned(),
        description: description.map_or(described, |text| drop_hidden(text).into_owned()),
        readme: match &published.readme {
            Readme::Written => super::README.to_owned(),
            Readme::None => String::new(),
            Readme::Own(path) => path.clone(),
        },
        repository: published.repository.clone().unwrap_or_default(),
        documentation: published.documentation.clone().unwrap_or_default(),
        keywords: published
            .keywords
            .iter()
            .map(|keyword| keyword.as_str().to_owned())
            .collect(),
        dependencies: dependencies().into_iter().filter(needed).collect(),
        features: with_tags(tags.collect()),
    }
}

/// The oldest Rust that emitted code, the runtime and its dependencies compile with.
const RUST_VERSION: &str = "1.89";

/// Every crate that a client may depend on, by name.
fn dependencies() -> Vec<Dependency> {
    let new = Dependency::new;
    vec![
        new("base64", "0.23").only(&["alloc"]),
        new("brotli-decompressor", "6").optional(),
        new("bytes", "1"),
        new("chrono", "0.4").only(&["std"]),
        new("fastrand", "2"),
        new("flate2", "1.1").only(&["rust_backend"]).optional(),
        new("futures-core", "0.3"),
        new("h2", "0.4").optional(),
        new("http", "1"),
        new("http-body", "1").optional(),
        new("httpdate", "1"),
        new("hyper", "1").only(&["client", "http1"]).optional(),
        new("hyper-util", "0.1").only(HYPER_UTIL).optional(),
        new("native-tls", "0.2").with(&["alpn"]).optional(),
        new("percent-encoding", "2"),
        // Without any feature: they are those of all crates in a build.
        new("reqwest", "0.13").only(&[]).optional(),
        new("rustls", "0.23").only(&["std", "tls12"]).optional(),
        new("rustls-platform-verifier", "0.7").optional(),
        new("serde", "1"),
        // Floats are read exactly only with `float_roundtrip`.
        new("serde_json", "1").with(&["float_roundtrip"]),
        new("tokio", "1").only(&["fs", "rt", "time"]).optional(),
        new("tokio-native-tls", "0.3").optional(),
        new("tokio-rustls", "0.26").only(&["tls12"]).optional(),
        new("tower-service", "0.3").optional(),
        new("url", "2"),
        new("uuid", "1").only(&["std"]),
    ]
}

/// A client with a pool, and who is to be reached by a proxy.
const HYPER_UTIL: &[&str] = &["client-legacy", "client-proxy", "http1", "tokio"];

/// The features for the transport, its TLS, and the encodings of bodies that are undone.
const FEATURES: &[(&str, &[&str])] = &[
    (DEFAULT, &["hyper", "http2"]),
    ("hyper", &["__hyper", "__rustls", "rustls/ring"]),
    ("aws-lc", &["__hyper", "__rustls", "rustls/aws_lc_rs"]),
    (
        "native-tls",
        &["__hyper", "dep:native-tls", "dep:tokio-native-tls"],
    ),
    ("http2", &["dep:h2", "hyper-util?/http2"]),
    ("system-proxy", &["hyper-util?/client-proxy-system"]),
    ("reqwest", &["__tokio", "dep:reqwest"]),
    ("gzip", &["dep:flate2"]),
    ("brotli", &["dep:brotli-decompressor"]),
    (
        "__hyper",
        &[
            "__tokio",
            "dep:hyper",
            "dep:hyper-util",
            "dep:tower-service",
            "tokio?/net",
        ],
    ),
    (
        "__rustls",
        &[
            "dep:rustls",
            "dep:rustls-platform-verifier",
            "dep:tokio-rustls",
        ],
    ),
    ("__tokio", &["dep:http-body", "dep:tokio"]),
];

/// Lists the features of users that turn on one that is not for them: `__tokio`.
pub(crate) fn ways_to(internal: &str) -> Vec<&'static str> {
    let rows = FEATURES.iter();
    let on = rows.filter(|(_, on)| on.contains(&internal));
    let ways = on.flat_map(|&(name, _)| match name.strip_prefix("__") {
        None => vec![name],
        Some(_) => ways_to(name),
    });
    let mut ways: Vec<&str> = ways.collect();
    ways.sort_unstable_by_key(|name| FEATURES.iter().position(|(own, _)| own == name));
    ways
}

const DEFAULT: &str = "default";

/// What turns on all tags.
const ALL: &str = "all";

/// The features that are not to be had for a tag: those that there are besides, and the names of crates.
pub fn taken_features() -> Vec<String> {
    let besides = FEATURES.iter().map(|(name, _)| (*name).to_owned());
    let crates = dependencies().into_iter().map(|dependency| dependency.name);
    besides.chain([ALL.to_owned()]).chain(crates).collect()
}

/// All features: those of tags turn on nothing else, and are on unless somebody turns them off.
fn with_tags(mut tags: Vec<String>) -> Vec<(String, Vec<String>)> {
    let owned = |(name, on): &(&str, &[&str])| {
        let on: Vec<String> = on.iter().map(ToString::to_string).collect();
        ((*name).to_owned(), on)
    };
    let mut features: Vec<(String, Vec<String>)> = FEATURES.iter().map(owned).collect();
    if tags.is_empty() {
        return features;
    }
    tags.sort_unstable();
    let defaults = features.iter_mut().filter(|(name, _)| name == DEFAULT);
    defaults.for_each(|(_, on)| on.push(ALL.to_owned()));
    features.push((ALL.to_owned(), tags.clone()));
    features.extend(tags.into_iter().map(|tag| (tag, Vec::new())));
    features
}
