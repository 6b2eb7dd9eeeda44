//! Generating.

use serde_json::json;

use crate::{World, words};

#[test]
fn a_table_with_totals() {
    let world = World::new();
    let lines = world.lines("", 0);
    let head = "document openapi operations types untyped skipped warnings ms check s result";
    assert_eq!(words(&lines[0]).join(" "), head);
    let row = |line: usize| {
        let mut cells = words(&lines[line]);
        // How long it took is another thing every time.
        cells.remove(cells.len() - 3);
        cells.join(" ")
    };
    assert_eq!(row(1), "empty.json 3.1.1 0 0 0 0 - - ok");
    assert_eq!(row(2), "pets.yaml 3.0.3 1 2 1 1 - - ok");
    assert!(lines[3].starts_with("total"), "{}", lines[3]);
    assert!(lines[3].ends_with(" 2 of 2 ok"), "{}", lines[3]);
    assert_eq!(lines.len(), 4);
    let client = world.get("out/pets.yaml/Cargo.toml");
    assert!(client.contains("name = \"corpus-pets\""), "{client}");
}

#[test]
fn a_broken_document_is_a_row() {
    let world = World::broken();
    let lines = world.lines("--jobs 1", 1);
    let broken = words(&lines[1]).join(" ");
    assert_eq!(broken, "broken.yml - - - - - - - - refused");
    assert!(lines[4].ends_with(" 2 of 3 ok"), "{}", lines[4]);
    let why = "broken.yml: refused: this is a Swagger 2.0 document [E0102]";
    assert_eq!(lines[5..], ["", why]);
    assert!(world.at("out/pets.yaml/src/lib.rs").is_file());
    assert!(!world.at("out/broken.yml").exists());
}

#[test]
fn the_same_for_programs() {
    let mut object = World::broken().json("", 1);
    let pets = &mut object["documents"][2];
    assert!(pets["generation_ms"].take().is_u64());
    let expected = json!({
        "document": "pets.yaml", "openapi": "3.0.3", "operations": 1, "types": 2, "untyped": 1, "skipped": 1,
        "warnings": null, "generation_ms": null, "check_seconds": null, "result": "ok", "detail": null,
        "round_trip": null,
    });
    assert_eq!(*pets, expected);
    let broken = &object["documents"][0];
    assert_eq!(broken["result"], "refused");
    assert_eq!(broken["operations"], json!(null));
    let totals = &object["totals"];
    assert_eq!(
        (&totals["documents"], &totals["ok"]),
        (&json!(3), &json!(2))
    );
}

#[test]
fn some_documents() {
    let world = World::broken();
    let object = world.json("--filter pets --jobs 2", 0);
    assert_eq!(object["documents"].as_array().unwrap().len(), 1);
    assert!(!world.at("out/empty.json").exists());
}

#[test]
fn a_document_that_takes_too_long_is_a_row() {
    let world = World::new();
    let object = world.json("--timeout 0.000001", 1);
    for document in object["documents"].as_array().unwrap() {
        assert_eq!(document["result"], "timeout");
        assert_eq!(document["detail"], "generating took more than 1µs");
    }
}

/// A process that may write no file of more than a block is killed by the system when it does.
#[cfg(unix)]
#[test]
fn a_process_that_dies_is_a_row() {
    let world = World::new();
    let script = "ulimit -c 0; ulimit -f 1; exec \"$0\" corpus documents --out out --json";
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", script, env!("CARGO_BIN_EXE_xtask")]);
    let output = shell.current_dir(world.at("")).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let object: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for document in object["documents"].as_array().unwrap() {
        assert_eq!(document["result"], "crash");
        let why = document["detail"].as_str().unwrap();
        assert!(why.starts_with("signal: "), "{why}");
    }
}

#[test]
fn arguments_at_fault() {
    let world = World::new();
    let refused = |flags: &str, because: &str| {
        let run = world.corpus(flags);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{flags}");
        assert!(run.stderr.contains(because), "{}", run.stderr);
    };
    refused("--filter nothing", "no document with `nothing` in its name");
    refused("--timeout 0", "no time at all");
    refused("--timeout soon", "not a number");
    refused("--jobs 0", "--jobs");
    refused("--update", "--expect");
    refused("--expect no.tsv", "`no.tsv` cannot be read");
    world.put("odd.tsv", "odd\n");
    refused("--expect odd.tsv", "the first line is not the head");
    std::fs::remove_dir_all(world.at("documents")).unwrap();
    refused("", "`documents` cannot be read");
}
