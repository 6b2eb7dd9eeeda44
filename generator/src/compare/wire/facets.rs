//! Kinds and formats of values, compared.

use super::comparing::{Comparing, Spot};
use super::flat::{Flat, kinds_of_bound};
use super::impact::{Difference, Level};
use super::kinds::Kinds;
use super::unit::Mode;
use crate::compare::rules;

impl<'a> Comparing<'a> {
    /// Compares the kinds of values, and says whether the rest is to be compared.
    pub(super) fn compare_kinds(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) -> bool {
        let (old, new) = (base.kinds, head.kinds);
        // What is said by alternatives only is compared there.
        let is_told = |flat: &Flat<'a>| flat.kinds != Kinds::ALL || flat.unions.is_empty();
        if old == new
            || !is_told(base) && !head.says_nothing()
            || !is_told(head) && !base.says_nothing()
        {
            return true;
        }
        if self.mode(spot).is_text() && self.compare_list_and_item(spot, base, head) {
            return false;
        }
        let (old_taken, new_taken) = match self.mode(spot) {
            Mode::Json => (old, new),
            Mode::Text | Mode::Given => (
                read_as_text(base, Kinds::SCALAR),
                read_as_text(head, Kinds::SCALAR),
            ),
            Mode::Raw => (
                read_as_text(base, Kinds::ALL),
                read_as_text(head, Kinds::ALL),
            ),
        };
        // Where anything may stand, a text is what does.
        let given = |flat: &Flat<'a>| match self.mode(spot).is_text() && flat.says_nothing() {
            true => Kinds::SCALAR,
            false => flat.kinds,
        };
        let (gone, added) = (
            given(base).without(new_taken),
            given(head).without(old_taken),
        );
        let is_disjoint = !old.meets(new_taken) && !new.meets(old_taken);
        let message = format!("the type is {} instead of {} now", new.words(), old.words());
        let difference = Difference {
            is_disjoint,
            ..Difference::new(level(gone, head.is_implied), level(added, base.is_implied))
        };
        let difference = doubted(difference, base, head);
        let rule = match (gone.is_empty(), added.is_empty()) {
            (true, true) | (true, false) => &rules::TYPE_WIDENED,
            (false, true) => &rules::TYPE_NARROWED,
            (false, false) => &rules::TYPE_CHANGED,
        };
        let is_meant = gone.is_empty() && added.is_empty();
        if !(is_meant && self.mode(spot) == Mode::Json) {
            self.find(spot, rule, message, difference);
        }
        (old & new).meets(Kinds::ALL)
    }

    /// Compares a list in a parameter with a single value, and says whether they are that.
    fn compare_list_and_item(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) -> bool {
        let is_list = |flat: &Flat<'_>| flat.kinds == Kinds::ARRAY && flat.prefix.is_empty();
        let is_single = |flat: &Flat<'_>| Kinds::SCALAR.has(flat.kinds) && !flat.kinds.is_empty();
        let found = if is_single(base) && is_list(head) {
            let item = self.head.flatten(&head.items);
            Some((self.tried_flat(spot, base, &item), false))
        } else if is_list(base) && is_single(head) {
            let item = self.base.flatten(&base.items);
            Some((self.tried_flat(spot, &item, head), true))
        } else {
            None
        };
        let Some((of_item, was_list)) = found else {
            return false;
        };
        let (message, difference) = match was_list {
            true => (
                "a list is a single value now",
                Difference::new(Level::Yes, of_item.wider),
            ),
            false => (
                "a single value is a list now",
                Difference::new(of_item.narrower.max(least(head)), Level::Yes),
            ),
        };
        self.find(spot, &rules::TYPE_CHANGED, message.to_owned(), difference);
        true
    }

    /// Finds out how values differ that are put together already.
    fn tried_flat(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) -> Difference {
        self.trying(|comparing| {
            if comparing.compare_kinds(spot, base, head) {
                comparing.compare_values(spot, base, head);
                comparing.compare_formats(spot, base, head);
                comparing.compare_bounds(spot, base, head);
            }
        })
        .0
    }

    /// Compares the formats of strings; those of numbers are bounds.
    pub(super) fn compare_formats(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        if (base.kinds & head.kinds).meets(Kinds::STRING) {
            self.compare_text_formats(spot, base.text_format, head.text_format);
        }
    }

    fn compare_text_formats(&mut self, spot: &Spot, old: Option<&str>, new: Option<&str>) {
        let (old_format, new_format) = (Format::of(old), Format::of(new));
        if old == new || old_format == new_format && old_format.is_known() {
            return;
        }
        let word = |format: Option<&str>| match format {
            Some(format) => format!("`{format}`"),
            None => "none".to_owned(),
        };
        let message = format!("the format is {} instead of {} now", word(new), word(old));
        let difference = Difference {
            is_disjoint: old_format.is_known() && new_format.is_known(),
            ..Difference::new(new_format.restricts(), old_format.restricts())
        };
        let reads_any = |format: Format<'_>| !format.is_typed();
        let difference = difference.read(reads_any(old_format), reads_any(new_format));
        self.find(spot, &rules::FORMAT_CHANGED, message, difference);
    }
}

/// A format of strings, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format<'f> {
    /// Any text.
    None,
    /// One that our clients have a type for.
    Typed(&'f str),
    /// One that the standards define.
    Known(&'f str),
    /// Any other.
    Unknown(&'f str),
}

impl<'f> Format<'f> {
    fn of(format: Option<&'f str>) -> Self {
        let Some(format) = format else {
            return Self::None;
        };
        let letters = format.chars().filter(|letter| !matches!(letter, '-' | '_'));
        let letters: String = letters.flat_map(char::to_lowercase).collect();
        match (letters.as_str(), format) {
            // They say how a text is shown or carried, not what it is.
            ("password" | "binary", _) => Self::None,
            ("datetime", _) => Self::Typed("date-time"),
            ("uuid" | "guid", _) => Self::Typed("uuid"),
            (_, "byte" | "base64") => Self::Typed("byte"),
            (_, "date") => Self::Typed("date"),
            (_, known) if KNOWN.contains(&known) => Self::Known(known),
            (_, other) => Self::Unknown(other),
        }
    }

    fn is_typed(self) -> bool {
        matches!(self, Self::Typed(_))
    }

    fn is_known(self) -> bool {
        matches!(self, Self::Typed(_) | Self::Known(_))
    }

    /// Whether other texts are left out by it.
    fn restricts(self) -> Level {
        match self {
            Self::None => Level::No,
            Self::Typed(_) | Self::Known(_) => Level::Yes,
            Self::Unknown(_) => Level::Maybe,
        }
    }
}

/// Formats of JSON Schema 2020-12 that our clients take as text.
const KNOWN: &[&str] = &[
    "uri",
    "uri-reference",
    "uri-template",
    "iri",
    "iri-reference",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "time",
    "duration",
    "regex",
    "json-pointer",
    "relative-json-pointer",
];

/// Takes into account what may be null alone, and that several kinds are read whatever comes.
fn doubted(difference: Difference, base: &Flat<'_>, head: &Flat<'_>) -> Difference {
    // Of null alone, every other value is none; it looks like anything that may be null.
    let maybe = |flat: &Flat<'_>| match flat.may_be_null && flat.says_nothing() {
        true => Level::Maybe,
        false => Level::No,
    };
    // Where there are several kinds, another one is kept as it came.
    let reads = |flat: &Flat<'_>| {
        flat.kinds.are_several() || flat.kinds == Kinds::ALL || !flat.unions.is_empty()
    };
    Difference {
        narrower: difference.narrower.max(maybe(head)),
        wider: difference.wider.max(maybe(base)),
        ..difference.read(reads(base), reads(head))
    }
}

/// Whether a list has to have more than one item.
fn least(list: &Flat<'_>) -> Level {
    let counts = super::ranges::values(list, "minItems");
    let mut counts = counts.iter().filter_map(|count| count.as_integer());
    Level::of(counts.any(|count| count > 1))
}

/// Whether kinds are missing, and how sure that is if they are told by other keywords.
fn level(missing: Kinds, is_implied: bool) -> Level {
    match (missing.is_empty(), is_implied) {
        (true, _) => Level::No,
        (false, true) => Level::Maybe,
        (false, false) => Level::Yes,
    }
}

/// The kinds that are read where some are texts, so that each of these is a string too.
fn read_as_text(flat: &Flat<'_>, texts: Kinds) -> Kinds {
    let is_free = flat.kinds.meets(Kinds::STRING)
        && !flat.listed.meets(Kinds::STRING)
        && flat.text_format.is_none()
        && !flat
            .bounds
            .iter()
            .any(|bound| kinds_of_bound(bound.keyword) == Kinds::STRING);
    match is_free {
        true => flat.kinds | texts,
        false => flat.kinds,
    }
}
