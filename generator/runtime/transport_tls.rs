//! The TLS configuration of the default transport: explicit, so that nothing has to be set up for the whole process.
// needs: maybe_send; crates: reqwest, rustls, rustls-platform-verifier

use super::maybe_send::BoxError;

/// The settings that a client begins with: the TLS library of the Cargo features that are on,
/// and the certificates that the system trusts.
///
/// Of several libraries the first in this order is taken: `native-tls`, `aws-lc`, ring.
pub(crate) fn builder() -> Result<reqwest::ClientBuilder, BoxError> {
    with_tls(reqwest::Client::builder())
}

#[cfg(feature = "native-tls")]
fn with_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, BoxError> {
    Ok(builder.tls_backend_native())
}

#[cfg(not(feature = "native-tls"))]
fn with_tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, BoxError> {
    use std::sync::Arc;

    #[cfg(feature = "aws-lc")]
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    #[cfg(not(feature = "aws-lc"))]
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = rustls_platform_verifier::Verifier::new(Arc::clone(&provider))?;
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    // reqwest offers HTTP/2 only in configurations that it makes itself.
    config.alpn_protocols = match cfg!(feature = "http2") {
        true => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        false => vec![b"http/1.1".to_vec()],
    };
    Ok(builder.tls_backend_preconfigured(config))
}
