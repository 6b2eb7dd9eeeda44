//! The rules by which the alternatives of unions are named.

use std::collections::BTreeMap;

use super::Own;
use crate::ids::Arena;
use crate::model::{
    Alternative, Field, Preset, Shape, Type, TypeDef, TypeId, Union, WireName, say_exact_kind,
    say_kind,
};
use crate::name::reserved::OTHER;
use crate::name::wish::{Wish, list_once};
use crate::name::words::upper_camel;
use crate::unordered::UnorderedSet;

/// Finds a name for an alternative. None: the rule has nothing to say of it.
type Rule = fn(&Case<'_>, &Alternative) -> Option<String>;

/// The rules in order. An alternative has the name of the first that says something of it.
const RULES: &[Rule] = &[
    // The value of the discriminator, or of a property that is required and has a single value in
    // every alternative: `role: user` is `User`.
    by_value,
    // What the union is when it is none of its heirs: `Base`.
    by_base,
    // The component, without the words of the union at its start and end:
    // `ChatCompletionRequestUserMessage` of `ChatCompletionRequestMessage` is `User`.
    by_component,
    // A title of at most three words: `title: Small cat` is `SmallCat`.
    by_title,
    // The first required property of an object: `required: [owner]` is `WithOwner`.
    by_first_required,
    // The kind of JSON, lists by what they hold: `String`, `Map`, `Integers`, `CatList`.
    by_kind,
];

/// The rules of the names that are tried in turn where several alternatives have the same.
const FURTHER: &[Rule] = &[
    // The component in full: `CatEvent` and `EventCat` of `Event`.
    by_whole_component,
    // The value of an optional property that has one: `item: activity` is `Activity`.
    by_optional_value,
    by_title,
    by_first_required,
    // All properties that an object or the items of a list require, else all that they have:
    // `WithNameAndOwner`, `ObjectsWithName`.
    by_properties,
    // All properties, required or not: `WithIdAndOwner`.
    by_all_properties,
    // The same with those of objects within: `WithIdAndOwnerName`.
    by_inner_properties,
    // The same with the kind of each: `WithLabelsStrings`.
    by_kinds_of_properties,
    by_kind,
    // The exact types of scalars: `Uuids`.
    by_exact_kind,
];

/// A title of more words than this explains an alternative rather than naming it.
const MOST_WORDS: usize = 3;

/// Remainders of names that are no names themselves, because they say nothing or are taken.
const NO_NAMES: &[&str] = &["", OTHER, "Self"];

/// An object of more properties than this is not named after all of them.
const MOST_PROPERTIES: usize = 4;

/// A union whose alternatives are named.
pub(super) struct Case<'u> {
    types: &'u Arena<TypeId, TypeDef>,
    union: &'u Union,
    /// The union's own name.
    own: &'u Own,
    /// All words of that.
    all: Vec<String>,
    /// The property whose values name alternatives, where there is no tag.
    property: Option<&'u WireName>,
}

impl<'u> Case<'u> {
    pub(super) fn new(types: &'u Arena<TypeId, TypeDef>, union: &'u Union, own: &'u Own) -> Self {
        Self {
            types,
            union,
            own,
            all: split(&own.name),
            property: find_property(union),
        }
    }

    /// Returns the names of an alternative in the order in which they are tried.
    pub(super) fn wish(&self, alternative: &Alternative) -> Wish {
        let found = RULES.iter().find_map(|rule| rule(self, alternative));
        let name = found.unwrap_or_else(|| "Value".to_owned());
        let further = FURTHER.iter().filter_map(|rule| rule(self, alternative));
        let mut names = list_once(std::iter::once(name).chain(further)).into_iter();
        let name = names.next().unwrap_or_default();
        Wish {
            others: names.collect(),
            spelling: alternative.hints.component.clone(),
            ..Wish::new("", name)
        }
    }

    /// Returns the properties of an object, or of the objects in a list, which are then told apart
    /// by a word.
    fn fields<'t>(&'t self, mut ty: &'t Type) -> Option<(&'static str, &'t [Field])> {
        let mut word = "";
        loop {
            match ty {
                Type::Named(id) => match &self.types[*id].shape {
                    Shape::Alias(next) => ty = next,
                    Shape::Struct(structure) => return Some((word, &structure.fields)),
                    _ => return None,
                },
                Type::List(items) if word.is_empty() => (word, ty) = ("objects", items),
                _ => return None,
            }
        }
    }

    /// The same of an alternative that is no component.
    fn inline_fields<'t>(
        &'t self,
        alternative: &'t Alternative,
    ) -> Option<(&'static str, &'t [Field])> {
        match &alternative.hints.component {
            Some(_) => None,
            None => self.fields(&alternative.ty),
        }
    }

    /// Takes the union's whole own name from the start of a name, if something is left.
    fn without_own(&self, name: String) -> String {
        let words = split(&name);
        let rest = words.strip_prefix(self.all.as_slice());
        let rest = rest.map(<[String]>::concat);
        rest.filter(|_| !self.all.is_empty())
            .filter(|rest| is_good(rest))
            .unwrap_or(name)
    }
}

/// Finds the property whose values name the alternatives of a union without a tag: of those that
/// are required and have a single value in every alternative the one with the most values, and of
/// several such the least by name. One that has the same value everywhere says nothing.
///
/// A further property or alternative renames others only if it brings a property with more values,
/// or an alternative that lacks the property.
fn find_property(union: &Union) -> Option<&WireName> {
    if union.tag.is_some() {
        return None;
    }
    let mut found: BTreeMap<&WireName, (usize, UnorderedSet<&Preset>)> = BTreeMap::new();
    for (property, value) in union.alternatives.iter().flat_map(|one| &one.hints.values) {
        let (count, values) = found.entry(property).or_default();
        *count += 1;
        values.insert(value);
    }
    let everywhere = found
        .into_iter()
        .filter(|(_, (count, values))| *count == union.alternatives.len() && values.len() > 1);
    // The first of the largest.
    let (property, _) = everywhere
        .map(|(property, (_, values))| (property, values.len()))
        .reduce(|best, next| if next.1 > best.1 { next } else { best })?;
    Some(property)
}

fn by_value(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let text = match (&case.union.tag, alternative.tags.as_slice()) {
        // A value that is only the name of the component says no more than that.
        (Some(_), [only]) if alternative.hints.component.as_ref() == Some(only) => return None,
        (Some(_), [only]) if !alternative.has_literal_tag => only,
        (Some(_), _) => return None,
        (None, _) => {
            let values = alternative.hints.values.iter();
            let mut values = values.filter(|(property, _)| Some(property) == case.property);
            match values.next() {
                Some((_, Preset::Text(text))) => text,
                _ => return None,
            }
        }
    };
    let is_name = text.starts_with(char::is_alphabetic) && !text.contains(['/', ':', '#']);
    let name = is_name.then(|| variant(text))?;
    // A variant of the enum's own name says nothing.
    (name != case.own.name).then(|| case.without_own(name))
}

fn by_base(_: &Case<'_>, alternative: &Alternative) -> Option<String> {
    alternative.hints.is_base.then(|| "Base".to_owned())
}

fn by_component(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let name = upper_camel(alternative.hints.component.as_ref()?);
    let words = split(&name);
    let rest = without_ends(&words, &case.own.words).concat();
    let is_stripped = rest != name && is_good(&rest);
    let name = || variant(alternative.hints.component.as_deref().unwrap_or_default());
    Some(case.without_own(if is_stripped { rest } else { name() }))
}

fn by_whole_component(_: &Case<'_>, alternative: &Alternative) -> Option<String> {
    Some(variant(alternative.hints.component.as_ref()?))
}

fn by_title(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let title = alternative.hints.title.as_ref()?;
    let is_short = (1..=MOST_WORDS).contains(&title.split_whitespace().count());
    is_short.then(|| case.without_own(variant(title)))
}

fn by_first_required(_: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let WireName(first) = alternative.hints.first_required.as_ref()?;
    Some(upper_camel(&format!("with {first}")))
}

fn by_properties(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let (kind, fields) = case.inline_fields(alternative)?;
    let required = fields
        .iter()
        .filter(|field| field.presence.is_always_there());
    let names: Vec<String> = required.map(|field| field.wire.0.clone()).collect();
    match names.is_empty() {
        true => by_all_properties(case, alternative),
        false => with_all(kind, names),
    }
}

fn by_optional_value(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let name = variant(alternative.hints.optional_value.as_deref()?);
    (name != case.own.name).then(|| case.without_own(name))
}

fn by_kinds_of_properties(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let (kind, fields) = case.inline_fields(alternative)?;
    let names = fields.iter().map(|field| {
        let WireName(name) = &field.wire;
        format!("{name} {}", say_kind(case.types, &field.ty))
    });
    with_all(kind, names)
}

fn by_all_properties(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let (kind, fields) = case.inline_fields(alternative)?;
    with_all(kind, fields.iter().map(|field| field.wire.0.clone()))
}

fn by_inner_properties(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let (kind, fields) = case.inline_fields(alternative)?;
    let names = fields.iter().flat_map(|field| {
        let WireName(outer) = &field.wire;
        let inner = case.fields(&field.ty).map_or(&[][..], |(_, inner)| inner);
        match inner {
            [] => vec![outer.clone()],
            inner => inner
                .iter()
                .map(|field| format!("{outer} {}", field.wire.0))
                .collect(),
        }
    });
    with_all(kind, names)
}

/// Names an object, or the objects in a list, after a few properties.
fn with_all(kind: &str, names: impl IntoIterator<Item = String>) -> Option<String> {
    let names = names.into_iter().take(MOST_PROPERTIES + 1);
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    let is_short = (1..=MOST_PROPERTIES).contains(&names.len());
    is_short.then(|| upper_camel(&format!("{kind} with {}", names.join(" and "))))
}

fn by_kind(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    let name = upper_camel(&say_kind(case.types, &alternative.ty));
    // The component that a list holds may begin with words of the union.
    if matches!(&alternative.ty, Type::List(items) if matches!(**items, Type::Named(_))) {
        let words = split(&name);
        let rest = without_start(&words, &case.own.words);
        return Some(case.without_own(if rest.len() > 1 { rest.concat() } else { name }));
    }
    Some(name)
}

fn by_exact_kind(case: &Case<'_>, alternative: &Alternative) -> Option<String> {
    Some(upper_camel(&say_exact_kind(case.types, &alternative.ty)))
}

/// Writes a text as the name of a variant. One of them is taken.
fn variant(text: &str) -> String {
    let name = upper_camel(text);
    match name.as_str() {
        OTHER => format!("{OTHER}Value"),
        _ => name,
    }
}

/// Takes the words that a name has in common with another one off its start and its end.
fn without_ends<'w>(words: &'w [String], own: &[String]) -> &'w [String] {
    let rest = without_start(words, own);
    let pairs = rest.iter().rev().zip(own.iter().rev());
    let common = pairs.take_while(|(one, other)| one == other).count();
    rest.get(..rest.len() - common).unwrap_or_default()
}

fn without_start<'w>(words: &'w [String], own: &[String]) -> &'w [String] {
    let pairs = words.iter().zip(own);
    let common = pairs.take_while(|(one, other)| one == other).count();
    words.get(common..).unwrap_or_default()
}

fn is_good(name: &str) -> bool {
    !NO_NAMES.contains(&name) && name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// Splits a name in upper camel case into its words.
pub(super) fn split(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_ascii_uppercase() => word.push(letter),
            _ => words.push(letter.to_string()),
        }
    }
    words
}
