//! Types of `putSent`.

use super::super::runtime;
use super::{
    ADotBDotC, ASlashBTildeC, Api, Aux, BTreeMapType, Base64Type, Bool, BoxType, Call, Client,
    ClientBuilder, CloneType, Com0, Con, DateTimeType, DebugType, DecodeErrorType, DecodeType,
    DefaultType, EncodeType, Error, FnType, FromType, Grinning, I64, IntoFutureType, IntoType,
    JsonType, Lib, Method, Mod, N2fa, NaiveDateType, NullableType, Operation, OptionType, PET,
    PartialEqType, Pet, Pet2, PetLower, PetUpper, Response, ResultType, RiBenYu, Runtime,
    SecretType, SelfValue, SendType, Server, SinkType, Str, StringType, Type, Types, Underscore,
    UnderscoreUnderscore, UuidType, VecType, WithSpaces,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSentRequest {
    pub p0: Option<Client>,
    pub p1: Option<ClientBuilder>,
    pub p2: Option<Server>,
    pub p3: Option<Error>,
    pub p4: Option<Response>,
    pub p5: Option<OptionType>,
    pub p6: Option<StringType>,
    pub p7: Option<VecType>,
    pub p8: Option<BoxType>,
    pub p9: Option<ResultType>,
    pub p10: Option<SelfValue>,
    pub p11: Option<DefaultType>,
    pub p12: Option<CloneType>,
    pub p13: Option<DebugType>,
    pub p14: Option<PartialEqType>,
    pub p15: Option<IntoType>,
    pub p16: Option<FromType>,
    pub p17: Option<EncodeType>,
    pub p18: Option<DecodeType>,
    pub p19: Option<DecodeErrorType>,
    pub p20: Option<SinkType>,
    pub p21: Option<JsonType>,
    pub p22: Option<NullableType>,
    pub p23: Option<SecretType>,
    pub p24: Option<UuidType>,
    pub p25: Option<DateTimeType>,
    pub p26: Option<NaiveDateType>,
    pub p27: Option<BTreeMapType>,
    pub p28: Option<Base64Type>,
    pub p29: Option<Method>,
    pub p30: Option<Call>,
    pub p31: Option<Operation>,
    pub p32: Option<SendType>,
    pub p33: Option<IntoFutureType>,
    pub p34: Option<Con>,
    pub p35: Option<Aux>,
    pub p36: Option<Com0>,
    pub p37: Option<Mod>,
    pub p38: Option<Lib>,
    pub p39: Option<Types>,
    pub p40: Option<Runtime>,
    pub p41: Option<Api>,
    pub p42: Option<Type>,
    pub p43: Option<Str>,
    pub p44: Option<I64>,
    pub p45: Option<Bool>,
    pub p46: Option<FnType>,
    pub p47: Option<PetLower>,
    pub p48: Option<Pet>,
    pub p49: Option<PetUpper>,
    pub p50: Option<PET>,
    pub p51: Option<Pet2>,
    pub p52: Option<N2fa>,
    pub p54: Option<Grinning>,
    pub p55: Option<RiBenYu>,
    pub p56: Option<ADotBDotC>,
    pub p57: Option<ASlashBTildeC>,
    pub p58: Option<WithSpaces>,
    pub p59: Option<Underscore>,
    pub p60: Option<UnderscoreUnderscore>,
}

impl PutSentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`p0`](field@Self::p0).
    #[inline]
    pub fn p0(mut self, p0: Client) -> Self {
        self.p0 = Some(p0);
        self
    }

    /// Sets [`p1`](field@Self::p1).
    #[inline]
    pub fn p1(mut self, p1: ClientBuilder) -> Self {
        self.p1 = Some(p1);
        self
    }

    /// Sets [`p2`](field@Self::p2).
    #[inline]
    pub fn p2(mut self, p2: Server) -> Self {
        self.p2 = Some(p2);
        self
    }

    /// Sets [`p3`](field@Self::p3).
    #[inline]
    pub fn p3(mut self, p3: Error) -> Self {
        self.p3 = Some(p3);
        self
    }

    /// Sets [`p4`](field@Self::p4).
    #[inline]
    pub fn p4(mut self, p4: Response) -> Self {
        self.p4 = Some(p4);
        self
    }

    /// Sets [`p5`](field@Self::p5).
    #[inline]
    pub fn p5(mut self, p5: OptionType) -> Self {
        self.p5 = Some(p5);
        self
    }

    /// Sets [`p6`](field@Self::p6).
    #[inline]
    pub fn p6(mut self, p6: StringType) -> Self {
        self.p6 = Some(p6);
        self
    }

    /// Sets [`p7`](field@Self::p7).
    #[inline]
    pub fn p7(mut self, p7: VecType) -> Self {
        self.p7 = Some(p7);
        self
    }

    /// Sets [`p8`](field@Self::p8).
    #[inline]
    pub fn p8(mut self, p8: BoxType) -> Self {
        self.p8 = Some(p8);
        self
    }

    /// Sets [`p9`](field@Self::p9).
    #[inline]
    pub fn p9(mut self, p9: ResultType) -> Self {
        self.p9 = Some(p9);
        self
    }

    /// Sets [`p10`](field@Self::p10).
    #[inline]
    pub fn p10(mut self, p10: SelfValue) -> Self {
        self.p10 = Some(p10);
        self
    }

    /// Sets [`p11`](field@Self::p11).
    #[inline]
    pub fn p11(mut self, p11: DefaultType) -> Self {
        self.p11 = Some(p11);
        self
    }

    /// Sets [`p12`](field@Self::p12).
    #[inline]
    pub fn p12(mut self, p12: CloneType) -> Self {
        self.p12 = Some(p12);
        self
    }

    /// Sets [`p13`](field@Self::p13).
    #[inline]
    pub fn p13(mut self, p13: DebugType) -> Self {
        self.p13 = Some(p13);
        self
    }

    /// Sets [`p14`](field@Self::p14).
    #[inline]
    pub fn p14(mut self, p14: PartialEqType) -> Self {
        self.p14 = Some(p14);
        self
    }

    /// Sets [`p15`](field@Self::p15).
    #[inline]
    pub fn p15(mut self, p15: IntoType) -> Self {
        self.p15 = Some(p15);
        self
    }

    /// Sets [`p16`](field@Self::p16).
    #[inline]
    pub fn p16(mut self, p16: FromType) -> Self {
        self.p16 = Some(p16);
        self
    }

    /// Sets [`p17`](field@Self::p17).
    #[inline]
    pub fn p17(mut self, p17: EncodeType) -> Self {
        self.p17 = Some(p17);
        self
    }

    /// Sets [`p18`](field@Self::p18).
    #[inline]
    pub fn p18(mut self, p18: DecodeType) -> Self {
        self.p18 = Some(p18);
        self
    }

    /// Sets [`p19`](field@Self::p19).
    #[inline]
    pub fn p19(mut self, p19: DecodeErrorType) -> Self {
        self.p19 = Some(p19);
        self
    }

    /// Sets [`p20`](field@Self::p20).
    #[inline]
    pub fn p20(mut self, p20: SinkType) -> Self {
        self.p20 = Some(p20);
        self
    }

    /// Sets [`p21`](field@Self::p21).
    #[inline]
    pub fn p21(mut self, p21: JsonType) -> Self {
        self.p21 = Some(p21);
        self
    }

    /// Sets [`p22`](field@Self::p22).
    #[inline]
    pub fn p22(mut self, p22: NullableType) -> Self {
        self.p22 = Some(p22);
        self
    }

    /// Sets [`p23`](field@Self::p23).
    #[inline]
    pub fn p23(mut self, p23: SecretType) -> Self {
        self.p23 = Some(p23);
        self
    }

    /// Sets [`p24`](field@Self::p24).
    #[inline]
    pub fn p24(mut self, p24: UuidType) -> Self {
        self.p24 = Some(p24);
        self
    }

    /// Sets [`p25`](field@Self::p25).
    #[inline]
    pub fn p25(mut self, p25: DateTimeType) -> Self {
        self.p25 = Some(p25);
        self
    }

    /// Sets [`p26`](field@Self::p26).
    #[inline]
    pub fn p26(mut self, p26: NaiveDateType) -> Self {
        self.p26 = Some(p26);
        self
    }

    /// Sets [`p27`](field@Self::p27).
    #[inline]
    pub fn p27(mut self, p27: BTreeMapType) -> Self {
        self.p27 = Some(p27);
        self
    }

    /// Sets [`p28`](field@Self::p28).
    #[inline]
    pub fn p28(mut self, p28: Base64Type) -> Self {
        self.p28 = Some(p28);
        self
    }

    /// Sets [`p29`](field@Self::p29).
    #[inline]
    pub fn p29(mut self, p29: Method) -> Self {
        self.p29 = Some(p29);
        self
    }

    /// Sets [`p30`](field@Self::p30).
    #[inline]
    pub fn p30(mut self, p30: Call) -> Self {
        self.p30 = Some(p30);
        self
    }

    /// Sets [`p31`](field@Self::p31).
    #[inline]
    pub fn p31(mut self, p31: Operation) -> Self {
        self.p31 = Some(p31);
        self
    }

    /// Sets [`p32`](field@Self::p32).
    #[inline]
    pub fn p32(mut self, p32: SendType) -> Self {
        self.p32 = Some(p32);
        self
    }

    /// Sets [`p33`](field@Self::p33).
    #[inline]
    pub fn p33(mut self, p33: IntoFutureType) -> Self {
        self.p33 = Some(p33);
        self
    }

    /// Sets [`p34`](field@Self::p34).
    #[inline]
    pub fn p34(mut self, p34: Con) -> Self {
        self.p34 = Some(p34);
        self
    }

    /// Sets [`p35`](field@Self::p35).
    #[inline]
    pub fn p35(mut self, p35: Aux) -> Self {
        self.p35 = Some(p35);
        self
    }

    /// Sets [`p36`](field@Self::p36).
    #[inline]
    pub fn p36(mut self, p36: Com0) -> Self {
        self.p36 = Some(p36);
        self
    }

    /// Sets [`p37`](field@Self::p37).
    #[inline]
    pub fn p37(mut self, p37: Mod) -> Self {
        self.p37 = Some(p37);
        self
    }

    /// Sets [`p38`](field@Self::p38).
    #[inline]
    pub fn p38(mut self, p38: Lib) -> Self {
        self.p38 = Some(p38);
        self
    }

    /// Sets [`p39`](field@Self::p39).
    #[inline]
    pub fn p39(mut self, p39: Types) -> Self {
        self.p39 = Some(p39);
        self
    }

    /// Sets [`p40`](field@Self::p40).
    #[inline]
    pub fn p40(mut self, p40: Runtime) -> Self {
        self.p40 = Some(p40);
        self
    }

    /// Sets [`p41`](field@Self::p41).
    #[inline]
    pub fn p41(mut self, p41: Api) -> Self {
        self.p41 = Some(p41);
        self
    }

    /// Sets [`p42`](field@Self::p42).
    #[inline]
    pub fn p42(mut self, p42: Type) -> Self {
        self.p42 = Some(p42);
        self
    }

    /// Sets [`p43`](field@Self::p43).
    #[inline]
    pub fn p43(mut self, p43: Str) -> Self {
        self.p43 = Some(p43);
        self
    }

    /// Sets [`p44`](field@Self::p44).
    #[inline]
    pub fn p44(mut self, p44: I64) -> Self {
        self.p44 = Some(p44);
        self
    }

    /// Sets [`p45`](field@Self::p45).
    #[inline]
    pub fn p45(mut self, p45: Bool) -> Self {
        self.p45 = Some(p45);
        self
    }

    /// Sets [`p46`](field@Self::p46).
    #[inline]
    pub fn p46(mut self, p46: FnType) -> Self {
        self.p46 = Some(p46);
        self
    }

    /// Sets [`p47`](field@Self::p47).
    #[inline]
    pub fn p47(mut self, p47: PetLower) -> Self {
        self.p47 = Some(p47);
        self
    }

    /// Sets [`p48`](field@Self::p48).
    #[inline]
    pub fn p48(mut self, p48: Pet) -> Self {
        self.p48 = Some(p48);
        self
    }

    /// Sets [`p49`](field@Self::p49).
    #[inline]
    pub fn p49(mut self, p49: PetUpper) -> Self {
        self.p49 = Some(p49);
        self
    }

    /// Sets [`p50`](field@Self::p50).
    #[inline]
    pub fn p50(mut self, p50: PET) -> Self {
        self.p50 = Some(p50);
        self
    }

    /// Sets [`p51`](field@Self::p51).
    #[inline]
    pub fn p51(mut self, p51: Pet2) -> Self {
        self.p51 = Some(p51);
        self
    }

    /// Sets [`p52`](field@Self::p52).
    #[inline]
    pub fn p52(mut self, p52: N2fa) -> Self {
        self.p52 = Some(p52);
        self
    }

    /// Sets [`p54`](field@Self::p54).
    #[inline]
    pub fn p54(mut self, p54: Grinning) -> Self {
        self.p54 = Some(p54);
        self
    }

    /// Sets [`p55`](field@Self::p55).
    #[inline]
    pub fn p55(mut self, p55: RiBenYu) -> Self {
        self.p55 = Some(p55);
        self
    }

    /// Sets [`p56`](field@Self::p56).
    #[inline]
    pub fn p56(mut self, p56: ADotBDotC) -> Self {
        self.p56 = Some(p56);
        self
    }

    /// Sets [`p57`](field@Self::p57).
    #[inline]
    pub fn p57(mut self, p57: ASlashBTildeC) -> Self {
        self.p57 = Some(p57);
        self
    }

    /// Sets [`p58`](field@Self::p58).
    #[inline]
    pub fn p58(mut self, p58: WithSpaces) -> Self {
        self.p58 = Some(p58);
        self
    }

    /// Sets [`p59`](field@Self::p59).
    #[inline]
    pub fn p59(mut self, p59: Underscore) -> Self {
        self.p59 = Some(p59);
        self
    }

    /// Sets [`p60`](field@Self::p60).
    #[inline]
    pub fn p60(mut self, p60: UnderscoreUnderscore) -> Self {
        self.p60 = Some(p60);
        self
    }
}

runtime::model::object! {
    PutSentRequest {
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
        p31: optional("p31"),
        p32: optional("p32"),
        p33: optional("p33"),
        p34: optional("p34"),
        p35: optional("p35"),
        p36: optional("p36"),
        p37: optional("p37"),
        p38: optional("p38"),
        p39: optional("p39"),
        p40: optional("p40"),
        p41: optional("p41"),
        p42: optional("p42"),
        p43: optional("p43"),
        p44: optional("p44"),
        p45: optional("p45"),
        p46: optional("p46"),
        p47: optional("p47"),
        p48: optional("p48"),
        p49: optional("p49"),
        p50: optional("p50"),
        p51: optional("p51"),
        p52: optional("p52"),
        p54: optional("p54"),
        p55: optional("p55"),
        p56: optional("p56"),
        p57: optional("p57"),
        p58: optional("p58"),
        p59: optional("p59"),
        p60: optional("p60"),
    }
}
