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
