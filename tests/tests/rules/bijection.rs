//! Fresh words for the words of names, one for one.
//!
//! A fresh word is as long as the word it stands for, and the fresh words sort as the words do, so that neither where lines break
//! nor what comes first can differ. It is a `q` and consonants, which no text has, so that it can be found again anywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

const CONSONANTS: &[u8] = b"bcdfghjklmnprstvwxz";

/// Words and the fresh words for them, all in lower case.
pub struct Bijection {
    fresh: BTreeMap<String, String>,
    back: BTreeMap<String, String>,
}

impl Bijection {
    /// For all words of these names.
    pub fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut words = BTreeSet::new();
        for name in names {
            words.extend(words_of(name).map(|word| name[word].to_lowercase()));
        }
        let mut fresh = BTreeMap::new();
        let mut last = "q".to_owned();
        for word in words.into_iter().filter(|word| word.len() > 1) {
            last = next(&last, word.len());
            fresh.insert(word, last.clone());
        }
        let turned = |(word, fresh): (&String, &String)| (fresh.clone(), word.clone());
        let back = fresh.iter().map(turned).collect();
        Self { fresh, back }
    }

    /// A name with all its words replaced.
    pub fn rename(&self, name: &str) -> String {
        replace(name, words_of(name), &self.fresh)
    }

    /// A text with all fresh words replaced by what they stand for.
    pub fn undo(&self, text: &str) -> String {
        replace(text, fresh_words(text).into_iter(), &self.back)
    }
}

fn replace(
    text: &str,
    words: impl Iterator<Item = Range<usize>>,
    by: &BTreeMap<String, String>,
) -> String {
    let mut replaced = String::new();
    let mut end = 0;
    for word in words {
        replaced.push_str(&text[end..word.start]);
        end = word.end;
        let word = &text[word];
        match by.get(&word.to_lowercase()) {
            Some(other) => replaced.extend(word.chars().zip(other.chars()).map(cased)),
            None => replaced.push_str(word),
        }
    }
    replaced + &text[end..]
}

fn cased((like, letter): (char, char)) -> char {
    match like.is_uppercase() {
        true => letter.to_ascii_uppercase(),
        false => letter,
    }
}

/// Where the words of a name are: runs of letters, parted where a capital begins a word.
fn words_of(name: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = name.as_bytes();
    let is = |at: usize, kind: fn(&u8) -> bool| bytes.get(at).is_some_and(kind);
    let begins = move |at: usize| {
        let before = at.checked_sub(1);
        let after_letter = before.is_some_and(|before| is(before, u8::is_ascii_alphabetic));
        let after_small = before.is_some_and(|before| is(before, u8::is_ascii_lowercase));
        let capital = is(at, u8::is_ascii_uppercase);
        let small_next = is(at + 1, u8::is_ascii_lowercase);
        !after_letter || (capital && (after_small || small_next))
    };
    let letters = (0..name.len()).filter(move |at| is(*at, u8::is_ascii_alphabetic));
    letters.filter(move |at| begins(*at)).map(move |start| {
        let end = (start + 1..).find(|at| !is(*at, u8::is_ascii_alphabetic) || begins(*at));
        start..end.unwrap_or(start)
    })
}

/// Where a text may have fresh words: every `q` and the consonants behind it.
fn fresh_words(text: &str) -> Vec<Range<usize>> {
    let starts = text.match_indices(['q', 'Q']);
    let word = |start: usize| {
        let pairs = text.as_bytes()[start..].windows(2);
        let consonants = pairs.take_while(|pair| {
            // Behind a small letter, a capital begins the next word.
            let parted = pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
            !parted && CONSONANTS.contains(&pair[1].to_ascii_lowercase())
        });
        start..start + 1 + consonants.count()
    };
    starts.map(|(start, _)| word(start)).collect()
}

/// The first fresh word of a length that comes after another.
fn next(last: &str, length: usize) -> String {
    let mut word: Vec<u8> = last.bytes().take(length).collect();
    if word.len() < length {
        word.resize(length, CONSONANTS[0]);
        return String::from_utf8(word).unwrap();
    }
    for at in (1..length).rev() {
        let place = CONSONANTS.iter().position(|letter| *letter == word[at]);
        if let Some(letter) = place.and_then(|place| CONSONANTS.get(place + 1)) {
            word[at] = *letter;
            return String::from_utf8(word).unwrap();
        }
        word[at] = CONSONANTS[0];
    }
    panic!("there are too many words of {length} letters");
}

#[test]
fn words_are_replaced_and_found_again() {
    let names = [
        "bank-statements",
        "BankStatement",
        "URLPath",
        "id",
        "api_key2",
        "folder",
        "folders",
    ];
    let bijection = Bijection::of(names);
    for name in names {
        let fresh = bijection.rename(name);
        assert_eq!(fresh.len(), name.len());
        assert!(fresh.starts_with(['q', 'Q']), "{fresh}");
        assert_eq!(bijection.undo(&fresh), name);
    }
    assert!(bijection.rename("folder") < bijection.rename("folders"));
    assert_eq!(bijection.undo("a request"), "a request");
    let fresh = bijection.rename("folder");
    assert_eq!(
        bijection.undo(&format!("{fresh}Callback")),
        "folderCallback"
    );
}
