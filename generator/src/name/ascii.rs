//! Texts of the document in ASCII letters and digits.

use super::letters::{end_of_greek, name_greek, transliterate};
use super::signs::{name_sign, name_symbol, spell_number_signs};

/// Spells a text in ASCII letters and digits, with spaces between what is no word together; never
/// without any of them.
///
/// Letters of other scripts are transliterated, but Greek ones that are symbols have their names;
/// signs that are no ASCII are words, those of ASCII only where they belong to a number, or where
/// nothing else is there.
pub(super) fn spell(text: &str) -> String {
    let text = spell_number_signs(text);
    let mut spelled = String::with_capacity(text.len());
    match text.is_ascii() {
        true => spelled.push_str(&text),
        false => spell_letters(&text, &mut spelled),
    }
    let is_spoken = spelled.contains(|one: char| one.is_ascii_alphanumeric());
    match is_spoken {
        true => spelled.replace(|one: char| !one.is_ascii_alphanumeric(), " "),
        false if text.is_empty() => "empty".to_owned(),
        false => text.chars().map(name_alone).collect::<Vec<_>>().join(" "),
    }
}

fn spell_letters(text: &str, spelled: &mut String) {
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let greek = end_of_greek(rest);
        if let Some(letters) = rest.get(..greek).filter(|letters| !letters.is_empty()) {
            let before = text.get(..text.len() - rest.len()).unwrap_or_default();
            let behind = rest.get(greek..).unwrap_or_default();
            name_greek(before, letters, behind, spelled);
            rest = behind;
            continue;
        }
        match character {
            _ if character.is_ascii() => spelled.push(character),
            // What stands for a letter joins its neighbors; what stands for a thing is a word.
            _ if character.is_alphabetic() => transliterate(character, spelled),
            _ => name_symbol(character, spelled),
        }
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
    }
}

/// A sign of a text that has nothing else. A `-` there is hardly a dash.
fn name_alone(sign: char) -> String {
    match sign {
        '-' => "minus".to_owned(),
        _ => name_sign(sign),
    }
}
