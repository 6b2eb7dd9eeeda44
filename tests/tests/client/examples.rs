//! Values of kinds that no page promises are kept.

use anycheck::types::{BankTransaction, Verification};
use serde_json::{Value, json};

use crate::compare::assert_same;
use crate::samples;
use crate::server::Server;
use crate::{ID, client};

#[tokio::test]
async fn input_files_of_any_kind_are_kept() {
    let url = "https://example.com/files/ktp.jpg";
    let kinds = json!([url, [url], [], null, [null, 1], { "page": url }, true, 2.5]);
    for kind in kinds.as_array().unwrap() {
        let mut reply = samples::reply();
        reply["input_file_url"] = json!({ "ktp_file": kind, "selfie_file": [url] });
        let server = Server::answering(200, &reply).await;
        let response = client(&server.url()).get_verification(ID).await.unwrap();
        let files = response.input_file_url.as_ref().unwrap();
        assert_eq!(&files["ktp_file"], kind);
        assert_same(&serde_json::to_value(response.body()).unwrap(), &reply);
    }
}

#[test]
fn input_files_that_are_null_are_absent() {
    let mut reply = samples::reply();
    reply["input_file_url"] = Value::Null;
    let verification = serde_json::from_value::<Verification>(reply).unwrap();
    assert_eq!(verification.input_file_url, None);
}

#[test]
fn a_day_is_kept_however_it_is_written() {
    for day in ["2024-02-29", "29/02/2024", "29 Feb", ""] {
        let value = json!({ "trx_date": day });
        let transaction = serde_json::from_value::<BankTransaction>(value.clone()).unwrap();
        assert_eq!(transaction.trx_date.as_deref(), Some(day));
        assert_same(&serde_json::to_value(&transaction).unwrap(), &value);
    }
}
