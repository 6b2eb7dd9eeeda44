//! Types of `Fields`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Fields {
    pub type_: String,
    pub empty: String,
    pub space: Option<String>,
    pub n1: i64,
    pub n1st: Option<String>,
    pub self_lower: Option<String>,
    pub self_title: Option<String>,
    pub crate_: Option<String>,
    pub super_: Option<String>,
    pub async_: Option<String>,
    pub gen_: Option<String>,
    pub match_: Option<String>,
    pub new_: Option<String>,
    pub clone_: Option<String>,
    pub default_: Option<String>,
    pub into_: Option<String>,
    pub from_: Option<String>,
    pub eq_: Option<String>,
    pub fmt_: Option<String>,
    pub drop: Option<String>,
    pub to_owned_: Option<String>,
    pub additional_underscore_properties: Option<String>,
    pub underscore: Option<String>,
    pub underscore_underscore: Option<String>,
    pub a_quote_b: Option<String>,
    pub a_backslash_b: Option<String>,
    pub a_newline_b: Option<String>,
    pub a_open_b_close: Option<String>,
    pub e: Option<String>,
    pub ri: Option<String>,
    pub grinning: Option<String>,
    pub u202e: Option<String>,
    pub foo_bar_camel: Option<String>,
    pub foo_underscore_bar: Option<String>,
    pub foo_bar_pascal: Option<String>,
    pub foo_dash_bar: Option<String>,
    pub inner_lower: Option<FieldsInnerLower>,
    pub inner_title: Option<FieldsInnerTitle>,
    /// Properties that the document does not name.
    pub further_properties: BTreeMap<String, String>,
}

impl Fields {
    /// A `Fields` with what is required.
    #[inline]
    pub fn new(type_: impl Into<String>, empty: impl Into<String>, n1: i64) -> Self {
        Self {
            type_: type_.into(),
            empty: empty.into(),
            space: None,
            n1,
            n1st: None,
            self_lower: None,
            self_title: None,
            crate_: None,
            super_: None,
            async_: None,
            gen_: None,
            match_: None,
            new_: None,
            clone_: None,
            default_: None,
            into_: None,
            from_: None,
            eq_: None,
            fmt_: None,
            drop: None,
            to_owned_: None,
            additional_underscore_properties: None,
            underscore: None,
            underscore_underscore: None,
            a_quote_b: None,
            a_backslash_b: None,
            a_newline_b: None,
            a_open_b_close: None,
            e: None,
            ri: None,
            grinning: None,
            u202e: None,
            foo_bar_camel: None,
            foo_underscore_bar: None,
            foo_bar_pascal: None,
            foo_dash_bar: None,
            inner_lower: None,
            inner_title: None,
            further_properties: BTreeMap::new(),
        }
    }

    /// Sets [`space`](field@Self::space).
    #[inline]
    pub fn space(mut self, space: impl Into<String>) -> Self {
        self.space = Some(space.into());
        self
    }

    /// Sets [`n1st`](field@Self::n1st).
    #[inline]
    pub fn n1st(mut self, n1st: impl Into<String>) -> Self {
        self.n1st = Some(n1st.into());
        self
    }

    /// Sets [`self_lower`](field@Self::self_lower).
    #[inline]
    pub fn self_lower(mut self, self_lower: impl Into<String>) -> Self {
        self.self_lower = Some(self_lower.into());
        self
    }

    /// Sets [`self_title`](field@Self::self_title).
    #[inline]
    pub fn self_title(mut self, self_title: impl Into<String>) -> Self {
        self.self_title = Some(self_title.into());
        self
    }

    /// Sets [`crate_`](field@Self::crate_).
    #[inline]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets [`super_`](field@Self::super_).
    #[inline]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets [`async_`](field@Self::async_).
    #[inline]
    pub fn async_(mut self, async_: impl Into<String>) -> Self {
        self.async_ = Some(async_.into());
        self
    }

    /// Sets [`gen_`](field@Self::gen_).
    #[inline]
    pub fn gen_(mut self, gen_: impl Into<String>) -> Self {
        self.gen_ = Some(gen_.into());
        self
    }

    /// Sets [`match_`](field@Self::match_).
    #[inline]
    pub fn match_(mut self, match_: impl Into<String>) -> Self {
        self.match_ = Some(match_.into());
        self
    }

    /// Sets [`new_`](field@Self::new_).
    #[inline]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// Sets [`clone_`](field@Self::clone_).
    #[inline]
    pub fn clone_(mut self, clone_: impl Into<String>) -> Self {
        self.clone_ = Some(clone_.into());
        self
    }

    /// Sets [`default_`](field@Self::default_).
    #[inline]
    pub fn default_(mut self, default_: impl Into<String>) -> Self {
        self.default_ = Some(default_.into());
        self
    }

    /// Sets [`into_`](field@Self::into_).
    #[inline]
    pub fn into_(mut self, into_: impl Into<String>) -> Self {
        self.into_ = Some(into_.into());
        self
    }

    /// Sets [`from_`](field@Self::from_).
    #[inline]
    pub fn from_(mut self, from_: impl Into<String>) -> Self {
        self.from_ = Some(from_.into());
        self
    }

    /// Sets [`eq_`](field@Self::eq_).
    #[inline]
    pub fn eq_(mut self, eq_: impl Into<String>) -> Self {
        self.eq_ = Some(eq_.into());
        self
    }

    /// Sets [`fmt_`](field@Self::fmt_).
    #[inline]
    pub fn fmt_(mut self, fmt_: impl Into<String>) -> Self {
        self.fmt_ = Some(fmt_.into());
        self
    }

    /// Sets [`drop`](field@Self::drop).
    #[inline]
    pub fn drop(mut self, drop: impl Into<String>) -> Self {
        self.drop = Some(drop.into());
        self
    }

    /// Sets [`to_owned_`](field@Self::to_owned_).
    #[inline]
    pub fn to_owned_(mut self, to_owned_: impl Into<String>) -> Self {
        self.to_owned_ = Some(to_owned_.into());
        self
    }

    /// Sets [`additional_underscore_properties`](field@Self::additional_underscore_properties).
    #[inline]
    pub fn additional_underscore_properties(
        mut self,
        additional_underscore_properties: impl Into<String>,
    ) -> Self {
        self.additional_underscore_properties = Some(additional_underscore_properties.into());
        self
    }

    /// Sets [`underscore`](field@Self::underscore).
    #[inline]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// Sets [`underscore_underscore`](field@Self::underscore_underscore).
    #[inline]
    pub fn underscore_underscore(mut self, underscore_underscore: impl Into<String>) -> Self {
        self.underscore_underscore = Some(underscore_underscore.into());
        self
    }

    /// Sets [`a_quote_b`](field@Self::a_quote_b).
    #[inline]
    pub fn a_quote_b(mut self, a_quote_b: impl Into<String>) -> Self {
        self.a_quote_b = Some(a_quote_b.into());
        self
    }

    /// Sets [`a_backslash_b`](field@Self::a_backslash_b).
    #[inline]
    pub fn a_backslash_b(mut self, a_backslash_b: impl Into<String>) -> Self {
        self.a_backslash_b = Some(a_backslash_b.into());
        self
    }

    /// Sets [`a_newline_b`](field@Self::a_newline_b).
    #[inline]
    pub fn a_newline_b(mut self, a_newline_b: impl Into<String>) -> Self {
        self.a_newline_b = Some(a_newline_b.into());
        self
    }

    /// Sets [`a_open_b_close`](field@Self::a_open_b_close).
    #[inline]
    pub fn a_open_b_close(mut self, a_open_b_close: impl Into<String>) -> Self {
        self.a_open_b_close = Some(a_open_b_close.into());
        self
    }

    /// Sets [`e`](field@Self::e).
    #[inline]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets [`ri`](field@Self::ri).
    #[inline]
    pub fn ri(mut self, ri: impl Into<String>) -> Self {
        self.ri = Some(ri.into());
        self
    }

    /// Sets [`grinning`](field@Self::grinning).
    #[inline]
    pub fn grinning(mut self, grinning: impl Into<String>) -> Self {
        self.grinning = Some(grinning.into());
        self
    }

    /// Sets [`u202e`](field@Self::u202e).
    #[inline]
    pub fn u202e(mut self, u202e: impl Into<String>) -> Self {
        self.u202e = Some(u202e.into());
        self
    }

    /// Sets [`foo_bar_camel`](field@Self::foo_bar_camel).
    #[inline]
    pub fn foo_bar_camel(mut self, foo_bar_camel: impl Into<String>) -> Self {
        self.foo_bar_camel = Some(foo_bar_camel.into());
        self
    }

    /// Sets [`foo_underscore_bar`](field@Self::foo_underscore_bar).
    #[inline]
    pub fn foo_underscore_bar(mut self, foo_underscore_bar: impl Into<String>) -> Self {
        self.foo_underscore_bar = Some(foo_underscore_bar.into());
        self
    }

    /// Sets [`foo_bar_pascal`](field@Self::foo_bar_pascal).
    #[inline]
    pub fn foo_bar_pascal(mut self, foo_bar_pascal: impl Into<String>) -> Self {
        self.foo_bar_pascal = Some(foo_bar_pascal.into());
        self
    }

    /// Sets [`foo_dash_bar`](field@Self::foo_dash_bar).
    #[inline]
    pub fn foo_dash_bar(mut self, foo_dash_bar: impl Into<String>) -> Self {
        self.foo_dash_bar = Some(foo_dash_bar.into());
        self
    }

    /// Sets [`inner_lower`](field@Self::inner_lower).
    #[inline]
    pub fn inner_lower(mut self, inner_lower: FieldsInnerLower) -> Self {
        self.inner_lower = Some(inner_lower);
        self
    }

    /// Sets [`inner_title`](field@Self::inner_title).
    #[inline]
    pub fn inner_title(mut self, inner_title: FieldsInnerTitle) -> Self {
        self.inner_title = Some(inner_title);
        self
    }

    /// Sets [`further_properties`](field@Self::further_properties) as a whole.
    #[inline]
    pub fn further_properties(mut self, further_properties: BTreeMap<String, String>) -> Self {
        self.further_properties = further_properties;
        self
    }

    /// Adds a property to [`further_properties`](field@Self::further_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.further_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    Fields {
        type_: required("type"),
        empty: required(""),
        space: optional(" "),
        n1: required("1"),
        n1st: optional("1st"),
        self_lower: optional("self"),
        self_title: optional("Self"),
        crate_: optional("crate"),
        super_: optional("super"),
        async_: optional("async"),
        gen_: optional("gen"),
        match_: optional("match"),
        new_: optional("new"),
        clone_: optional("clone"),
        default_: optional("default"),
        into_: optional("into"),
        from_: optional("from"),
        eq_: optional("eq"),
        fmt_: optional("fmt"),
        drop: optional("drop"),
        to_owned_: optional("to_owned"),
        additional_underscore_properties: optional("additional_properties"),
        underscore: optional("_"),
        underscore_underscore: optional("__"),
        a_quote_b: optional("a\"b"),
        a_backslash_b: optional("a\\b"),
        a_newline_b: optional("a\nb"),
        a_open_b_close: optional("a{b}"),
        e: optional("é"),
        ri: optional("日"),
        grinning: optional("😀"),
        u202e: optional("\u{202e}"),
        foo_bar_camel: optional("fooBar"),
        foo_underscore_bar: optional("foo_bar"),
        foo_bar_pascal: optional("FooBar"),
        foo_dash_bar: optional("foo-bar"),
        inner_lower: optional("inner"),
        inner_title: optional("Inner"),
        ..further_properties
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsInnerLower {
    pub type_: Option<String>,
}

impl FieldsInnerLower {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

runtime::model::object! {
    FieldsInnerLower {
        type_: optional("type"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsInnerTitle {
    pub b: Option<String>,
}

impl FieldsInnerTitle {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model::object! {
    FieldsInnerTitle {
        b: optional("b"),
    }
}
