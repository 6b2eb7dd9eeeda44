//! Texts without their layout.

/// The words of a text, names among them, without what changes with the width of a line.
pub fn words(text: &str) -> Vec<String> {
    let text = text.replace("///", " ").replace("//!", " ");
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars() {
        if letter.is_alphanumeric() || letter == '_' {
            word.push(letter);
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if "{}()<>[]&?:;=#".contains(letter) {
            words.push(letter.to_string());
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}
