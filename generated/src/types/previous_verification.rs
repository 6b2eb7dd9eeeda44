//! Types of `PreviousVerification`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::{FolderReference, ServiceReference};

/// An earlier verification that used the same file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviousVerification {
    /// The verification itself.
    pub id: Option<Uuid>,
    /// The service it used.
    pub service: Option<ServiceReference>,
    /// The folder it is filed in.
    pub folder: Option<FolderReference>,
    /// The kinds of document that it shares with the files.
    ///
    /// Example: `["KTP", "SELFIE"]`.
    pub detected_documents: Option<Vec<String>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl PreviousVerification {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`service`](field@Self::service).
    pub fn service(mut self, service: ServiceReference) -> Self {
        self.service = Some(service);
        self
    }

    /// Sets [`folder`](field@Self::folder).
    pub fn folder(mut self, folder: FolderReference) -> Self {
        self.folder = Some(folder);
        self
    }

    /// Sets [`detected_documents`](field@Self::detected_documents).
    pub fn detected_documents(mut self, detected_documents: Vec<String>) -> Self {
        self.detected_documents = Some(detected_documents);
        self
    }
}

impl Decode for PreviousVerification {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            service: object.optional("service")?,
            folder: object.optional("folder")?,
            detected_documents: object.optional("detected_documents")?,
            additional_properties: object.additional(&[
                "id",
                "service",
                "folder",
                "detected_documents",
            ])?,
        })
    }
}

impl Encode for PreviousVerification {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("id", &self.id),
            optional("service", &self.service),
            optional("folder", &self.folder),
            optional("detected_documents", &self.detected_documents),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(PreviousVerification);
