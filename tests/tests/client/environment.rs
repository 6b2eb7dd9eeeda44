//! Settings from the environment, in a process of its own: a test cannot change its own environment safely.

use std::process::Command;

use anycheck::Client;
use serde_json::json;

use crate::KEY;
use crate::server::Server;

/// Runs [`child`] with these variables, and returns what it prints.
async fn run(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "environment::child", "--ignored", "--nocapture"]);
    command
        .env_remove("ANYCHECK_API_KEY")
        .env_remove("ANYCHECK_BASE_URL");
    command.env("NO_PROXY", "*").envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
#[ignore = "the other tests of this file run it, in a process of its own"]
async fn child() {
    match Client::from_env() {
        Ok(client) => {
            println!("base URL: {}", client.base_url());
            let result = client.list_services().await;
            println!(
                "result: {:?}",
                result
                    .map(|list| list.total)
                    .map_err(|error| error.to_string())
            );
        }
        Err(error) => println!("no client: {error}"),
    }
}

#[tokio::test]
async fn the_key_and_the_base_url_are_taken() {
    let server = Server::answering(200, &json!({ "total": 7 })).await;
    let url = server.url() + "/v1";
    let printed = run(&[("ANYCHECK_API_KEY", KEY), ("ANYCHECK_BASE_URL", &url)]).await;
    assert!(printed.contains("result: Ok(Some(7))"), "{printed}");
    let sent = server.only();
    assert_eq!(sent.line, "GET /v1/services");
    assert_eq!(sent.header("x-api-key"), Some(KEY));
}

#[tokio::test]
async fn without_a_key_the_call_says_which_variable_is_missing() {
    let printed = run(&[]).await;
    assert!(
        printed.contains("base URL: https://api.anycheck.ai"),
        "{printed}"
    );
    assert!(printed.contains("result: Err"), "{printed}");
    assert!(printed.contains("ANYCHECK_API_KEY"), "{printed}");
}

#[tokio::test]
async fn an_empty_key_is_a_missing_one() {
    for key in ["", " "] {
        let printed = run(&[("ANYCHECK_API_KEY", key)]).await;
        assert!(printed.contains("result: Err"), "{printed}");
        assert!(printed.contains("ANYCHECK_API_KEY"), "{printed}");
    }
}

#[tokio::test]
async fn a_variable_that_cannot_be_used_is_an_error_without_its_value() {
    for variables in [
        [("ANYCHECK_API_KEY", "s3cret\n")],
        [("ANYCHECK_BASE_URL", "s3cret")],
    ] {
        let printed = run(&variables).await;
        assert!(printed.contains("no client: "), "{printed}");
        assert!(!printed.contains("s3cret"), "{printed}");
    }
}
