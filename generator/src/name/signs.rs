//! Names of signs.

use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};

use deunicode::deunicode_char;

/// Signs and their names. What has no name is called by its number in Unicode.
const SIGNS: &[(char, &str)] = &[
    ('+', "plus"),
    ('-', "dash"),
    ('*', "star"),
    ('/', "slash"),
    ('=', "equal"),
    ('<', "less"),
    ('>', "greater"),
    ('!', "not"),
    ('%', "percent"),
    ('&', "and"),
    ('|', "or"),
    ('.', "dot"),
    (',', "comma"),
    ('$', "dollar"),
    ('#', "hash"),
    ('@', "at"),
    ('~', "tilde"),
    ('^', "caret"),
    ('?', "question"),
    (':', "colon"),
    (';', "semicolon"),
    ('_', "underscore"),
    (' ', "space"),
    ('\t', "tab"),
    ('\n', "newline"),
    ('\r', "return"),
    ('(', "open"),
    (')', "close"),
    ('[', "open"),
    (']', "close"),
    ('{', "open"),
    ('}', "close"),
    ('\'', "quote"),
    ('"', "quote"),
    ('\\', "backslash"),
    ('`', "backtick"),
    ('≥', "greater or equal"),
    ('≤', "less or equal"),
    ('≠', "not equal"),
    ('≈', "about"),
    ('≡', "same"),
    ('±', "plus minus"),
    ('−', "minus"),
    ('×', "times"),
    ('÷', "divided"),
    ('√', "root"),
    ('∞', "infinity"),
    ('∑', "sum"),
    ('∏', "product"),
    ('∫', "integral"),
    ('∂', "partial"),
    ('∇', "nabla"),
    ('∆', "delta"),
    ('∈', "in"),
    ('∉', "not in"),
    ('∩', "intersection"),
    ('∪', "union"),
    ('∅', "none"),
    ('∧', "and"),
    ('∨', "or"),
    ('¬', "not"),
    ('∀', "all"),
    ('∃', "exists"),
    ('→', "to"),
    ('←', "from"),
    ('↔', "both ways"),
    ('↑', "up"),
    ('↓', "down"),
    ('⇒', "implies"),
    ('⇔', "exactly if"),
    ('°', "degree"),
    ('℃', "celsius"),
    ('℉', "fahrenheit"),
    ('′', "minute"),
    ('″', "second"),
    ('‰', "permille"),
    ('€', "euro"),
    ('£', "pound"),
    ('¥', "yen"),
    ('¢', "cent"),
    ('₹', "rupee"),
    ('₽', "ruble"),
    ('₿', "bitcoin"),
    ('₩', "won"),
    ('₪', "shekel"),
    ('₫', "dong"),
    ('₦', "naira"),
    ('₱', "peso"),
    ('₴', "hryvnia"),
    ('₺', "lira"),
    ('₸', "tenge"),
    ('₡', "colon"),
    ('¤', "currency"),
    ('©', "copyright"),
    ('®', "registered"),
    ('™', "trademark"),
    ('§', "section"),
    ('¶', "paragraph"),
    ('№', "number"),
    ('†', "dagger"),
    ('★', "star"),
    ('☆', "star"),
    ('✓', "check"),
    ('✔', "check"),
    ('✗', "cross"),
    ('✘', "cross"),
    ('✕', "cross"),
    ('✖', "cross"),
    ('❌', "cross"),
    ('👍', "thumbs up"),
    ('👎', "thumbs down"),
];

/// Spells every sign of a text that is no ASCII letter or digit, as words between spaces: `foo-bar`
/// is `foo dash bar`.
///
/// So texts that differ in their signs alone get different names in each case (`foo_dash_bar`,
/// `foo_underscore_bar`). A `-` is a minus where it begins the text or stands before a digit and
/// after another sign, else a dash. Letters and digits of all scripts stay as they are.
pub(super) fn spell_signs(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len() * 2);
    let mut before = None;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character.is_alphanumeric() {
            spelled.push(character);
        } else {
            let is_number = rest
                .clone()
                .next()
                .is_some_and(|next| next.is_ascii_digit());
            let is_after_sign = before.is_some_and(|before: char| !before.is_alphanumeric());
            let name = match character {
                '-' if before.is_none() || is_number && is_after_sign => "minus".to_owned(),
                _ => name_sign(character),
            };
            spelled.extend([" ", &name, " "]);
        }
        before = Some(character);
    }
    spelled.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Signs that only set apart what is beside them, or enclose it.
const SEPARATORS: &str = " \t\n\r_/\\.:;,()[]{}'\"`%";

/// Spells the signs that belong to a number: those before a digit at the start of a text (`+1`,
/// `>= 18`, `.5`), and those after another sign (`likes-+1` is `likes 1` with a plus). All others
/// are left, as in `in-progress` and `v1.2-3`.
pub(super) fn spell_number_signs(text: &str) -> Cow<'_, str> {
    let mut spelled = String::new();
    let mut copied = 0;
    let is_sign = |one: char| one.is_ascii() && !one.is_ascii_alphanumeric();
    for (at, _) in text.match_indices(|one: char| one.is_ascii_digit()) {
        let (before, _) = text.split_at(at);
        let run = before.len() - before.trim_end_matches(is_sign).len();
        let signs = belonging_signs(before, run).filter(|signs| !signs.is_empty());
        let Some(signs) = signs else { continue };
        spelled.push_str(text.get(copied..signs.start).unwrap_or_default());
        for sign in before.get(signs).unwrap_or_default().chars() {
            let name = if sign == '-' {
                "minus".to_owned()
            } else {
                name_sign(sign)
            };
            spelled.extend([" ", &name, " "]);
        }
        copied = at;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    spelled.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(spelled)
}

/// Finds the signs of a number within the last signs before it.
fn belonging_signs(before: &str, run: usize) -> Option<Range<usize>> {
    let start = before.len() - run;
    let signs = before.get(start..)?;
    if start == 0 {
        // Nothing but a space may stand between, and no bracket.
        let end = signs.trim_end_matches(' ').len();
        let is_quiet = |sign: char| sign != '.' && sign != '%' && SEPARATORS.contains(sign);
        let first = signs
            .get(..end)?
            .rfind(is_quiet)
            .map_or(0, |quiet| quiet + 1);
        return Some(first..end);
    }
    let spoken = signs
        .trim_end_matches(|sign| !SEPARATORS.contains(sign))
        .len();
    let joins = spoken == 0 && (signs.starts_with('-') || signs.len() == 1);
    Some(start + spoken + usize::from(joins)..before.len())
}

/// Names a sign. What has no name is called as it is transliterated, if that is a word, else by its
/// number in Unicode.
pub(super) fn name_sign(sign: char) -> String {
    let is_word = |ascii: &&str| ascii.bytes().filter(u8::is_ascii_alphanumeric).count() > 1;
    let row = SIGNS.iter().find(|(known, _)| *known == sign);
    let name = row.map(|(_, name)| *name);
    let name = name.or_else(|| deunicode_char(sign).filter(is_word));
    name.map_or_else(|| format!("u{:x}", u32::from(sign)), str::to_owned)
}

/// Adds a sign that is not of ASCII, as a word of its own: by its name, else as it is
/// transliterated. One that only looks like a letter (`∀` like a `V`) has its number in Unicode for
/// a name, one of no look (a joiner, an accent) none.
pub(super) fn name_symbol(sign: char, spelled: &mut String) {
    let ascii = deunicode_char(sign);
    let is_named = SIGNS.iter().any(|(known, _)| *known == sign);
    let count = |ascii: &str| ascii.bytes().filter(u8::is_ascii_alphanumeric).count();
    let is_letter = ascii.is_some_and(|ascii| count(ascii) == 1) && !sign.is_numeric();
    let is_look = LOOKS.iter().any(|range| range.contains(&sign));
    match ascii {
        _ if is_named || is_letter && is_look => {
            spelled.extend([" ", &name_sign(sign), " "]);
        }
        Some("") => {}
        Some(ascii) => spelled.extend([" ", ascii, " "]),
        None => spelled.extend([" ", &name_sign(sign), " "]),
    }
}

/// Arrows, operators, shapes and pictures, which are transliterated by their looks. Letters in
/// circles between them are letters.
const LOOKS: [RangeInclusive<char>; 2] = ['\u{2190}'..='\u{245f}', '\u{2500}'..='\u{27ff}'];
