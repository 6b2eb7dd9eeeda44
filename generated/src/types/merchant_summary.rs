//! Types of `MerchantSummary`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::BankTransaction;

/// What was paid to and by one merchant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantSummary {
    /// The merchant.
    pub merchant_name: Option<String>,
    /// How many transactions there are.
    pub total_transaction: Option<i64>,
    /// What they add up to.
    pub total_amount: Option<f64>,
    /// The transactions.
    pub transactions: Option<Vec<BankTransaction>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl MerchantSummary {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_name`](field@Self::merchant_name).
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`total_transaction`](field@Self::total_transaction).
    pub fn total_transaction(mut self, total_transaction: i64) -> Self {
        self.total_transaction = Some(total_transaction);
        self
    }

    /// Sets [`total_amount`](field@Self::total_amount).
    pub fn total_amount(mut self, total_amount: f64) -> Self {
        self.total_amount = Some(total_amount);
        self
    }

    /// Sets [`transactions`](field@Self::transactions).
    pub fn transactions(mut self, transactions: Vec<BankTransaction>) -> Self {
        self.transactions = Some(transactions);
        self
    }
}

impl Decode for MerchantSummary {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            merchant_name: object.optional("merchant_name")?,
            total_transaction: object.optional("total_transaction")?,
            total_amount: object.optional("total_amount")?,
            transactions: object.optional("transactions")?,
            additional_properties: object.additional(&[
                "merchant_name",
                "total_transaction",
                "total_amount",
                "transactions",
            ])?,
        })
    }
}

impl Encode for MerchantSummary {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("merchant_name", &self.merchant_name),
            optional("total_transaction", &self.total_transaction),
            optional("total_amount", &self.total_amount),
            optional("transactions", &self.transactions),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(MerchantSummary);
