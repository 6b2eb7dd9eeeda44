//! Tokens in a row, and the text that they make on one line.

/// Wider than any line: what holds a piece this wide never stays on one.
pub(crate) const NEVER: usize = 1 << 30;

/// What a token is to the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, or a keyword that stands for a value.
    Word,
    /// A keyword that something has to follow.
    Keyword,
    /// A literal.
    Literal,
    /// A lifetime or a label.
    Lifetime,
    /// An operator between two operands.
    Infix,
    /// Any other punctuation.
    Mark,
    /// A comma. One at the end of a list has no text: the layout writes it where it is wanted.
    Comma,
    /// A semicolon.
    Semicolon,
    /// The begin of a group.
    Open(Role),
    /// The end of a group.
    Close,
    /// A line of documentation.
    Comment,
}

/// What a group is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Arguments of a call, or a tuple.
    List,
    /// Elements of an array.
    Array,
    /// Parentheses and brackets that may be as wide as a line: of parameters, types and indices.
    Plain,
    /// Angle brackets around types.
    Angle,
    /// The fields of a struct where it is made or taken apart.
    Fields,
    /// Statements.
    Block,
    /// The arms of a `match`.
    Arms,
    /// Items.
    Items,
    /// The declared fields of a struct.
    Declared,
    /// The variants of an enum.
    Variants,
    /// The declared fields of a variant.
    Variant,
    /// Names that are imported.
    Uses,
    /// An attribute.
    Attribute,
    /// What a macro is given, which only the macro understands.
    Macro,
}

/// A token, and where it stands if everything is on one line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// Where its text begins.
    pub(crate) start: usize,
    /// Where its text ends.
    pub(crate) end: usize,
    /// The columns before it, with the space that parts it from the token before.
    pub(crate) left: usize,
    /// The columns up to its end.
    pub(crate) right: usize,
    /// The other end of a group; of other tokens, the token itself.
    pub(crate) mate: usize,
}

/// Tokens in a row.
///
/// Every token knows its columns on an endless line, so how wide any run of tokens is takes one subtraction.
#[derive(Debug, Default)]
pub(crate) struct Tape {
    pub(crate) tokens: Vec<Token>,
    /// The endless line.
    pub(crate) text: String,
    /// How wide it is.
    pub(crate) columns: usize,
    /// The number of tokens that searches have looked at.
    #[cfg(test)]
    pub(crate) looked: std::cell::Cell<usize>,
}

impl Tape {
    /// Forgets everything but the memory.
    pub(crate) fn clear(&mut self) {
        self.tokens.clear();
        self.text.clear();
        self.columns = 0;
    }

    /// The text of a token, or nothing behind the last one.
    pub(crate) fn text(&self, at: usize) -> &str {
        let text = self.tokens.get(at);
        text.map_or("", |token| &self.text[token.start..token.end])
    }

    /// Whether a token has this text.
    pub(crate) fn is(&self, at: usize, text: &str) -> bool {
        self.text(at) == text
    }

    pub(crate) fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// What a group is for, if one begins here.
    pub(crate) fn role(&self, at: usize) -> Option<Role> {
        match self.kind(at) {
            Some(Kind::Open(role)) => Some(role),
            _ => None,
        }
    }

    /// Whether braces begin here.
    pub(crate) fn is_brace(&self, at: usize) -> bool {
        self.role(at).is_some() && self.is(at, "{")
    }

    /// The end of the group that begins here.
    pub(crate) fn mate(&self, at: usize) -> usize {
        self.tokens.get(at).map_or(at, |token| token.mate)
    }

    /// The token behind this one, or behind the group that begins here.
    pub(crate) fn next(&self, at: usize) -> usize {
        self.mate(at).max(at) + 1
    }

    /// The columns of some tokens on one line.
    pub(crate) fn width(&self, from: usize, to: usize) -> usize {
        match from < to {
            true => self.tokens[to - 1].right - self.tokens[from].left,
            false => 0,
        }
    }

    /// The first token of a run that is not within a group and is what is looked for.
    pub(crate) fn find(
        &self,
        from: usize,
        to: usize,
        is: impl Fn(&Self, usize) -> bool,
    ) -> Option<usize> {
        let mut at = from;
        while at < to {
            #[cfg(test)]
            self.looked.set(self.looked.get() + 1);
            if is(self, at) {
                return Some(at);
            }
            at = self.next(at);
        }
        None
    }

    /// The parts of a run that commas part. Nothing stands behind the last comma.
    pub(crate) fn parts(&self, from: usize, to: usize) -> Parts<'_> {
        Parts {
            tape: self,
            at: from,
            end: to,
        }
    }
}

/// Runs of tokens with commas between them.
#[derive(Clone)]
pub(crate) struct Parts<'t> {
    tape: &'t Tape,
    at: usize,
    end: usize,
}

impl Iterator for Parts<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        if self.at >= self.end {
            return None;
        }
        let from = self.at;
        let is_comma = |tape: &Tape, at| tape.kind(at) == Some(Kind::Comma);
        let to = self.tape.find(from, self.end, is_comma).unwrap_or(self.end);
        self.at = to + 1;
        Some((from, to))
    }
}
