//! Types of `Strings`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use super::super::runtime;

use self::runtime::scalar::base64::Base64;
use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Strings {
    pub plain: String,
    pub uuid: Uuid,
    pub date_time: Option<DateTime<FixedOffset>>,
    pub date: Option<NaiveDate>,
    pub byte: Option<Base64>,
    pub binary: Option<String>,
    /// Format: `base64`.
    pub base64: Option<Base64>,
    /// Format: `uri`.
    pub uri: Option<String>,
    /// Format: `url`.
    pub url: Option<String>,
    /// Format: `uri-reference`.
    pub uri_reference: Option<String>,
    /// Format: `uri-template`.
    pub uri_template: Option<String>,
    /// Format: `iri`.
    pub iri: Option<String>,
    /// Format: `iri-reference`.
    pub iri_reference: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    /// Format: `idn-email`.
    pub idn_email: Option<String>,
    /// Format: `hostname`.
    pub hostname: Option<String>,
    /// Format: `idn-hostname`.
    pub idn_hostname: Option<String>,
    /// Format: `ipv4`.
    pub ipv4: Option<String>,
    /// Format: `ipv6`.
    pub ipv6: Option<String>,
    /// Format: `time`.
    pub time: Option<String>,
    /// Format: `duration`.
    pub duration: Option<String>,
    /// Format: `decimal`.
    pub decimal: Option<String>,
    /// Format: `regex`.
    pub regex: Option<String>,
    /// Format: `json-pointer`.
    pub json_pointer: Option<String>,
    /// Format: `relative-json-pointer`.
    pub relative_json_pointer: Option<String>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub password: Option<Secret<String>>,
}

impl Strings {
    /// A `Strings` with what is required.
    #[inline]
    pub fn new(plain: impl Into<String>, uuid: Uuid) -> Self {
        Self {
            plain: plain.into(),
            uuid,
            date_time: None,
            date: None,
            byte: None,
            binary: None,
            base64: None,
            uri: None,
            url: None,
            uri_reference: None,
            uri_template: None,
            iri: None,
            iri_reference: None,
            email: None,
            idn_email: None,
            hostname: None,
            idn_hostname: None,
            ipv4: None,
            ipv6: None,
            time: None,
            duration: None,
            decimal: None,
            regex: None,
            json_pointer: None,
            relative_json_pointer: None,
            password: None,
        }
    }

    /// Sets [`date_time`](field@Self::date_time).
    #[inline]
    pub fn date_time(mut self, date_time: DateTime<FixedOffset>) -> Self {
        self.date_time = Some(date_time);
        self
    }

    /// Sets [`date`](field@Self::date).
    #[inline]
    pub fn date(mut self, date: NaiveDate) -> Self {
        self.date = Some(date);
        self
    }

    /// Sets [`byte`](field@Self::byte).
    #[inline]
    pub fn byte(mut self, byte: Base64) -> Self {
        self.byte = Some(byte);
        self
    }

    /// Sets [`binary`](field@Self::binary).
    #[inline]
    pub fn binary(mut self, binary: impl Into<String>) -> Self {
        self.binary = Some(binary.into());
        self
    }

    /// Sets [`base64`](field@Self::base64).
    #[inline]
    pub fn base64(mut self, base64: Base64) -> Self {
        self.base64 = Some(base64);
        self
    }

    /// Sets [`uri`](field@Self::uri).
    #[inline]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Sets [`url`](field@Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`uri_reference`](field@Self::uri_reference).
    #[inline]
    pub fn uri_reference(mut self, uri_reference: impl Into<String>) -> Self {
        self.uri_reference = Some(uri_reference.into());
        self
    }

    /// Sets [`uri_template`](field@Self::uri_template).
    #[inline]
    pub fn uri_template(mut self, uri_template: impl Into<String>) -> Self {
        self.uri_template = Some(uri_template.into());
        self
    }

    /// Sets [`iri`](field@Self::iri).
    #[inline]
    pub fn iri(mut self, iri: impl Into<String>) -> Self {
        self.iri = Some(iri.into());
        self
    }

    /// Sets [`iri_reference`](field@Self::iri_reference).
    #[inline]
    pub fn iri_reference(mut self, iri_reference: impl Into<String>) -> Self {
        self.iri_reference = Some(iri_reference.into());
        self
    }

    /// Sets [`email`](field@Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`idn_email`](field@Self::idn_email).
    #[inline]
    pub fn idn_email(mut self, idn_email: impl Into<String>) -> Self {
        self.idn_email = Some(idn_email.into());
        self
    }

    /// Sets [`hostname`](field@Self::hostname).
    #[inline]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// Sets [`idn_hostname`](field@Self::idn_hostname).
    #[inline]
    pub fn idn_hostname(mut self, idn_hostname: impl Into<String>) -> Self {
        self.idn_hostname = Some(idn_hostname.into());
        self
    }

    /// Sets [`ipv4`](field@Self::ipv4).
    #[inline]
    pub fn ipv4(mut self, ipv4: impl Into<String>) -> Self {
        self.ipv4 = Some(ipv4.into());
        self
    }

    /// Sets [`ipv6`](field@Self::ipv6).
    #[inline]
    pub fn ipv6(mut self, ipv6: impl Into<String>) -> Self {
        self.ipv6 = Some(ipv6.into());
        self
    }

    /// Sets [`time`](field@Self::time).
    #[inline]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets [`duration`](field@Self::duration).
    #[inline]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`decimal`](field@Self::decimal).
    #[inline]
    pub fn decimal(mut self, decimal: impl Into<String>) -> Self {
        self.decimal = Some(decimal.into());
        self
    }

    /// Sets [`regex`](field@Self::regex).
    #[inline]
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }

    /// Sets [`json_pointer`](field@Self::json_pointer).
    #[inline]
    pub fn json_pointer(mut self, json_pointer: impl Into<String>) -> Self {
        self.json_pointer = Some(json_pointer.into());
        self
    }

    /// Sets [`relative_json_pointer`](field@Self::relative_json_pointer).
    #[inline]
    pub fn relative_json_pointer(mut self, relative_json_pointer: impl Into<String>) -> Self {
        self.relative_json_pointer = Some(relative_json_pointer.into());
        self
    }

    /// Sets [`password`](field@Self::password).
    #[inline]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(Secret::new(password.into()));
        self
    }
}

runtime::model::object! {
    Strings {
        plain: required("plain"),
        uuid: required("uuid"),
        date_time: optional("date-time"),
        date: optional("date"),
        byte: optional("byte"),
        binary: optional("binary"),
        base64: optional("base64"),
        uri: optional("uri"),
        url: optional("url"),
        uri_reference: optional("uri-reference"),
        uri_template: optional("uri-template"),
        iri: optional("iri"),
        iri_reference: optional("iri-reference"),
        email: optional("email"),
        idn_email: optional("idn-email"),
        hostname: optional("hostname"),
        idn_hostname: optional("idn-hostname"),
        ipv4: optional("ipv4"),
        ipv6: optional("ipv6"),
        time: optional("time"),
        duration: optional("duration"),
        decimal: optional("decimal"),
        regex: optional("regex"),
        json_pointer: optional("json-pointer"),
        relative_json_pointer: optional("relative-json-pointer"),
        password: optional("password"),
    }
}
