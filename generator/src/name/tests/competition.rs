//! Things that compete for names.

use std::collections::{BTreeMap, BTreeSet};

use crate::name::distinctions::Thing;
use crate::name::scope::Scope;
use crate::name::wish::Wish;
use crate::name::words::{snake, upper_camel};
use crate::name::{Ident, assign};
use crate::testing::model;

fn camel(values: &[&str]) -> Vec<String> {
    let wishes = values.iter().map(|one| Wish::new(*one, upper_camel(one)));
    let wishes: Vec<Wish> = wishes.collect();
    let names = Scope::camel(&["Other"]).settle(&wishes);
    names.iter().map(Ident::to_string).collect()
}

#[test]
fn words_tell_apart_what_is_spelled_in_other_ways() {
    for (values, names) in [
        (&["black", "white"][..], &["Black", "White"][..]),
        (
            &["black", "Black", "BLACK"],
            &["BlackLower", "BlackTitle", "BlackUpper"],
        ),
        (&["foo-bar", "foo_bar"], &["FooDashBar", "FooUnderscoreBar"]),
        (
            &["fooBar", "foo bar", "FooBar"],
            &["FooBarCamel", "FooSpaceBar", "FooBarPascal"],
        ),
        (
            &["foo_bar", "FOO_BAR", "Foo-Bar", "Foo_bar"],
            &["FooBarLower", "FooBarUpper", "FooDashBar", "FooBarMixed"],
        ),
        (
            &["foo-bar", "FOO-BAR", "foo_bar", "FOO_BAR"],
            &[
                "FooDashBarLower",
                "FooDashBarUpper",
                "FooUnderscoreBarLower",
                "FooUnderscoreBarUpper",
            ],
        ),
        (&["a(b", "a[b", "a b"], &["AB38D5", "ABCD40", "ASpaceB"]),
        (&["in-progress", "done"], &["InProgress", "Done"]),
        // What has the name that another one would move to loses it too.
        (
            &["foo-bar", "foo_bar", "foo_dash_bar"],
            &[
                "FooBarLower",
                "FooUnderscoreBar",
                "FooUnderscoreDashUnderscoreBar",
            ],
        ),
    ] {
        assert_eq!(camel(values), names, "{values:?}");
    }
}

#[test]
fn a_hash_tells_apart_what_no_words_do_and_gets_longer() {
    let wishes: Vec<Wish> = (0..2000)
        .map(|number| Wish::new(format!("thing {number}"), "same".to_owned()))
        .collect();
    let thing = |index: usize| Thing::unspelled(wishes[index].key.as_str());
    let names = Scope::snake(&[]).settle_things(&wishes, &thing);
    let lengths: BTreeSet<usize> = names.iter().map(|name| name.as_str().len()).collect();
    assert_eq!(
        lengths,
        BTreeSet::from(["same_".len() + 4, "same_".len() + 8])
    );
    let unique: BTreeSet<&str> = names.iter().map(Ident::as_str).collect();
    assert_eq!(unique.len(), names.len());
}

#[test]
fn what_stands_for_the_same_is_named_by_nothing_else() {
    let settled = |keys: &[&str]| {
        let wishes = keys.iter().map(|key| Wish::new(*key, (*key).to_owned()));
        let wishes: Vec<Wish> = wishes.collect();
        let names = Scope::snake(&[]).settle(&wishes).into_iter();
        let named = keys.iter().zip(names).filter(|(key, _)| **key == "a");
        named.map(|(_, name)| name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(settled(&["a", "a"]), settled(&["b", "a", "c", "a"]));
}

#[test]
fn what_stands_for_the_same_has_a_name_too() {
    let wishes: Vec<Wish> = (0..3).map(|_| Wish::new("a", "a".to_owned())).collect();
    let names = Scope::snake(&[]).settle(&wishes);
    let unique: BTreeSet<&Ident> = names.iter().collect();
    assert_eq!(unique.len(), 3);
}

/// Numbers that look as if by chance, always the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    /// A spelling that others have the same name as, or the name that they would move to.
    fn spelling(&mut self) -> String {
        let words = [
            "foo", "Foo", "FOO", "bar", "Bar", "BAR", "dash", "lower", "query",
        ];
        let joints = ["", "-", "_", " ", "."];
        let mut text = String::new();
        for index in 0..1 + self.below(3) {
            if index > 0 {
                text.push_str(joints[self.below(joints.len())]);
            }
            text.push_str(words[self.below(words.len())]);
        }
        text
    }
}

/// Names by what they stand for.
fn named(keys: &BTreeSet<(String, &'static str)>, backwards: bool) -> BTreeMap<String, String> {
    let mut keys: Vec<_> = keys.iter().collect();
    if backwards {
        keys.reverse();
    }
    let wish = |(spelling, place): &&(String, &str)| {
        Wish::new(format!("{place} {spelling}"), snake(spelling))
    };
    let wishes: Vec<Wish> = keys.iter().map(wish).collect();
    let names = Scope::snake(&["foo"]).settle_things(&wishes, &|index| {
        let (spelling, place) = keys[index];
        Thing {
            identity: wishes[index].key.as_str().into(),
            ..Thing::spelled(spelling).at(*place)
        }
    });
    let pairs = wishes.iter().zip(names);
    pairs
        .map(|(wish, name)| (wish.key.clone(), name.to_string()))
        .collect()
}

#[test]
fn what_comes_to_a_scope_takes_names_away_and_gives_none_to_others() {
    let mut chance = Chance(7);
    let mut changes = 0;
    for _ in 0..3000 {
        let place = |chance: &mut Chance| ["query", "header"][chance.below(2)];
        let count = 1 + chance.below(12);
        let mut keys = BTreeSet::new();
        for _ in 0..count {
            keys.insert((chance.spelling(), place(&mut chance)));
        }
        let before = named(&keys, false);
        assert_eq!(before, named(&keys, true), "the order counts");
        let added = (chance.spelling(), place(&mut chance));
        let key = format!("{} {}", added.1, added.0);
        let plain = snake(&added.0);
        keys.insert(added);
        let after = named(&keys, false);
        let unique: BTreeSet<&String> = after.values().collect();
        assert_eq!(unique.len(), after.len());
        for (thing, name) in &before {
            let now = after.iter().find(|(_, other)| *other == name);
            assert!(
                now.is_none_or(|(other, _)| other == thing),
                "{name} was of {thing} and is of {now:?} in {after:?}"
            );
            changes += usize::from(now.is_none());
            let gets_plain = after.get(&key) == Some(&plain);
            assert!(!gets_plain || now.is_some(), "{name} is gone for nothing");
        }
    }
    assert!(changes > 100, "{changes}");
}

#[test]
fn many_of_one_name_are_settled_in_a_time_that_grows_as_they_do() {
    let wish = |number: usize| Wish::new(format!("{number}"), "same".to_owned());
    let wishes: Vec<Wish> = (0..5000).map(wish).collect();
    let asked = std::cell::Cell::new(0);
    let thing = |index: usize| {
        asked.set(asked.get() + 1);
        Thing::unspelled(wishes[index].key.as_str())
    };
    let names = Scope::snake(&[]).settle_things(&wishes, &thing);
    assert_eq!(names.len(), wishes.len());
    assert!(asked.get() < wishes.len() * 24, "{}", asked.get());
}

#[test]
fn operations_parameters_and_types_are_told_apart_by_their_places() {
    let (model, _) = model(
        "paths:\n\
        \x20 /cats: {get: {operationId: listCats, parameters: [{name: tag, in: query, schema: {type: string}}, \
        {name: tag, in: header, schema: {type: string}}, {name: items, in: query, schema: {type: string}}], responses: {}}}\n\
        \x20 /dogs: {post: {operationId: list_cats, responses: {}}, get: {operationId: walk, responses: {}}}\n\
        \x20 /dogs/{id}: {get: {operationId: Walk, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}}\n\
        components: {schemas: {foo_bar: {type: string}, FooBar: {type: string}, foo-bar: {type: string}, \
        PetStatus: {type: string}, Pet: {type: object, properties: {status: {type: string, enum: [a]}, \
        eq: {type: string}, example: {type: string}, from: {type: string}}}}}",
    );
    let names = assign(&model, "c", &[]);
    let methods = names
        .operations
        .iter()
        .map(|(_, one)| (one.method.as_str(), one.call.as_str()));
    let expected = [
        ("list_cats_get", "ListCatsGet"),
        ("list_cats_post", "ListCatsPost"),
        ("walk_dogs", "WalkDogs"),
        ("walk_by_id", "WalkById"),
    ];
    assert_eq!(methods.collect::<Vec<_>>(), expected);
    let (_, first) = names.operations.iter().next().expect("an operation");
    let parameters = first.parameters.iter().map(Ident::as_str);
    assert_eq!(
        parameters.collect::<Vec<_>>(),
        ["tag_query", "tag_header", "items_param"]
    );
    let types = names.types.iter().map(|(_, name)| name.as_str());
    let expected = [
        "FooUnderscoreBar",
        "FooBar",
        "FooDashBar",
        "PetStatus",
        "Pet",
        "PetStatusProperty",
    ];
    assert_eq!(types.collect::<Vec<_>>(), expected);
    let (_, members) = names.members.iter().nth(4).expect("a type");
    let texts = |names: &[Ident]| names.iter().map(Ident::to_string).collect::<Vec<_>>();
    assert_eq!(texts(&members.names), ["status", "eq_", "example", "from_"]);
    assert_eq!(
        texts(&members.setters),
        ["status", "eq_", "example_field", "from_"]
    );
}
