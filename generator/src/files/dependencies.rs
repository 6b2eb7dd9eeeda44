//! The dependencies of a client, one crate per line.

use std::collections::BTreeSet;

use super::{Dependency, Package};

/// What a client owns of its `Cargo.toml`.
pub fn package(
    name: &str,
    description: Option<&str>,
    title: &str,
    crates: &BTreeSet<&'static str>,
) -> Package {
    // Cargo hands the description to rustc in an environment variable, which holds no controls.
    let title = title.replace(char::is_control, " ");
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let described = match title.as_str() {
        "" => "A client generated from an OpenAPI document".to_owned(),
        title => format!("A client of {title}"),
    };
    Package {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
        edition: "2024".to_owned(),
        rust_version: RUST_VERSION.to_owned(),
        description: description.map_or(described, str::to_owned),
        dependencies: crates.iter().filter_map(|name| dependency(name)).collect(),
        features: features(),
    }
}

/// The oldest Rust that emitted code, the runtime and its dependencies compile with.
const RUST_VERSION: &str = "1.89";

fn dependency(name: &str) -> Option<Dependency> {
    let new = Dependency::new;
    Some(match name {
        "base64" => new(name, "0.23").only(&["alloc"]),
        "bytes" => new(name, "1"),
        "chrono" => new(name, "0.4").only(&["std"]),
        "fastrand" => new(name, "2"),
        "futures-core" => new(name, "0.3"),
        "http" => new(name, "1"),
        "http-body" => new(name, "1").optional(),
        "httpdate" => new(name, "1"),
        "percent-encoding" => new(name, "2"),
        "reqwest" => new(name, "0.13").only(&["system-proxy"]).optional(),
        "rustls" => new(name, "0.23").only(&["std", "tls12"]).optional(),
        "rustls-platform-verifier" => new(name, "0.7").optional(),
        "serde" => new(name, "1"),
        // Floats are read exactly only with `float_roundtrip`.
        "serde_json" => new(name, "1").with(&["float_roundtrip"]),
        "tokio" => new(name, "1").only(&["fs", "rt", "time"]).optional(),
        "url" => new(name, "2"),
        "uuid" => new(name, "1").only(&["std"]),
        _ => return None,
    })
}

/// Which transport there is and what does its TLS.
fn features() -> Vec<(String, Vec<String>)> {
    const FEATURES: &[(&str, &[&str])] = &[
        ("default", &["reqwest", "http2"]),
        ("reqwest", &["__reqwest", "__rustls", "rustls/ring"]),
        ("aws-lc", &["__reqwest", "__rustls", "rustls/aws_lc_rs"]),
        ("native-tls", &["__reqwest", "reqwest/native-tls"]),
        ("http2", &["reqwest?/http2"]),
        ("__reqwest", &["dep:http-body", "dep:reqwest", "dep:tokio"]),
        (
            "__rustls",
            &[
                "dep:rustls",
                "dep:rustls-platform-verifier",
                "reqwest/rustls-no-provider",
            ],
        ),
    ];
    let owned = |(name, on): &(&str, &[&str])| {
        (
            (*name).to_owned(),
            on.iter().map(ToString::to_string).collect(),
        )
    };
    FEATURES.iter().map(owned).collect()
}
