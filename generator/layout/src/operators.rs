//! Operators, and where there are spaces around them.

use crate::gap::{Gap, Last};
use crate::roles::Head;
use crate::scan::Scanner;
use crate::tape::{Kind, Role};

impl Scanner<'_> {
    /// Writes one operator.
    pub(crate) fn operator(&mut self, operator: &str) {
        match operator {
            "," => {
                if self.angles.len() == self.level.angles {
                    self.level.head = Head::None;
                }
                self.mark(Kind::Comma, operator, Gap::Tight, Gap::Free);
            }
            ";" => {
                self.level.head = Head::None;
                (self.level.pattern, self.level.typed, self.level.valued) = (false, false, false);
                self.angles.truncate(self.level.angles);
                self.mark(Kind::Semicolon, operator, Gap::Tight, Gap::Free);
            }
            "." => self.mark(Kind::Mark, operator, Gap::Tight, Gap::Tight),
            ":" => {
                self.level.typed = true;
                self.mark(Kind::Mark, operator, Gap::Tight, Gap::Free);
            }
            "::" | ".." | "..=" | "..." => {
                let before = Gap::free_if(!self.operand);
                self.mark(Kind::Mark, operator, before, Gap::Tight);
            }
            "?" if self.operand || self.last_closes() => {
                self.mark(Kind::Mark, operator, Gap::Tight, Gap::Free);
                self.operand = true;
            }
            "!" if self.operand => {
                self.mark(Kind::Mark, operator, Gap::Tight, Gap::Tight);
                self.bang = true;
            }
            "|" if self.level.closure => {
                self.level.closure = false;
                self.mark(Kind::Mark, operator, Gap::Tight, Gap::Free);
            }
            "|" if !self.operand => {
                self.level.closure = true;
                self.mark(Kind::Mark, operator, Gap::Free, Gap::Tight);
            }
            "||" if !self.operand => self.mark(Kind::Mark, operator, Gap::Free, Gap::Free),
            "<" if self.opens_angle() => self.open_angle(),
            ">" if self.angles.len() > self.level.angles => self.close_angle(),
            "#" | "$" | "?" => self.mark(Kind::Mark, operator, Gap::Free, Gap::Tight),
            "&" | "&&" | "*" | "-" | "!" | "+" if !self.operand => {
                self.mark(Kind::Mark, operator, Gap::Free, Gap::Tight);
            }
            _ => {
                match operator {
                    "=" => (self.level.pattern, self.level.valued) = (false, true),
                    "=>" => (self.level.pattern, self.level.head) = (false, Head::None),
                    "->" => self.level.typed = true,
                    _ => {}
                }
                self.glue = false;
                self.mark(Kind::Infix, operator, Gap::Free, Gap::Free);
            }
        }
    }

    fn mark(&mut self, kind: Kind, operator: &str, before: Gap, behind: Gap) {
        self.push(kind, before, |text| {
            text.push_str(operator);
            Ok(())
        });
        self.after(behind, Last::Other);
    }

    fn last_closes(&self) -> bool {
        let last = self.last().and_then(|last| self.tape.kind(last));
        last == Some(Kind::Close)
    }

    /// Whether `<` begins a list of types: where no operand is before it, or one that only a type can be.
    fn opens_angle(&self) -> bool {
        let Some(last) = self.last().filter(|_| self.operand) else {
            return true;
        };
        let text = self.tape.text(last);
        let declared = last > 0 && ["fn", "$"].iter().any(|word| self.tape.is(last - 1, word));
        let capital = text.starts_with(|first: char| first.is_uppercase());
        let is_type = text.len() == 1 || text.contains(|letter: char| letter.is_lowercase());
        declared || (capital && is_type)
    }

    fn open_angle(&mut self) {
        let last = self.last().and_then(|last| self.tape.kind(last));
        let keyword = last == Some(Kind::Keyword);
        let declares = keyword && self.last_is_any(&["impl", "for", "fn"]);
        let before = Gap::free_if(!self.operand && !declares);
        self.angles.push(self.tape.tokens.len());
        // Until its end is found it is like any other operator.
        self.mark(Kind::Mark, "<", before, Gap::Tight);
    }

    fn last_is_any(&self, words: &[&str]) -> bool {
        let last = self.last().map_or("", |last| self.tape.text(last));
        words.contains(&last)
    }

    fn close_angle(&mut self) {
        let Some(open) = self.angles.pop() else {
            return;
        };
        self.drop_comma();
        let close = self.tape.tokens.len();
        self.glue = true;
        self.mark(Kind::Close, ">", Gap::Tight, Gap::Free);
        self.operand = true;
        self.tape.tokens[open].kind = Kind::Open(Role::Angle);
        self.tape.tokens[open].mate = close;
        self.tape.tokens[close].mate = open;
    }
}
