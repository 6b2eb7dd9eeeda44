//! References to files above the folder of the document, below a folder that is named.

use super::World;

/// `spec/api/pets.yaml`, which refers to `reference`, `spec/shared/pet.yaml`, and `secret.yaml` above both.
fn world(reference: &str) -> World {
    let world = World::new();
    let head =
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
    let schema = format!("    Herd: {{type: array, items: {{$ref: '{reference}'}}}}\n");
    world.put("spec/api/pets.yaml", &format!("{head}{schema}"));
    let pet = "Pet: {type: object, properties: {herd: {$ref: '../api/pets.yaml#/components/schemas/Herd'}}}";
    world.put("spec/shared/pet.yaml", pet);
    world.put("secret.yaml", "Pet: {type: string}");
    world.put(
        "clientgen.toml",
        "spec = \"spec/api/pets.yaml\"\nout = \"out\"\nname = \"pets\"\n",
    );
    world
}

const SHARED: &str = "../shared/pet.yaml#/Pet";

#[test]
fn files_above_the_folder_of_the_document_need_a_root() {
    let world = world(SHARED);
    let run = world.codegen("");
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("error[E0807]"), "{}", run.stderr);
    assert!(run.stderr.contains("--root"), "{}", run.stderr);
    world.fine("--root spec --deny untyped --deny mistake");
    let pet = world.items("out/src/types/pet.rs");
    assert!(pet.has("struct Pet { pub herd: Option<Herd> }"), "{pet}");
}

#[test]
fn the_configuration_may_name_the_root() {
    let world = world(SHARED);
    let config = world.get("clientgen.toml") + "root = \"spec\"\n";
    world.put("clientgen.toml", &config);
    world.fine("--deny untyped --deny mistake");
}

#[test]
fn nothing_leads_out_of_the_root() {
    for reference in [
        "../../secret.yaml#/Pet",
        "../%2e%2e/secret.yaml#/Pet",
        "../shared/../../secret.yaml#/Pet",
        "..%2F..%2Fsecret.yaml#/Pet",
    ] {
        let world = world(reference);
        let run = world.codegen("--root spec");
        assert_eq!(run.code, 2, "{reference}: {}", run.stderr);
        assert!(run.stderr.contains("error[E0807]"), "{}", run.stderr);
    }
    let world = world("");
    let absolute = world.at("secret.yaml").display().to_string();
    world.put(
        "spec/api/pets.yaml",
        &world
            .get("spec/api/pets.yaml")
            .replace("$ref: ''", &format!("$ref: '{absolute}#/Pet'")),
    );
    assert_eq!(world.codegen("--root spec").code, 2);
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere_else() {
    let world = world("../shared/link.yaml#/Pet");
    std::os::unix::fs::symlink(world.at("secret.yaml"), world.at("spec/shared/link.yaml")).unwrap();
    let run = world.codegen("--root spec");
    assert!(run.stderr.contains("is outside"), "{}", run.stderr);
    assert!(!world.at("out/src/types/pet.rs").exists());
}

#[test]
fn the_document_is_below_its_root() {
    let world = world(SHARED);
    let run = world.codegen("--root spec/shared");
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("is not below"), "{}", run.stderr);
}
