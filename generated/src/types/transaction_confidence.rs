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

    /// Sets [`page_no`](field@Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: f64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_no_level`](field@Self::page_no_level).
    #[inline]
    pub fn page_no_level(mut self, page_no_level: impl Into<String>) -> Self {
        self.page_no_level = Some(page_no_level.into());
        self
    }

    /// Sets [`trx_date`](field@Self::trx_date).
    #[inline]
    pub fn trx_date(mut self, trx_date: f64) -> Self {
        self.trx_date = Some(trx_date);
        self
    }

    /// Sets [`trx_date_level`](field@Self::trx_date_level).
    #[inline]
    pub fn trx_date_level(mut self, trx_date_level: impl Into<String>) -> Self {
        self.trx_date_level = Some(trx_date_level.into());
        self
    }

    /// Sets [`trx_notes`](field@Self::trx_notes).
    #[inline]
    pub fn trx_notes(mut self, trx_notes: f64) -> Self {
        self.trx_notes = Some(trx_notes);
        self
    }

    /// Sets [`trx_notes_level`](field@Self::trx_notes_level).
    #[inline]
    pub fn trx_notes_level(mut self, trx_notes_level: impl Into<String>) -> Self {
        self.trx_notes_level = Some(trx_notes_level.into());
        self
    }

    /// Sets [`trx_types`](field@Self::trx_types).
    #[inline]
    pub fn trx_types(mut self, trx_types: f64) -> Self {
        self.trx_types = Some(trx_types);
        self
    }

    /// Sets [`trx_types_level`](field@Self::trx_types_level).
    #[inline]
    pub fn trx_types_level(mut self, trx_types_level: impl Into<String>) -> Self {
        self.trx_types_level = Some(trx_types_level.into());
        self
    }

    /// Sets [`category_type`](field@Self::category_type).
    #[inline]
    pub fn category_type(mut self, category_type: f64) -> Self {
        self.category_type = Some(category_type);
        self
    }

    /// Sets [`category_type_level`](field@Self::category_type_level).
    #[inline]
    pub fn category_type_level(mut self, category_type_level: impl Into<String>) -> Self {
        self.category_type_level = Some(category_type_level.into());
        self
    }

    /// Sets [`is_operational`](field@Self::is_operational).
    #[inline]
    pub fn is_operational(mut self, is_operational: f64) -> Self {
        self.is_operational = Some(is_operational);
        self
    }

    /// Sets [`is_operational_level`](field@Self::is_operational_level).
    #[inline]
    pub fn is_operational_level(mut self, is_operational_level: impl Into<String>) -> Self {
        self.is_operational_level = Some(is_operational_level.into());
        self
    }

    /// Sets [`merchant_name`](field@Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: f64) -> Self {
        self.merchant_name = Some(merchant_name);
        self
    }

    /// Sets [`merchant_name_level`](field@Self::merchant_name_level).
    #[inline]
    pub fn merchant_name_level(mut self, merchant_name_level: impl Into<String>) -> Self {
        self.merchant_name_level = Some(merchant_name_level.into());
        self
    }

    /// Sets [`trx_mutation_amount`](field@Self::trx_mutation_amount).
    #[inline]
    pub fn trx_mutation_amount(mut self, trx_mutation_amount: f64) -> Self {
        self.trx_mutation_amount = Some(trx_mutation_amount);
        self
    }

    /// Sets [`trx_mutation_amount_level`](field@Self::trx_mutation_amount_level).
    #[inline]
    pub fn trx_mutation_amount_level(
        mut self,
        trx_mutation_amount_level: impl Into<String>,
    ) -> Self {
        self.trx_mutation_amount_level = Some(trx_mutation_amount_level.into());
        self
    }

    /// Sets [`balance`](field@Self::balance).
    #[inline]
    pub fn balance(mut self, balance: f64) -> Self {
        self.balance = Some(balance);
        self
    }

    /// Sets [`balance_level`](field@Self::balance_level).
    #[inline]
    pub fn balance_level(mut self, balance_level: impl Into<String>) -> Self {
        self.balance_level = Some(balance_level.into());
        self
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
