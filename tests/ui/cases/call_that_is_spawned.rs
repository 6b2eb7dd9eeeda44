use anycheck::Client;

/// Declared as `tokio::spawn` is.
fn spawn<F>(_: F)
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
}

/// Declared as what runs one future to its end.
fn block_on<F: Future>(_: F) {}

fn main() {
    // What is sent is a future.
    let _ = |client: Client| spawn(client.list_services().send());
    let _ = |client: Client| spawn(async move { client.list_services().await });
    // A call is none, for it can still be changed.
    let _ = |client: Client| spawn(client.list_services());
    let _ = |client: Client| block_on(client.list_services());
}
