#![deny(unused_must_use)]

use anycheck::Client;

fn main() {
    let _ = |client: Client| {
        client.list_services();
    };
}
