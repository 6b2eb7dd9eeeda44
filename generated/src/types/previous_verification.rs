//! Types of `PreviousVerification`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::{FolderReference, ServiceReference};

/// An earlier verification that used the same file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviousVerification {
    /// The verification itself.
    pub id: Option<Uuid>,
    /// The service it used.
    pub service: Option<ServiceReference>,
    /// The folder it is filed in.
    pub folder: Option<FolderReference>,
    /// The kinds of document that were detected. Which files they are about is not documented.
    pub detected_documents: Option<Vec<String>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl PreviousVerification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PreviousVerification {
        id: optional("id"),
        service: optional("service"),
        folder: optional("folder"),
        detected_documents: optional("detected_documents"),
        ..additional_properties
    }
}
