//! Types of `Everything`.

use super::super::runtime;
use super::{
    Answers, AsMutType, AsRefType, BTreeMapType, Base64Type, BigIntegerType, BoxType, BytesType,
    Call, Client, ClientBuilder, CloneType, CopyType, Credential, DateTimeType, DebugType,
    DecodeErrorType, DecodeType, DefaultType, DoubleEndedIteratorType, DropType, EncodeType,
    EqType, ErrType, ExactSizeIteratorType, ExtendType, FilePartType, FixedOffsetType, FnMutType,
    FnOnceType, FnType, FormField, Format, FromIteratorType, FromType, FutureType, HeaderMapType,
    Infallible, IntoFutureType, IntoIteratorType, IntoType, IteratorType, JsonLines, JsonType,
    Location, LookType, Method, MultipartType, NaiveDateType, NoneType, NullableType, OkType,
    Opening, Operation, OptionType, OrdType, PartialEqType, PartialOrdType, Payload, ReplyType,
    ResultType, SchemeKind, SecretType, SecurityScheme, SelfValue, SendType, Server, ServerEvents,
    SinkType, SizedType, SomeType, Status, StringType, Style, SyncType, ToOwnedType, ToStringType,
    TryFromType, TryIntoType, UnlistedIntegerType, UnlistedType, UnpinType, UuidType, VecType,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Everything {
    pub answers: Option<Answers>,
    pub asmut: Option<AsMutType>,
    pub asref: Option<AsRefType>,
    pub btreemap: Option<BTreeMapType>,
    pub base64: Option<Base64Type>,
    pub biginteger: Option<BigIntegerType>,
    pub box_: Option<BoxType>,
    pub bytes: Option<BytesType>,
    pub call: Option<Call>,
    pub client: Option<Client>,
    pub clientbuilder: Option<ClientBuilder>,
    pub clone_: Option<CloneType>,
    pub copy: Option<CopyType>,
    pub credential: Option<Credential>,
    pub datetime: Option<DateTimeType>,
    pub debug: Option<DebugType>,
    pub decode_: Option<DecodeType>,
    pub decodeerror: Option<DecodeErrorType>,
    pub default_: Option<DefaultType>,
    pub doubleendediterator: Option<DoubleEndedIteratorType>,
    pub drop: Option<DropType>,
    pub encode_: Option<EncodeType>,
    pub eq_: Option<EqType>,
    pub err: Option<ErrType>,
    pub exactsizeiterator: Option<ExactSizeIteratorType>,
    pub extend: Option<ExtendType>,
    pub filepart: Option<FilePartType>,
    pub fixedoffset: Option<FixedOffsetType>,
    pub fn_: Option<FnType>,
    pub fnmut: Option<FnMutType>,
    pub fnonce: Option<FnOnceType>,
    pub formfield: Option<FormField>,
    pub format: Option<Format>,
    pub from_: Option<FromType>,
    pub fromiterator: Option<FromIteratorType>,
    pub future: Option<FutureType>,
    pub headermap: Option<HeaderMapType>,
    pub infallible: Option<Infallible>,
    pub into_: Option<IntoType>,
    pub intofuture: Option<IntoFutureType>,
    pub intoiterator: Option<IntoIteratorType>,
    pub iterator: Option<IteratorType>,
    pub json: Option<JsonType>,
    pub jsonlines: Option<JsonLines>,
    pub location: Option<Location>,
    pub look: Option<LookType>,
    pub method: Option<Method>,
    pub multipart: Option<MultipartType>,
    pub naivedate: Option<NaiveDateType>,
    pub none: Option<NoneType>,
    pub nullable: Option<NullableType>,
    pub ok: Option<OkType>,
    pub opening: Option<Opening>,
    pub operation: Option<Operation>,
    pub option: Option<OptionType>,
    pub ord: Option<OrdType>,
    pub partialeq: Option<PartialEqType>,
    pub partialord: Option<PartialOrdType>,
    pub payload: Option<Payload>,
    pub reply: Option<ReplyType>,
    pub result: Option<ResultType>,
    pub schemekind: Option<SchemeKind>,
    pub secret: Option<SecretType>,
    pub securityscheme: Option<SecurityScheme>,
    pub self_: Option<SelfValue>,
    pub send: Option<SendType>,
    pub server: Option<Server>,
    pub serverevents: Option<ServerEvents>,
    pub sink: Option<SinkType>,
    pub sized: Option<SizedType>,
    pub some: Option<SomeType>,
    pub status: Option<Status>,
    pub string: Option<StringType>,
    pub style: Option<Style>,
    pub sync: Option<SyncType>,
    pub toowned: Option<ToOwnedType>,
    pub tostring: Option<ToStringType>,
    pub tryfrom: Option<TryFromType>,
    pub tryinto: Option<TryIntoType>,
    pub unlisted: Option<UnlistedType>,
    pub unlistedinteger: Option<UnlistedIntegerType>,
    pub unpin: Option<UnpinType>,
    pub uuid: Option<UuidType>,
    pub vec: Option<VecType>,
}

impl Everything {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`answers`](field@Self::answers).
    #[inline]
    pub fn answers(mut self, answers: Answers) -> Self {
        self.answers = Some(answers);
        self
    }

    /// Sets [`asmut`](field@Self::asmut).
    #[inline]
    pub fn asmut(mut self, asmut: AsMutType) -> Self {
        self.asmut = Some(asmut);
        self
    }

    /// Sets [`asref`](field@Self::asref).
    #[inline]
    pub fn asref(mut self, asref: AsRefType) -> Self {
        self.asref = Some(asref);
        self
    }

    /// Sets [`btreemap`](field@Self::btreemap).
    #[inline]
    pub fn btreemap(mut self, btreemap: BTreeMapType) -> Self {
        self.btreemap = Some(btreemap);
        self
    }

    /// Sets [`base64`](field@Self::base64).
    #[inline]
    pub fn base64(mut self, base64: Base64Type) -> Self {
        self.base64 = Some(base64);
        self
    }

    /// Sets [`biginteger`](field@Self::biginteger).
    #[inline]
    pub fn biginteger(mut self, biginteger: BigIntegerType) -> Self {
        self.biginteger = Some(biginteger);
        self
    }

    /// Sets [`box_`](field@Self::box_).
    #[inline]
    pub fn box_(mut self, box_: BoxType) -> Self {
        self.box_ = Some(box_);
        self
    }

    /// Sets [`bytes`](field@Self::bytes).
    #[inline]
    pub fn bytes(mut self, bytes: BytesType) -> Self {
        self.bytes = Some(bytes);
        self
    }

    /// Sets [`call`](field@Self::call).
    #[inline]
    pub fn call(mut self, call: Call) -> Self {
        self.call = Some(call);
        self
    }

    /// Sets [`client`](field@Self::client).
    #[inline]
    pub fn client(mut self, client: Client) -> Self {
        self.client = Some(client);
        self
    }

    /// Sets [`clientbuilder`](field@Self::clientbuilder).
    #[inline]
    pub fn clientbuilder(mut self, clientbuilder: ClientBuilder) -> Self {
        self.clientbuilder = Some(clientbuilder);
        self
    }

    /// Sets [`clone_`](field@Self::clone_).
    #[inline]
    pub fn clone_(mut self, clone_: CloneType) -> Self {
        self.clone_ = Some(clone_);
        self
    }

    /// Sets [`copy`](field@Self::copy).
    #[inline]
    pub fn copy(mut self, copy: CopyType) -> Self {
        self.copy = Some(copy);
        self
    }

    /// Sets [`credential`](field@Self::credential).
    #[inline]
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Sets [`datetime`](field@Self::datetime).
    #[inline]
    pub fn datetime(mut self, datetime: DateTimeType) -> Self {
        self.datetime = Some(datetime);
        self
    }

    /// Sets [`debug`](field@Self::debug).
    #[inline]
    pub fn debug(mut self, debug: DebugType) -> Self {
        self.debug = Some(debug);
        self
    }

    /// Sets [`decode_`](field@Self::decode_).
    #[inline]
    pub fn decode_(mut self, decode_: DecodeType) -> Self {
        self.decode_ = Some(decode_);
        self
    }

    /// Sets [`decodeerror`](field@Self::decodeerror).
    #[inline]
    pub fn decodeerror(mut self, decodeerror: DecodeErrorType) -> Self {
        self.decodeerror = Some(decodeerror);
        self
    }

    /// Sets [`default_`](field@Self::default_).
    #[inline]
    pub fn default_(mut self, default_: DefaultType) -> Self {
        self.default_ = Some(default_);
        self
    }

    /// Sets [`doubleendediterator`](field@Self::doubleendediterator).
    #[inline]
    pub fn doubleendediterator(mut self, doubleendediterator: DoubleEndedIteratorType) -> Self {
        self.doubleendediterator = Some(doubleendediterator);
        self
    }

    /// Sets [`drop`](field@Self::drop).
    #[inline]
    pub fn drop(mut self, drop: DropType) -> Self {
        self.drop = Some(drop);
        self
    }

    /// Sets [`encode_`](field@Self::encode_).
    #[inline]
    pub fn encode_(mut self, encode_: EncodeType) -> Self {
        self.encode_ = Some(encode_);
        self
    }

    /// Sets [`eq_`](field@Self::eq_).
    #[inline]
    pub fn eq_(mut self, eq_: EqType) -> Self {
        self.eq_ = Some(eq_);
        self
    }

    /// Sets [`err`](field@Self::err).
    #[inline]
    pub fn err(mut self, err: ErrType) -> Self {
        self.err = Some(err);
        self
    }

    /// Sets [`exactsizeiterator`](field@Self::exactsizeiterator).
    #[inline]
    pub fn exactsizeiterator(mut self, exactsizeiterator: ExactSizeIteratorType) -> Self {
        self.exactsizeiterator = Some(exactsizeiterator);
        self
    }

    /// Sets [`extend`](field@Self::extend).
    #[inline]
    pub fn extend(mut self, extend: ExtendType) -> Self {
        self.extend = Some(extend);
        self
    }

    /// Sets [`filepart`](field@Self::filepart).
    #[inline]
    pub fn filepart(mut self, filepart: FilePartType) -> Self {
        self.filepart = Some(filepart);
        self
    }

    /// Sets [`fixedoffset`](field@Self::fixedoffset).
    #[inline]
    pub fn fixedoffset(mut self, fixedoffset: FixedOffsetType) -> Self {
        self.fixedoffset = Some(fixedoffset);
        self
    }

    /// Sets [`fn_`](field@Self::fn_).
    #[inline]
    pub fn fn_(mut self, fn_: FnType) -> Self {
        self.fn_ = Some(fn_);
        self
    }

    /// Sets [`fnmut`](field@Self::fnmut).
    #[inline]
    pub fn fnmut(mut self, fnmut: FnMutType) -> Self {
        self.fnmut = Some(fnmut);
        self
    }

    /// Sets [`fnonce`](field@Self::fnonce).
    #[inline]
    pub fn fnonce(mut self, fnonce: FnOnceType) -> Self {
        self.fnonce = Some(fnonce);
        self
    }

    /// Sets [`formfield`](field@Self::formfield).
    #[inline]
    pub fn formfield(mut self, formfield: FormField) -> Self {
        self.formfield = Some(formfield);
        self
    }

    /// Sets [`format`](field@Self::format).
    #[inline]
    pub fn format(mut self, format: Format) -> Self {
        self.format = Some(format);
        self
    }

    /// Sets [`from_`](field@Self::from_).
    #[inline]
    pub fn from_(mut self, from_: FromType) -> Self {
        self.from_ = Some(from_);
        self
    }

    /// Sets [`fromiterator`](field@Self::fromiterator).
    #[inline]
    pub fn fromiterator(mut self, fromiterator: FromIteratorType) -> Self {
        self.fromiterator = Some(fromiterator);
        self
    }

    /// Sets [`future`](field@Self::future).
    #[inline]
    pub fn future(mut self, future: FutureType) -> Self {
        self.future = Some(future);
        self
    }

    /// Sets [`headermap`](field@Self::headermap).
    #[inline]
    pub fn headermap(mut self, headermap: HeaderMapType) -> Self {
        self.headermap = Some(headermap);
        self
    }

    /// Sets [`infallible`](field@Self::infallible).
    #[inline]
    pub fn infallible(mut self, infallible: Infallible) -> Self {
        self.infallible = Some(infallible);
        self
    }

    /// Sets [`into_`](field@Self::into_).
    #[inline]
    pub fn into_(mut self, into_: IntoType) -> Self {
        self.into_ = Some(into_);
        self
    }

    /// Sets [`intofuture`](field@Self::intofuture).
    #[inline]
    pub fn intofuture(mut self, intofuture: IntoFutureType) -> Self {
        self.intofuture = Some(intofuture);
        self
    }

    /// Sets [`intoiterator`](field@Self::intoiterator).
    #[inline]
    pub fn intoiterator(mut self, intoiterator: IntoIteratorType) -> Self {
        self.intoiterator = Some(intoiterator);
        self
    }

    /// Sets [`iterator`](field@Self::iterator).
    #[inline]
    pub fn iterator(mut self, iterator: IteratorType) -> Self {
        self.iterator = Some(iterator);
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    pub fn json(mut self, json: JsonType) -> Self {
        self.json = Some(json);
        self
    }

    /// Sets [`jsonlines`](field@Self::jsonlines).
    #[inline]
    pub fn jsonlines(mut self, jsonlines: JsonLines) -> Self {
        self.jsonlines = Some(jsonlines);
        self
    }

    /// Sets [`location`](field@Self::location).
    #[inline]
    pub fn location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets [`look`](field@Self::look).
    #[inline]
    pub fn look(mut self, look: LookType) -> Self {
        self.look = Some(look);
        self
    }

    /// Sets [`method`](field@Self::method).
    #[inline]
    pub fn method(mut self, method: Method) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets [`multipart`](field@Self::multipart).
    #[inline]
    pub fn multipart(mut self, multipart: MultipartType) -> Self {
        self.multipart = Some(multipart);
        self
    }

    /// Sets [`naivedate`](field@Self::naivedate).
    #[inline]
    pub fn naivedate(mut self, naivedate: NaiveDateType) -> Self {
        self.naivedate = Some(naivedate);
        self
    }

    /// Sets [`none`](field@Self::none).
    #[inline]
    pub fn none(mut self, none: NoneType) -> Self {
        self.none = Some(none);
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    pub fn nullable(mut self, nullable: NullableType) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// Sets [`ok`](field@Self::ok).
    #[inline]
    pub fn ok(mut self, ok: OkType) -> Self {
        self.ok = Some(ok);
        self
    }

    /// Sets [`opening`](field@Self::opening).
    #[inline]
    pub fn opening(mut self, opening: Opening) -> Self {
        self.opening = Some(opening);
        self
    }

    /// Sets [`operation`](field@Self::operation).
    #[inline]
    pub fn operation(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Sets [`option`](field@Self::option).
    #[inline]
    pub fn option(mut self, option: OptionType) -> Self {
        self.option = Some(option);
        self
    }

    /// Sets [`ord`](field@Self::ord).
    #[inline]
    pub fn ord(mut self, ord: OrdType) -> Self {
        self.ord = Some(ord);
        self
    }

    /// Sets [`partialeq`](field@Self::partialeq).
    #[inline]
    pub fn partialeq(mut self, partialeq: PartialEqType) -> Self {
        self.partialeq = Some(partialeq);
        self
    }

    /// Sets [`partialord`](field@Self::partialord).
    #[inline]
    pub fn partialord(mut self, partialord: PartialOrdType) -> Self {
        self.partialord = Some(partialord);
        self
    }

    /// Sets [`payload`](field@Self::payload).
    #[inline]
    pub fn payload(mut self, payload: Payload) -> Self {
        self.payload = Some(payload);
        self
    }

    /// Sets [`reply`](field@Self::reply).
    #[inline]
    pub fn reply(mut self, reply: ReplyType) -> Self {
        self.reply = Some(reply);
        self
    }

    /// Sets [`result`](field@Self::result).
    #[inline]
    pub fn result(mut self, result: ResultType) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets [`schemekind`](field@Self::schemekind).
    #[inline]
    pub fn schemekind(mut self, schemekind: SchemeKind) -> Self {
        self.schemekind = Some(schemekind);
        self
    }

    /// Sets [`secret`](field@Self::secret).
    #[inline]
    pub fn secret(mut self, secret: SecretType) -> Self {
        self.secret = Some(secret);
        self
    }

    /// Sets [`securityscheme`](field@Self::securityscheme).
    #[inline]
    pub fn securityscheme(mut self, securityscheme: SecurityScheme) -> Self {
        self.securityscheme = Some(securityscheme);
        self
    }

    /// Sets [`self_`](field@Self::self_).
    #[inline]
    pub fn self_(mut self, self_: SelfValue) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// Sets [`send`](field@Self::send).
    #[inline]
    pub fn send(mut self, send: SendType) -> Self {
        self.send = Some(send);
        self
    }

    /// Sets [`server`](field@Self::server).
    #[inline]
    pub fn server(mut self, server: Server) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets [`serverevents`](field@Self::serverevents).
    #[inline]
    pub fn serverevents(mut self, serverevents: ServerEvents) -> Self {
        self.serverevents = Some(serverevents);
        self
    }

    /// Sets [`sink`](field@Self::sink).
    #[inline]
    pub fn sink(mut self, sink: SinkType) -> Self {
        self.sink = Some(sink);
        self
    }

    /// Sets [`sized`](field@Self::sized).
    #[inline]
    pub fn sized(mut self, sized: SizedType) -> Self {
        self.sized = Some(sized);
        self
    }

    /// Sets [`some`](field@Self::some).
    #[inline]
    pub fn some(mut self, some: SomeType) -> Self {
        self.some = Some(some);
        self
    }

    /// Sets [`status`](field@Self::status).
    #[inline]
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`string`](field@Self::string).
    #[inline]
    pub fn string(mut self, string: StringType) -> Self {
        self.string = Some(string);
        self
    }

    /// Sets [`style`](field@Self::style).
    #[inline]
    pub fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self
    }

    /// Sets [`sync`](field@Self::sync).
    #[inline]
    pub fn sync(mut self, sync: SyncType) -> Self {
        self.sync = Some(sync);
        self
    }

    /// Sets [`toowned`](field@Self::toowned).
    #[inline]
    pub fn toowned(mut self, toowned: ToOwnedType) -> Self {
        self.toowned = Some(toowned);
        self
    }

    /// Sets [`tostring`](field@Self::tostring).
    #[inline]
    pub fn tostring(mut self, tostring: ToStringType) -> Self {
        self.tostring = Some(tostring);
        self
    }

    /// Sets [`tryfrom`](field@Self::tryfrom).
    #[inline]
    pub fn tryfrom(mut self, tryfrom: TryFromType) -> Self {
        self.tryfrom = Some(tryfrom);
        self
    }

    /// Sets [`tryinto`](field@Self::tryinto).
    #[inline]
    pub fn tryinto(mut self, tryinto: TryIntoType) -> Self {
        self.tryinto = Some(tryinto);
        self
    }

    /// Sets [`unlisted`](field@Self::unlisted).
    #[inline]
    pub fn unlisted(mut self, unlisted: UnlistedType) -> Self {
        self.unlisted = Some(unlisted);
        self
    }

    /// Sets [`unlistedinteger`](field@Self::unlistedinteger).
    #[inline]
    pub fn unlistedinteger(mut self, unlistedinteger: UnlistedIntegerType) -> Self {
        self.unlistedinteger = Some(unlistedinteger);
        self
    }

    /// Sets [`unpin`](field@Self::unpin).
    #[inline]
    pub fn unpin(mut self, unpin: UnpinType) -> Self {
        self.unpin = Some(unpin);
        self
    }

    /// Sets [`uuid`](field@Self::uuid).
    #[inline]
    pub fn uuid(mut self, uuid: UuidType) -> Self {
        self.uuid = Some(uuid);
        self
    }

    /// Sets [`vec`](field@Self::vec).
    #[inline]
    pub fn vec(mut self, vec: VecType) -> Self {
        self.vec = Some(vec);
        self
    }
}

runtime::model::object! {
    Everything {
        answers: optional("answers"),
        asmut: optional("asmut"),
        asref: optional("asref"),
        btreemap: optional("btreemap"),
        base64: optional("base64"),
        biginteger: optional("biginteger"),
        box_: optional("box"),
        bytes: optional("bytes"),
        call: optional("call"),
        client: optional("client"),
        clientbuilder: optional("clientbuilder"),
        clone_: optional("clone"),
        copy: optional("copy"),
        credential: optional("credential"),
        datetime: optional("datetime"),
        debug: optional("debug"),
        decode_: optional("decode"),
        decodeerror: optional("decodeerror"),
        default_: optional("default"),
        doubleendediterator: optional("doubleendediterator"),
        drop: optional("drop"),
        encode_: optional("encode"),
        eq_: optional("eq"),
        err: optional("err"),
        exactsizeiterator: optional("exactsizeiterator"),
        extend: optional("extend"),
        filepart: optional("filepart"),
        fixedoffset: optional("fixedoffset"),
        fn_: optional("fn"),
        fnmut: optional("fnmut"),
        fnonce: optional("fnonce"),
        formfield: optional("formfield"),
        format: optional("format"),
        from_: optional("from"),
        fromiterator: optional("fromiterator"),
        future: optional("future"),
        headermap: optional("headermap"),
        infallible: optional("infallible"),
        into_: optional("into"),
        intofuture: optional("intofuture"),
        intoiterator: optional("intoiterator"),
        iterator: optional("iterator"),
        json: optional("json"),
        jsonlines: optional("jsonlines"),
        location: optional("location"),
        look: optional("look"),
        method: optional("method"),
        multipart: optional("multipart"),
        naivedate: optional("naivedate"),
        none: optional("none"),
        nullable: optional("nullable"),
        ok: optional("ok"),
        opening: optional("opening"),
        operation: optional("operation"),
        option: optional("option"),
        ord: optional("ord"),
        partialeq: optional("partialeq"),
        partialord: optional("partialord"),
        payload: optional("payload"),
        reply: optional("reply"),
        result: optional("result"),
        schemekind: optional("schemekind"),
        secret: optional("secret"),
        securityscheme: optional("securityscheme"),
        self_: optional("self"),
        send: optional("send"),
        server: optional("server"),
        serverevents: optional("serverevents"),
        sink: optional("sink"),
        sized: optional("sized"),
        some: optional("some"),
        status: optional("status"),
        string: optional("string"),
        style: optional("style"),
        sync: optional("sync"),
        toowned: optional("toowned"),
        tostring: optional("tostring"),
        tryfrom: optional("tryfrom"),
        tryinto: optional("tryinto"),
        unlisted: optional("unlisted"),
        unlistedinteger: optional("unlistedinteger"),
        unpin: optional("unpin"),
        uuid: optional("uuid"),
        vec: optional("vec"),
    }
}
