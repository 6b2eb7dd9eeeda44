//! Certificates of the servers, and whom the client trusts.

use std::sync::{Arc, OnceLock};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig};

use crate::script::Certificate;

/// The signer of a certificate.
fn authority() -> &'static CertifiedIssuer<'static, KeyPair> {
    static AUTHORITY: OnceLock<CertifiedIssuer<'static, KeyPair>> = OnceLock::new();
    AUTHORITY.get_or_init(|| {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
    })
}

/// A client that trusts the authority and nobody else.
pub fn client() -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(authority().der().clone()).unwrap();
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth()
}

/// A server with a certificate, which speaks one protocol.
pub fn server(certificate: Certificate, protocol: &str) -> TlsAcceptor {
    let host = match certificate {
        Certificate::OtherHost => "other.example",
        _ => "localhost",
    };
    let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
    match certificate {
        Certificate::Expired => {
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(2021, 1, 1);
        }
        Certificate::Early => params.not_before = date_time_ymd(4000, 1, 1),
        Certificate::Good | Certificate::OtherHost | Certificate::SelfSigned => {}
    }
    let key = KeyPair::generate().unwrap();
    let signed = match certificate {
        Certificate::SelfSigned => params.self_signed(&key).unwrap(),
        _ => params.signed_by(&key, authority()).unwrap(),
    };
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![signed.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![protocol.into()];
    TlsAcceptor::from(Arc::new(config))
}
