//! Types of `VerificationConfiguration`.

use std::collections::BTreeMap;

use super::super::runtime;

/// What a service is to work on: fields of a form, or files. Which keys there are, and which of
/// them are required, differs from service to service; the guide "Verification Services" of the
/// documentation lists them. The ones below are those that other pages show, and any other key
/// can be added.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationConfiguration {
    /// What kind of verification of the service is wanted, such as `KTP_PEP` or `KTP_SELFIE`.
    pub verification_type: Option<String>,
    /// Whether to look for signs of fraud. Only then can the status become `FRAUD_DETECTED`.
    ///
    /// Example: `false`.
    pub fraud_detection: Option<bool>,
    /// The files to read, as paths that an upload (`POST /uploads`) answered with, by the name of
    /// the field they fill: `ktp_file`, `selfie_file`, `bsa_file` (of several months or accounts,
    /// if need be) and others, depending on the service.
    pub files: Option<BTreeMap<String, Vec<String>>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl VerificationConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`verification_type`](field@Self::verification_type).
    #[inline]
    pub fn verification_type(mut self, verification_type: impl Into<String>) -> Self {
        self.verification_type = Some(verification_type.into());
        self
    }

    /// Sets [`fraud_detection`](field@Self::fraud_detection).
    #[inline]
    pub fn fraud_detection(mut self, fraud_detection: bool) -> Self {
        self.fraud_detection = Some(fraud_detection);
        self
    }

    /// Sets [`files`](field@Self::files).
    #[inline]
    pub fn files(mut self, files: BTreeMap<String, Vec<String>>) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.additional_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    VerificationConfiguration {
        verification_type: optional("verification_type"),
        fraud_detection: optional("fraud_detection"),
        files: optional("files"),
        ..additional_properties
    }
}
