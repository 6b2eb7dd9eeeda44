//! Words that tell things apart which would have one name otherwise.
//!
//! Each comes from the thing itself: its spelling, its place, its path. None depends on what else
//! there is, so that whatever is added changes no word.

use std::borrow::Cow;

use super::signs;

/// The facts about a thing besides the name that it would have if it were alone.
#[derive(Clone, Debug, Default)]
pub(super) struct Thing<'m> {
    /// The identity of the thing in the document. A hash of it tells the thing apart where no words
    /// do.
    pub(super) identity: Cow<'m, str>,
    /// Its name as the document spells it, where its plain name is made of that.
    pub(super) spelling: Option<Cow<'m, str>>,
    /// The part of its name before its own words.
    pub(super) base: Cow<'m, str>,
    /// The word for its place: `query`, `header`, `property`.
    pub(super) place: Option<Cow<'m, str>>,
    /// The method and the path that it belongs to.
    pub(super) request: Option<(&'m str, Cow<'m, str>)>,
    /// The same of the operation whose callback it belongs to.
    pub(super) outer: Option<(&'m str, Cow<'m, str>)>,
}

impl<'m> Thing<'m> {
    /// Makes a thing that is called as the document spells it.
    pub(super) fn spelled(spelling: &'m str) -> Self {
        Self {
            identity: Cow::Borrowed(spelling),
            spelling: Some(Cow::Borrowed(spelling)),
            ..Self::default()
        }
    }

    /// Makes a thing whose name is none of the document.
    pub(super) fn unspelled(identity: impl Into<Cow<'m, str>>) -> Self {
        Self {
            identity: identity.into(),
            ..Self::default()
        }
    }

    /// Puts the thing at a place.
    pub(super) fn at(mut self, place: impl Into<Cow<'m, str>>) -> Self {
        self.place = Some(place.into());
        self
    }
}

/// The words that a distinction gives a thing.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Its spelling in other words. None: its plain name is enough.
    pub(super) spelled: Option<String>,
    /// Words behind the name.
    pub(super) tail: Vec<String>,
}

/// Something to say of a thing. None: it does not have that.
type Aspect = fn(&Thing<'_>, &mut Told) -> Option<()>;

/// The distinctions in the order in which they are tried: what each says of a thing. One that has
/// nothing to say of a thing is left out for it.
const DISTINCTIONS: &[&[Aspect]] = &[
    // `tag` in the query and `tag` in a header: `tag_query`, `tag_header`. The property `status` of
    // `Pet`, where a component is called `PetStatus`: `PetStatusProperty`.
    &[place],
    // `foo-bar` and `foo_bar`: `foo_dash_bar`, `foo_underscore_bar`.
    &[signs],
    // `black`, `Black` and `BLACK`: `BlackLower`, `BlackTitle`, `BlackUpper`; `fooBar` and
    // `FooBar`: `foo_bar_camel`, `foo_bar_pascal`.
    &[case],
    // `userId` and `userID`: `user_id_lower_title`, `user_id_lower_upper`.
    &[case_of_words],
    // `*` and `star`: `StarSign`, `StarLower`.
    &[sign_alone],
    // `foo-bar`, `foo_bar` and `FOO_BAR`: `foo_dash_bar`, `foo_underscore_bar_lower`,
    // `foo_underscore_bar_upper`.
    &[signs, case],
    // `foo-bar` and `foo_bar` in the query, and both in headers: `foo_dash_bar_query` and so on.
    &[signs, place],
    // `id` and `ID` in the query, and both in headers: `id_lower_query` and so on.
    &[case, place],
    // All of that.
    &[signs, case, place],
    // `listCats` for `GET /cats` and `list_cats` for `POST /cats`: `list_cats_get`,
    // `list_cats_post`.
    &[method],
    // `list` for `GET /cats/{id}/toys` and `list` for `GET /cats/{id}/friends`: `list_toys`,
    // `list_friends`.
    &[last_segment],
    // `list` for `GET /cats/{id}` and `list` for `GET /api/cats/{id}`: `list_cats`, `list_api`.
    &[first_segment],
    // The same for `GET` and `POST` of both: `list_get_cats`, `list_post_cats` and so on.
    &[method, first_segment],
    // `list` for `GET /cats/{id}/toys/{toy}/parts` and `GET /cats/{id}/beds/{bed}/parts`:
    // `list_toys`, `list_beds`.
    &[segment_before],
    // The same below `/api` too: `list_api_toys`, `list_cats_toys` and so on.
    &[first_segment, segment_before],
    // `list` for `GET /a/b/c`, `GET /a/d/c` and so on: `list_get_a_b_c`.
    &[method, path],
    // `GET /a-b` and `GET /a_b`: `get_a_b_get_a_dash_b`, `get_a_b_get_a_underscore_b`.
    &[method, path_signs],
    // The callback `onEvent` of `POST /cats` and of `POST /dogs`: `OnEventPayloadCats`,
    // `OnEventPayloadDogs`.
    &[outer_segment],
    // The same of `POST /a/cats` and of `PUT /b/cats`: `OnEventPayloadPostACats`.
    &[outer_path],
];

/// The number of distinctions.
pub(super) const COUNT: usize = DISTINCTIONS.len();

/// Returns what a distinction says of a thing. None: it has nothing to say, or there is none of
/// this number.
pub(super) fn tell(thing: &Thing<'_>, number: usize) -> Option<Told> {
    let aspects = DISTINCTIONS.get(number)?;
    let mut told = Told::default();
    let said = aspects
        .iter()
        .map(|aspect| aspect(thing, &mut told))
        .collect::<Option<Vec<()>>>();
    told.tail.dedup();
    said.map(|_| told)
}

/// The word for the place.
fn place(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    told.tail.push(thing.place.as_deref()?.to_owned());
    Some(())
}

/// The spelling with a word for each sign in it.
fn signs(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    told.spelled = Some(spell_signs(thing.spelling.as_deref()?)?);
    Some(())
}

/// The word for capitals and small letters.
fn case(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let spelling = thing.spelling.as_deref()?;
    words_of(spelling).next()?;
    let (word, _) = CASES.iter().find(|(_, is_so)| is_so(spelling))?;
    told.tail.push((*word).to_owned());
    Some(())
}

/// The word for capitals and small letters of each word.
fn case_of_words(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let spelling = thing.spelling.as_deref()?;
    let words: Vec<&str> = words_of(spelling).flat_map(split_at_capitals).collect();
    if words.len() < 2 {
        return None;
    }
    let cases = words.into_iter().filter_map(|word| {
        let (name, _) = CASES.iter().find(|(_, is_so)| is_so(word))?;
        Some(*name)
    });
    told.tail.extend(cases.map(str::to_owned));
    Some(())
}

/// That there is no letter or digit.
fn sign_alone(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let spelling = thing.spelling.as_deref().filter(|text| !text.is_empty())?;
    let has_words = spelling.contains(char::is_alphanumeric);
    (!has_words).then(|| told.tail.push("sign".to_owned()))
}

fn method(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (method, _) = thing.request.as_ref()?;
    told.tail.push(method.to_ascii_lowercase());
    Some(())
}

fn last_segment(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (_, path) = thing.request.as_ref()?;
    told.tail.push(segment_words(path.split('/').next_back()?)?);
    Some(())
}

fn first_segment(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (_, path) = thing.request.as_ref()?;
    told.tail.push(segment_words(path.split('/').nth(1)?)?);
    Some(())
}

/// The last segment before the last that is no parameter.
fn segment_before(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (_, path) = thing.request.as_ref()?;
    let mut segments = path.split('/').rev().skip(1);
    let segment = segments.find(|segment| !segment.starts_with('{'))?;
    told.tail.push(segment_words(segment)?);
    Some(())
}

/// The words of a segment. None: there are none.
fn segment_words(segment: &str) -> Option<String> {
    let words = path_words(segment);
    let has_words = words.chars().any(char::is_alphanumeric);
    has_words.then(|| words.trim().to_owned())
}

/// The last segment of the path of the operation whose callback it is.
fn outer_segment(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (_, path) = thing.outer.as_ref()?;
    told.tail.push(segment_words(path.split('/').next_back()?)?);
    Some(())
}

fn outer_path(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (method, path) = thing.outer.as_ref()?;
    told.tail.push(method.to_ascii_lowercase());
    told.tail.push(path_words(path));
    Some(())
}

fn path(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (_, path) = thing.request.as_ref()?;
    told.tail.push(path_words(path));
    Some(())
}

fn path_signs(thing: &Thing<'_>, told: &mut Told) -> Option<()> {
    let (_, path) = thing.request.as_ref()?;
    let segments = path.split('/').map(path_words);
    let spelled = segments.map(|words| spell_signs(words.trim()).unwrap_or(words));
    told.tail.push(spelled.collect::<Vec<_>>().join(" "));
    Some(())
}

/// The words of a path: `/cats/{id}` is `cats by id`.
fn path_words(path: &str) -> String {
    let words = path.replace('{', " by ");
    words.replace(['}', '/'], " ")
}

/// A word for each sign. None: there are none.
fn spell_signs(text: &str) -> Option<String> {
    let is_sign = |character: char| !character.is_alphanumeric();
    text.contains(is_sign).then(|| signs::spell_signs(text))
}

/// A word for capitals and small letters, and whether a text is so.
type CaseRule = (&'static str, fn(&str) -> bool);

/// Words for capitals and small letters, the first that holds being the one.
const CASES: &[CaseRule] = &[
    // `black`, `foo_bar`
    ("lower", |text| has_small(text) && !has_capital(text)),
    // `BLACK`, `FOO_BAR`
    ("upper", |text| has_capital(text) && !has_small(text)),
    // `Black`, `Foo-Bar`
    ("title", |text| {
        words_of(text).all(|word| begins_with_capital(word) && !has_capital(behind_first(word)))
    }),
    // `FooBar`
    ("pascal", |text| words_of(text).all(begins_with_capital)),
    // `fooBar`
    ("camel", |text| !begins_with_capital(text)),
    // `Foo bar`
    ("mixed", has_capital),
];

fn has_small(text: &str) -> bool {
    text.chars().any(char::is_lowercase)
}

fn has_capital(text: &str) -> bool {
    text.chars().any(char::is_uppercase)
}

fn begins_with_capital(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

fn behind_first(word: &str) -> &str {
    let mut characters = word.chars();
    characters.next();
    characters.as_str()
}

/// The runs of letters in a text.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|character: char| !character.is_alphabetic());
    words.filter(|word| !word.is_empty())
}

/// Splits a run of letters before each capital that follows a small letter.
fn split_at_capitals(run: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut was_small = false;
    for (at, letter) in run.char_indices() {
        if was_small && letter.is_uppercase() {
            words.extend(run.get(start..at));
            start = at;
        }
        was_small = letter.is_lowercase();
    }
    words.extend(run.get(start..));
    words
}
