//! Letters that are not those of ASCII.

use deunicode::deunicode_char;

/// Greek letters and their names, each as a small and a capital letter. Both spellings of the sign
/// for 10⁻⁶ are the same.
const GREEK: &[(&str, &str)] = &[
    ("αΑ", "alpha"),
    ("βΒϐ", "beta"),
    ("γΓ", "gamma"),
    ("δΔ", "delta"),
    ("εΕϵ", "epsilon"),
    ("ζΖ", "zeta"),
    ("ηΗ", "eta"),
    ("θΘϑϴ", "theta"),
    ("ιΙ", "iota"),
    ("κΚϰ", "kappa"),
    ("λΛ", "lambda"),
    ("µμ", "micro"),
    ("Μ", "mu"),
    ("νΝ", "nu"),
    ("ξΞ", "xi"),
    ("οΟ", "omicron"),
    ("πΠϖ", "pi"),
    ("ρΡϱ", "rho"),
    ("σςΣ", "sigma"),
    ("τΤ", "tau"),
    ("υΥ", "upsilon"),
    ("φΦϕ", "phi"),
    ("χΧ", "chi"),
    ("ψΨ", "psi"),
    ("ωΩ", "omega"),
    ("\u{2126}", "ohm"),
];

/// Letters whose transliteration is no letter, or that of another one, though they are those of a
/// word.
const LETTERS: &[(&str, &str)] = &[("əǝә", "e"), ("ƏƎӘ", "E"), ("\u{212b}", " angstrom ")];

/// Finds where the Greek letters at the beginning of a text end.
pub(super) fn end_of_greek(text: &str) -> usize {
    text.find(|one| !is_greek(one)).unwrap_or(text.len())
}

fn is_greek(letter: char) -> bool {
    let is_in_block = ('\u{370}'..='\u{3ff}').contains(&letter) && letter.is_alphabetic();
    is_in_block
        || ('\u{1f00}'..='\u{1fff}').contains(&letter) && letter.is_alphabetic()
        || ['\u{b5}', '\u{2126}'].contains(&letter)
}

/// Adds Greek letters: those that stand alone or next to letters or digits of ASCII are symbols,
/// which have names (`μg` is `micro g`, and no `mg`), while words are transliterated.
pub(super) fn name_greek(before: &str, letters: &str, behind: &str, spelled: &mut String) {
    let is_joined = |one: char| one.is_ascii_alphanumeric();
    let is_symbol = letters.chars().count() == 1
        || before.ends_with(is_joined)
        || behind.starts_with(is_joined);
    for letter in letters.chars() {
        let row = GREEK.iter().find(|(all, _)| all.contains(letter));
        match row.filter(|_| is_symbol) {
            Some((_, name)) => spelled.extend([" ", name, " "]),
            None => transliterate(letter, spelled),
        }
    }
}

/// Adds what stands for a letter in ASCII. A sign in it, such as that of a soft letter, is no end
/// of a word.
pub(super) fn transliterate(letter: char, spelled: &mut String) {
    let row = LETTERS.iter().find(|(all, _)| all.contains(letter));
    let ascii = match row {
        Some((_, ascii)) => ascii,
        None => deunicode_char(letter).unwrap_or_default().trim(),
    };
    let is_kept = |one: &char| one.is_ascii_alphanumeric() || *one == ' ';
    spelled.extend(ascii.chars().filter(is_kept));
}
