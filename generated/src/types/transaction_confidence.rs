//! Types of `TransactionConfidence`.

use std::collections::BTreeMap;

use super::super::runtime;

/// How sure the reading of each part of a transaction is, as a number and as a level such as
/// `LOW`. The documentation does not explain the fields, nor the scale of the numbers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionConfidence {
    /// How sure the page is, as a number.
    pub page_no: Option<f64>,
    /// How sure the page is, as a level.
    ///
    /// Example: `"LOW"`.
    pub page_no_level: Option<String>,
    /// How sure the day is, as a number.
    pub trx_date: Option<f64>,
    /// How sure the day is, as a level.
    ///
    /// Example: `"LOW"`.
    pub trx_date_level: Option<String>,
    /// How sure the text is, as a number.
    pub trx_notes: Option<f64>,
    /// How sure the text is, as a level.
    ///
    /// Example: `"LOW"`.
    pub trx_notes_level: Option<String>,
    /// How sure the way the money went is, as a number.
    pub trx_types: Option<f64>,
    /// How sure the way the money went is, as a level.
    ///
    /// Example: `"LOW"`.
    pub trx_types_level: Option<String>,
    /// How sure the kind of income or expense is, as a number.
    pub category_type: Option<f64>,
    /// How sure the kind of income or expense is, as a level.
    ///
    /// Example: `"LOW"`.
    pub category_type_level: Option<String>,
    /// How sure it is whether it counts as operational, as a number.
    pub is_operational: Option<f64>,
    /// How sure it is whether it counts as operational, as a level.
    ///
    /// Example: `"LOW"`.
    pub is_operational_level: Option<String>,
    /// How sure the merchant is, as a number.
    pub merchant_name: Option<f64>,
    /// How sure the merchant is, as a level.
    ///
    /// Example: `"LOW"`.
    pub merchant_name_level: Option<String>,
    /// How sure the amount is, as a number.
    pub trx_mutation_amount: Option<f64>,
    /// How sure the amount is, as a level.
    ///
    /// Example: `"LOW"`.
    pub trx_mutation_amount_level: Option<String>,
    /// How sure the balance is, as a number.
    pub balance: Option<f64>,
    /// How sure the balance is, as a level.
    ///
    /// Example: `"LOW"`.
    pub balance_level: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl TransactionConfidence {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    TransactionConfidence {
        page_no: optional("page_no"),
        page_no_level: optional("page_no_level"),
        trx_date: optional("trx_date"),
        trx_date_level: optional("trx_date_level"),
        trx_notes: optional("trx_notes"),
        trx_notes_level: optional("trx_notes_level"),
        trx_types: optional("trx_types"),
        trx_types_level: optional("trx_types_level"),
        category_type: optional("category_type"),
        category_type_level: optional("category_type_level"),
        is_operational: optional("is_operational"),
        is_operational_level: optional("is_operational_level"),
        merchant_name: optional("merchant_name"),
        merchant_name_level: optional("merchant_name_level"),
        trx_mutation_amount: optional("trx_mutation_amount"),
        trx_mutation_amount_level: optional("trx_mutation_amount_level"),
        balance: optional("balance"),
        balance_level: optional("balance_level"),
        ..additional_properties
    }
}
