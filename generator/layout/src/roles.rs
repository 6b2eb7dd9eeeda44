//! What groups are for, told by what stands before them.

use proc_macro2::Delimiter;

use crate::scan::Scanner;
use crate::tape::{Kind, Role, Tape};

/// The widest arguments of a call, and elements of an array, that stay on one line.
pub(crate) const LIST: usize = 60;

/// The widest fields of a struct that stay on one line where it is made.
const FIELDS: usize = 18;

/// The widest fields of a variant that stay on one line where it is declared.
const VARIANT: usize = 35;

/// The widest arguments of an attribute that stay on one line.
const ATTRIBUTE: usize = 70;

/// What an item or expression begins with, as far as it tells what the braces in it are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    None,
    Use,
    Struct,
    Enum,
    /// An item that holds items.
    Items,
    Function,
    Match,
    /// Whatever else has a block.
    Control,
}

/// Where tokens are taken: in a group, or in none.
#[derive(Debug)]
pub(crate) struct Level {
    pub(crate) role: Role,
    pub(crate) head: Head,
    /// Whether a pattern is being taken.
    pub(crate) pattern: bool,
    /// Whether the parameters of a closure are being taken.
    pub(crate) closure: bool,
    /// Whether a colon or an arrow has said that a type follows.
    pub(crate) typed: bool,
    /// Whether `=` has said that a value follows.
    pub(crate) valued: bool,
    /// How many angle brackets are open outside of it.
    pub(crate) angles: usize,
}

impl Level {
    pub(crate) fn new(role: Role, angles: usize) -> Self {
        Self {
            role,
            head: Head::None,
            pattern: false,
            closure: false,
            typed: false,
            valued: false,
            angles,
        }
    }

    /// Notes a keyword.
    pub(crate) fn keyword(&mut self, keyword: &str) {
        self.pattern = match keyword {
            "let" | "for" => true,
            "in" => false,
            _ => self.pattern,
        };
        if self.head == Head::None {
            self.head = match keyword {
                "use" => Head::Use,
                "struct" => Head::Struct,
                "enum" => Head::Enum,
                "impl" | "trait" | "mod" | "extern" => Head::Items,
                "fn" => Head::Function,
                "match" => Head::Match,
                "if" | "while" | "for" | "loop" | "unsafe" | "else" | "async" => Head::Control,
                _ => Head::None,
            };
        }
    }
}

/// Whether a word is a keyword that something has to follow.
pub(crate) fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "break"
            | "const"
            | "continue"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "yield"
    )
}

/// Whether there is a space within the braces that begin here.
pub(crate) fn is_spaced(tape: &Tape, open: usize) -> bool {
    tape.is_brace(open) && tape.role(open) != Some(Role::Uses)
}

/// Whether a group never stays on one line, however much room there is; `bound` is one whose parts may only be so wide.
pub(crate) fn never(role: Role, inside: usize, bound: bool, empty: bool) -> bool {
    match role {
        Role::List | Role::Array => bound && inside > LIST,
        Role::Fields => inside > FIELDS,
        Role::Variant => inside > VARIANT,
        Role::Block | Role::Arms | Role::Items | Role::Declared | Role::Variants => !empty,
        Role::Attribute => bound && inside > ATTRIBUTE,
        Role::Plain | Role::Angle | Role::Uses | Role::Macro => false,
    }
}

impl Scanner<'_> {
    /// What the group that is about to begin is for, and whether a space may be before it.
    pub(crate) fn role(&mut self, delimiter: Delimiter) -> (Role, bool) {
        let bang = self.bang;
        if delimiter == Delimiter::Brace {
            let last = self.last().and_then(|last| self.tape.kind(last));
            let marked = last == Some(Kind::Mark) && !self.last_is("::");
            self.glue &= !(bang || marked);
        }
        let follows = self.follows();
        let role = match delimiter {
            _ if bang => Role::Macro,
            _ if matches!(self.level.role, Role::Macro | Role::Attribute) => self.level.role,
            Delimiter::Brace => self.role_of_braces(),
            Delimiter::Bracket if follows || self.is_type() => Role::Plain,
            Delimiter::Bracket => Role::Array,
            Delimiter::Parenthesis | Delimiter::None if follows && !self.is_call() => Role::Plain,
            Delimiter::Parenthesis | Delimiter::None => Role::List,
        };
        let space = match delimiter {
            Delimiter::Brace => true,
            Delimiter::Bracket => !follows,
            Delimiter::Parenthesis | Delimiter::None => !(follows || self.follows_keyword()),
        };
        (role, space)
    }

    /// Whether a group is about to begin right behind what it belongs to.
    fn follows(&self) -> bool {
        let Some(last) = self.last() else {
            return false;
        };
        match self.tape.kind(last) {
            Some(Kind::Word) => true,
            Some(Kind::Close) => self.operand && !self.tape.is(last, "}"),
            Some(Kind::Mark) => self.tape.is(last, "?"),
            _ => false,
        }
    }

    fn follows_keyword(&self) -> bool {
        ["pub", "fn"].iter().any(|word| self.last_is(word))
    }

    fn last_is(&self, text: &str) -> bool {
        self.last().is_some_and(|last| self.tape.is(last, text))
    }

    /// Whether what comes is surely a type.
    fn is_type(&self) -> bool {
        let typed = match self.level.role {
            Role::Plain | Role::Declared | Role::Variants | Role::Variant => true,
            Role::Items => !self.level.valued,
            Role::Block => self.level.typed && !self.level.valued,
            _ => false,
        };
        typed || self.angles.len() > self.level.angles
    }

    /// Whether parentheses behind a name are a call, and not parameters or fields.
    fn is_call(&self) -> bool {
        let Some(last) = self.last() else {
            return false;
        };
        let before = match self.tape.role(self.tape.mate(last)) {
            Some(Role::Angle) => self.tape.mate(last).checked_sub(1),
            _ => Some(last),
        };
        let name = before.unwrap_or(last);
        let declared = name > 0 && self.tape.is(name - 1, "fn");
        let holds = self.level.role == Role::Variants || self.level.head == Head::Struct;
        !(declared || holds || self.tape.text(name).starts_with("Fn"))
    }

    /// Whether parentheses are no call, so that a comma behind a single value makes a tuple of it.
    pub(crate) fn is_tuple(&self, open: usize) -> bool {
        let Some(before) = open.checked_sub(1) else {
            return true;
        };
        let (before, open) = (&self.tape.tokens[before], &self.tape.tokens[open]);
        before.right != open.left || !matches!(before.kind, Kind::Word | Kind::Close)
    }

    fn role_of_braces(&self) -> Role {
        let named = self.last().is_some_and(|last| match self.tape.kind(last) {
            Some(Kind::Word) => true,
            Some(Kind::Close) => {
                self.tape.role(self.tape.mate(last)) == Some(Role::Angle) && self.operand
            }
            _ => false,
        });
        match self.level.head {
            Head::Use => Role::Uses,
            Head::Struct => Role::Declared,
            Head::Enum => Role::Variants,
            Head::Items => Role::Items,
            Head::Match => Role::Arms,
            Head::Function => Role::Block,
            Head::Control if self.level.pattern && named => Role::Fields,
            Head::Control => Role::Block,
            Head::None if self.level.role == Role::Uses => Role::Uses,
            Head::None if self.level.role == Role::Variants => Role::Variant,
            Head::None if named => Role::Fields,
            Head::None => Role::Block,
        }
    }
}
