//! References into the network, against a server in this process.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

use super::World;

/// Serves documents by path, and `Not Found` for all else, until the test ends.
fn serve(documents: &'static [(&str, &str)]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let request = lines.next().unwrap().unwrap();
            // The rest of the head; there is no body.
            lines.find(|line| line.as_ref().unwrap().is_empty());
            let path = request.split(' ').nth(1).unwrap();
            let found = documents.iter().find(|(known, _)| *known == path);
            let (status, body) = match found {
                Some((_, body)) => ("200 OK", *body),
                None => ("404 Not Found", ""),
            };
            let length = body.len();
            let head =
                format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n");
            write!(stream, "{head}\r\n{body}").unwrap();
        }
    });
    origin
}

const DOCUMENTS: &[(&str, &str)] = &[
    (
        "/schemas/pet.yaml",
        "Pet: {type: object, properties: {owner: {$ref: '../owner.json'}, self: {$ref: '#/Pet'}}}",
    ),
    (
        "/owner.json",
        r#"{"type": "object", "properties": {"name": {"type": "string"}}}"#,
    ),
];

/// `pets.yaml`, which refers to what a server has.
fn world(origin: &str, reference: &str) -> World {
    let world = World::new();
    let head =
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
    let schema = format!("    Herd: {{type: array, items: {{$ref: '{origin}{reference}'}}}}\n");
    world.put("pets.yaml", &format!("{head}{schema}"));
    world
}

#[test]
fn the_network_is_read_if_it_is_allowed() {
    let world = world(&serve(DOCUMENTS), "/schemas/pet.yaml#/Pet");
    world.fine("--allow-remote --deny untyped");
    let expected = [
        ("herd", "pub type Herd = Vec<Pet>"),
        ("pet", "struct Pet { pub owner: Option<Owner> }"),
        ("owner", "struct Owner { pub name: Option<String> }"),
    ];
    for (file, code) in expected {
        let items = world.items(&format!("out/src/types/{file}.rs"));
        assert!(items.has(code), "{items}");
    }
    let outdated = world.codegen("--check");
    assert_eq!(outdated.code, 1, "without the flag, less is known");
    world.fine("--check --allow-remote");
}

#[test]
fn nothing_is_asked_for_otherwise() {
    // Nobody listens there.
    let world = world("http://127.0.0.1:9", "/pet.yaml");
    let run = world.codegen("");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr.contains("needs --allow-remote"),
        "{}",
        run.stderr
    );
    world.refused("--deny untyped", "W0203");
}

#[test]
fn what_cannot_be_read_is_a_row() {
    let missing = world(&serve(&[]), "/pet.yaml");
    let run = missing.codegen("--allow-remote");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("404"), "{}", run.stderr);
    let file = world("file://", "/etc/hostname");
    let run = file.codegen("--allow-remote");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr.contains("only files and URLs of http"),
        "{}",
        run.stderr
    );
}
