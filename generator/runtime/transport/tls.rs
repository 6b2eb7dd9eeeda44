//! TLS of the default transport: explicit, so that nothing has to be set up for the whole process.

use hyper_util::rt::TokioIo;

use super::super::maybe_send::BoxError;
use super::io::Io;

/// The protocols that a server can choose from.
const PROTOCOLS: &[&str] = match cfg!(feature = "http2") {
    true => &["h2", "http/1.1"],
    false => &["http/1.1"],
};

/// Makes connections secure, with the TLS library of the Cargo features that are on.
///
/// Of several libraries the first in this order is taken: `native-tls`, `aws-lc`, ring.
#[derive(Clone)]
pub(crate) enum Tls {
    /// To servers and to proxies.
    #[cfg(feature = "native-tls")]
    Native(native_tls::TlsConnector, native_tls::TlsConnector),
    #[cfg(feature = "__rustls")]
    Rustls(std::sync::Arc<rustls::ClientConfig>),
}

impl Tls {
    /// Trusts what the system trusts.
    #[cfg(feature = "native-tls")]
    pub(crate) fn new() -> Result<Self, BoxError> {
        let server = native_tls::TlsConnector::builder()
            .request_alpns(PROTOCOLS)
            .build()?;
        Ok(Self::Native(server, native_tls::TlsConnector::new()?))
    }

    /// Trusts what the system trusts.
    #[cfg(not(feature = "native-tls"))]
    pub(crate) fn new() -> Result<Self, BoxError> {
        use std::sync::Arc;

        #[cfg(feature = "aws-lc")]
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        #[cfg(not(feature = "aws-lc"))]
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = rustls_platform_verifier::Verifier::new(Arc::clone(&provider))?;
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Ok(Self::with_rustls(config))
    }

    /// Takes a configuration, and offers the protocols that there are.
    #[cfg(feature = "__rustls")]
    pub(crate) fn with_rustls(mut config: rustls::ClientConfig) -> Self {
        config.alpn_protocols = PROTOCOLS.iter().map(|name| (*name).into()).collect();
        Self::Rustls(std::sync::Arc::new(config))
    }

    /// Begins TLS with a server; the flag is whether it chose HTTP/2.
    pub(crate) async fn secure(
        &self,
        host: &str,
        io: Box<dyn Io>,
    ) -> Result<(Box<dyn Io>, bool), BoxError> {
        match self {
            #[cfg(feature = "native-tls")]
            Self::Native(server, _) => begin_native(server, host, io).await,
            #[cfg(feature = "__rustls")]
            Self::Rustls(config) => begin_rustls(std::sync::Arc::clone(config), host, io).await,
        }
    }

    /// Begins TLS with a proxy, which is asked by HTTP/1.1.
    pub(crate) async fn secure_proxy(
        &self,
        host: &str,
        io: Box<dyn Io>,
    ) -> Result<Box<dyn Io>, BoxError> {
        let (io, _) = match self {
            #[cfg(feature = "native-tls")]
            Self::Native(_, proxy) => begin_native(proxy, host, io).await?,
            #[cfg(feature = "__rustls")]
            Self::Rustls(config) => {
                let mut config = rustls::ClientConfig::clone(config);
                config.alpn_protocols.clear();
                begin_rustls(std::sync::Arc::new(config), host, io).await?
            }
        };
        Ok(io)
    }
}

#[cfg(feature = "native-tls")]
async fn begin_native(
    connector: &native_tls::TlsConnector,
    host: &str,
    io: Box<dyn Io>,
) -> Result<(Box<dyn Io>, bool), BoxError> {
    let connector = tokio_native_tls::TlsConnector::from(connector.clone());
    let stream = connector.connect(host, TokioIo::new(io)).await?;
    let protocol = stream.get_ref().negotiated_alpn()?;
    let is_http2 = protocol.is_some_and(|protocol| protocol == b"h2");
    Ok((Box::new(TokioIo::new(stream)), is_http2))
}

#[cfg(feature = "__rustls")]
async fn begin_rustls(
    config: std::sync::Arc<rustls::ClientConfig>,
    host: &str,
    io: Box<dyn Io>,
) -> Result<(Box<dyn Io>, bool), BoxError> {
    let name = rustls::pki_types::ServerName::try_from(host.to_owned())?;
    let connector = tokio_rustls::TlsConnector::from(config);
    let stream = connector.connect(name, TokioIo::new(io)).await?;
    let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok((Box::new(TokioIo::new(stream)), is_http2))
}
