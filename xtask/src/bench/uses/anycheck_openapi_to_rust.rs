//! Three operations of the client of `openapi-to-rust`.

use std::error::Error;

use bench_client::generated::client::HttpClient;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(run())
}

async fn run() -> Result<(), Box<dyn Error>> {
    let client = HttpClient::new().with_api_key("key");
    let services = client.list_services().await?;
    let folder = client
        .get_folder("3c90c3cc-0d44-4b50-8888-8dd25736052a")
        .await?;
    let list = client
        .list_verifications(folder.id.unwrap_or_default().to_string(), None, None)
        .await?;
    println!(
        "{} {}",
        services.total.unwrap_or_default(),
        list.total.unwrap_or_default()
    );
    Ok(())
}
