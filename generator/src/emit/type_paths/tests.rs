//! Which types are listed, and where.

use super::type_paths;
use crate::testing::model;

#[test]
fn every_schema_with_a_type_is_listed() {
    let (model, _) = model(
        "\
paths:
  /pets:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                note: { type: string }
                many: { type: array, items: { type: string, format: uuid } }
                file: { type: string, format: binary }
      responses: {}
components:
  schemas:
    Pet:
      type: object
      additionalProperties: { $ref: '#/components/schemas/Name' }
      properties:
        a/b: { type: array, items: { type: object, properties: { c: { type: boolean } } } }
    Name: { type: string, format: password }
    Times: { type: array, items: { type: string, format: date-time, nullable: true } }
",
    );
    let names = crate::name::assign(&model, "test", &[]);
    let types = type_paths(&model, &names);
    let lines: Vec<String> = types
        .iter()
        .map(|ty| format!("{} {}", ty.pointer, ty.path))
        .collect();
    let form = "/paths/~1pets/post/requestBody/content/multipart~1form-data/schema/properties";
    assert_eq!(
        lines,
        [
            "/components/schemas/Name types::Name",
            "/components/schemas/Pet types::Pet",
            "/components/schemas/Pet/additionalProperties types::Name",
            "/components/schemas/Pet/properties/a~1b Vec<types::PetABItem>",
            "/components/schemas/Pet/properties/a~1b/items types::PetABItem",
            "/components/schemas/Pet/properties/a~1b/items/properties/c bool",
            "/components/schemas/Times types::Times",
            "/components/schemas/Times/items chrono::DateTime<chrono::FixedOffset>",
            &format!("{form}/many/items uuid::Uuid"),
            &format!("{form}/note String"),
        ]
    );
}
