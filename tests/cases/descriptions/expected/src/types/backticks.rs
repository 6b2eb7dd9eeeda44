//! Types of `Backticks`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// `` ` `` \`\`\` `a` \`b
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`star`](field@Self::star).
    pub fn star(mut self, star: impl Into<String>) -> Self {
        self.star = Some(star.into());
        self
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Sets [`heading`](field@Self::heading).
    pub fn heading(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// Sets [`rule`](field@Self::rule).
    pub fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// Sets [`quote`](field@Self::quote).
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// Sets [`empty`](field@Self::empty).
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets [`blank`](field@Self::blank).
    pub fn blank(mut self, blank: impl Into<String>) -> Self {
        self.blank = Some(blank.into());
        self
    }

    /// Sets [`footnote`](field@Self::footnote).
    pub fn footnote(mut self, footnote: impl Into<String>) -> Self {
        self.footnote = Some(footnote.into());
        self
    }

    /// Sets [`task`](field@Self::task).
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }

    /// Sets [`quotes`](field@Self::quotes).
    pub fn quotes(mut self, quotes: impl Into<String>) -> Self {
        self.quotes = Some(quotes.into());
        self
    }
}

impl Decode for Backticks {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            star: object.optional("star")?,
            list: object.optional("list")?,
            heading: object.optional("heading")?,
            rule: object.optional("rule")?,
            quote: object.optional("quote")?,
            empty: object.optional("empty")?,
            blank: object.optional("blank")?,
            footnote: object.optional("footnote")?,
            task: object.optional("task")?,
            quotes: object.optional("quotes")?,
        })
    }
}

impl Encode for Backticks {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("star", &self.star),
            optional("list", &self.list),
            optional("heading", &self.heading),
            optional("rule", &self.rule),
            optional("quote", &self.quote),
            optional("empty", &self.empty),
            optional("blank", &self.blank),
            optional("footnote", &self.footnote),
            optional("task", &self.task),
            optional("quotes", &self.quotes),
        ]);
    }
}

runtime::model::serde_bridge!(Backticks);
