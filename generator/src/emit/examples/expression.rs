//! Expressions of Rust as text, broken into lines as rustfmt would where they are long.

/// Lines of examples are at most this long where they can be broken.
const WIDTH: usize = 94;

/// An expression.
pub(super) enum Expression {
    /// What is never broken.
    Text(String),
    /// Others between two texts, with commas between: a call, a list, a struct.
    Group {
        before: String,
        members: Vec<Expression>,
        after: &'static str,
    },
    /// An expression, and calls of methods that follow it.
    Chain(Box<Expression>, Vec<Expression>),
}

impl Expression {
    /// An expression that is never broken.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Others between two texts.
    pub(super) fn group(
        before: impl Into<String>,
        members: Vec<Self>,
        after: &'static str,
    ) -> Self {
        Self::Group {
            before: before.into(),
            members,
            after,
        }
    }

    /// The same behind a text, such as `&`.
    pub(super) fn behind(self, text: &str) -> Self {
        match self {
            Self::Text(inner) => Self::Text(format!("{text}{inner}")),
            Self::Group {
                before,
                members,
                after,
            } => Self::group(format!("{text}{before}"), members, after),
            Self::Chain(first, calls) => Self::Chain(Box::new(first.behind(text)), calls),
        }
    }

    /// The expression as text: `before` stands before it in its first line, which begins with
    /// `indent` spaces, and `after` behind it.
    pub(super) fn print(&self, before: &str, after: &str, indent: usize) -> String {
        let line = self.line();
        let width = indent + before.len() + line.len() + after.len();
        if width <= WIDTH {
            return format!("{before}{line}{after}");
        }
        let inner = " ".repeat(indent + 4);
        match self {
            Self::Text(text) => format!("{before}{text}{after}"),
            Self::Group {
                before: open,
                members,
                after: close,
            } if is_hugged(members) => {
                let inner = members.iter();
                let (before, after) = (format!("{before}{open}"), format!("{close}{after}"));
                inner
                    .map(|inner| inner.print(&before, &after, indent))
                    .collect()
            }
            Self::Group {
                before: open,
                members,
                after: close,
            } => {
                let member = |member: &Self| {
                    let member = member.print("", ",", indent + 4);
                    format!("{inner}{member}\n")
                };
                let members: String = members.iter().map(member).collect();
                let outer = " ".repeat(indent);
                let open = open.trim_end();
                let close = close.trim_start();
                format!("{before}{open}\n{members}{outer}{close}{after}")
            }
            Self::Chain(first, calls) => {
                let mut text = first.print(before, "", indent);
                // Behind several lines the calls stand below the first of them.
                let deeper = if text.contains('\n') { 0 } else { 4 };
                let inner = " ".repeat(indent + deeper);
                for (index, call) in calls.iter().enumerate() {
                    let end = if index + 1 == calls.len() { after } else { "" };
                    let call = call.print("", end, indent + deeper);
                    text.push_str(&format!("\n{inner}{call}"));
                }
                text
            }
        }
    }

    /// The expression on one line.
    fn line(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Group {
                before,
                members,
                after,
            } => {
                let members: Vec<String> = members.iter().map(Self::line).collect();
                format!("{before}{}{after}", members.join(", "))
            }
            Self::Chain(first, calls) => {
                let calls: String = calls.iter().map(Self::line).collect();
                format!("{}{calls}", first.line())
            }
        }
    }
}

/// Whether the only member is a struct, which begins on the line of what it stands in.
fn is_hugged(members: &[Expression]) -> bool {
    match members {
        [Expression::Group { before, .. }] => before.ends_with("{ "),
        _ => false,
    }
}
