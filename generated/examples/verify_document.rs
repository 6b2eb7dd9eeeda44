//! Verifies an identity card: uploads a picture of it, asks for the verification, and waits for the outcome.
//!
//! ```sh
//! ANYCHECK_API_KEY=… cargo run --example verify_document -- SERVICE_ID FOLDER_ID ktp.jpg
//! ```

use std::env;
use std::error::Error;
use std::time::Duration;

use anycheck::types::{
    CreateVerificationRequest, ErrorBody, FileCategory, UploadFilesRequest, Verification,
    VerificationConfiguration, VerificationStatus,
};
use anycheck::{Client, FilePart};
use uuid::Uuid;

/// How long to wait before the verification is read again.
const PAUSE: Duration = Duration::from_secs(3);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [service_id, folder_id, file] = arguments.as_slice() else {
        return Err("usage: verify_document SERVICE_ID FOLDER_ID FILE".into());
    };
    let (service_id, folder_id) = (service_id.parse()?, folder_id.parse()?);

    let client = Client::from_env()?;
    match verify(&client, service_id, folder_id, file).await {
        Ok(verification) => {
            println!("{}: {}", verification.id, verification.status);
            println!("{:#?}", verification.output);
            Ok(())
        }
        Err(error) => {
            // What the service itself says about it, if it answered.
            if let Some(body) = error.body() {
                println!("{:?}: {:?}", body.error_code, body.message);
            }
            Err(error.into())
        }
    }
}

async fn verify(
    client: &Client,
    service_id: Uuid,
    folder_id: Uuid,
    file: &str,
) -> Result<Verification, anycheck::Error<ErrorBody>> {
    let files = vec![FilePart::path(file).content_type("image/jpeg")];
    let upload = UploadFilesRequest::new(FileCategory::VerificationInputFile, files);
    let upload = client.upload_files(&upload).await?;
    let paths = upload.files.iter().filter_map(|file| file.path.clone());

    let configuration = VerificationConfiguration::new()
        .verification_type("KTP_PEP")
        .files([("ktp_file".to_owned(), paths.collect())].into());
    let request = CreateVerificationRequest::new(service_id, folder_id, configuration);
    let mut verification = client.create_verification(&request).await?.into_body();

    while is_under_way(&verification.status) {
        tokio::time::sleep(PAUSE).await;
        let call = client.get_verification(verification.id);
        verification = call.timeout(Duration::from_secs(20)).await?.into_body();
    }
    Ok(verification)
}

fn is_under_way(status: &VerificationStatus) -> bool {
    matches!(
        status,
        VerificationStatus::InQueue | VerificationStatus::InProgress
    )
}
