//! Unions that are alternatives of each other, several of which are wanted at one place: however
//! many those are, each of them is read there once as each of its alternatives.

use fastrand::Rng;

use super::super::{WORK, nested};
use super::{Kind, MOST, Property, Thing, Union, Unions};
use super::{is_linear, make_properties, make_value, read, reference, set};

/// An object with these properties, none of which it requires.
fn object(properties: Vec<(String, Kind)>) -> Kind {
    let properties = properties.into_iter().map(|(name, kind)| Property {
        name: name.leak(),
        is_required: false,
        kind,
    });
    Kind::Object(properties.collect())
}

/// The object of a union in a ring, with a child that is another one.
fn own(number: usize, child: usize) -> Kind {
    object(vec![
        (format!("s{number}"), Kind::Integer),
        ("child".to_owned(), Kind::Union(child)),
    ])
}

/// A union of so many objects, each with another one of the unions at the same place.
fn around(wanted: impl Iterator<Item = usize>) -> Vec<Kind> {
    let objects = wanted.map(|union| {
        object(vec![
            (format!("o{union}"), Kind::Integer),
            ("place".to_owned(), Kind::Union(union)),
        ])
    });
    objects.collect()
}

/// A ring of unions from the first number on, the objects in which have the next but one as child.
fn ring(first: usize, count: usize, is_own_first: bool) -> Vec<Vec<Kind>> {
    let unions = (0..count).map(|number| {
        let of = |number: usize| first + number % count;
        let mut alternatives = vec![
            Kind::Union(of(number + 1)),
            own(first + number, of(number + 2)),
        ];
        if is_own_first {
            alternatives.reverse();
        }
        alternatives
    });
    unions.collect()
}

/// Adds the first union, which wants so many of the others at one place.
fn wanting(wanted: usize, others: Vec<Vec<Kind>>) -> Unions {
    let mut unions = vec![around(1..=wanted)];
    unions.extend(others);
    assert!(unions.len() <= MOST);
    unions.leak()
}

/// Values at a number of places, each within the one before, of what all unions lose and of what
/// some of them keep.
fn texts(places: usize) -> Vec<String> {
    let wraps: [fn(usize, &str) -> String; 4] = [
        |_, inner| format!(r#"{{"child":{inner}}}"#),
        |_, inner| format!(r#"{{"z":1,"child":{inner}}}"#),
        |level, inner| format!(r#"{{"s{}":1,"child":{inner}}}"#, 1 + level % 14),
        |level, inner| format!(r#"{{"s{}":"no","child":{inner}}}"#, 1 + level % 3),
    ];
    let mut texts = Vec::new();
    for end in [r#"{"z":1}"#, r#"{"s1":1,"s3":2}"#] {
        for wrap in wraps {
            let inner = nested(places - 1, end, wrap);
            texts.push(format!(r#"{{"place":{inner}}}"#));
            texts.push(format!(r#"{{"z":1,"place":{inner}}}"#));
        }
    }
    texts
}

/// Reads values at one place and at several as the first union, and sees to it that each place is
/// read at most twice as each of the alternatives: before and after it is decided.
fn is_read_once(unions: Unions) {
    set(unions);
    let alternatives = unions.iter().flatten().count();
    for places in [1, 2, 7] {
        for text in texts(places) {
            let decoded = is_linear::<Union<0>>(alternatives, &text);
            let most = 2 * alternatives * places;
            let (readings, _) = WORK.get();
            assert!(
                readings <= most,
                "{readings} readings, {most} at most: {text}"
            );
            assert!(decoded.is_object());
        }
    }
}

#[test]
fn a_ring_is_read_once_however_much_of_it_is_wanted() {
    for is_own_first in [false, true] {
        for count in [2, 3, 7, 14] {
            for wanted in [1, 2, count / 2, count] {
                is_read_once(wanting(wanted, ring(1, count, is_own_first)));
            }
        }
    }
}

/// One place alone: the readings grow as the ring does and as what is wanted of it, not as both
/// multiplied.
#[test]
fn what_is_wanted_of_a_ring_adds_to_its_readings() {
    let readings = |count: usize, wanted: usize| {
        set(wanting(wanted, ring(1, count, true)));
        is_linear::<Union<0>>(2 * count + wanted, r#"{"place":{"z":1}}"#);
        WORK.get().0
    };
    for count in [2, 4, 8, 14] {
        for wanted in 1..=count {
            assert_eq!(readings(count, wanted), 2 * count + wanted);
        }
    }
}

#[test]
fn a_ring_with_chords_is_read_once() {
    for step in [2, 3, 5] {
        for wanted in [1, 3, 9] {
            let mut unions = ring(1, 9, false);
            for (number, alternatives) in unions.iter_mut().enumerate() {
                alternatives.insert(number % 3, Kind::Union(1 + (number + step) % 9));
            }
            is_read_once(wanting(wanted, unions));
        }
    }
}

#[test]
fn unions_that_are_all_alternatives_of_each_other_are_read_once() {
    for count in [2, 4, 9] {
        for wanted in [1, 2, count] {
            let unions = (1..=count).map(|number| {
                let others = (1..=count).filter(|other| *other != number);
                let mut alternatives: Vec<Kind> = others.map(Kind::Union).collect();
                alternatives.push(own(number, 1 + number % count));
                alternatives
            });
            is_read_once(wanting(wanted, unions.collect()));
        }
    }
}

#[test]
fn two_rings_that_share_a_union_are_read_once() {
    for wanted in [1, 2, 6, 11] {
        let mut unions = ring(1, 6, false);
        unions.extend(ring(7, 5, true));
        for (from, to) in [(0, 7), (8, 1)] {
            unions.get_mut(from).unwrap().insert(1, Kind::Union(to));
        }
        is_read_once(wanting(wanted, unions));
    }
}

/// Chains that lead to a ring, which begins for each of them at another of its unions.
#[test]
fn a_ring_at_the_end_of_chains_is_read_once() {
    for wanted in [1, 2, 4] {
        let chains = (1..=4).map(|number| vec![own(number, 1), Kind::Union(4 + number)]);
        let mut unions: Vec<Vec<Kind>> = chains.collect();
        unions.extend(ring(5, 8, false));
        is_read_once(wanting(wanted, unions));
    }
}

fn make_alternative(random: &mut Rng, unions: usize) -> Kind {
    match random.usize(..10) {
        0..4 => Kind::Union(random.usize(..unions)),
        4 => Kind::List(random.usize(..unions)),
        5 => Kind::Integer,
        _ => Kind::Object(make_properties(random, unions)),
    }
}

/// Makes unions, any of which may be alternatives of any.
fn make_unions(random: &mut Rng, unions: usize) -> Unions {
    let unions = (0..unions).map(|_| {
        let count = random.usize(2..=4);
        let alternatives = (0..count).map(|_| make_alternative(random, unions));
        alternatives.collect()
    });
    unions.collect::<Vec<Vec<Kind>>>().leak()
}

#[test]
fn rings_made_at_random_are_read_as_the_reference_reads_them() {
    let mut random = Rng::with_seed(2);
    let mut others = 0;
    for case in 0..300 {
        let unions = make_unions(&mut random, 4 + case % 3);
        set(unions);
        let alternatives = unions.iter().flatten().count();
        for _ in 0..20 {
            let text = make_value(&mut random, 4).to_string();
            is_linear::<Union<0>>(alternatives, &text);
            let Union(found) = read::<Union<0>>(&text).unwrap();
            let value = serde_json::from_str(&text).unwrap();
            let expected = reference::read_union(unions, 0, &value);
            assert_eq!(found, expected, "case {case}: {text}\n{unions:#?}");
            others += usize::from(matches!(found, Thing::Other(_)));
        }
    }
    assert!((600..5400).contains(&others), "{others}");
}
