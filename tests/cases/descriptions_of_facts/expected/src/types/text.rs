//! Types of `Text`.

use super::super::runtime;

/// ```text
/// fn broken( {
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// */ and /* and //! and ///
    pub p0: Option<String>,
    /// """ and "# and r#"
    pub p1: Option<String>,
    /// \`one backtick
    pub p2: Option<String>,
    /// ```text
    /// ```
    pub p3: Option<String>,
    /// ```text
    /// fn broken( {
    /// ```
    pub p4: Option<String>,
    /// ```text
    /// unclosed
    /// ```
    pub p5: Option<String>,
    /// \<script>alert(1)\</script> \<b>bold \<img src=x onerror=y> \<!-- open
    pub p6: Option<String>,
    /// \[broken\](
    pub p7: Option<String>,
    /// \[link\] \[other\]\[missing\] \[`Vec`\] \[Client\]
    pub p8: Option<String>,
    /// [ok](https://example.com/a_b_c) <https://example.com/bare>
    /// [https://example.com/auto](https://example.com/auto)
    pub p9: Option<String>,
    /// indented with a tab
    ///
    /// ```text
    /// indented code
    ///
    ///     deeper
    /// ```
    pub p10: Option<String>,
    /// word word word word word word word word word word word word word word word word word word
    /// word word word word word word word word word word word word word word word word word word
    /// word word word word word word word word word word word word word word word word word word
    /// word word word word word word
    pub p11: Option<String>,
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    pub p12: Option<String>,
    /// rightto left isolate zero
    pub p13: Option<String>,
    /// line one line two line three
    pub p14: Option<String>,
    /// # Heading
    ///
    /// ## Another
    ///
    /// # Text
    pub p15: Option<String>,
    /// * a
    ///   * b
    ///
    /// 1. c
    /// 2. d
    ///
    ///  >
    ///  > quote
    ///
    /// |a|b|
    /// |-|-|
    /// |1|2|
    ///
    /// ---
    pub p16: Option<String>,
    /// \\
    pub p17: Option<String>,
    /// {braces} {{}} %s \n
    pub p18: Option<String>,
    /// a b
    pub p19: Option<String>,
    /// &amp; \< \< \<
    pub p20: Option<String>,
    /// leading and trailing
    pub p21: Option<String>,
    pub p22: Option<String>,
    pub p23: Option<String>,
    /// \^1 footnote
    pub p24: Option<String>,
    /// Vec\<String> and Option\<T> and a \< b > c
    pub p25: Option<String>,
    /// \#\[doc = "x"\] #!\[deny(warnings)\]
    pub p26: Option<String>,
    /// snake_case_word **init** \*star
    pub p27: Option<String>,
    /// é 日本 😀
    pub p28: Option<String>,
    /// $math$ ~~strike~~
    pub p29: Option<String>,
    pub p30: Option<String>,
}

impl Text {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`p0`](field@Self::p0).
    #[inline]
    pub fn p0(mut self, p0: impl Into<String>) -> Self {
        self.p0 = Some(p0.into());
        self
    }

    /// Sets [`p1`](field@Self::p1).
    #[inline]
    pub fn p1(mut self, p1: impl Into<String>) -> Self {
        self.p1 = Some(p1.into());
        self
    }

    /// Sets [`p2`](field@Self::p2).
    #[inline]
    pub fn p2(mut self, p2: impl Into<String>) -> Self {
        self.p2 = Some(p2.into());
        self
    }

    /// Sets [`p3`](field@Self::p3).
    #[inline]
    pub fn p3(mut self, p3: impl Into<String>) -> Self {
        self.p3 = Some(p3.into());
        self
    }

    /// Sets [`p4`](field@Self::p4).
    #[inline]
    pub fn p4(mut self, p4: impl Into<String>) -> Self {
        self.p4 = Some(p4.into());
        self
    }

    /// Sets [`p5`](field@Self::p5).
    #[inline]
    pub fn p5(mut self, p5: impl Into<String>) -> Self {
        self.p5 = Some(p5.into());
        self
    }

    /// Sets [`p6`](field@Self::p6).
    #[inline]
    pub fn p6(mut self, p6: impl Into<String>) -> Self {
        self.p6 = Some(p6.into());
        self
    }

    /// Sets [`p7`](field@Self::p7).
    #[inline]
    pub fn p7(mut self, p7: impl Into<String>) -> Self {
        self.p7 = Some(p7.into());
        self
    }

    /// Sets [`p8`](field@Self::p8).
    #[inline]
    pub fn p8(mut self, p8: impl Into<String>) -> Self {
        self.p8 = Some(p8.into());
        self
    }

    /// Sets [`p9`](field@Self::p9).
    #[inline]
    pub fn p9(mut self, p9: impl Into<String>) -> Self {
        self.p9 = Some(p9.into());
        self
    }

    /// Sets [`p10`](field@Self::p10).
    #[inline]
    pub fn p10(mut self, p10: impl Into<String>) -> Self {
        self.p10 = Some(p10.into());
        self
    }

    /// Sets [`p11`](field@Self::p11).
    #[inline]
    pub fn p11(mut self, p11: impl Into<String>) -> Self {
        self.p11 = Some(p11.into());
        self
    }

    /// Sets [`p12`](field@Self::p12).
    #[inline]
    pub fn p12(mut self, p12: impl Into<String>) -> Self {
        self.p12 = Some(p12.into());
        self
    }

    /// Sets [`p13`](field@Self::p13).
    #[inline]
    pub fn p13(mut self, p13: impl Into<String>) -> Self {
        self.p13 = Some(p13.into());
        self
    }

    /// Sets [`p14`](field@Self::p14).
    #[inline]
    pub fn p14(mut self, p14: impl Into<String>) -> Self {
        self.p14 = Some(p14.into());
        self
    }

    /// Sets [`p15`](field@Self::p15).
    #[inline]
    pub fn p15(mut self, p15: impl Into<String>) -> Self {
        self.p15 = Some(p15.into());
        self
    }

    /// Sets [`p16`](field@Self::p16).
    #[inline]
    pub fn p16(mut self, p16: impl Into<String>) -> Self {
        self.p16 = Some(p16.into());
        self
    }

    /// Sets [`p17`](field@Self::p17).
    #[inline]
    pub fn p17(mut self, p17: impl Into<String>) -> Self {
        self.p17 = Some(p17.into());
        self
    }

    /// Sets [`p18`](field@Self::p18).
    #[inline]
    pub fn p18(mut self, p18: impl Into<String>) -> Self {
        self.p18 = Some(p18.into());
        self
    }

    /// Sets [`p19`](field@Self::p19).
    #[inline]
    pub fn p19(mut self, p19: impl Into<String>) -> Self {
        self.p19 = Some(p19.into());
        self
    }

    /// Sets [`p20`](field@Self::p20).
    #[inline]
    pub fn p20(mut self, p20: impl Into<String>) -> Self {
        self.p20 = Some(p20.into());
        self
    }

    /// Sets [`p21`](field@Self::p21).
    #[inline]
    pub fn p21(mut self, p21: impl Into<String>) -> Self {
        self.p21 = Some(p21.into());
        self
    }

    /// Sets [`p22`](field@Self::p22).
    #[inline]
    pub fn p22(mut self, p22: impl Into<String>) -> Self {
        self.p22 = Some(p22.into());
        self
    }

    /// Sets [`p23`](field@Self::p23).
    #[inline]
    pub fn p23(mut self, p23: impl Into<String>) -> Self {
        self.p23 = Some(p23.into());
        self
    }

    /// Sets [`p24`](field@Self::p24).
    #[inline]
    pub fn p24(mut self, p24: impl Into<String>) -> Self {
        self.p24 = Some(p24.into());
        self
    }

    /// Sets [`p25`](field@Self::p25).
    #[inline]
    pub fn p25(mut self, p25: impl Into<String>) -> Self {
        self.p25 = Some(p25.into());
        self
    }

    /// Sets [`p26`](field@Self::p26).
    #[inline]
    pub fn p26(mut self, p26: impl Into<String>) -> Self {
        self.p26 = Some(p26.into());
        self
    }

    /// Sets [`p27`](field@Self::p27).
    #[inline]
    pub fn p27(mut self, p27: impl Into<String>) -> Self {
        self.p27 = Some(p27.into());
        self
    }

    /// Sets [`p28`](field@Self::p28).
    #[inline]
    pub fn p28(mut self, p28: impl Into<String>) -> Self {
        self.p28 = Some(p28.into());
        self
    }

    /// Sets [`p29`](field@Self::p29).
    #[inline]
    pub fn p29(mut self, p29: impl Into<String>) -> Self {
        self.p29 = Some(p29.into());
        self
    }

    /// Sets [`p30`](field@Self::p30).
    #[inline]
    pub fn p30(mut self, p30: impl Into<String>) -> Self {
        self.p30 = Some(p30.into());
        self
    }
}

runtime::model::object! {
    Text {
        p0: optional("p0"),
        p1: optional("p1"),
        p2: optional("p2"),
        p3: optional("p3"),
        p4: optional("p4"),
        p5: optional("p5"),
        p6: optional("p6"),
        p7: optional("p7"),
        p8: optional("p8"),
        p9: optional("p9"),
        p10: optional("p10"),
        p11: optional("p11"),
        p12: optional("p12"),
        p13: optional("p13"),
        p14: optional("p14"),
        p15: optional("p15"),
        p16: optional("p16"),
        p17: optional("p17"),
        p18: optional("p18"),
        p19: optional("p19"),
        p20: optional("p20"),
        p21: optional("p21"),
        p22: optional("p22"),
        p23: optional("p23"),
        p24: optional("p24"),
        p25: optional("p25"),
        p26: optional("p26"),
        p27: optional("p27"),
        p28: optional("p28"),
        p29: optional("p29"),
        p30: optional("p30"),
    }
}
