//! Documents of the network.

use std::time::Duration;

use ureq::tls::{RootCerts, TlsConfig};

use crate::reading::LONGEST;

/// How long one document may take, with all redirects.
const PATIENCE: Duration = Duration::from_secs(30);

/// The bytes of a document, by `http` or `https`. What a URL says before an `@` is a secret, and in no message.
pub fn load(url: &str) -> Result<Vec<u8>, String> {
    let unreadable = |error: ureq::Error| format!("`{}` cannot be read: {error}", shown(url));
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(format!(
            "`{}` is not read: only files and URLs of http and https are",
            shown(url)
        ));
    }
    let roots = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier);
    let request = ureq::get(url)
        .config()
        .timeout_global(Some(PATIENCE))
        .tls_config(roots.build())
        .build();
    let mut response = request.call().map_err(unreadable)?;
    let body = response.body_mut().with_config().limit(LONGEST);
    body.read_to_vec().map_err(unreadable)
}

/// A URL without user and password.
fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let authority = rest.split('/').next().unwrap_or(rest);
    match authority.rsplit_once('@') {
        Some((secret, _)) => format!("{scheme}://{}", &rest[secret.len() + 1..]),
        None => url.to_owned(),
    }
}
