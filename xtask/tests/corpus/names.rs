//! Counting names.

use crate::World;

/// A long `operationId`, and a value that begins with the name of its enum.
const ODD: &str = "\
openapi: 3.0.3
info: { title: Odd, version: '1' }
paths:
  /pets:
    get:
      operationId: listAllOfThePetsThatAnybodyHasEverBroughtToTheShelterForAnyReason
      responses: { '204': { description: None } }
components:
  schemas:
    Kind: { type: string, enum: [kind_cat, dog] }
";

fn world() -> World {
    let world = World::broken();
    world.put("documents/odd.yaml", ODD);
    world
}

#[test]
fn names_are_counted_by_kind_and_by_fault() {
    let lines = world().lines("--names", 0);
    let head: Vec<&str> = lines[0].split('\t').collect();
    let cell = |line: &str, column: &str| {
        let at = head.iter().position(|head| *head == column).unwrap();
        line.split('\t').nth(at).unwrap().to_owned()
    };
    assert_eq!(
        lines[1],
        "broken.yml\tthis is a Swagger 2.0 document [E0102]"
    );
    let odd = lines.iter().find(|line| line.starts_with("odd.yaml\t"));
    let odd = odd.unwrap();
    for (column, number) in [
        ("definition", "1"),
        ("alias", "0"),
        ("value", "2"),
        ("method", "1"),
        ("counter", "0"),
        ("long of several", "0"),
        ("long of operation id", "1"),
        ("value repeats enum", "1"),
    ] {
        assert_eq!(cell(odd, column), number, "{column}");
    }
    // Those of the pets are in it too.
    let total = lines.last().unwrap();
    assert_eq!(cell(total, "definition"), "3");
    assert!(!world().at("out").exists());
}

#[test]
fn names_that_nobody_would_choose_are_listed() {
    let lines = world().lines("--names=list", 0);
    let name = |line: &String| {
        line.split('\t')
            .skip(1)
            .take(3)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let names: Vec<String> = lines.iter().skip(1).map(name).collect();
    assert_eq!(
        names,
        [
            "long of operation id, method, \
                list_all_of_the_pets_that_anybody_has_ever_brought_to_the_shelter_for_any_reason",
            "value repeats enum, value, KindCat",
        ]
    );
}

#[test]
fn the_same_for_programs() {
    let object = world().json("--names", 0);
    assert_eq!(object["total"]["value"], 2);
    let odd = &object["documents"][2];
    assert_eq!(odd["document"], "odd.yaml");
    assert_eq!(odd["faults"][1]["within"], "Kind");
    assert_eq!(
        odd["faults"][1]["key"],
        "#/components/schemas/Kind/enum/kind_cat"
    );
}
