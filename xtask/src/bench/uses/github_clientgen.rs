//! Three operations of the client of `clientgen`.

use std::error::Error;

use bench_client::Client;
use bench_client::types::{MetaGetResponse, ReposGetResponse};

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(run())
}

async fn run() -> Result<(), Box<dyn Error>> {
    let client = Client::builder().build()?;
    let root = client.meta_root().await?;
    let meta = client.meta_get().await?;
    let repository = client.repos_get("rust-lang", "rust").await?;
    if let ReposGetResponse::Ok(repository) = repository.into_body() {
        println!("{} {}", root.emojis_url, repository.full_name);
    }
    if let MetaGetResponse::Ok(meta) = meta.into_body() {
        println!("{}", meta.verifiable_password_authentication);
    }
    Ok(())
}
