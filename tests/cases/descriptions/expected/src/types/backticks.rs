//! Types of `Backticks`.

use super::super::runtime;

/// `` ` `` \`\`\` `a` \`b
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backticks {
    /// \*unclosed \*\*bold \_under
    pub star: Option<String>,
    /// * a
    /// * b
    ///   * c
    ///
    /// 1. x
    /// 2. y
    pub list: Option<String>,
    /// # Heading
    ///
    /// ## Another
    ///
    /// # Setext
    pub heading: Option<String>,
    /// ---
    ///
    /// ---
    pub rule: Option<String>,
    ///  >
    ///  > quoted lazy
    pub quote: Option<String>,
    pub empty: Option<String>,
    pub blank: Option<String>,
    /// Text^1.
    pub footnote: Option<String>,
    /// * [ ] open
    /// * [x] done
    pub task: Option<String>,
    /// "double" 'single' "escaped" \\
    pub quotes: Option<String>,
}

impl Backticks {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`star`](field@Self::star).
    #[inline]
    pub fn star(mut self, star: impl Into<String>) -> Self {
        self.star = Some(star.into());
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Sets [`heading`](field@Self::heading).
    #[inline]
    pub fn heading(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// Sets [`rule`](field@Self::rule).
    #[inline]
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// Sets [`quote`](field@Self::quote).
    #[inline]
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// Sets [`empty`](field@Self::empty).
    #[inline]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets [`blank`](field@Self::blank).
    #[inline]
    pub fn blank(mut self, blank: impl Into<String>) -> Self {
        self.blank = Some(blank.into());
        self
    }

    /// Sets [`footnote`](field@Self::footnote).
    #[inline]
    pub fn footnote(mut self, footnote: impl Into<String>) -> Self {
        self.footnote = Some(footnote.into());
        self
    }

    /// Sets [`task`](field@Self::task).
    #[inline]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }

    /// Sets [`quotes`](field@Self::quotes).
    #[inline]
    pub fn quotes(mut self, quotes: impl Into<String>) -> Self {
        self.quotes = Some(quotes.into());
        self
    }
}

runtime::model::object! {
    Backticks {
        star: optional("star"),
        list: optional("list"),
        heading: optional("heading"),
        rule: optional("rule"),
        quote: optional("quote"),
        empty: optional("empty"),
        blank: optional("blank"),
        footnote: optional("footnote"),
        task: optional("task"),
        quotes: optional("quotes"),
    }
}
