//! Types of `Model`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub add_: Option<String>,
    pub additional_underscore_properties: Option<String>,
    pub append: Option<String>,
    pub array: Option<String>,
    pub as_i64: Option<String>,
    pub as_ref: Option<String>,
    pub as_str: Option<String>,
    pub bitand_: Option<String>,
    pub bitor_: Option<String>,
    pub bitxor_: Option<String>,
    pub bool: Option<String>,
    pub borrow_: Option<String>,
    pub borrow_mut_: Option<String>,
    pub clone_: Option<String>,
    pub clone_from_: Option<String>,
    pub clone_into_: Option<String>,
    pub debug: Option<String>,
    pub decode_: Option<String>,
    pub default_: Option<String>,
    pub deref: Option<String>,
    pub deserialize_: Option<String>,
    pub disposition: Option<String>,
    pub div_: Option<String>,
    pub encode_: Option<String>,
    pub encoded: Option<String>,
    pub eq_: Option<String>,
    pub equal: Option<String>,
    pub equals: Option<String>,
    pub escape: Option<String>,
    pub example: Option<String>,
    pub f: Option<String>,
    pub f64: Option<String>,
    pub field: Option<String>,
    pub fields: Option<String>,
    pub file: Option<String>,
    pub file_of: Option<String>,
    pub fmt_: Option<String>,
    pub form_body: Option<String>,
    pub forms: Option<String>,
    pub from_: Option<String>,
    pub from_slice: Option<String>,
    pub from_str: Option<String>,
    pub from_text_: Option<String>,
    pub get: Option<String>,
    pub hash: Option<String>,
    pub i64: Option<String>,
    pub into_: Option<String>,
    pub is_absent_: Option<String>,
    pub is_replayable: Option<String>,
    pub joined: Option<String>,
    pub json: Option<String>,
    pub json_as: Option<String>,
    pub list: Option<String>,
    pub listed: Option<String>,
    pub map: Option<String>,
    pub masks: Option<String>,
    pub members: Option<String>,
    pub mul_: Option<String>,
    pub multipart_body: Option<String>,
    pub ne_: Option<String>,
    pub new_: Option<String>,
    pub null: Option<String>,
    pub number: Option<String>,
    pub object: Option<String>,
    pub of_null_: Option<String>,
    pub open: Option<String>,
    pub part: Option<String>,
    pub property: Option<String>,
    pub read: Option<String>,
    pub read_json: Option<String>,
    pub received: Option<String>,
    pub received_nullable: Option<String>,
    pub received_optional: Option<String>,
    pub refuse: Option<String>,
    pub rem_: Option<String>,
    pub rest: Option<String>,
    pub runtime: Option<String>,
    pub sends: Option<String>,
    pub sent_nullable: Option<String>,
    pub serialize_: Option<String>,
    pub shl_: Option<String>,
    pub shr_: Option<String>,
    pub sink: Option<String>,
    pub str: Option<String>,
    pub sub_: Option<String>,
    pub text: Option<String>,
    pub to_multipart_: Option<String>,
    pub to_owned_: Option<String>,
    pub to_request: Option<String>,
    pub to_string_: Option<String>,
    pub to_vec: Option<String>,
    pub try_from_: Option<String>,
    pub try_into_: Option<String>,
    pub type_id_: Option<String>,
    pub typed: Option<String>,
    pub u64: Option<String>,
    pub value: Option<String>,
    pub value_of: Option<String>,
    pub visit: Option<String>,
    pub with_table: Option<String>,
    pub with_type: Option<String>,
    pub write: Option<String>,
    pub writes: Option<String>,
    pub written: Option<String>,
    /// Properties that the document does not name.
    pub further_properties: BTreeMap<String, String>,
}

impl Model {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_`](field@Self::add_).
    #[inline]
    pub fn add_(mut self, add_: impl Into<String>) -> Self {
        self.add_ = Some(add_.into());
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

    /// Sets [`append`](field@Self::append).
    #[inline]
    pub fn append(mut self, append: impl Into<String>) -> Self {
        self.append = Some(append.into());
        self
    }

    /// Sets [`array`](field@Self::array).
    #[inline]
    pub fn array(mut self, array: impl Into<String>) -> Self {
        self.array = Some(array.into());
        self
    }

    /// Sets [`as_i64`](field@Self::as_i64).
    #[inline]
    pub fn as_i64(mut self, as_i64: impl Into<String>) -> Self {
        self.as_i64 = Some(as_i64.into());
        self
    }

    /// Sets [`as_ref`](field@Self::as_ref).
    #[inline]
    pub fn as_ref(mut self, as_ref: impl Into<String>) -> Self {
        self.as_ref = Some(as_ref.into());
        self
    }

    /// Sets [`as_str`](field@Self::as_str).
    #[inline]
    pub fn as_str(mut self, as_str: impl Into<String>) -> Self {
        self.as_str = Some(as_str.into());
        self
    }

    /// Sets [`bitand_`](field@Self::bitand_).
    #[inline]
    pub fn bitand_(mut self, bitand_: impl Into<String>) -> Self {
        self.bitand_ = Some(bitand_.into());
        self
    }

    /// Sets [`bitor_`](field@Self::bitor_).
    #[inline]
    pub fn bitor_(mut self, bitor_: impl Into<String>) -> Self {
        self.bitor_ = Some(bitor_.into());
        self
    }

    /// Sets [`bitxor_`](field@Self::bitxor_).
    #[inline]
    pub fn bitxor_(mut self, bitxor_: impl Into<String>) -> Self {
        self.bitxor_ = Some(bitxor_.into());
        self
    }

    /// Sets [`bool`](field@Self::bool).
    #[inline]
    pub fn bool(mut self, bool: impl Into<String>) -> Self {
        self.bool = Some(bool.into());
        self
    }

    /// Sets [`borrow_`](field@Self::borrow_).
    #[inline]
    pub fn borrow_(mut self, borrow_: impl Into<String>) -> Self {
        self.borrow_ = Some(borrow_.into());
        self
    }

    /// Sets [`borrow_mut_`](field@Self::borrow_mut_).
    #[inline]
    pub fn borrow_mut_(mut self, borrow_mut_: impl Into<String>) -> Self {
        self.borrow_mut_ = Some(borrow_mut_.into());
        self
    }

    /// Sets [`clone_`](field@Self::clone_).
    #[inline]
    pub fn clone_(mut self, clone_: impl Into<String>) -> Self {
        self.clone_ = Some(clone_.into());
        self
    }

    /// Sets [`clone_from_`](field@Self::clone_from_).
    #[inline]
    pub fn clone_from_(mut self, clone_from_: impl Into<String>) -> Self {
        self.clone_from_ = Some(clone_from_.into());
        self
    }

    /// Sets [`clone_into_`](field@Self::clone_into_).
    #[inline]
    pub fn clone_into_(mut self, clone_into_: impl Into<String>) -> Self {
        self.clone_into_ = Some(clone_into_.into());
        self
    }

    /// Sets [`debug`](field@Self::debug).
    #[inline]
    pub fn debug(mut self, debug: impl Into<String>) -> Self {
        self.debug = Some(debug.into());
        self
    }

    /// Sets [`decode_`](field@Self::decode_).
    #[inline]
    pub fn decode_(mut self, decode_: impl Into<String>) -> Self {
        self.decode_ = Some(decode_.into());
        self
    }

    /// Sets [`default_`](field@Self::default_).
    #[inline]
    pub fn default_(mut self, default_: impl Into<String>) -> Self {
        self.default_ = Some(default_.into());
        self
    }

    /// Sets [`deref`](field@Self::deref).
    #[inline]
    pub fn deref(mut self, deref: impl Into<String>) -> Self {
        self.deref = Some(deref.into());
        self
    }

    /// Sets [`deserialize_`](field@Self::deserialize_).
    #[inline]
    pub fn deserialize_(mut self, deserialize_: impl Into<String>) -> Self {
        self.deserialize_ = Some(deserialize_.into());
        self
    }

    /// Sets [`disposition`](field@Self::disposition).
    #[inline]
    pub fn disposition(mut self, disposition: impl Into<String>) -> Self {
        self.disposition = Some(disposition.into());
        self
    }

    /// Sets [`div_`](field@Self::div_).
    #[inline]
    pub fn div_(mut self, div_: impl Into<String>) -> Self {
        self.div_ = Some(div_.into());
        self
    }

    /// Sets [`encode_`](field@Self::encode_).
    #[inline]
    pub fn encode_(mut self, encode_: impl Into<String>) -> Self {
        self.encode_ = Some(encode_.into());
        self
    }

    /// Sets [`encoded`](field@Self::encoded).
    #[inline]
    pub fn encoded(mut self, encoded: impl Into<String>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }

    /// Sets [`eq_`](field@Self::eq_).
    #[inline]
    pub fn eq_(mut self, eq_: impl Into<String>) -> Self {
        self.eq_ = Some(eq_.into());
        self
    }

    /// Sets [`equal`](field@Self::equal).
    #[inline]
    pub fn equal(mut self, equal: impl Into<String>) -> Self {
        self.equal = Some(equal.into());
        self
    }

    /// Sets [`equals`](field@Self::equals).
    #[inline]
    pub fn equals(mut self, equals: impl Into<String>) -> Self {
        self.equals = Some(equals.into());
        self
    }

    /// Sets [`escape`](field@Self::escape).
    #[inline]
    pub fn escape(mut self, escape: impl Into<String>) -> Self {
        self.escape = Some(escape.into());
        self
    }

    /// Sets [`example`](Self::example).
    #[inline]
    pub fn example_field(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets [`f`](field@Self::f).
    #[inline]
    pub fn f(mut self, f: impl Into<String>) -> Self {
        self.f = Some(f.into());
        self
    }

    /// Sets [`f64`](field@Self::f64).
    #[inline]
    pub fn f64(mut self, f64: impl Into<String>) -> Self {
        self.f64 = Some(f64.into());
        self
    }

    /// Sets [`field`](field@Self::field).
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets [`fields`](field@Self::fields).
    #[inline]
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets [`file`](field@Self::file).
    #[inline]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets [`file_of`](field@Self::file_of).
    #[inline]
    pub fn file_of(mut self, file_of: impl Into<String>) -> Self {
        self.file_of = Some(file_of.into());
        self
    }

    /// Sets [`fmt_`](field@Self::fmt_).
    #[inline]
    pub fn fmt_(mut self, fmt_: impl Into<String>) -> Self {
        self.fmt_ = Some(fmt_.into());
        self
    }

    /// Sets [`form_body`](field@Self::form_body).
    #[inline]
    pub fn form_body(mut self, form_body: impl Into<String>) -> Self {
        self.form_body = Some(form_body.into());
        self
    }

    /// Sets [`forms`](field@Self::forms).
    #[inline]
    pub fn forms(mut self, forms: impl Into<String>) -> Self {
        self.forms = Some(forms.into());
        self
    }

    /// Sets [`from_`](field@Self::from_).
    #[inline]
    pub fn from_(mut self, from_: impl Into<String>) -> Self {
        self.from_ = Some(from_.into());
        self
    }

    /// Sets [`from_slice`](field@Self::from_slice).
    #[inline]
    pub fn from_slice(mut self, from_slice: impl Into<String>) -> Self {
        self.from_slice = Some(from_slice.into());
        self
    }

    /// Sets [`from_str`](field@Self::from_str).
    #[inline]
    pub fn from_str(mut self, from_str: impl Into<String>) -> Self {
        self.from_str = Some(from_str.into());
        self
    }

    /// Sets [`from_text_`](field@Self::from_text_).
    #[inline]
    pub fn from_text_(mut self, from_text_: impl Into<String>) -> Self {
        self.from_text_ = Some(from_text_.into());
        self
    }

    /// Sets [`get`](field@Self::get).
    #[inline]
    pub fn get(mut self, get: impl Into<String>) -> Self {
        self.get = Some(get.into());
        self
    }

    /// Sets [`hash`](field@Self::hash).
    #[inline]
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets [`i64`](field@Self::i64).
    #[inline]
    pub fn i64(mut self, i64: impl Into<String>) -> Self {
        self.i64 = Some(i64.into());
        self
    }

    /// Sets [`into_`](field@Self::into_).
    #[inline]
    pub fn into_(mut self, into_: impl Into<String>) -> Self {
        self.into_ = Some(into_.into());
        self
    }

    /// Sets [`is_absent_`](field@Self::is_absent_).
    #[inline]
    pub fn is_absent_(mut self, is_absent_: impl Into<String>) -> Self {
        self.is_absent_ = Some(is_absent_.into());
        self
    }

    /// Sets [`is_replayable`](field@Self::is_replayable).
    #[inline]
    pub fn is_replayable(mut self, is_replayable: impl Into<String>) -> Self {
        self.is_replayable = Some(is_replayable.into());
        self
    }

    /// Sets [`joined`](field@Self::joined).
    #[inline]
    pub fn joined(mut self, joined: impl Into<String>) -> Self {
        self.joined = Some(joined.into());
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets [`json_as`](field@Self::json_as).
    #[inline]
    pub fn json_as(mut self, json_as: impl Into<String>) -> Self {
        self.json_as = Some(json_as.into());
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Sets [`listed`](field@Self::listed).
    #[inline]
    pub fn listed(mut self, listed: impl Into<String>) -> Self {
        self.listed = Some(listed.into());
        self
    }

    /// Sets [`map`](field@Self::map).
    #[inline]
    pub fn map(mut self, map: impl Into<String>) -> Self {
        self.map = Some(map.into());
        self
    }

    /// Sets [`masks`](field@Self::masks).
    #[inline]
    pub fn masks(mut self, masks: impl Into<String>) -> Self {
        self.masks = Some(masks.into());
        self
    }

    /// Sets [`members`](field@Self::members).
    #[inline]
    pub fn members(mut self, members: impl Into<String>) -> Self {
        self.members = Some(members.into());
        self
    }

    /// Sets [`mul_`](field@Self::mul_).
    #[inline]
    pub fn mul_(mut self, mul_: impl Into<String>) -> Self {
        self.mul_ = Some(mul_.into());
        self
    }

    /// Sets [`multipart_body`](field@Self::multipart_body).
    #[inline]
    pub fn multipart_body(mut self, multipart_body: impl Into<String>) -> Self {
        self.multipart_body = Some(multipart_body.into());
        self
    }

    /// Sets [`ne_`](field@Self::ne_).
    #[inline]
    pub fn ne_(mut self, ne_: impl Into<String>) -> Self {
        self.ne_ = Some(ne_.into());
        self
    }

    /// Sets [`new_`](field@Self::new_).
    #[inline]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// Sets [`null`](field@Self::null).
    #[inline]
    pub fn null(mut self, null: impl Into<String>) -> Self {
        self.null = Some(null.into());
        self
    }

    /// Sets [`number`](field@Self::number).
    #[inline]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets [`object`](field@Self::object).
    #[inline]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets [`of_null_`](field@Self::of_null_).
    #[inline]
    pub fn of_null_(mut self, of_null_: impl Into<String>) -> Self {
        self.of_null_ = Some(of_null_.into());
        self
    }

    /// Sets [`open`](field@Self::open).
    #[inline]
    pub fn open(mut self, open: impl Into<String>) -> Self {
        self.open = Some(open.into());
        self
    }

    /// Sets [`part`](field@Self::part).
    #[inline]
    pub fn part(mut self, part: impl Into<String>) -> Self {
        self.part = Some(part.into());
        self
    }

    /// Sets [`property`](field@Self::property).
    #[inline]
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets [`read`](field@Self::read).
    #[inline]
    pub fn read(mut self, read: impl Into<String>) -> Self {
        self.read = Some(read.into());
        self
    }

    /// Sets [`read_json`](field@Self::read_json).
    #[inline]
    pub fn read_json(mut self, read_json: impl Into<String>) -> Self {
        self.read_json = Some(read_json.into());
        self
    }

    /// Sets [`received`](field@Self::received).
    #[inline]
    pub fn received(mut self, received: impl Into<String>) -> Self {
        self.received = Some(received.into());
        self
    }

    /// Sets [`received_nullable`](field@Self::received_nullable).
    #[inline]
    pub fn received_nullable(mut self, received_nullable: impl Into<String>) -> Self {
        self.received_nullable = Some(received_nullable.into());
        self
    }

    /// Sets [`received_optional`](field@Self::received_optional).
    #[inline]
    pub fn received_optional(mut self, received_optional: impl Into<String>) -> Self {
        self.received_optional = Some(received_optional.into());
        self
    }

    /// Sets [`refuse`](field@Self::refuse).
    #[inline]
    pub fn refuse(mut self, refuse: impl Into<String>) -> Self {
        self.refuse = Some(refuse.into());
        self
    }

    /// Sets [`rem_`](field@Self::rem_).
    #[inline]
    pub fn rem_(mut self, rem_: impl Into<String>) -> Self {
        self.rem_ = Some(rem_.into());
        self
    }

    /// Sets [`rest`](field@Self::rest).
    #[inline]
    pub fn rest(mut self, rest: impl Into<String>) -> Self {
        self.rest = Some(rest.into());
        self
    }

    /// Sets [`runtime`](field@Self::runtime).
    #[inline]
    pub fn runtime(mut self, runtime: impl Into<String>) -> Self {
        self.runtime = Some(runtime.into());
        self
    }

    /// Sets [`sends`](field@Self::sends).
    #[inline]
    pub fn sends(mut self, sends: impl Into<String>) -> Self {
        self.sends = Some(sends.into());
        self
    }

    /// Sets [`sent_nullable`](field@Self::sent_nullable).
    #[inline]
    pub fn sent_nullable(mut self, sent_nullable: impl Into<String>) -> Self {
        self.sent_nullable = Some(sent_nullable.into());
        self
    }

    /// Sets [`serialize_`](field@Self::serialize_).
    #[inline]
    pub fn serialize_(mut self, serialize_: impl Into<String>) -> Self {
        self.serialize_ = Some(serialize_.into());
        self
    }

    /// Sets [`shl_`](field@Self::shl_).
    #[inline]
    pub fn shl_(mut self, shl_: impl Into<String>) -> Self {
        self.shl_ = Some(shl_.into());
        self
    }

    /// Sets [`shr_`](field@Self::shr_).
    #[inline]
    pub fn shr_(mut self, shr_: impl Into<String>) -> Self {
        self.shr_ = Some(shr_.into());
        self
    }

    /// Sets [`sink`](field@Self::sink).
    #[inline]
    pub fn sink(mut self, sink: impl Into<String>) -> Self {
        self.sink = Some(sink.into());
        self
    }

    /// Sets [`str`](field@Self::str).
    #[inline]
    pub fn str(mut self, str: impl Into<String>) -> Self {
        self.str = Some(str.into());
        self
    }

    /// Sets [`sub_`](field@Self::sub_).
    #[inline]
    pub fn sub_(mut self, sub_: impl Into<String>) -> Self {
        self.sub_ = Some(sub_.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`to_multipart_`](field@Self::to_multipart_).
    #[inline]
    pub fn to_multipart_(mut self, to_multipart_: impl Into<String>) -> Self {
        self.to_multipart_ = Some(to_multipart_.into());
        self
    }

    /// Sets [`to_owned_`](field@Self::to_owned_).
    #[inline]
    pub fn to_owned_(mut self, to_owned_: impl Into<String>) -> Self {
        self.to_owned_ = Some(to_owned_.into());
        self
    }

    /// Sets [`to_request`](field@Self::to_request).
    #[inline]
    pub fn to_request(mut self, to_request: impl Into<String>) -> Self {
        self.to_request = Some(to_request.into());
        self
    }

    /// Sets [`to_string_`](field@Self::to_string_).
    #[inline]
    pub fn to_string_(mut self, to_string_: impl Into<String>) -> Self {
        self.to_string_ = Some(to_string_.into());
        self
    }

    /// Sets [`to_vec`](field@Self::to_vec).
    #[inline]
    pub fn to_vec(mut self, to_vec: impl Into<String>) -> Self {
        self.to_vec = Some(to_vec.into());
        self
    }

    /// Sets [`try_from_`](field@Self::try_from_).
    #[inline]
    pub fn try_from_(mut self, try_from_: impl Into<String>) -> Self {
        self.try_from_ = Some(try_from_.into());
        self
    }

    /// Sets [`try_into_`](field@Self::try_into_).
    #[inline]
    pub fn try_into_(mut self, try_into_: impl Into<String>) -> Self {
        self.try_into_ = Some(try_into_.into());
        self
    }

    /// Sets [`type_id_`](field@Self::type_id_).
    #[inline]
    pub fn type_id_(mut self, type_id_: impl Into<String>) -> Self {
        self.type_id_ = Some(type_id_.into());
        self
    }

    /// Sets [`typed`](field@Self::typed).
    #[inline]
    pub fn typed(mut self, typed: impl Into<String>) -> Self {
        self.typed = Some(typed.into());
        self
    }

    /// Sets [`u64`](field@Self::u64).
    #[inline]
    pub fn u64(mut self, u64: impl Into<String>) -> Self {
        self.u64 = Some(u64.into());
        self
    }

    /// Sets [`value`](field@Self::value).
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`value_of`](field@Self::value_of).
    #[inline]
    pub fn value_of(mut self, value_of: impl Into<String>) -> Self {
        self.value_of = Some(value_of.into());
        self
    }

    /// Sets [`visit`](field@Self::visit).
    #[inline]
    pub fn visit(mut self, visit: impl Into<String>) -> Self {
        self.visit = Some(visit.into());
        self
    }

    /// Sets [`with_table`](field@Self::with_table).
    #[inline]
    pub fn with_table(mut self, with_table: impl Into<String>) -> Self {
        self.with_table = Some(with_table.into());
        self
    }

    /// Sets [`with_type`](field@Self::with_type).
    #[inline]
    pub fn with_type(mut self, with_type: impl Into<String>) -> Self {
        self.with_type = Some(with_type.into());
        self
    }

    /// Sets [`write`](field@Self::write).
    #[inline]
    pub fn write(mut self, write: impl Into<String>) -> Self {
        self.write = Some(write.into());
        self
    }

    /// Sets [`writes`](field@Self::writes).
    #[inline]
    pub fn writes(mut self, writes: impl Into<String>) -> Self {
        self.writes = Some(writes.into());
        self
    }

    /// Sets [`written`](field@Self::written).
    #[inline]
    pub fn written(mut self, written: impl Into<String>) -> Self {
        self.written = Some(written.into());
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
    Model {
        add_: optional("add"),
        additional_underscore_properties: optional("additional_properties"),
        append: optional("append"),
        array: optional("array"),
        as_i64: optional("as_i64"),
        as_ref: optional("as_ref"),
        as_str: optional("as_str"),
        bitand_: optional("bitand"),
        bitor_: optional("bitor"),
        bitxor_: optional("bitxor"),
        bool: optional("bool"),
        borrow_: optional("borrow"),
        borrow_mut_: optional("borrow_mut"),
        clone_: optional("clone"),
        clone_from_: optional("clone_from"),
        clone_into_: optional("clone_into"),
        debug: optional("debug"),
        decode_: optional("decode"),
        default_: optional("default"),
        deref: optional("deref"),
        deserialize_: optional("deserialize"),
        disposition: optional("disposition"),
        div_: optional("div"),
        encode_: optional("encode"),
        encoded: optional("encoded"),
        eq_: optional("eq"),
        equal: optional("equal"),
        equals: optional("equals"),
        escape: optional("escape"),
        example: optional("example"),
        f: optional("f"),
        f64: optional("f64"),
        field: optional("field"),
        fields: optional("fields"),
        file: optional("file"),
        file_of: optional("file_of"),
        fmt_: optional("fmt"),
        form_body: optional("form_body"),
        forms: optional("forms"),
        from_: optional("from"),
        from_slice: optional("from_slice"),
        from_str: optional("from_str"),
        from_text_: optional("from_text"),
        get: optional("get"),
        hash: optional("hash"),
        i64: optional("i64"),
        into_: optional("into"),
        is_absent_: optional("is_absent"),
        is_replayable: optional("is_replayable"),
        joined: optional("joined"),
        json: optional("json"),
        json_as: optional("json_as"),
        list: optional("list"),
        listed: optional("listed"),
        map: optional("map"),
        masks: optional("masks"),
        members: optional("members"),
        mul_: optional("mul"),
        multipart_body: optional("multipart_body"),
        ne_: optional("ne"),
        new_: optional("new"),
        null: optional("null"),
        number: optional("number"),
        object: optional("object"),
        of_null_: optional("of_null"),
        open: optional("open"),
        part: optional("part"),
        property: optional("property"),
        read: optional("read"),
        read_json: optional("read_json"),
        received: optional("received"),
        received_nullable: optional("received_nullable"),
        received_optional: optional("received_optional"),
        refuse: optional("refuse"),
        rem_: optional("rem"),
        rest: optional("rest"),
        runtime: optional("runtime"),
        sends: optional("sends"),
        sent_nullable: optional("sent_nullable"),
        serialize_: optional("serialize"),
        shl_: optional("shl"),
        shr_: optional("shr"),
        sink: optional("sink"),
        str: optional("str"),
        sub_: optional("sub"),
        text: optional("text"),
        to_multipart_: optional("to_multipart"),
        to_owned_: optional("to_owned"),
        to_request: optional("to_request"),
        to_string_: optional("to_string"),
        to_vec: optional("to_vec"),
        try_from_: optional("try_from"),
        try_into_: optional("try_into"),
        type_id_: optional("type_id"),
        typed: optional("typed"),
        u64: optional("u64"),
        value: optional("value"),
        value_of: optional("value_of"),
        visit: optional("visit"),
        with_table: optional("with_table"),
        with_type: optional("with_type"),
        write: optional("write"),
        writes: optional("writes"),
        written: optional("written"),
        ..further_properties
    }
}
