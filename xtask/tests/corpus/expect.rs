//! What got worse.

use serde_json::json;

use crate::{PETS, World};

const TABLE: &str = "\
document\toperations\ttypes\tuntyped\tskipped\tresult
broken.yml\t-\t-\t-\t-\trefused
empty.json\t0\t0\t0\t0\tok
pets.yaml\t1\t2\t1\t1\tok
";

/// A world whose table is up to date.
fn world() -> World {
    let world = World::broken();
    world.put("was.tsv", TABLE);
    world
}

#[track_caller]
fn last(lines: &[String]) -> &str {
    lines.last().unwrap()
}

#[test]
fn a_table_is_written_and_agrees() {
    let world = World::broken();
    let lines = world.lines("--expect was.tsv --update", 0);
    assert_eq!(last(&lines), "was.tsv is written anew");
    assert_eq!(world.get("was.tsv"), TABLE);
    // The broken document is foretold.
    assert_eq!(last(&world.lines("--expect was.tsv", 0)), "as was.tsv says");
}

#[test]
fn what_got_worse_fails() {
    let world = world();
    let odd = PETS.replace("odd: 1", "odd: 1\n      other: 1");
    let odd = odd.replace("    Owner:\n", "    Pet:\n");
    world.put("documents/pets.yaml", &odd);
    world.put("documents/empty.json", "{");
    let lines = world.lines("--expect was.tsv", 1);
    let worse: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("worse: "))
        .collect();
    assert_eq!(
        worse,
        [
            "worse: empty.json: result was ok, is refused",
            "worse: pets.yaml: types was 2, is 1",
        ]
    );
    let said = "2 numbers worse than was.tsv says; if that is meant, --update writes it anew";
    assert_eq!(last(&lines), said);
    let object = world.json("--expect was.tsv", 1);
    let change = json!({"document": "pets.yaml", "column": "types", "expected": "2", "found": "1"});
    assert_eq!(object["worse"][1], change);
    assert_eq!(world.get("was.tsv"), TABLE);
}

#[test]
fn what_got_better_does_not() {
    let world = world();
    world.put("documents/pets.yaml", &PETS.replace("      odd: 1\n", ""));
    let lines = world.lines("--expect was.tsv", 0);
    let better = "better: pets.yaml: skipped was 1, is 0".to_owned();
    assert!(lines.contains(&better), "{lines:?}");
    let said = "nothing is worse than was.tsv says; --update writes it anew";
    assert_eq!(last(&lines), said);
    world.lines("--expect was.tsv --update", 0);
    assert_eq!(
        world.get("was.tsv"),
        TABLE.replace("\t1\t1\tok", "\t1\t0\tok")
    );
}

#[test]
fn new_and_gone_documents_are_named() {
    let world = world();
    world.put("documents/more.yaml", PETS);
    std::fs::remove_file(world.at("documents/empty.json")).unwrap();
    let lines = world.lines("--expect was.tsv", 0);
    for line in ["new: more.yaml", "gone: empty.json"] {
        assert!(lines.iter().any(|other| other == line), "{lines:?}");
    }
    world.put("documents/odd.yaml", "odd");
    world.lines("--expect was.tsv", 1);
}

#[test]
fn with_a_filter_the_other_rows_stay() {
    let world = world();
    world.put("documents/more.yaml", PETS);
    let lines = world.lines("--expect was.tsv --filter pets", 0);
    assert_eq!(last(&lines), "as was.tsv says");
    world.lines("--expect was.tsv --filter more --update", 0);
    let (start, end) = TABLE.split_once("pets").unwrap();
    let expected = format!("{start}more.yaml\t1\t2\t1\t1\tok\npets{end}");
    assert_eq!(world.get("was.tsv"), expected);
}

#[test]
fn a_table_at_fault() {
    let world = world();
    for (odd, because) in [
        ("pets.yaml\t1\tok", "line 2: 3 columns, not 6"),
        ("pets.yaml\t1\t2\tx\t4\tok", "line 2: `x` is not a number"),
        (
            "pets.yaml\t1\t2\t3\t4\tfine",
            "line 2: unknown result `fine`",
        ),
    ] {
        let (head, _) = TABLE.split_once('\n').unwrap();
        world.put("was.tsv", &format!("{head}\n{odd}\n"));
        let run = world.corpus("--expect was.tsv");
        assert_eq!(run.code, 2);
        assert!(run.stderr.contains(because), "{}", run.stderr);
    }
}
