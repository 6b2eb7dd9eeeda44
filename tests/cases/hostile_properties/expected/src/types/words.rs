//! Types of `Words`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Words {
    pub type_lower: String,
    pub self_lower: String,
    pub self_title: Option<String>,
    pub super_: Option<String>,
    pub crate_: Option<String>,
    pub async_: Option<String>,
    pub gen_: Option<String>,
    pub underscore: Option<String>,
    pub underscore_underscore: Option<String>,
    pub empty: Option<String>,
    pub space: Option<String>,
    pub n1: Option<String>,
    pub n1a: Option<String>,
    pub a_dash_b: Option<String>,
    pub a_underscore_b: Option<String>,
    pub a_b_camel: Option<String>,
    pub a_space_b: Option<String>,
    pub at_type: Option<String>,
    pub hash: Option<String>,
    pub plus_1: Option<String>,
    pub foo: Option<String>,
    pub sub_: Option<String>,
    pub add_: Option<i64>,
    pub minus_1: Option<String>,
    pub grinning: Option<String>,
    pub grosse: Option<String>,
    pub ri_ben: Option<String>,
    pub a_quote_b: Option<String>,
    pub a_backslash_b: Option<String>,
    pub a_newline_b: Option<String>,
    pub open_close: Option<String>,
    pub object: String,
    pub required: String,
    pub json: Option<String>,
    pub sink: Option<String>,
    pub bidi: Option<String>,
}

impl Words {
    /// A `Words` with what is required.
    #[inline]
    pub fn new(
        type_lower: impl Into<String>,
        self_lower: impl Into<String>,
        object: impl Into<String>,
        required: impl Into<String>,
    ) -> Self {
        Self {
            type_lower: type_lower.into(),
            self_lower: self_lower.into(),
            self_title: None,
            super_: None,
            crate_: None,
            async_: None,
            gen_: None,
            underscore: None,
            underscore_underscore: None,
            empty: None,
            space: None,
            n1: None,
            n1a: None,
            a_dash_b: None,
            a_underscore_b: None,
            a_b_camel: None,
            a_space_b: None,
            at_type: None,
            hash: None,
            plus_1: None,
            foo: None,
            sub_: None,
            add_: None,
            minus_1: None,
            grinning: None,
            grosse: None,
            ri_ben: None,
            a_quote_b: None,
            a_backslash_b: None,
            a_newline_b: None,
            open_close: None,
            object: object.into(),
            required: required.into(),
            json: None,
            sink: None,
            bidi: None,
        }
    }

    /// Sets [`self_title`](field@Self::self_title).
    #[inline]
    pub fn self_title(mut self, self_title: impl Into<String>) -> Self {
        self.self_title = Some(self_title.into());
        self
    }

    /// Sets [`super_`](field@Self::super_).
    #[inline]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets [`crate_`](field@Self::crate_).
    #[inline]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
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

    /// Sets [`empty`](field@Self::empty).
    #[inline]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets [`space`](field@Self::space).
    #[inline]
    pub fn space(mut self, space: impl Into<String>) -> Self {
        self.space = Some(space.into());
        self
    }

    /// Sets [`n1`](field@Self::n1).
    #[inline]
    pub fn n1(mut self, n1: impl Into<String>) -> Self {
        self.n1 = Some(n1.into());
        self
    }

    /// Sets [`n1a`](field@Self::n1a).
    #[inline]
    pub fn n1a(mut self, n1a: impl Into<String>) -> Self {
        self.n1a = Some(n1a.into());
        self
    }

    /// Sets [`a_dash_b`](field@Self::a_dash_b).
    #[inline]
    pub fn a_dash_b(mut self, a_dash_b: impl Into<String>) -> Self {
        self.a_dash_b = Some(a_dash_b.into());
        self
    }

    /// Sets [`a_underscore_b`](field@Self::a_underscore_b).
    #[inline]
    pub fn a_underscore_b(mut self, a_underscore_b: impl Into<String>) -> Self {
        self.a_underscore_b = Some(a_underscore_b.into());
        self
    }

    /// Sets [`a_b_camel`](field@Self::a_b_camel).
    #[inline]
    pub fn a_b_camel(mut self, a_b_camel: impl Into<String>) -> Self {
        self.a_b_camel = Some(a_b_camel.into());
        self
    }

    /// Sets [`a_space_b`](field@Self::a_space_b).
    #[inline]
    pub fn a_space_b(mut self, a_space_b: impl Into<String>) -> Self {
        self.a_space_b = Some(a_space_b.into());
        self
    }

    /// Sets [`at_type`](field@Self::at_type).
    #[inline]
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// Sets [`hash`](field@Self::hash).
    #[inline]
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets [`plus_1`](field@Self::plus_1).
    #[inline]
    pub fn plus_1(mut self, plus_1: impl Into<String>) -> Self {
        self.plus_1 = Some(plus_1.into());
        self
    }

    /// Sets [`foo`](field@Self::foo).
    #[inline]
    pub fn foo(mut self, foo_: impl Into<String>) -> Self {
        self.foo = Some(foo_.into());
        self
    }

    /// Sets [`sub_`](field@Self::sub_).
    #[inline]
    pub fn sub_(mut self, sub_: impl Into<String>) -> Self {
        self.sub_ = Some(sub_.into());
        self
    }

    /// Sets [`add_`](field@Self::add_).
    #[inline]
    pub fn add_(mut self, add_: i64) -> Self {
        self.add_ = Some(add_);
        self
    }

    /// Sets [`minus_1`](field@Self::minus_1).
    #[inline]
    pub fn minus_1(mut self, minus_1: impl Into<String>) -> Self {
        self.minus_1 = Some(minus_1.into());
        self
    }

    /// Sets [`grinning`](field@Self::grinning).
    #[inline]
    pub fn grinning(mut self, grinning: impl Into<String>) -> Self {
        self.grinning = Some(grinning.into());
        self
    }

    /// Sets [`grosse`](field@Self::grosse).
    #[inline]
    pub fn grosse(mut self, grosse: impl Into<String>) -> Self {
        self.grosse = Some(grosse.into());
        self
    }

    /// Sets [`ri_ben`](field@Self::ri_ben).
    #[inline]
    pub fn ri_ben(mut self, ri_ben: impl Into<String>) -> Self {
        self.ri_ben = Some(ri_ben.into());
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

    /// Sets [`open_close`](field@Self::open_close).
    #[inline]
    pub fn open_close(mut self, open_close: impl Into<String>) -> Self {
        self.open_close = Some(open_close.into());
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets [`sink`](field@Self::sink).
    #[inline]
    pub fn sink(mut self, sink: impl Into<String>) -> Self {
        self.sink = Some(sink.into());
        self
    }

    /// Sets [`bidi`](field@Self::bidi).
    #[inline]
    pub fn bidi(mut self, bidi: impl Into<String>) -> Self {
        self.bidi = Some(bidi.into());
        self
    }
}

runtime::model::object! {
    Words {
        type_lower: required("type"),
        self_lower: required("self"),
        self_title: optional("Self"),
        super_: optional("super"),
        crate_: optional("crate"),
        async_: optional("async"),
        gen_: optional("gen"),
        underscore: optional("_"),
        underscore_underscore: optional("__"),
        empty: optional(""),
        space: optional(" "),
        n1: optional("1"),
        n1a: optional("1a"),
        a_dash_b: optional("a-b"),
        a_underscore_b: optional("a_b"),
        a_b_camel: optional("aB"),
        a_space_b: optional("A B"),
        at_type: optional("@type"),
        hash: optional("#"),
        plus_1: optional("+1"),
        foo: optional("foo"),
        sub_: optional("sub"),
        add_: optional("add"),
        minus_1: optional("-1"),
        grinning: optional("😀"),
        grosse: optional("größe"),
        ri_ben: optional("日本"),
        a_quote_b: optional("a\"b"),
        a_backslash_b: optional("a\\b"),
        a_newline_b: optional("a\nb"),
        open_close: optional("{}"),
        object: required("object"),
        required: required("required"),
        json: optional("json"),
        sink: optional("sink"),
        bidi: optional("\u{202e}bidi"),
    }
}
