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
    let client = HttpClient::new().with_base_url("https://api.github.com");
    let root = client.meta_root().await?;
    let meta = client.meta_get().await?;
    let repository = client.repos_get("rust-lang", "rust").await?;
    println!("{} {}", root.emojis_url, repository.full_name);
    println!("{}", meta.verifiable_password_authentication);
    Ok(())
}
