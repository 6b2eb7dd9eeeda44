//! From tokens to the row of tokens: operators are put together, documentation becomes comments, groups get their roles.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, TokenStream, TokenTree};

use crate::comment;
use crate::gap::{Gap, Last};
use crate::literal;
use crate::roles::{self, Head, Level};
use crate::tape::{Kind, NEVER, Role, Tape, Token};

/// Writes tokens on a tape.
pub(crate) struct Scanner<'t> {
    pub(crate) tape: &'t mut Tape,
    pub(crate) level: Level,
    /// Angle brackets that are open.
    pub(crate) angles: Vec<usize>,
    /// Marks that may make up one operator.
    run: String,
    /// Whether the next name is that of a lifetime.
    tick: bool,
    /// Whether the next token stands right behind the last one.
    pub(crate) glue: bool,
    /// Whether the last token ends an operand, so that an operator behind it has two.
    pub(crate) operand: bool,
    /// Whether the last token is the mark of a macro call.
    pub(crate) bang: bool,
}

impl<'t> Scanner<'t> {
    pub(crate) fn new(tape: &'t mut Tape) -> Self {
        Self {
            tape,
            level: Level::new(Role::Items, 0),
            angles: Vec::new(),
            run: String::new(),
            tick: false,
            glue: true,
            operand: false,
            bang: false,
        }
    }

    /// Takes all tokens.
    pub(crate) fn stream(&mut self, tokens: TokenStream) {
        for token in tokens {
            self.token(token);
        }
        self.operators();
    }

    fn token(&mut self, token: TokenTree) {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '\'' => {
                self.operators();
                self.tick = true;
            }
            TokenTree::Punct(mark) => {
                self.run.push(mark.as_char());
                if mark.spacing() == Spacing::Alone {
                    self.operators();
                }
            }
            TokenTree::Ident(name) => {
                self.operators();
                self.name(&name);
            }
            TokenTree::Literal(literal) => {
                self.operators();
                self.push(Kind::Literal, Gap::Free, |text| write!(text, "{literal}"));
                self.after(Gap::Free, Last::Operand);
            }
            TokenTree::Group(group) => {
                self.operators();
                self.group(group);
            }
        }
    }

    /// Writes a token, behind a space if there may be one.
    pub(crate) fn push(
        &mut self,
        kind: Kind,
        before: Gap,
        write: impl FnOnce(&mut String) -> std::fmt::Result,
    ) {
        if before == Gap::Free && !self.glue {
            self.tape.text.push(' ');
            self.tape.columns += 1;
        }
        let (start, left) = (self.tape.text.len(), self.tape.columns);
        // A string takes whatever is written.
        let _ = write(&mut self.tape.text);
        let text = &self.tape.text[start..];
        self.tape.columns += match text.is_ascii() {
            true => text.len(),
            false => text.chars().count(),
        };
        if kind == Kind::Comment || (kind == Kind::Literal && text.contains('\n')) {
            self.tape.columns += NEVER;
        }
        self.tape.tokens.push(Token {
            kind,
            start,
            end: self.tape.text.len(),
            left,
            right: self.tape.columns,
            mate: self.tape.tokens.len(),
        });
    }

    /// What is so behind the last token.
    pub(crate) fn after(&mut self, behind: Gap, last: Last) {
        self.glue = behind == Gap::Tight;
        self.operand = last == Last::Operand;
        self.bang = false;
    }

    /// The last token.
    pub(crate) fn last(&self) -> Option<usize> {
        self.tape.tokens.len().checked_sub(1)
    }

    fn name(&mut self, name: &Ident) {
        if std::mem::take(&mut self.tick) {
            self.push(Kind::Lifetime, Gap::Free, |text| write!(text, "'{name}"));
            return self.after(Gap::Free, Last::Operand);
        }
        // `macro_rules! name`
        let named = self.bang;
        self.glue &= !named;
        self.push(Kind::Word, Gap::Free, |text| write!(text, "{name}"));
        let at = self.tape.tokens.len() - 1;
        let keyword = roles::is_keyword(self.tape.text(at));
        if keyword {
            self.tape.tokens[at].kind = Kind::Keyword;
            self.level.keyword(self.tape.text(at));
        }
        self.after(Gap::Free, Last::operand_if(!keyword));
        self.bang = named;
    }

    /// Parts the run of marks into operators, the longest first.
    fn operators(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let mut rest = run.as_str();
        while !rest.is_empty() {
            let length = match rest.starts_with('>') && self.angles.len() > self.level.angles {
                true => 1,
                false => self.operator_length(rest),
            };
            let (operator, behind) = rest.split_at(length);
            self.operator(operator);
            rest = behind;
        }
        self.run = run;
        self.run.clear();
    }

    fn operator_length(&self, run: &str) -> usize {
        const LONG: [&str; 4] = ["<<=", ">>=", "...", "..="];
        const SHORT: [&str; 21] = [
            "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=",
            "^=", "&=", "|=", ">>", "..", "<<", "<-",
        ];
        let starts = |operators: &[&str]| operators.iter().any(|one| run.starts_with(one));
        if starts(&LONG) {
            3
        } else if run.starts_with("<<") && !self.operand {
            1
        } else if starts(&SHORT) {
            2
        } else {
            run.chars().next().map_or(1, char::len_utf8)
        }
    }

    fn group(&mut self, group: Group) {
        let delimiter = group.delimiter();
        let stream = group.stream();
        // The group holds a second handle of its tokens, for which they would be copied.
        drop(group);
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => return self.stream(stream),
        };
        if delimiter == Delimiter::Bracket && self.is_attribute() {
            return self.attribute(stream);
        }
        let (role, space) = self.role(delimiter);
        let (at, outer) = self.open(open, role, Gap::free_if(space));
        self.stream(stream);
        self.close(close, at, outer);
    }

    fn is_attribute(&self) -> bool {
        let Some(last) = self.last() else {
            return false;
        };
        let inner = self.tape.is(last, "!") && last > 0 && self.tape.is(last - 1, "#");
        (self.tape.is(last, "#") || inner) && self.level.role != Role::Macro
    }

    /// An attribute, or the comments that it stands for.
    fn attribute(&mut self, stream: TokenStream) {
        let mut tokens = stream.into_iter();
        let first: [Option<TokenTree>; 4] = std::array::from_fn(|_| tokens.next());
        if let [
            Some(TokenTree::Ident(name)),
            Some(TokenTree::Punct(mark)),
            Some(TokenTree::Literal(literal)),
            None,
        ] = &first
            && name == "doc"
            && mark.as_char() == '='
            && self.comments(literal)
        {
            return;
        }
        self.attribute_tokens(first.into_iter().flatten().chain(tokens));
    }

    fn attribute_tokens(&mut self, tokens: impl IntoIterator<Item = TokenTree>) {
        let (at, outer) = self.open("[", Role::Attribute, Gap::Free);
        for token in tokens {
            self.token(token);
        }
        self.operators();
        self.close("]", at, outer);
        self.after(Gap::Free, Last::Other);
    }

    /// Writes comments in place of an attribute, the mark of which is written: one for each line of
    /// a [`Comment`](crate::Comment). Of a string it is one, if it can be.
    fn comments(&mut self, literal: &Literal) -> bool {
        let mut written = std::mem::take(&mut self.run);
        // A string takes whatever is written.
        let _ = write!(written, "{literal}");
        let are = if let Some(lines) = comment::lines_of(&written) {
            self.comment_lines(&lines);
            true
        } else {
            let text = literal::value(&written);
            text.is_some_and(|text| self.comment_line(text.trim_end_matches(' ')))
        };
        written.clear();
        self.run = written;
        are
    }

    /// Writes comments, and an attribute for each line that can be none.
    fn comment_lines(&mut self, text: &str) {
        let inner = self.last().is_some_and(|last| self.tape.is(last, "!"));
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.operator("#");
            }
            if index > 0 && inner {
                self.operator("!");
            }
            if !self.comment_line(line.trim_end_matches(' ')) {
                self.attribute_tokens(comment::attribute(Literal::string(line)));
            }
        }
    }

    fn comment_line(&mut self, text: &str) -> bool {
        let inner = self.last().is_some_and(|last| self.tape.is(last, "!"));
        if text.contains(['\n', '\r']) || (!inner && text.starts_with('/')) {
            return false;
        }
        let marks = if inner { 2 } else { 1 };
        let kept = self.tape.tokens.len().saturating_sub(marks);
        self.tape.tokens.truncate(kept);
        let end = self.tape.tokens.last();
        let (end, columns) = end.map_or((0, 0), |token| (token.end, token.right));
        self.tape.text.truncate(end);
        self.tape.columns = columns;
        let start = if inner { "//!" } else { "///" };
        self.push(Kind::Comment, Gap::Free, |line| {
            line.write_str(start)?;
            line.write_str(text)
        });
        self.after(Gap::Free, Last::Other);
        true
    }

    fn open(&mut self, open: &str, role: Role, before: Gap) -> (usize, Level) {
        let at = self.tape.tokens.len();
        self.push(Kind::Open(role), before, |text| text.write_str(open));
        let behind = Gap::free_if(roles::is_spaced(self.tape, at));
        self.after(behind, Last::Other);
        let inner = Level::new(role, self.angles.len());
        (at, std::mem::replace(&mut self.level, inner))
    }

    fn close(&mut self, close: &str, open: usize, outer: Level) {
        let inner = std::mem::replace(&mut self.level, outer);
        self.angles.truncate(inner.angles);
        let several = self.several(open);
        let lone = inner.role == Role::List && !several && self.is_tuple(open);
        if !matches!(inner.role, Role::Macro | Role::Attribute) && !lone {
            self.drop_comma();
        }
        if inner.role == Role::Uses {
            self.sort_names(open);
        }
        let end = self.tape.tokens.len();
        let inside = self.tape.width(open + 1, end);
        let empty = open + 1 == end;
        self.glue = empty || !roles::is_spaced(self.tape, open);
        self.push(Kind::Close, Gap::Free, |text| text.write_str(close));
        let bound = match inner.role {
            Role::Attribute => {
                let nested = !several && self.tape.role(self.tape.mate(end - 1)).is_some();
                close == ")" && open > 0 && !self.tape.is(open - 1, "derive") && !nested
            }
            _ => several || self.is_nested_call(open, end),
        };
        if roles::never(inner.role, inside, bound, empty) {
            self.tape.columns += NEVER;
            self.tape.tokens[end].right += NEVER;
        }
        self.tape.tokens[end].mate = open;
        self.tape.tokens[open].mate = end;
        let statement = matches!(inner.role, Role::Block | Role::Arms);
        let last = Last::operand_if(!(statement && self.level.role == Role::Block));
        self.after(Gap::Free, last);
        if close == "}" && inner.role != Role::Fields {
            self.level.head = Head::None;
            (self.level.typed, self.level.valued) = (false, false);
        }
    }

    /// Whether a group that ends here is nothing but a call.
    fn is_nested_call(&self, open: usize, end: usize) -> bool {
        let last = match self.tape.is(end - 1, "?") {
            true => end - 2,
            false => end - 1,
        };
        let call = self.tape.role(self.tape.mate(last)) == Some(Role::List);
        let name = self.tape.mate(last).saturating_sub(1);
        let links = self.tape.find(open + 1, end, |tape, at| tape.is(at, "."));
        call && self.tape.kind(name) == Some(Kind::Word) && name > open && links.is_none()
    }

    /// Whether a group that is about to end has several parts.
    fn several(&self, open: usize) -> bool {
        let parts = self.tape.parts(open + 1, self.tape.tokens.len());
        parts.take(2).count() > 1
    }

    /// A comma at the end of a list is up to the layout.
    pub(crate) fn drop_comma(&mut self) {
        if let Some(last) = self.tape.tokens.last_mut()
            && last.kind == Kind::Comma
            && last.start != last.end
        {
            self.tape.text.truncate(last.start);
            last.end = last.start;
            last.right = last.left;
            self.tape.columns = last.left;
        }
    }
}
