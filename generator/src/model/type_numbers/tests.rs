//! Tests of types that are made of aliases.

use super::TypeNumbers;
use crate::model::{Model, Type, TypeId, spell_out};
use crate::testing::model;

/// Tuples of two of the next one each, by these letters.
fn pairs(letters: &[&str]) -> String {
    let chain = letters.iter().flat_map(|letter| {
        let links = (0..60).map(move |index| {
            let next = format!("{{$ref: '#/components/schemas/{letter}{}'}}", index + 1);
            format!(
                "{letter}{index}: {{type: array, prefixItems: [{next}, {next}], items: false, \
                 minItems: 2, maxItems: 2}}"
            )
        });
        links.chain([format!("{letter}60: {{type: string}}")])
    });
    let chain: Vec<String> = chain.collect();
    format!("components: {{schemas: {{{}}}}}", chain.join(", "))
}

fn named(model: &Model, name: &str) -> Type {
    let mut types = model.types.iter();
    let pointer = format!("/components/schemas/{name}");
    let found: Option<(TypeId, _)> = types.find(|(_, def)| def.pointer == pointer);
    Type::Named(found.expect("a component").0)
}

#[test]
fn types_are_the_same_by_any_aliases() {
    let (model, _) = model(&pairs(&["A", "B"]));
    let mut numbers = TypeNumbers::default();
    let all = ["A0", "B0", "A1", "B1", "A59", "A60"].map(|name| named(&model, name));
    let found = numbers.of_all(&model.types, &all);
    assert_eq!((found[0], found[2]), (found[1], found[3]));
    assert!(found[0] != found[2] && found[4] != found[5]);
    assert_eq!(
        found[5],
        numbers.of(&model.types, &Type::Scalar(crate::model::Scalar::String))
    );
}

#[test]
fn aliases_stay_behind_many_parts() {
    fn count(ty: &Type) -> usize {
        1 + ty.inner().iter().map(count).sum::<usize>()
    }
    let (model, _) = model(&pairs(&["A"]));
    let spelled = spell_out(&model.types, &named(&model, "A0"));
    assert!(count(&spelled) < 400, "{}", count(&spelled));
    let text = Type::Scalar(crate::model::Scalar::String);
    let last = spell_out(&model.types, &named(&model, "A59"));
    assert_eq!(last, Type::Tuple(vec![text.clone(), text]));
}
