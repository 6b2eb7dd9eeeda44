//! Types of `VerificationList`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Verification;

/// One page of the verifications of a result.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationList {
    /// How many verifications there are in total.
    ///
    /// Example: `10`.
    pub total: Option<i64>,
    /// Where the result as a whole stands.
    ///
    /// Example: `"COMPLETED"`.
    pub overall_status: Option<String>,
    /// The verifications of this page.
    pub items: Option<Vec<Verification>>,
}

impl VerificationList {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`total`](field@Self::total).
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`overall_status`](field@Self::overall_status).
    pub fn overall_status(mut self, overall_status: impl Into<String>) -> Self {
        self.overall_status = Some(overall_status.into());
        self
    }

    /// Sets [`items`](field@Self::items).
    pub fn items(mut self, items: Vec<Verification>) -> Self {
        self.items = Some(items);
        self
    }
}

impl Decode for VerificationList {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            total: object.optional("total")?,
            overall_status: object.optional("overall_status")?,
            items: object.optional("items")?,
        })
    }
}

impl Encode for VerificationList {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("total", &self.total),
            optional("overall_status", &self.overall_status),
            optional("items", &self.items),
        ]);
    }
}

runtime::model::serde_bridge!(VerificationList);
