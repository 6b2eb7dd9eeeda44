//! Which documents are compared.

use crate::{BROKEN, CONFIG, World, document};

const PET: &str = "Pet: {type: object}";
const CAT: &str = "Cat: {type: object}";

/// A reference to a schema of another file.
const ELSEWHERE: &str = "Pet: {type: array, items: {$ref: 'parts/pet.yaml#/Pet'}}";

#[test]
fn without_a_remote_branch_it_is_head() {
    let world = World::new();
    world.put("spec/pets.yaml", &document(&[PET, CAT]));
    world.fine("", "HEAD:spec/pets.yaml", "spec/pets.yaml");
    let run = world.task("spec", "diff", "");
    assert_eq!(run.code, 0, "{}", run.stderr);
}

#[test]
fn it_is_said_when_nothing_can_differ() {
    let world = World::new();
    let run = world.fine("", "HEAD:spec/pets.yaml", "spec/pets.yaml");
    assert!(
        run.stdout.contains("give --base-rev HEAD~1"),
        "{}",
        run.stdout
    );
}

#[test]
fn with_a_remote_branch_it_is_where_the_work_began() {
    let world = World::new();
    let origin = World::bare();
    origin.git(&["init", "--quiet", "--bare"]);
    let url = origin.folder.path().display().to_string();
    world.git(&["remote", "add", "origin", &url]);
    world.git(&["push", "--quiet", "origin", "main"]);
    let fork = world.git(&["rev-parse", "--short", "HEAD"]);
    // Others go on with what would be compared wrongly.
    world.put("spec/pets.yaml", BROKEN);
    world.commit();
    world.git(&["push", "--quiet", "origin", "main"]);
    world.git(&["reset", "--quiet", "--hard", "HEAD~1"]);
    world.put("spec/pets.yaml", &document(&[PET, CAT]));
    world.commit();
    let base = format!("{}:spec/pets.yaml", fork.trim());
    world.fine("", &base, "spec/pets.yaml");
    world.refused(
        "--base-rev origin/main",
        &["origin/main:spec/pets.yaml:3:1"],
    );
}

#[test]
fn a_revision_may_be_given() {
    let world = World::new();
    world.put("spec/pets.yaml", BROKEN);
    world.commit();
    world.put("spec/pets.yaml", &document(&[PET]));
    world.commit();
    world.refused("--base-rev HEAD~1", &["HEAD~1:spec/pets.yaml:3:1"]);
    world.fine(
        "--base-rev HEAD~2",
        "HEAD~2:spec/pets.yaml",
        "spec/pets.yaml",
    );
    world.git(&["tag", "v1", "HEAD~2"]);
    let base = "v1:spec/pets.yaml";
    world.fine(base, base, "spec/pets.yaml");
    world.fine(
        "v1:spec/pets.yaml HEAD:spec/pets.yaml",
        base,
        "HEAD:spec/pets.yaml",
    );
    let run = world.task("spec", "diff", "v1:./pets.yaml");
    assert_eq!(run.code, 0, "{}", run.stderr);
    let run = world.task("spec", "diff", "v1:../spec/pets.yaml pets.yaml");
    assert_eq!(run.code, 0, "{}", run.stderr);
}

#[test]
fn another_document_than_the_configured_one() {
    let world = World::new();
    world.put("more/other.yaml", BROKEN);
    world.commit();
    world.put("more/other.yaml", &document(&[PET]));
    world.refused(
        "--base-rev HEAD more/other.yaml",
        &["HEAD:more/other.yaml:3:1"],
    );
    world.refused("HEAD:more/other.yaml", &["HEAD:more/other.yaml:3:1"]);
    world.commit();
    let base = "HEAD:more/other.yaml";
    world.fine("--base-rev HEAD more/other.yaml", base, "more/other.yaml");
    world.fine("more/other.yaml", "more/other.yaml", "spec/pets.yaml");
}

#[test]
fn files_without_a_repository() {
    let world = World::bare();
    world.put("old.yaml", &document(&[PET]));
    // Another version of OpenAPI is another way to say the same.
    world.put("new.yaml", &document(&[PET]).replace("3.1.0", "3.0.3"));
    world.fine("old.yaml new.yaml", "old.yaml", "new.yaml");
    world.put("clientgen.toml", "spec = 'new.yaml'\nname = 'pets'\n");
    world.fine("old.yaml", "old.yaml", "new.yaml");
    world.fine(
        "old.yaml new.yaml --config clientgen.toml",
        "old.yaml",
        "new.yaml",
    );
}

#[test]
fn files_that_it_refers_to_are_of_the_same_revision() {
    let world = World::new();
    world.put("spec/pets.yaml", &document(&[ELSEWHERE]));
    world.put("spec/parts/pet.yaml", "Pet: [\n");
    world.commit();
    world.put("spec/parts/pet.yaml", "Pet: {type: object}\n");
    world.refused("", &["HEAD:spec/parts/pet.yaml:2:1"]);
    world.commit();
    world.put("spec/parts/pet.yaml", "Pet: [\n");
    world.refused("", &["spec/parts/pet.yaml:2:1"]);
    world.fine("HEAD:spec/pets.yaml HEAD:spec/pets.yaml", "HEAD:", "HEAD:");
}

#[test]
fn files_below_another_root() {
    let world = World::new();
    world.put("clientgen.toml", &format!("{CONFIG}root = '.'\n"));
    let reference = ELSEWHERE.replace("parts/", "../shared/");
    world.put("spec/pets.yaml", &document(&[&reference]));
    world.put("shared/pet.yaml", "Pet: [\n");
    world.commit();
    world.put("shared/pet.yaml", "Pet: {type: object}\n");
    world.refused("", &["HEAD:shared/pet.yaml:2:1"]);
    world.commit();
    world.fine("", "HEAD:spec/pets.yaml", "spec/pets.yaml");
}

#[test]
fn files_that_are_not_there() {
    let world = World::new();
    world.put("spec/pets.yaml", &document(&[ELSEWHERE]));
    world.refused("", &["refers to `parts/pet.yaml`", "add the file"]);
    world.commit();
    let run = world.fine("", "HEAD:spec/pets.yaml", "spec/pets.yaml");
    let note = "there is no `spec/parts/pet.yaml` at `HEAD`";
    assert!(run.stdout.contains(note), "{}", run.stdout);
}

#[test]
fn a_file_that_was_renamed() {
    let world = World::new();
    let schemas: Vec<String> = (0..20)
        .map(|n| format!("Pet{n}: {{type: object}}"))
        .collect();
    let schemas: Vec<&str> = schemas.iter().map(String::as_str).collect();
    world.put("spec/pets.yaml", &document(&schemas));
    world.commit();
    let base = "HEAD:spec/pets.yaml";
    world.git(&["mv", "spec/pets.yaml", "spec/animals.yaml"]);
    world.put(
        "clientgen.toml",
        &CONFIG.replace("pets.yaml", "animals.yaml"),
    );
    world.fine("", base, "spec/animals.yaml");
    world.fine(base, base, "spec/animals.yaml");
    world.fine(
        "--base-rev HEAD spec/animals.yaml",
        base,
        "spec/animals.yaml",
    );
    // No configuration of that time says where it was.
    world.git(&["rm", "--quiet", "--cached", "clientgen.toml"]);
    world.git(&["commit", "--quiet", "--message=Move"]);
    let base = "HEAD~1:spec/pets.yaml";
    world.fine("--base-rev HEAD~1", base, "spec/animals.yaml");
    world.git(&["mv", "spec/animals.yaml", "beasts.yaml"]);
    world.put(
        "clientgen.toml",
        &CONFIG.replace("spec/pets.yaml", "beasts.yaml"),
    );
    world.commit();
    world.fine(
        "--base-rev HEAD~1",
        "HEAD~1:spec/animals.yaml",
        "beasts.yaml",
    );
    world.fine(
        "--base-rev HEAD~2 beasts.yaml",
        "HEAD~2:spec/pets.yaml",
        "beasts.yaml",
    );
}

#[test]
fn the_configuration_is_of_the_same_revision() {
    let world = World::new();
    world.put("clientgen.toml", &format!("{CONFIG}odd = 1\n"));
    world.refused("", &["clientgen.toml:4:1", "unknown key `odd`"]);
    world.commit();
    world.put("clientgen.toml", CONFIG);
    world.refused("", &["HEAD:clientgen.toml:4:1"]);
    world.refused("HEAD:spec/pets.yaml", &["HEAD:clientgen.toml:4:1"]);
    world.commit();
    world.put("other.toml", "spec = 'spec/pets.yaml'\nodder = 1\n");
    world.refused(
        "--config other.toml HEAD:spec/pets.yaml",
        &["other.toml:2:1"],
    );
}

#[test]
fn a_crate_of_another_generator_is_noticed() {
    let world = World::new();
    let run = world.task("", "codegen", "");
    assert_eq!(run.code, 0, "{}", run.stderr);
    world.commit();
    let run = world.fine("", "HEAD:", "spec/pets.yaml");
    assert!(!run.stdout.contains("this generator"), "{}", run.stdout);
    let manifest = world.get("out/clientgen.manifest");
    let line = manifest.lines().last().unwrap();
    let edited = manifest.replace(line, &format!("{}  src/odd.rs", "0".repeat(64)));
    world.put("out/clientgen.manifest", &edited);
    world.commit();
    let run = world.fine("", "HEAD:", "spec/pets.yaml");
    let note = "is not what this generator writes for that document (2 files differ)";
    assert!(run.stdout.contains(note), "{}", run.stdout);
}

#[test]
fn names_with_blanks_and_letters_of_all_kinds() {
    let world = World::new();
    world.put("clientgen.toml", "spec = 'a folder/größe \u{2192}.yaml'\n");
    let schema = "Pet: {type: array, items: {$ref: './a%20part.yaml#/Pet'}}";
    world.put("a folder/größe \u{2192}.yaml", &document(&[schema]));
    world.put("a folder/a part.yaml", "Pet: [\n");
    world.commit();
    world.put("a folder/a part.yaml", "Pet: {type: object}\n");
    world.refused("", &["HEAD:a folder/a part.yaml:2:1"]);
    world.commit();
    world.fine("", "HEAD:a folder/", "a folder/");
}

#[cfg(unix)]
#[test]
fn links_of_a_revision_are_followed() {
    let world = World::new();
    let reference = ELSEWHERE.replace("parts/pet", "link");
    world.put("spec/pets.yaml", &document(&[&reference]));
    world.put("spec/parts/pet.yaml", "Pet: [\n");
    std::os::unix::fs::symlink("parts/pet.yaml", world.at("spec/link.yaml")).unwrap();
    world.commit();
    world.put("spec/parts/pet.yaml", "Pet: {type: object}\n");
    world.refused("", &["HEAD:spec/link.yaml:2:1"]);
}
