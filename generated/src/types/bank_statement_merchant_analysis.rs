//! Types of `BankStatementMerchantAnalysis`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::MerchantSummary;

/// The transactions of bank statements, by merchant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankStatementMerchantAnalysis {
    /// The analysis itself.
    pub id: Option<Uuid>,
    /// One entry for each merchant.
    pub merchant_analysis: Option<Vec<MerchantSummary>>,
    /// How many entries there are in total.
    ///
    /// Example: `123`.
    pub total: Option<i64>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl BankStatementMerchantAnalysis {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`merchant_analysis`](field@Self::merchant_analysis).
    pub fn merchant_analysis(mut self, merchant_analysis: Vec<MerchantSummary>) -> Self {
        self.merchant_analysis = Some(merchant_analysis);
        self
    }

    /// Sets [`total`](field@Self::total).
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }
}

impl Decode for BankStatementMerchantAnalysis {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            merchant_analysis: object.optional("merchant_analysis")?,
            total: object.optional("total")?,
            additional_properties: object.additional(&["id", "merchant_analysis", "total"])?,
        })
    }
}

impl Encode for BankStatementMerchantAnalysis {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("id", &self.id),
            optional("merchant_analysis", &self.merchant_analysis),
            optional("total", &self.total),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(BankStatementMerchantAnalysis);
