//! Bank statements, over the wire.

use serde_json::{Value, json};

use super::Case;
use crate::{ID, OTHER_ID};

pub fn cases() -> Vec<Case> {
    let header = json!({
        "id": OTHER_ID, "verification_id": ID, "file_index": 0, "name": "Transaction Date", "type": "date",
        "index": 2, "created_at": "2023-11-07T05:31:56Z", "updated_at": "2023-11-07T05:31:56+00:00",
    });
    let counts = json!([{ "confidence_level": "LOW", "total": 3, "pages": [1, 2], "share": 0.3 }]);
    let inner = json!({ "confidence_summary": counts, "file_path": "p", "id": ID, "own": null });
    let summary = json!({ "id": ID, "file_path": "uploads/a.pdf", "confidence_summary": inner });
    vec![
        Case::new(
            "getBankStatementHeader",
            "GET /bank-statements/3c90c3cc-0d44-4b50-8888-8dd25736052a/headers/3fc8b757-57d3-4607-998c-9bfbc4efa6cf",
            header,
            |client| client.get_bank_statement_header(ID, OTHER_ID),
        ),
        Case::new(
            "getBankStatementConfidenceSummary",
            "GET /bank-statements/3c90c3cc-0d44-4b50-8888-8dd25736052a/confidence-summary?file_index=3",
            summary,
            |client| client.get_bank_statement_confidence_summary(ID, 3),
        ),
        Case::new(
            "getBankStatementMerchantAnalysis",
            "GET /bank-statements/3c90c3cc-0d44-4b50-8888-8dd25736052a/merchant-analysis",
            json!({ "id": ID, "total": 123, "merchant_analysis": [merchant(), {}], "currency": "IDR" }),
            |client| client.get_bank_statement_merchant_analysis(ID),
        ),
    ]
}

fn merchant() -> Value {
    json!({
        "merchant_name": "Toko",
        "total_transaction": 1,
        "total_amount": 1_250_000.75,
        "transactions": [{
            "account_number": "0012",
            "page_no": 1,
            "trx_date": "2024-02-29",
            "trx_types": "CR",
            "trx_mutation_db_number": 0,
            "balance_number": -0.01,
            "is_kiting_transaction": false,
            "confidence_detail": { "page_no": 0.75, "page_no_level": "LOW", "own": {} },
            "own": "kept",
        }],
    })
}
