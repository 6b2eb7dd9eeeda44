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
    pub self_2: Option<String>,
    pub self_: Option<String>,
    pub crate_: Option<String>,
    pub super_: Option<String>,
    pub async_: Option<String>,
    pub gen_: Option<String>,
    pub match_: Option<String>,
    pub new: Option<String>,
    pub clone: Option<String>,
    pub default: Option<String>,
    pub into: Option<String>,
    pub from: Option<String>,
    pub eq: Option<String>,
    pub fmt: Option<String>,
    pub drop: Option<String>,
    pub to_owned: Option<String>,
    pub additional_properties: Option<String>,
    pub underscore: Option<String>,
    pub underscore_underscore: Option<String>,
    pub a_b_2: Option<String>,
    pub a_b_3: Option<String>,
    pub a_b: Option<String>,
    pub a_b_4: Option<String>,
    pub e: Option<String>,
    pub ri: Option<String>,
    pub grinning: Option<String>,
    pub u202e: Option<String>,
    pub foo_bar_4: Option<String>,
    pub foo_bar: Option<String>,
    pub foo_bar_2: Option<String>,
    pub foo_bar_3: Option<String>,
    pub inner: Option<FieldsInner3>,
    pub inner_2: Option<FieldsInner2>,
    /// Properties that the document does not name.
    pub additional_properties_2: BTreeMap<String, String>,
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
            self_2: None,
            self_: None,
            crate_: None,
            super_: None,
            async_: None,
            gen_: None,
            match_: None,
            new: None,
            clone: None,
            default: None,
            into: None,
            from: None,
            eq: None,
            fmt: None,
            drop: None,
            to_owned: None,
            additional_properties: None,
            underscore: None,
            underscore_underscore: None,
            a_b_2: None,
            a_b_3: None,
            a_b: None,
            a_b_4: None,
            e: None,
            ri: None,
            grinning: None,
            u202e: None,
            foo_bar_4: None,
            foo_bar: None,
            foo_bar_2: None,
            foo_bar_3: None,
            inner: None,
            inner_2: None,
            additional_properties_2: BTreeMap::new(),
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

    /// Sets [`self_2`](field@Self::self_2).
    #[inline]
    pub fn self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2 = Some(self_2.into());
        self
    }

    /// Sets [`self_`](field@Self::self_).
    #[inline]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
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

    /// Sets [`new`](Self::new).
    #[inline]
    pub fn new_field(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Sets [`clone`](Self::clone).
    #[inline]
    pub fn clone_field(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets [`default`](Self::default).
    #[inline]
    pub fn default_field(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets [`into`](Self::into).
    #[inline]
    pub fn into_field(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// Sets [`from`](Self::from).
    #[inline]
    pub fn from_field(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets [`eq`](Self::eq).
    #[inline]
    pub fn eq_field(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets [`fmt`](Self::fmt).
    #[inline]
    pub fn fmt_field(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets [`drop`](field@Self::drop).
    #[inline]
    pub fn drop(mut self, drop: impl Into<String>) -> Self {
        self.drop = Some(drop.into());
        self
    }

    /// Sets [`to_owned`](Self::to_owned).
    #[inline]
    pub fn to_owned_field(mut self, to_owned: impl Into<String>) -> Self {
        self.to_owned = Some(to_owned.into());
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties).
    #[inline]
    pub fn additional_properties(mut self, additional_properties: impl Into<String>) -> Self {
        self.additional_properties = Some(additional_properties.into());
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

    /// Sets [`a_b_2`](field@Self::a_b_2).
    #[inline]
    pub fn a_b_2(mut self, a_b_2: impl Into<String>) -> Self {
        self.a_b_2 = Some(a_b_2.into());
        self
    }

    /// Sets [`a_b_3`](field@Self::a_b_3).
    #[inline]
    pub fn a_b_3(mut self, a_b_3: impl Into<String>) -> Self {
        self.a_b_3 = Some(a_b_3.into());
        self
    }

    /// Sets [`a_b`](field@Self::a_b).
    #[inline]
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets [`a_b_4`](field@Self::a_b_4).
    #[inline]
    pub fn a_b_4(mut self, a_b_4: impl Into<String>) -> Self {
        self.a_b_4 = Some(a_b_4.into());
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

    /// Sets [`foo_bar_4`](field@Self::foo_bar_4).
    #[inline]
    pub fn foo_bar_4(mut self, foo_bar_4: impl Into<String>) -> Self {
        self.foo_bar_4 = Some(foo_bar_4.into());
        self
    }

    /// Sets [`foo_bar`](field@Self::foo_bar).
    #[inline]
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets [`foo_bar_2`](field@Self::foo_bar_2).
    #[inline]
    pub fn foo_bar_2(mut self, foo_bar_2: impl Into<String>) -> Self {
        self.foo_bar_2 = Some(foo_bar_2.into());
        self
    }

    /// Sets [`foo_bar_3`](field@Self::foo_bar_3).
    #[inline]
    pub fn foo_bar_3(mut self, foo_bar_3: impl Into<String>) -> Self {
        self.foo_bar_3 = Some(foo_bar_3.into());
        self
    }

    /// Sets [`inner`](field@Self::inner).
    #[inline]
    pub fn inner(mut self, inner: FieldsInner3) -> Self {
        self.inner = Some(inner);
        self
    }

    /// Sets [`inner_2`](field@Self::inner_2).
    #[inline]
    pub fn inner_2(mut self, inner_2: FieldsInner2) -> Self {
        self.inner_2 = Some(inner_2);
        self
    }
}

runtime::model_object::object!(Fields {
    type_: required("type"),
    empty: required(""),
    space: optional(" "),
    n1: required("1"),
    n1st: optional("1st"),
    self_2: optional("self"),
    self_: optional("Self"),
    crate_: optional("crate"),
    super_: optional("super"),
    async_: optional("async"),
    gen_: optional("gen"),
    match_: optional("match"),
    new: optional("new"),
    clone: optional("clone"),
    default: optional("default"),
    into: optional("into"),
    from: optional("from"),
    eq: optional("eq"),
    fmt: optional("fmt"),
    drop: optional("drop"),
    to_owned: optional("to_owned"),
    additional_properties: optional("additional_properties"),
    underscore: optional("_"),
    underscore_underscore: optional("__"),
    a_b_2: optional("a\"b"),
    a_b_3: optional("a\\b"),
    a_b: optional("a\nb"),
    a_b_4: optional("a{b}"),
    e: optional("é"),
    ri: optional("日"),
    grinning: optional("😀"),
    u202e: optional("\u{202e}"),
    foo_bar_4: optional("fooBar"),
    foo_bar: optional("foo_bar"),
    foo_bar_2: optional("FooBar"),
    foo_bar_3: optional("foo-bar"),
    inner: optional("inner"),
    inner_2: optional("Inner"),
    ..additional_properties_2
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsInner3 {
    pub type_: Option<String>,
}

impl FieldsInner3 {
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

runtime::model_object::object!(FieldsInner3 {
    type_: optional("type"),
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsInner2 {
    pub b: Option<String>,
}

impl FieldsInner2 {
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

runtime::model_object::object!(FieldsInner2 {
    b: optional("b"),
});
